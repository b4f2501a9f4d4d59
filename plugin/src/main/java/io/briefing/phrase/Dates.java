package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Roles;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates, times of day, and whatever {@link Years} and {@link YearParts} find: no amounts. */
final class Dates {

  private static final int LAST_DAY = 31;

  /** What dates and years begin with that do not begin with digits. */
  private static final Roles FIRST =
      Roles.of(
          Role.MONTH,
          Role.DECADE,
          Role.FRACTION,
          Role.CARDINAL,
          Role.ORDINAL,
          Role.PERIOD,
          Role.PERIOD_LETTER,
          Role.YEAR_WORD);

  private final Scan scan;
  private final Tokens tokens;
  private final Phrases phrases;
  private final Years years;
  private final YearParts parts;
  private final Clock clock;

  Dates(Scan scan, Years years, YearParts parts, Comparators comparators, Phrases phrases) {
    this.years = years;
    this.parts = parts;
    this.scan = scan;
    this.tokens = scan.tokens;
    this.phrases = phrases;
    this.clock = new Clock(scan, years, comparators, phrases);
  }

  /** Reads a date or time at token i; the token after it, or −1. */
  int read(int i) {
    if (tokens.isDigits(i)) {
      int to = numeric(i);
      to = to < 0 ? parts.numberFirst(i) : to;
      to = to < 0 ? clock.read(i) : to;
      to = to < 0 ? dayFirst(i, i + 1, tokens.small(i)) : to;
      to = to < 0 ? parts.months(i) : to;
      return to < 0 ? years.read(i) : to;
    }
    if (!scan.mayBe(i, FIRST)) {
      return -1;
    }
    int to = monthFirst(i);
    to = to < 0 ? years.decade(i) : to;
    to = to < 0 ? clock.half(i) : to;
    to = to < 0 ? dayInWords(i) : to;
    to = to < 0 ? parts.letterFirst(i) : to;
    to = to < 0 ? parts.months(i) : to;
    to = to < 0 ? parts.last(i) : to;
    return to < 0 ? years.named(i) : to;
  }

  /** {@code 2021-07-05}, {@code 05/07/2021}, {@code 5.7.2021}. */
  private int numeric(int i) {
    char mark = tokens.isSign(i + 1, '-') ? '-' : tokens.isSign(i + 1, '/') ? '/' : '.';
    boolean three =
        tokens.isSign(i + 1, mark)
            && tokens.isGlued(i + 1)
            && tokens.isDigits(i + 2)
            && tokens.isGlued(i + 2)
            && tokens.isSign(i + 3, mark)
            && tokens.isGlued(i + 3)
            && tokens.isDigits(i + 4)
            && tokens.isGlued(i + 4);
    if (!three || tokens.isSign(i + 5, mark) && tokens.isGlued(i + 5)) {
      return -1;
    }
    boolean yearFirst = years.isYear(i) && tokens.length(i + 2) == 2 && mark == '-';
    boolean yearLast = years.isYear(i + 4) && tokens.length(i) <= 2 && tokens.length(i + 2) <= 2;
    if (!yearFirst && !yearLast) {
      return -1;
    }
    Interval days =
        yearFirst ? day(tokens.small(i), tokens.small(i + 2), tokens.small(i + 4)) : null;
    date(i, i + 5, days);
    return i + 5;
  }

  private static Interval day(int year, int month, int day) {
    try {
      return Interval.point(Rational.of(LocalDate.of(year, month, day).toEpochDay()));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Interval month(int year, int month) {
    YearMonth days = YearMonth.of(year, month);
    return Interval.closed(
        Rational.of(days.atDay(1).toEpochDay()), Rational.of(days.atEndOfMonth().toEpochDay()));
  }

  private void date(int from, int to, Interval days) {
    phrases.add(new PhraseBuilder(tokens, Kind.DATE, from, to).said(days).unit(Unit.DATE).build());
  }

  /** "the fifth of July", « le cinq juillet ». */
  private int dayInWords(int i) {
    int to = scan.find(i, Role.ORDINAL);
    to = to < 0 ? scan.find(i, Role.CARDINAL) : to;
    if (to < 0 || scan.atom().number().compareTo(Rational.ONE) < 0) {
      return -1;
    }
    return dayFirst(i, to, scan.atom().number().min(Rational.HUNDRED).floor().intValueExact());
  }

  /** "5 July 2021", « 1er janvier », "July"'s turn is {@link #monthFirst}. */
  private int dayFirst(int i, int end, int day) {
    if (end < 0 || day < 1 || day > LAST_DAY || tokens.isDigits(i) && tokens.length(i) > 2) {
      return -1;
    }
    int suffix =
        tokens.isDigits(i) && tokens.isGlued(end) ? scan.skip(end, Role.ORDINAL_SUFFIX) : end;
    int of = scan.skip(suffix, Role.OF);
    int to = tokens.gap(of) == Gap.PARAGRAPH ? -1 : scan.find(of, Role.MONTH);
    if (to < 0 || !isMonth(of)) {
      return -1;
    }
    int month = scan.atom().number().numerator().intValueExact();
    int year = scan.skip(to, Role.OF);
    boolean dated = years.isYear(year, Years.FIRST_NAMED) && tokens.gap(year) != Gap.PARAGRAPH;
    date(i, dated ? year + 1 : to, dated ? day(tokens.small(year), month, day) : null);
    return dated ? year + 1 : to;
  }

  /** A month that is also another word ("may", "march") has its capital. */
  private boolean isMonth(int i) {
    return !scan.atom().has("capital") || tokens.isUpperCase(i);
  }

  /** "July 2021", "July 5, 2021". */
  private int monthFirst(int i) {
    int to = scan.find(i, Role.MONTH);
    if (to < 0 || !isMonth(i)) {
      return -1;
    }
    int month = scan.atom().number().numerator().intValueExact();
    int at = tokens.isSign(to, '.') ? to + 1 : to;
    int named = scan.skip(at, Role.OF);
    if (years.isYear(named, Years.FIRST_NAMED) && tokens.gap(named) != Gap.PARAGRAPH) {
      date(i, named + 1, month(tokens.small(named), month));
      return named + 1;
    }
    int decade = tokens.isSign(named, '\'') ? named + 1 : named;
    if (isShortYear(decade) && tokens.gap(named) != Gap.PARAGRAPH) {
      date(i, decade + 1, null);
      return decade + 1;
    }
    int day = tokens.small(at);
    if (day < 1
        || day > LAST_DAY
        || tokens.length(at) > 2
        || tokens.gap(at) == Gap.PARAGRAPH
        || scan.is(at + 1, Role.PERCENT)) {
      return -1;
    }
    int comma = tokens.isGlued(at + 1) ? scan.skip(at + 1, Role.ORDINAL_SUFFIX) : at + 1;
    int year = tokens.isSign(comma, ',') ? comma + 1 : comma;
    boolean dated = years.isYear(year, Years.FIRST_NAMED);
    date(i, dated ? year + 1 : comma, dated ? day(tokens.small(year), month, day) : null);
    return dated ? year + 1 : comma;
  }

  /** « Mai 68 », "May '98": no day of a month. */
  private boolean isShortYear(int i) {
    return tokens.small(i) > LAST_DAY && tokens.length(i) == 2 && !years.isMeasured(i + 1);
  }
}
