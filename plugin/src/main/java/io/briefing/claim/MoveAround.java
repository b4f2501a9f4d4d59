package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.phrase.LoneMove;
import io.briefing.phrase.Phrase;
import java.util.List;

/**
 * A move without a number that the claim's words only end: „dabei nahm die Zahl [deutlich zu](=…)“,
 * or that they tell by comparing: "there were [a little less](=…)". By themselves such words say
 * nothing.
 */
final class MoveAround {

  private MoveAround() {}

  /** The phrases of the claim's words, or the move if they name nothing. */
  static List<Phrase> read(List<Phrase> own, Surroundings around, Outcome outcome) {
    boolean move = outcome instanceof Outcome.Value value && Subject.isMove(value.sense());
    if (!move || own.stream().anyMatch(phrase -> phrase.kind().claimable())) {
      return own;
    }
    int from = around.sentence().from();
    String said = around.times().text().substring(from, around.end());
    return LoneMove.endOf(said, around.start() - from, around.times().language())
        .map(List::of)
        .orElse(own);
  }
}
