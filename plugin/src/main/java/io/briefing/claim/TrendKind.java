package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.moves;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import java.util.Optional;

/** How often in a row a number went one way: "third straight rise", "three years of decline". */
final class TrendKind implements Kind {

  @Override
  public String name() {
    return "trend";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.TREND) {
      return Optional.empty();
    }
    boolean counts =
        phrase.kind() == Phrase.Kind.RANK
            || phrase.kind() == Phrase.Kind.DURATION
            || phrase.kind() == Phrase.Kind.AMOUNT && Readings.isBare(phrase);
    if (phrase.kind() == Phrase.Kind.DIRECTION) {
      return moves(phrase, subject.measure(), Yardstick.SAME);
    }
    if (counts && phrase.kind() != Phrase.Kind.RANK && phrase.value() != null) {
      return Optional.of(understated(phrase, subject));
    }
    return counts
        ? says(phrase, subject.measure(), Yardstick.SAME)
        : differs(
            phrase,
            "the words name " + Readings.name(phrase) + ", the formula counts moves in a row");
  }

  /** What rose for three years has risen for two of them; the third year it rose is no second. */
  private static Reading understated(Phrase phrase, Subject subject) {
    Rational count = phrase.value();
    Interval longer = count.signum() < 0 ? Interval.atMost(count) : Interval.atLeast(count);
    return new Reading.Says(
        phrase,
        phrase.ok(),
        phrase.warn().union(NumberSet.of(longer)),
        subject.measure().stated(),
        subject.measure().possible(),
        Yardstick.SAME);
  }
}
