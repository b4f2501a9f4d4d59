package io.briefing.theme;

import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The theme's style sheets as they go into a page: {@code tokens.css} names the colours and fonts,
 * {@code page.css}, {@code index.css} and {@code paper.css} use them. A theme's tokens, and the
 * rules it has in {@code page-more.css} and {@code paper-more.css}, are laid over the default
 * theme's. Comments and idle blanks are left behind.
 *
 * @param text what stands between {@code <style>} and {@code </style>}
 * @param hash its SHA-256 in Base64, as a content security policy writes it: one for all pages
 */
public record StyleSheet(String text, String hash) {

  /** For browsers, which resolve the tokens themselves, by the reader's colour scheme. */
  public static StyleSheet page(Theme theme) {
    return page(theme, "");
  }

  /** For the list of all articles: the page's, and what only the list needs. */
  public static StyleSheet index(Theme theme) {
    return page(theme, theme.text("index.css"));
  }

  private static StyleSheet page(Theme theme, String further) {
    String tokens = String.join("", theme.layers("tokens.css"));
    String rules = theme.text("page.css") + further;
    String more = String.join("", theme.layers("page-more.css"));
    return checked("page.css", compact(tokens) + compact(rules) + compact(more));
  }

  /** For the PDF, whose layout knows no custom properties: the tokens' values are filled in. */
  public static StyleSheet paper(Theme theme) {
    String css = theme.text("paper.css") + String.join("", theme.layers("paper-more.css"));
    return checked("paper.css", filled(compact(css), tokens(theme)));
  }

  /** The tokens by their names, hyphens and all, for media that cannot resolve them. */
  public static Map<String, String> tokens(Theme theme) {
    Map<String, String> values = new LinkedHashMap<>();
    theme.layers("tokens.css").forEach(layer -> values.putAll(tokens(compact(layer))));
    return values;
  }

  /** What the theme says of tokens that no style sheet uses, though one nearly so called. */
  public static List<String> misspelt(Theme theme) {
    Set<String> known = new TreeSet<>();
    for (String file : List.of("page.css", "index.css", "paper.css")) {
      known.addAll(used(theme.text(file)));
    }
    known.addAll(tokens(Theme.of(Optional.empty())).keySet());
    for (String file : List.of("page-more.css", "paper-more.css")) {
      theme.layers(file).forEach(css -> known.addAll(used(css)));
    }
    Set<String> own = new TreeSet<>();
    theme.ownLayers("tokens.css").forEach(css -> own.addAll(names(compact(css))));
    return theme.misspelt("tokens.css", own, known);
  }

  /** The tokens that rules ask for. */
  private static Set<String> used(String css) {
    return Arrays.stream(css.split("var\\("))
        .skip(1)
        .map(rest -> rest.split("[,)]", 2)[0].strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The tokens that a style sheet defines, whatever the medium. */
  private static Set<String> names(String css) {
    return Arrays.stream(css.split("[{;}]"))
        .map(String::strip)
        .filter(line -> line.startsWith("--") && line.contains(":"))
        .map(line -> line.substring(0, line.indexOf(':')).strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Map<String, String> tokens(String css) {
    Map<String, String> values = new LinkedHashMap<>();
    // What follows an @media is for other media.
    String common = css.contains("@media") ? css.substring(0, css.indexOf("@media")) : css;
    for (String line : common.split("[{;}]")) {
      int colon = line.indexOf(':');
      if (colon > 0 && line.strip().startsWith("--")) {
        values.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    return values;
  }

  private static String filled(String css, Map<String, String> values) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = css.indexOf("var("); at >= 0; at = css.indexOf("var(", from)) {
      int end = css.indexOf(')', at);
      String name = end < 0 ? "" : css.substring(at + 4, end).strip();
      if (!values.containsKey(name)) {
        throw new RenderException(
            "the theme's paper.css uses "
                + (name.isEmpty() ? "an unclosed var(" : name)
                + ", which tokens.css does not define; add it there");
      }
      out.append(css, from, at).append(values.get(name));
      from = end + 1;
    }
    return out.append(css.substring(from)).toString();
  }

  private static StyleSheet checked(String name, String css) {
    if (css.contains("</") || css.contains("<!--") || css.contains("]]>")) {
      throw new RenderException(
          "the theme's "
              + name
              + " or tokens.css contains markup, which would end the style element; remove it");
    }
    return new StyleSheet(css, Base64.getEncoder().encodeToString(Digest.sha256(css)));
  }

  private static String compact(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int from = 0;
    for (int at = css.indexOf("/*"); at >= 0; at = css.indexOf("/*", from)) {
      out.append(css, from, at);
      int end = css.indexOf("*/", at + 2);
      from = end < 0 ? css.length() : end + 2;
    }
    out.append(css.substring(from));
    StringBuilder lines = new StringBuilder(out.length());
    out.toString()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(StyleSheet::tight)
        .forEach(line -> append(line, lines));
    return lines.toString();
  }

  private static void append(String line, StringBuilder lines) {
    int last = lines.length() - 1;
    if (line.startsWith("}") && last >= 0 && lines.charAt(last) == ';') {
      lines.setLength(last);
    }
    lines.append(line).append(isParted(line) ? "" : "\n");
  }

  /** Whether a line ends with a sign that parts, so that its end says nothing more. */
  private static boolean isParted(String line) {
    return !line.isEmpty() && "{};,".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /**
   * A line without the signs that say nothing: blanks beside a sign that parts, the last ; of a
   * rule.
   */
  private static String tight(String line) {
    StringBuilder out = new StringBuilder(line.length());
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0 || c == '"' || c == '\'') {
        quote = quote == 0 ? c : c == quote ? 0 : quote;
        out.append(c);
      } else if (c == '}' && out.length() > 0 && out.charAt(out.length() - 1) == ';') {
        out.setCharAt(out.length() - 1, c);
      } else if (c != ' ' || !isIdle(out, i + 1 < line.length() ? line.charAt(i + 1) : ' ')) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** A blank behind ": " is idle, one before it is not: "a :hover" is not "a:hover". */
  private static boolean isIdle(StringBuilder before, char after) {
    char last = before.length() == 0 ? ' ' : before.charAt(before.length() - 1);
    return ":;{},> ".indexOf(last) >= 0 || "{};>".indexOf(after) >= 0;
  }
}
