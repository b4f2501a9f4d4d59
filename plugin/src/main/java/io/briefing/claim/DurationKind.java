package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Map;
import java.util.Optional;

/** A stretch of time: "three years", "aged 56", "18 months". */
final class DurationKind implements Kind {

  /** What nouns of three months are counted in, in any language. */
  private static final Unit QUARTERS = Unit.noun("quarters");

  private static final Rational QUARTERS_IN_A_YEAR = Rational.of(4);

  /** Units that make a year; days and weeks do so only on average. */
  private static final Map<String, Rational> IN_A_YEAR =
      Map.of(
          Unit.YEARS.name(), Rational.ONE,
          Unit.MONTHS.name(), Rational.of(12),
          Unit.WEEKS.name(), Rational.of(3_652_425, 70_000),
          Unit.DAYS.name(), Rational.of(3_652_425, 10_000));

  /** What a year of 365 or 366 days adds in doubt when days are told in months or years. */
  private static final Interval LEAP =
      Interval.closed(Rational.of(365).over(days()), Rational.of(366).over(days()));

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    boolean figure = subject.sense() == Sense.LEVEL && subject.unit().kind() == Unit.Kind.DURATION;
    if (subject.sense() != Sense.DURATION && !figure) {
      return Optional.empty();
    }
    if (phrase.unit().equals(QUARTERS) && IN_A_YEAR.containsKey(subject.unit().name())) {
      Rational quarters = QUARTERS_IN_A_YEAR.over(IN_A_YEAR.get(subject.unit().name()));
      return says(phrase, subject.measure(), Yardstick.times(quarters));
    }
    if (phrase.unit().isMeasure() && subject.unit().toldIn(phrase.unit()).isPresent()) {
      return says(phrase, subject.measure(), MeasuresTold.told(phrase, subject, Yardstick.SAME));
    }
    boolean number = phrase.kind() == Phrase.Kind.AMOUNT && Readings.isBare(phrase);
    if (phrase.kind() != Phrase.Kind.DURATION && phrase.kind() != Phrase.Kind.AGE && !number) {
      return differs(
          phrase, "the words name " + Readings.name(phrase) + ", the formula gives a duration");
    }
    if (number && !figure && subject.unit().equals(Unit.YEARS) && isCompleted(phrase)) {
      return age(phrase, subject);
    }
    Unit said = phrase.unit().kind() == Unit.Kind.DURATION ? phrase.unit() : subject.unit();
    return says(phrase, told(subject.measure(), subject.unit(), said), Yardstick.SAME);
  }

  private static boolean isCompleted(Phrase phrase) {
    return phrase.isCount() && phrase.comparator() == Comparator.BARE;
  }

  /** "The manager, 45, left": years are completed ones, and as a stretch of time, rounded. */
  private static Optional<Reading> age(Phrase phrase, Subject subject) {
    Phrase age = phrase.measured(Unit.YEARS, Rational.ONE, Phrase.Kind.AGE);
    Phrase stretch = phrase.measured(Unit.YEARS, Rational.ONE, Phrase.Kind.DURATION);
    return Optional.of(
        new Reading.Says(
            phrase,
            age.ok(),
            stretch.ok().union(age.ok()),
            subject.measure().stated(),
            subject.measure().possible(),
            Yardstick.SAME));
  }

  /** A stretch of time in another unit. */
  static Measure told(Measure measure, Unit from, Unit to) {
    Rational a = IN_A_YEAR.get(from.name());
    Rational b = IN_A_YEAR.get(to.name());
    if (a == null || b == null || a.equals(b)) {
      return measure;
    }
    Rational factor = b.over(a);
    Interval possible = measure.possible().scaled(factor);
    return new Measure(
        measure.stated().times(factor),
        isCalendar(from) == isCalendar(to) ? possible : possible.times(LEAP));
  }

  private static boolean isCalendar(Unit unit) {
    return unit.equals(Unit.YEARS) || unit.equals(Unit.MONTHS);
  }

  private static Rational days() {
    return Rational.of(3_652_425, 10_000);
  }
}
