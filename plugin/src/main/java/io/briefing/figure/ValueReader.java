package io.briefing.figure;

import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.figure.WrittenNumber.NotANumber;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads one value of a figure: a number, a date where the unit says so, or what a source only
 * bounds: {@code ">18000"}, {@code "~4"}, {@code "17500..18500"}.
 */
record ValueReader(Unit unit, Precision precision, Source source) {

  /** The signs of a bound, the longer before those they start with. */
  private static final List<String> BOUNDS = List.of(">=", "<=", "≥", "≤", ">", "<");

  private static final Rational HALF = Rational.of(1, 2);

  Known read(String written, boolean quoted, Span span) throws NotANumber {
    String text = written.trim();
    if (unit.kind() == Unit.Kind.DATE) {
      return date(text, span);
    }
    for (String sign : BOUNDS) {
      if (text.startsWith(sign)) {
        return bound(sign, text, quoted, span);
      }
    }
    if (text.startsWith("~") || text.startsWith("≈")) {
      WrittenNumber number = WrittenNumber.read(text.substring(1), quoted);
      return known(precision.stated(number), precision.about(number), true, number, text, span);
    }
    int dots = text.indexOf("..");
    if (dots > 0) {
      return between(text, dots, quoted, span);
    }
    WrittenNumber number = WrittenNumber.read(written, quoted);
    return known(precision.stated(number), precision.around(number), false, number, text, span);
  }

  private Known bound(String sign, String text, boolean quoted, Span span) throws NotANumber {
    WrittenNumber number = WrittenNumber.read(text.substring(sign.length()), quoted);
    Rational end = precision.stated(number);
    Interval range =
        switch (sign) {
          case ">" -> Interval.moreThan(end);
          case "<" -> Interval.lessThan(end);
          case ">=", "≥" -> Interval.atLeast(end);
          default -> Interval.atMost(end);
        };
    return known(end, range, true, number, text, span);
  }

  private Known between(String text, int dots, boolean quoted, Span span) throws NotANumber {
    WrittenNumber from = WrittenNumber.read(text.substring(0, dots), quoted);
    WrittenNumber to = WrittenNumber.read(text.substring(dots + 2), quoted);
    Rational low = precision.stated(from);
    Rational high = precision.stated(to);
    if (low.compareTo(high) > 0) {
      throw new NotANumber(
          "not-a-number",
          Complaints.quoted(text) + " runs backwards",
          "write the smaller number first");
    }
    WrittenNumber finer = from.decimals() >= to.decimals() ? from : to;
    return known(low.plus(high).times(HALF), Interval.closed(low, high), true, finer, text, span);
  }

  private Known known(
      Rational stated,
      Interval range,
      boolean bound,
      WrittenNumber number,
      String text,
      Span span) {
    return new Known(stated, range, bound, Math.max(0, number.decimals()), text, source, span);
  }

  /** A day is exact; a month or a year is any of its days, stated as the one in the middle. */
  private Known date(String text, Span span) throws NotANumber {
    Period period =
        Period.parse(text)
            .orElseThrow(
                () ->
                    new NotANumber(
                        "not-a-date",
                        Complaints.quoted(text) + " is not a date",
                        "write year, month and day, as in 1994-07-05"));
    Rational first = day(period.firstDay());
    Rational last = day(period.lastDay());
    Rational middle = Rational.of(first.plus(last).times(HALF).floor());
    Interval range = Interval.closed(first, last);
    return new Known(middle, range, !range.isPoint(), 0, text, source, span);
  }

  private static Rational day(LocalDate date) {
    return Rational.of(date.toEpochDay());
  }
}
