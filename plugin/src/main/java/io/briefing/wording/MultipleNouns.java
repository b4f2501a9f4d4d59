package io.briefing.wording;

import io.briefing.language.Pack;
import java.util.Locale;
import java.util.Map;

/**
 * Multiples that are nouns with an article, and the article goes with their hedge: « le double », «
 * plus du double ». The nouns and their hedges are the pack's ({@code write.multiple-noun}).
 *
 * @param nouns by what they multiply by
 * @param hedges a place for the noun behind the words of each comparator
 */
record MultipleNouns(Map<String, String> nouns, Map<String, String> hedges) {

  static MultipleNouns in(Pack pack) {
    return new MultipleNouns(
        pack.choices("write.multiple-noun"), pack.choices("write.multiple-noun-comparator"));
  }

  /** Whether the words of a phrase, with what stands before them, name one with its article. */
  boolean areIn(String before, String words) {
    String said = (" " + before + words + " ").toLowerCase(Locale.ROOT);
    return nouns.values().stream()
        .map(noun -> noun.toLowerCase(Locale.ROOT))
        .anyMatch(
            noun ->
                hedges.values().stream()
                    .anyMatch(hedge -> said.contains(" " + article(hedge) + noun + " ")));
  }

  /** What stands before a phrase, without the article that other words for the phrase have too. */
  String before(String before, String words) {
    String article = hedges.containsKey("bare") ? article(hedges.get("bare")) : "";
    boolean again =
        !article.isEmpty()
            && areIn("", words)
            && (" " + before).toLowerCase(Locale.ROOT).endsWith(" " + article);
    return again ? before.substring(0, before.length() - article.length()) : before;
  }

  /** The last word before the noun, and the space behind it. */
  private static String article(String hedge) {
    String led = hedge.substring(0, hedge.indexOf("{0}"));
    return led.substring(led.lastIndexOf(' ', led.length() - 2) + 1);
  }
}
