package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import java.time.LocalDate;
import java.util.Optional;

/** A day, a month or a year: "5 July 1994", "in 1994". */
final class DateKind implements Kind {

  @Override
  public String name() {
    return "date";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.DATE) {
      return Optional.empty();
    }
    if (phrase.kind() == Phrase.Kind.YEAR && phrase.numbers().size() == 1) {
      return Optional.of(year(phrase, subject));
    }
    return phrase.kind() == Phrase.Kind.DATE && phrase.said() != null
        ? says(phrase, subject.measure(), Yardstick.SAME)
        : differs(phrase, "the words name " + Readings.name(phrase) + ", the formula gives a date");
  }

  /** Any day of the year that the words name. */
  private static Reading year(Phrase phrase, Subject subject) {
    int year = phrase.numbers().get(0).value().floor().intValue();
    NumberSet days = NumberSet.of(Interval.closed(day(year, 1, 1), day(year, 12, 31)));
    return new Reading.Says(
        phrase,
        days,
        days,
        subject.measure().stated(),
        subject.measure().possible(),
        Yardstick.SAME);
  }

  private static Rational day(int year, int month, int day) {
    return Rational.of(LocalDate.of(year, month, day).toEpochDay());
  }
}
