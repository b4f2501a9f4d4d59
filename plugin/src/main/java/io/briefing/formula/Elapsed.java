package io.briefing.formula;

import io.briefing.quantity.Rational;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Time from one day to another; days are numbers since 1970-01-01. */
final class Elapsed {

  private Elapsed() {}

  /**
   * Days, completed months plus the days over the days of the month begun, or completed years plus
   * the days over the days of the year begun (365 or 366). Below zero if {@code to} comes first.
   */
  static Rational between(Term.Kind kind, Rational from, Rational to) {
    if (from.compareTo(to) > 0) {
      return between(kind, to, from).negate();
    }
    LocalDate start = day(from);
    LocalDate end = day(to);
    return switch (kind) {
      case YEARS -> whole(start, end, ChronoUnit.YEARS);
      case MONTHS -> whole(start, end, ChronoUnit.MONTHS);
      default -> Rational.of(ChronoUnit.DAYS.between(start, end));
    };
  }

  private static Rational whole(LocalDate start, LocalDate end, ChronoUnit unit) {
    long completed = unit.between(start, end);
    LocalDate last = start.plus(completed, unit);
    LocalDate next = start.plus(completed + 1, unit);
    long over = ChronoUnit.DAYS.between(last, end);
    return Rational.of(completed).plus(Rational.of(over, ChronoUnit.DAYS.between(last, next)));
  }

  private static LocalDate day(Rational sinceEpoch) {
    return LocalDate.ofEpochDay(sinceEpoch.floor().longValueExact());
  }
}
