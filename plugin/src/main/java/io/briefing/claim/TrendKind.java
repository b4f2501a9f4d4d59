package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.moves;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** How often in a row a number went one way: "third straight rise", "three years of decline". */
final class TrendKind implements Kind {

  private static final int YEAR = 12;

  @Override
  public String name() {
    return "trend";
  }

  @Override
  public Optional<Reading> read(Phrase said, Subject subject) {
    if (subject.sense() != Sense.TREND) {
      return Optional.empty();
    }
    Phrase phrase = counted(said);
    boolean counts =
        phrase.kind() == Phrase.Kind.RANK
            || phrase.kind() == Phrase.Kind.DURATION
            || phrase.kind() == Phrase.Kind.AMOUNT && Readings.isBare(phrase);
    if (phrase.kind() == Phrase.Kind.DIRECTION) {
      return moves(phrase, subject.measure(), Yardstick.SAME);
    }
    if (counts && phrase.kind() != Phrase.Kind.RANK && phrase.value() != null) {
      return Optional.of(understated(phrase, subject, yardstick(phrase, subject)));
    }
    return counts
        ? says(phrase, subject.measure(), Yardstick.SAME)
        : differs(
            phrase,
            "the words name " + Readings.name(phrase) + ", the formula counts moves in a row");
  }

  /** "Rose three times in a row" is no multiple here. */
  private static Phrase counted(Phrase phrase) {
    boolean times =
        phrase.kind() == Phrase.Kind.MULTIPLE
            && phrase.numbers().size() == 1
            && phrase.numbers().get(0).value().isInteger()
            && phrase.value() != null
            && !phrase.value().isZero();
    if (!times) {
      return phrase;
    }
    Rational number = phrase.numbers().get(0).value();
    Rational count = phrase.direction() == Direction.DOWN ? number.negate() : number;
    return phrase.measured(Unit.NONE, count.over(phrase.value()), Phrase.Kind.AMOUNT);
  }

  /** What rose for three years has risen for two of them; the third year it rose is no second. */
  private static Reading understated(Phrase phrase, Subject subject, Yardstick yardstick) {
    Rational count = phrase.value();
    Interval longer = count.signum() < 0 ? Interval.atMost(count) : Interval.atLeast(count);
    return new Reading.Says(
        phrase,
        yardstick.meant(phrase.ok()),
        yardstick.meant(phrase.warn().union(NumberSet.of(longer))),
        subject.measure().stated(),
        subject.measure().possible(),
        yardstick);
  }

  /** "For a year" is four quarters: moves in a row are counted in the time that they take. */
  private static Yardstick yardstick(Phrase phrase, Subject subject) {
    boolean years = phrase.unit().equals(Unit.YEARS);
    boolean months = phrase.unit().equals(Unit.MONTHS);
    return MoveSpan.step(subject.value())
        .filter(step -> years || months)
        .map(step -> Yardstick.times(Rational.of(step.months(), years ? YEAR : 1)))
        .orElse(Yardstick.SAME);
  }
}
