package io.briefing.claim;

import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.Optional;

/**
 * The size of a difference that comes out below zero: "a difference of [117](=b-a)", "a decrease of
 * [117](=b-a)"; of one in per cent, "a gap of [15 %](=(a-b)/b)", or in points; and net debt of what
 * is held as negative net cash.
 */
final class Gap {

  private Gap() {}

  /**
   * Whether words outside the claim's tell only its size.
   *
   * @param whole the longer phrase around the claim's number
   */
  static boolean isTold(Optional<Phrase> whole, Speech speech, Subject subject) {
    boolean difference =
        subject.sense() == Sense.LEVEL && (subject.isDifference() || subject.isOfEffects())
            || subject.sense() == Sense.CHANGE
            || subject.sense() == Sense.POINTS
            || subject.sense() == Sense.RATIO && subject.isMoveByHand();
    boolean below = subject.measure().stated().signum() < 0;
    boolean named = speech.ofGap() && whole.filter(Gap::isRise).isEmpty();
    boolean move = subject.sense() == Sense.LEVEL && whole.filter(Gap::isFall).isPresent();
    boolean opposite = subject.sense() == Sense.LEVEL && subject.isOpposite(speech.net());
    return below && (opposite || difference && (named || move));
  }

  /** "The gap widened by [2 points](=…)": a fall would narrow it. */
  private static boolean isRise(Phrase phrase) {
    return phrase.direction() == Direction.UP && phrase.preposition() == Preposition.BY;
  }

  private static boolean isFall(Phrase phrase) {
    return phrase.direction() == Direction.DOWN && phrase.preposition() == Preposition.BY;
  }

  static Phrase sizeOf(Phrase phrase, Optional<Phrase> whole) {
    return whole.filter(Gap::isFall).isPresent()
        ? phrase.mirrored().moved(Direction.DOWN, Preposition.BY)
        : phrase.mirrored();
  }
}
