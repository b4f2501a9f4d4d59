package io.briefing.warning;

import io.briefing.cue.LeadIn;
import io.briefing.cue.WordSort;
import io.briefing.language.Language;
import io.briefing.verdict.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words that lead from what is spoken of to its number: "net debt <em>stood at</em> [€540m]",
 * "net debt <em>fell to</em> [€540m]", "sales <em>rose by</em> [4 %]".
 *
 * <p>What moves leads to a level only with "to": "net debt was cut by [€29m]" may tell what cut it.
 */
final class LeadingWords {

  private final Set<String> amounting;
  private final Language language;

  LeadingWords(Terms terms, Language language, String... further) {
    this.amounting = new HashSet<>(terms.words("amounting"));
    for (String key : further) {
      amounting.addAll(terms.words(key));
    }
    this.language = language;
  }

  boolean has(String word) {
    return amounting.contains(word) || WordSort.MOVING.includes(word, language);
  }

  /** Whether all of some words lead to a number, which is a level or else a move. */
  boolean lead(List<String> words, boolean level) {
    return amounting.containsAll(words)
        || words.stream().allMatch(this::has)
            && (!level || LeadIn.endsInTo(String.join(" ", words), language));
  }
}
