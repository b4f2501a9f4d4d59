package io.briefing.phrase;

import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Tokens.Gap;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Years, fiscal years, dates, times of day, quarters and halves: numbers that are no amounts. */
final class Dates {

  private static final int FIRST_YEAR = 1900;
  private static final int FIRST_NAMED_YEAR = 1000;
  private static final int LAST_YEAR = 2099;
  private static final Rational TWELVE = Rational.of(12);

  private final Scan scan;
  private final Tokens tokens;
  private final Comparators comparators;
  private final Phrases phrases;
  private final Digits digits;

  Dates(Scan scan, Digits digits, Comparators comparators, Phrases phrases) {
    this.digits = digits;
    this.scan = scan;
    this.tokens = scan.tokens;
    this.comparators = comparators;
    this.phrases = phrases;
  }

  /** Reads a date or time at token i; the token after it, or −1. */
  int read(int i) {
    if (tokens.isDigits(i)) {
      int to = numeric(i);
      to = to < 0 ? time(i) : to;
      to = to < 0 ? dayFirst(i, i + 1, tokens.small(i)) : to;
      return to < 0 ? years(i) : to;
    }
    int to = monthFirst(i);
    to = to < 0 ? decade(i) : to;
    to = to < 0 ? halfHour(i) : to;
    to = to < 0 ? dayInWords(i) : to;
    to = to < 0 ? period(i) : to;
    to = to < 0 ? months(i) : to;
    return to < 0 ? yearWord(i) : to;
  }

  private boolean isYear(int i, int from) {
    int year = tokens.isDigits(i) && tokens.length(i) == 4 ? tokens.small(i) : -1;
    return year >= from && year <= LAST_YEAR;
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
    boolean yearFirst = isYear(i, FIRST_YEAR) && tokens.length(i + 2) == 2 && mark == '-';
    boolean yearLast =
        isYear(i + 4, FIRST_YEAR) && tokens.length(i) <= 2 && tokens.length(i + 2) <= 2;
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

  /** {@code 10:30}, {@code 10h30}, {@code 5 pm}. */
  private int time(int i) {
    int hour = tokens.small(i);
    if (hour < 0 || hour > 24 || tokens.length(i) > 2) {
      return -1;
    }
    boolean colon =
        tokens.isSign(i + 1, ':')
            && tokens.isGlued(i + 1)
            && tokens.isDigits(i + 2)
            && tokens.isGlued(i + 2)
            && tokens.length(i + 2) == 2;
    boolean dot =
        tokens.isSign(i + 1, '.')
            && tokens.isDigits(i + 2)
            && tokens.length(i + 2) == 2
            && tokens.isGlued(i + 1)
            && tokens.isGlued(i + 2);
    int to = colon ? i + 3 : scan.find(dot ? i + 3 : i + 1, Role.HOUR);
    if (to < 0 || !colon && tokens.gap(i + 1) == Gap.PARAGRAPH) {
      return -1;
    }
    if (!colon && !dot && tokens.isDigits(to) && tokens.length(to) == 2) {
      to++;
    }
    phrases.add(new PhraseBuilder(tokens, Kind.TIME, i, to).build());
    return to;
  }

  /** „die neunziger Jahre“ */
  private int decade(int i) {
    int to = scan.find(i, Role.DECADE);
    if (to >= 0 && !scan.atom().has("after")) {
      phrases.add(new PhraseBuilder(tokens, Kind.YEAR, i, to).build());
      return to;
    }
    return -1;
  }

  /** „halb zehn“ is half past nine. */
  private int halfHour(int i) {
    boolean half = scan.find(i, Role.FRACTION) == i + 1 && scan.atom().has("hour");
    boolean bare = half && tokens.gap(i + 1) != Gap.PARAGRAPH && scan.before(i, Role.ARTICLE) < 0;
    int to = bare ? scan.find(i + 1, Role.CARDINAL) : -1;
    if (to < 0 || scan.atom().number().compareTo(TWELVE) > 0 || scan.is(to, Role.SCALE)) {
      return -1;
    }
    phrases.add(new PhraseBuilder(tokens, Kind.TIME, i, to).build());
    return to;
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

  /** "the first nine months", « les neuf premiers mois ». */
  private int months(int i) {
    int first = scan.find(i, Role.ORDINAL);
    boolean leads = first >= 0;
    int number = scan.find(leads ? first : i, Role.CARDINAL);
    int end = number < 0 && leads && tokens.isDigits(first) ? first + 1 : number;
    int ordinal = end < 0 || leads ? end : scan.find(end, Role.ORDINAL);
    int to = ordinal < 0 || tokens.gap(ordinal) == Gap.PARAGRAPH ? -1 : unit(ordinal);
    if (to < 0 || ordinal == i) {
      return -1;
    }
    phrases.add(new PhraseBuilder(tokens, Kind.PERIOD, i, to).build());
    return to;
  }

  private int unit(int i) {
    int to = scan.find(i, Role.DURATION);
    return to < 0 ? scan.find(i, Role.PERIOD) : to;
  }

  /** "5 July 2021", « 1er janvier », "July"'s turn is {@link #monthFirst}. */
  private int dayFirst(int i, int end, int day) {
    if (end < 0 || day < 1 || day > 31 || tokens.isDigits(i) && tokens.length(i) > 2) {
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
    boolean dated = isYear(year, FIRST_NAMED_YEAR) && tokens.gap(year) != Gap.PARAGRAPH;
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
    if (isYear(named, FIRST_NAMED_YEAR) && tokens.gap(named) != Gap.PARAGRAPH) {
      date(i, named + 1, month(tokens.small(named), month));
      return named + 1;
    }
    int day = tokens.small(at);
    if (day < 1
        || day > 31
        || tokens.length(at) > 2
        || tokens.gap(at) == Gap.PARAGRAPH
        || scan.is(at + 1, Role.PERCENT)) {
      return -1;
    }
    int comma = tokens.isGlued(at + 1) ? scan.skip(at + 1, Role.ORDINAL_SUFFIX) : at + 1;
    int year = tokens.isSign(comma, ',') ? comma + 1 : comma;
    boolean dated = isYear(year, FIRST_NAMED_YEAR);
    date(i, dated ? year + 1 : comma, dated ? day(tokens.small(year), month, day) : null);
    return dated ? year + 1 : comma;
  }

  /** "Q3 2023", "H1", "first half", « 1T23 ». */
  private int period(int i) {
    int letter = scan.find(i, Role.PERIOD_LETTER);
    if (letter < 0
        || !tokens.isDigits(letter)
        || !tokens.isGlued(letter)
        || tokens.length(letter) > 1) {
      return -1;
    }
    int to = letter + 1;
    to =
        isYear(to, FIRST_YEAR)
                || tokens.isDigits(to) && tokens.length(to) == 2 && tokens.gap(to) == Gap.SPACE
            ? to + 1
            : to;
    phrases.add(new PhraseBuilder(tokens, Kind.PERIOD, i, to).build());
    return to;
  }

  /** "FY23", "fiscal 2024", "the year 1848". */
  private int yearWord(int i) {
    int to = scan.find(i, Role.YEAR_WORD);
    if (to < 0 || tokens.gap(to) == Gap.PARAGRAPH) {
      return -1;
    }
    boolean fiscal = scan.atom().has("fiscal");
    if (scan.atom().has("decade") && (isTens(to) || tokens.small(to) % 10 == 0)) {
      phrases.add(new PhraseBuilder(tokens, Kind.YEAR, to, to + 1).build());
      return to + 1;
    }
    if (!tokens.isDigits(to)) {
      return -1;
    }
    boolean year = isYear(to, FIRST_NAMED_YEAR) || tokens.length(to) == 2 && tokens.isGlued(to);
    if (!year || isMeasured(to + 1)) {
      return -1;
    }
    return fiscal ? yearRun(i, to, Kind.PERIOD) : yearRun(to, to, Kind.YEAR);
  }

  /** The tens of « de jaren negentig ». */
  private boolean isTens(int i) {
    return scan.find(i, Role.CARDINAL) == i + 1
        && scan.atom().number().compareTo(TWELVE) > 0
        && scan.atom().number().over(Rational.of(10)).isInteger();
  }

  /** A run of four digits that looks like a year and is not measured, compared or grouped. */
  private int years(int i) {
    if (!isYear(i, FIRST_YEAR) || isMeasured(i + 1)) {
      return -1;
    }
    if (tokens.isGlued(i) && tokens.type(i - 1) == Tokens.Type.SIGN && !isLoose(i - 1)) {
      return -1;
    }
    boolean compared = comparators.before(i, i + 1).comparator() != Comparator.BARE && !isDated(i);
    return compared ? -1 : yearRun(i, i, Kind.YEAR);
  }

  private boolean isDated(int i) {
    return scan.before(i, Role.YEAR_WORD) >= 0;
  }

  private boolean isLoose(int sign) {
    char c = Tokenizer.plain(tokens.text.charAt(tokens.start(sign)));
    return "(-/'\"«“[".indexOf(c) >= 0;
  }

  private boolean isMeasured(int i) {
    if (tokens.gap(i) == Gap.PARAGRAPH) {
      return false;
    }
    if (tokens.isGlued(i)) {
      boolean decimals =
          (tokens.isSign(i, '.') || tokens.isSign(i, ','))
              && tokens.isDigits(i + 1)
              && tokens.isGlued(i + 1);
      if (decimals || tokens.isWord(i) && !isDecade(i)) {
        return true;
      }
    }
    for (Role role :
        new Role[] {
          Role.PERCENT, Role.POINT, Role.BASIS_POINT, Role.CURRENCY, Role.SCALE, Role.SUBUNIT,
          Role.NOUN, Role.DURATION, Role.TIMES, Role.BIG_CURRENCY, Role.COLLECTIVE, Role.RATIO
        }) {
      if (scan.is(i, role) && !(role == Role.RATIO && scan.atom().has("loose"))) {
        return true;
      }
    }
    return false;
  }

  /** The ending of "the 2010s", „die 2010er Jahre“. */
  private boolean isDecade(int i) {
    return tokens.isGlued(i) && scan.is(i, Role.DECADE);
  }

  /** The year at i, and the end of a fiscal year or a span of years: 2017/18, 2020–2023. */
  private int yearRun(int from, int i, Kind kind) {
    int to = i + 1;
    boolean slash = tokens.isSign(to, '/');
    boolean two = tokens.isDigits(to + 1) && tokens.length(to + 1) == 2 && tokens.isGlued(to + 1);
    boolean span = (slash || tokens.isSign(to, '-')) && (two || isYear(to + 1, FIRST_NAMED_YEAR));
    if (span && !isMeasured(to + 2)) {
      to += 2;
    } else if (isDecade(to)) {
      to = scan.find(to, Role.DECADE);
    }
    boolean fiscal = slash && two && to > i + 1;
    Draft year = digits.single(i);
    Hedge bare = new Hedge(Comparator.BARE, i, i + 1, true);
    Phrase amount = PhraseBuilder.of(tokens, Quantity.of(year), bare).build();
    phrases.add(
        new PhraseBuilder(tokens, fiscal ? Kind.PERIOD : kind, from, to)
            .number(year)
            .alternative(amount)
            .build());
    return to;
  }
}
