package io.briefing.claim;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Unit;

/**
 * A reading of a claim's words, and how well it fits the formula's sense.
 *
 * @param rank the lower the better; of equals the first in the words is the claim's
 */
record Fit(String kind, Reading reading, int rank) {

  private static final int WHOLE = -1;
  private static final int FITS = 0;
  private static final int LESS_LIKELY = 1;
  private static final int WITHOUT_NUMBER = 2;
  private static final int WITHOUT_UNIT = 3;
  private static final int EARLIER = 4;
  private static final int OPEN = 5;
  private static final int UNLIKE = 6;

  static Fit none(String kind, Reading reading) {
    return new Fit(kind, reading, UNLIKE);
  }

  /** A reading of all that the words name. */
  static Fit whole(String kind, Reading reading) {
    return new Fit(kind, reading, WHOLE);
  }

  static Fit of(String kind, Reading reading, Phrase phrase, boolean alternative, Subject subject) {
    return new Fit(kind, reading, rank(reading, phrase, alternative, subject));
  }

  private static int rank(Reading reading, Phrase phrase, boolean alternative, Subject subject) {
    if (reading instanceof Reading.Undecided) {
      return OPEN;
    }
    if (!(reading instanceof Reading.Says)) {
      return UNLIKE;
    }
    if (phrase.preposition() == Preposition.FROM) {
      return EARLIER;
    }
    if (lacksUnit(phrase, subject)) {
      return WITHOUT_UNIT;
    }
    if (phrase.said() == null || phrase.kind() == Phrase.Kind.DIRECTION) {
      return WITHOUT_NUMBER;
    }
    return alternative ? LESS_LIKELY : FITS;
  }

  /** "12" may be said of dollars or of a ratio, but anything with a unit fits better. */
  private static boolean lacksUnit(Phrase phrase, Subject subject) {
    boolean number = phrase.kind() == Phrase.Kind.AMOUNT || phrase.kind() == Phrase.Kind.DURATION;
    boolean counts =
        subject.sense() == Sense.COUNT
            || subject.sense() == Sense.TREND
            || subject.sense() == Sense.RANK
            || (subject.sense() == Sense.LEVEL || subject.sense() == Sense.CHANGE)
                && (subject.unit().isNone() || subject.unit().kind() == Unit.Kind.NOUN);
    boolean time = subject.unit().kind() == Unit.Kind.DURATION;
    return number
        && !counts
        && (Readings.isBare(phrase) || phrase.kind() == Phrase.Kind.DURATION && !time);
  }
}
