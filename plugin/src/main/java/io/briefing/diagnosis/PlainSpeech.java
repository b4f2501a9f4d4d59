package io.briefing.diagnosis;

import io.briefing.claim.Reading;
import io.briefing.claim.Reading.Says;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;

/**
 * What can be said, and nobody would: "rose below 580 billion" of where something rose to, "soared
 * by less than a quarter".
 */
final class PlainSpeech {

  private PlainSpeech() {}

  static boolean is(Phrase phrase) {
    boolean below =
        phrase.comparator() == Comparator.LESS_THAN || phrase.comparator() == Comparator.AT_MOST;
    boolean above =
        phrase.comparator() == Comparator.MORE_THAN || phrase.comparator() == Comparator.AT_LEAST;
    boolean otherWay =
        phrase.direction() == Direction.UP && below
            || phrase.direction() == Direction.DOWN && above;
    boolean reached = phrase.preposition() == Preposition.TO;
    boolean weak = phrase.has(Note.STRONG) && !reached && below;
    return !weak && !(reached && otherWay);
  }

  /** "Less than €24.6m", put for what is €24.6m below nought: true, and nothing anybody means. */
  static boolean passesBySign(Reading judged, List<Phrase> instead) {
    boolean off =
        judged instanceof Says says
            && says.phrase().value() != null
            && says.phrase().value().signum() > 0
            && says.stated().signum() < 0;
    return off
        && instead.stream()
            .anyMatch(
                phrase ->
                    phrase.comparator() == Comparator.LESS_THAN
                        || phrase.comparator() == Comparator.AT_MOST);
  }
}
