package io.briefing.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The fixed words of a page in one language, from the theme's {@code labels/<language>.properties}:
 * one {@code key = text} a line, {@code {0}} and {@code {1}} for what is filled in. A text that
 * depends on a count has two lines, {@code key.one} and {@code key.many}; {@code one} lists the
 * counts that take the first. A key that a language lacks is taken from English.
 */
public final class Labels {

  private static final String FALLBACK = "en";

  private final Map<String, String> texts;
  private final Set<String> singular;

  private Labels(Map<String, String> texts) {
    this.texts = texts;
    this.singular = Set.copyOf(List.of(texts.getOrDefault("one", "1").split(" ")));
  }

  /**
   * @param language a BCP 47 tag; {@code fr-BE} takes {@code fr-BE.properties} over {@code
   *     fr.properties} over English
   */
  public static Labels of(Theme theme, String language) {
    Map<String, String> texts = new TreeMap<>();
    files(language).forEach(file -> texts.putAll(theme.table(file)));
    return new Labels(texts);
  }

  /** What the theme and the project say of labels that no page has, though one nearly so called. */
  public static List<String> misspelt(Theme theme, String language) {
    Set<String> known = Theme.of(Optional.empty()).table(file(FALLBACK)).keySet();
    return files(language).stream()
        .flatMap(file -> theme.misspelt(file, theme.ownTable(file).keySet(), known).stream())
        .toList();
  }

  /** The files of a language, the general ones first. */
  private static Set<String> files(String language) {
    Set<String> files = new LinkedHashSet<>(List.of(file(FALLBACK)));
    String tag = Locale.forLanguageTag(language.replace('_', '-')).toLanguageTag();
    for (int end = tag.indexOf('-'); end > 0; end = tag.indexOf('-', end + 1)) {
      files.add(file(tag.substring(0, end)));
    }
    files.add(file(tag));
    return files;
  }

  private static String file(String language) {
    return "labels/" + language + ".properties";
  }

  /** Every text by its key, for templates. */
  public Map<String, String> all() {
    return Map.copyOf(texts);
  }

  /** Whether there is a text of that key. */
  public boolean has(String key) {
    return texts.containsKey(key);
  }

  /**
   * @throws RenderException if no label file has the key
   */
  public String say(String key, String... filled) {
    String text = texts.get(key);
    if (text == null) {
      throw new RenderException(
          "the label \"" + key + "\" is missing; add it to " + file(FALLBACK));
    }
    return fill(text, filled);
  }

  /** In one pass, so that braces in what is filled in stay what they are. */
  private static String fill(String text, String... filled) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      int place =
          text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}'
              ? text.charAt(i + 1) - '0'
              : -1;
      if (place >= 0 && place < filled.length) {
        out.append(filled[place]);
        i += 2;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** One behind the other, with what the language puts between them. */
  public String list(List<String> texts) {
    return String.join(say("list", "", ""), texts);
  }

  /** A text that depends on a count; the count itself is the first thing filled in. */
  public String count(String key, int count, String... filled) {
    String number = Integer.toString(count);
    String[] all = new String[filled.length + 1];
    all[0] = number;
    System.arraycopy(filled, 0, all, 1, filled.length);
    return say(key + (singular.contains(number) ? ".one" : ".many"), all);
  }
}
