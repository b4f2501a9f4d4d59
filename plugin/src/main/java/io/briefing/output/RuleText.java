package io.briefing.output;

import io.briefing.article.ArticleReader;
import io.briefing.article.ClaimMarkup;
import io.briefing.article.Source;
import io.briefing.theme.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule means, from its page in the documentation, which is shipped with the plugin so that
 * the explanation is at hand without a network.
 */
public final class RuleText {

  private static final String FOLDER = "rules/";
  private static final String EXAMPLES = "\n## Wrong";
  private static final String LEVEL = "**Level:**";

  /** A link from one rule's page to another's. */
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*+)]\\(([a-z-]++)\\.md\\)");

  private RuleText() {}

  /**
   * The rule's explanation, without its examples; none if it has no page.
   *
   * @param shown the rules that stand on the same page: links lead to them, and not to others
   */
  public static Optional<Markup> of(String rule, Set<String> shown) {
    return explanation(rule).map(text -> xhtml(linked(text, shown)));
  }

  /** The same as text, with Markdown's lists. */
  static Optional<String> plain(String rule) {
    return explanation(rule)
        .map(text -> linked(text, Set.of()).replace("`", "").replace("*", "").strip());
  }

  private static Optional<String> explanation(String rule) {
    try (InputStream page = RuleText.class.getResourceAsStream(FOLDER + rule + ".md")) {
      if (page == null) {
        return Optional.empty();
      }
      String text = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      int end = text.indexOf(EXAMPLES);
      StringBuilder explanation = new StringBuilder();
      for (String block : text.substring(0, end < 0 ? text.length() : end).split("\n\n")) {
        if (!block.startsWith("#") && !block.startsWith(LEVEL)) {
          explanation.append(block).append("\n\n");
        }
      }
      return Optional.of(explanation.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first sentence of the rule's page; its name in words if it has none. */
  static String sentence(String rule) {
    try (InputStream page = RuleText.class.getResourceAsStream(FOLDER + rule + ".md")) {
      if (page == null) {
        return rule.replace('-', ' ');
      }
      String text = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      String block =
          Arrays.stream(text.split("\n\n"))
              .filter(one -> !one.startsWith("#") && !one.startsWith(LEVEL))
              .findFirst()
              .orElse(rule)
              .strip()
              .replace('\n', ' ');
      int end = block.indexOf(". ");
      String first = end < 0 ? block : block.substring(0, end + 1);
      return LINK.matcher(first).replaceAll("$1").replace("`", "").replace("*", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String linked(String text, Set<String> shown) {
    return LINK.matcher(text)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    shown.contains(link.group(2))
                        ? "[" + link.group(1) + "](#rule-" + link.group(2) + ")"
                        : link.group(1)));
  }

  private static Markup xhtml(String markdown) {
    return new Markup(
        ArticleReader.read(new Source("rule.md", markdown))
            .prose()
            .xhtml(claim -> new ClaimMarkup("", "", "", ""))
            .strip());
  }
}
