package io.briefing.diagnosis;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.wording.Wording;
import java.time.LocalDate;

/** Writes a time as closely as it is known: a day, a month, a year. */
record Days(Wording wording) {

  /**
   * A time by its days since 1970-01-01.
   *
   * @param stated a day among them
   * @param possible every day that it may be
   */
  String of(Rational stated, Interval possible) {
    LocalDate day = day(stated);
    if (possible.low() == null || possible.high() == null || possible.isPoint()) {
      return wording.date(day);
    }
    LocalDate first = day(possible.low());
    LocalDate last = day(possible.high());
    if (first.equals(last) || first.getYear() != last.getYear()) {
      return wording.date(day);
    }
    boolean month = first.getMonth() == last.getMonth();
    return month
        ? wording.period(first.toString().substring(0, "2023-12".length()))
        : String.valueOf(first.getYear());
  }

  private static LocalDate day(Rational sinceEpoch) {
    return LocalDate.ofEpochDay(sinceEpoch.floor().longValueExact());
  }
}
