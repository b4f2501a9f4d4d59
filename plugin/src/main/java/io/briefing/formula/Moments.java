package io.briefing.formula;

import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** Dates, and the time between them. */
final class Moments {

  private Moments() {}

  /** A day; a longer period is any of its days, stated as the one in the middle. */
  static Meaning meaning(Period period, Terms terms) {
    if (period.kind() == Period.Kind.NAME) {
      throw Stop.incomparable(period + " is the name of a period, not a date");
    }
    Rational first = Rational.of(period.firstDay().toEpochDay());
    Rational last = Rational.of(period.lastDay().toEpochDay());
    Rational middle = Rational.of(first.plus(last).over(Rational.of(2)).floor());
    Term day =
        first.equals(last)
            ? terms.constant(first)
            : terms.leaf(period, middle, Interval.closed(first, last));
    return Meaning.of(day, Sense.DATE, Unit.DATE);
  }

  /** The time between two periods of one length, by counting them. */
  static Optional<Rational> counted(Term.Kind kind, Expression from, Expression to) {
    if (!(from instanceof Expression.Moment start) || !(to instanceof Expression.Moment end)) {
      return Optional.empty();
    }
    if (kind == Term.Kind.DAYS) {
      return Optional.empty();
    }
    Rational perYear = Rational.of(kind == Term.Kind.YEARS ? 1 : 12);
    Period first = start.period();
    return first
        .stepsTo(end.period())
        .map(steps -> Rational.of(steps, first.stepsAYear()).times(perYear));
  }

  /** The years between two periods of one length; days count whole months. */
  static Optional<Rational> years(Period from, Period to) {
    if (from.kind() == Period.Kind.DAY && to.kind() == Period.Kind.DAY) {
      Rational months =
          Elapsed.between(
              Term.Kind.MONTHS,
              Rational.of(from.firstDay().toEpochDay() + 1),
              Rational.of(to.firstDay().toEpochDay() + 1));
      return months.isInteger() ? Optional.of(months.over(Rational.of(12))) : Optional.empty();
    }
    return from.stepsTo(to).map(steps -> Rational.of(steps, from.stepsAYear()));
  }
}
