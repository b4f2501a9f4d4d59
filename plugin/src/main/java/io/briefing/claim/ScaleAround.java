package io.briefing.claim;

import io.briefing.phrase.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * « Les coûts frôlent [le milliard](=…) »: a scale alone is a number only behind a word that leads
 * to one. Where that stands outside the claim, its words are read with it.
 */
final class ScaleAround {

  private ScaleAround() {}

  /** The phrases of the claim's words, or the amount that they end. */
  static List<Phrase> read(List<Phrase> own, String words, Surroundings around) {
    Optional<Phrase> amount = own.isEmpty() ? around.amount() : Optional.empty();
    int end = words.length();
    return amount.map(whole -> List.of(whole.saidAt(0, end, 0, end, List.of()))).orElse(own);
  }
}
