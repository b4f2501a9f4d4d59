package io.briefing.claim;

import io.briefing.phrase.Phrase;
import java.util.Optional;

/**
 * How far the phrases of a claim's words reach beyond its brackets: in "rose by [145](=…) million
 * euros", from "rose" to "euros".
 */
record Reach(Surroundings around) {

  /** Where a quantity of the claim's words ends in the passage, with its unit. */
  int quantityEnd(Phrase phrase) {
    int own = around.start() + phrase.quantityEnd();
    return Math.max(own, whole(phrase).map(Phrase::quantityEnd).orElse(own));
  }

  /**
   * Where a phrase of the claim's words ends in the passage: with its unit, if that stands last.
   */
  int end(Phrase phrase) {
    return phrase.end() == phrase.quantityEnd()
        ? quantityEnd(phrase)
        : around.start() + phrase.end();
  }

  /** Where a phrase of the claim's words starts in the passage, with the words that lead to it. */
  int start(Phrase phrase) {
    int own = around.start() + phrase.start();
    return Math.min(own, whole(phrase).map(Phrase::start).orElse(own));
  }

  private Optional<Phrase> whole(Phrase phrase) {
    return phrase.numbers().isEmpty() ? Optional.empty() : around.longer(phrase.numbers().get(0));
  }
}
