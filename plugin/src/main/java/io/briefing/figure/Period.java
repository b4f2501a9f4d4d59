package io.briefing.figure;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of time that a figure belongs to: a year, a half, nine months, a quarter, a month, a
 * day (an instant: a balance on that day), a financial year, or a name such as "pro forma".
 *
 * <p>Periods are ordered by their last day, then the shorter first; names come last, by their text.
 *
 * @param year the (financial) year; 0 for a name
 * @param index the half, quarter or month in the year, or the day in the year; 0 where there is
 *     none
 * @param text as it is written in a formula: {@code 2023-Q4}
 */
public record Period(Kind kind, int year, int index, String text) implements Comparable<Period> {

  private static final int LAST_YEAR = 9999;

  /** What periods there are; two periods of one kind have the same length. */
  public enum Kind {
    DAY(0),
    MONTH(1),
    QUARTER(3),
    HALF(6),
    NINE_MONTHS(9),
    YEAR(12),
    FINANCIAL_YEAR(12),
    NAME(0);

    private final int months;

    Kind(int months) {
      this.months = months;
    }

    /** The length in months; 0 for a day and for a name. */
    public int months() {
      return months;
    }
  }

  /** A period with a name of its own, which is before or after no other. */
  public static Period named(String name) {
    return new Period(Kind.NAME, 0, 0, name);
  }

  static Period year(int year) {
    return new Period(Kind.YEAR, year, 0, digits(year, 4));
  }

  static Period financialYear(int year) {
    return new Period(Kind.FINANCIAL_YEAR, year, 0, "FY" + digits(year, 4));
  }

  static Period half(int year, int half) {
    return new Period(Kind.HALF, year, half, digits(year, 4) + "-H" + half);
  }

  static Period nineMonths(int year) {
    return new Period(Kind.NINE_MONTHS, year, 0, digits(year, 4) + "-9M");
  }

  static Period quarter(int year, int quarter) {
    return new Period(Kind.QUARTER, year, quarter, digits(year, 4) + "-Q" + quarter);
  }

  static Period month(int year, int month) {
    return new Period(Kind.MONTH, year, month, digits(year, 4) + "-" + digits(month, 2));
  }

  /** An instant: the end of that day. */
  public static Period day(LocalDate date) {
    return new Period(Kind.DAY, date.getYear(), date.getDayOfYear(), date.toString());
  }

  /**
   * Reads {@code 2023}, {@code 2023-Q4}, {@code 2023-H1}, {@code 2023-9M}, {@code 2023-03}, {@code
   * 2023-12-31} or {@code FY2023}.
   */
  public static Optional<Period> parse(String text) {
    return PeriodText.longest(text, 0)
        .filter(found -> found.end() == text.length())
        .map(PeriodText::period);
  }

  /**
   * The period of the same kind right before; that of a day and of nine months lies a year back. A
   * name has none.
   */
  public Optional<Period> previous() {
    return moved(-1);
  }

  /**
   * The period of the same kind right after; that of a day and of nine months lies a year ahead. A
   * name has none.
   */
  public Optional<Period> next() {
    return moved(1);
  }

  /** The same part of the year after: the third quarter of 2024, after that of 2023. */
  public Optional<Period> yearLater() {
    return moved(stepsAYear());
  }

  /** The same part of the year before: the third quarter of 2023, before that of 2024. */
  public Optional<Period> yearEarlier() {
    return moved(-stepsAYear());
  }

  /** How many steps of {@link #next} make a year; one where each step is a year. */
  public int stepsAYear() {
    return isPart() ? 12 / kind.months() : 1;
  }

  private boolean isPart() {
    return kind == Kind.HALF || kind == Kind.QUARTER || kind == Kind.MONTH;
  }

  /**
   * The period so many steps of {@link #next} later, or of {@link #previous} earlier if they are
   * negative. A name has none, nor has the calendar beyond its four digits.
   */
  public Optional<Period> moved(int steps) {
    int perYear = stepsAYear();
    int place = year * perYear + (isPart() ? index - 1 : 0) + steps;
    int away = Math.floorDiv(place, perYear);
    int part = Math.floorMod(place, perYear) + 1;
    if (kind == Kind.NAME || away < 1 || away > LAST_YEAR) {
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case YEAR -> year(away);
          case FINANCIAL_YEAR -> financialYear(away);
          case NINE_MONTHS -> nineMonths(away);
          case HALF -> half(away, part);
          case QUARTER -> quarter(away, part);
          case MONTH -> month(away, part);
          case DAY -> day(yearAway(steps));
          case NAME -> throw new IllegalStateException("a name has no neighbour");
        });
  }

  /** The same day of another year; the last day of February stays the last. */
  private LocalDate yearAway(int by) {
    LocalDate day = firstDay();
    boolean monthEnd = day.equals(YearMonth.from(day).atEndOfMonth());
    LocalDate away = day.plusYears(by);
    return monthEnd ? YearMonth.from(away).atEndOfMonth() : away;
  }

  /** The first day; the end of time for a name. */
  public LocalDate firstDay() {
    return switch (kind) {
      case YEAR, FINANCIAL_YEAR, NINE_MONTHS -> LocalDate.of(year, 1, 1);
      case HALF -> LocalDate.of(year, index * 6 - 5, 1);
      case QUARTER -> LocalDate.of(year, index * 3 - 2, 1);
      case MONTH -> LocalDate.of(year, index, 1);
      case DAY -> LocalDate.ofYearDay(year, index);
      case NAME -> LocalDate.MAX;
    };
  }

  /** The last day, itself part of the period; a financial year is taken as the calendar's. */
  public LocalDate lastDay() {
    return kind == Kind.NAME ? LocalDate.MAX : LocalDate.ofYearDay(year, lastDayOfYear());
  }

  private int lastDayOfYear() {
    if (kind == Kind.DAY) {
      return index;
    }
    Month last = Month.of(Math.max(1, index) * kind.months());
    boolean leap = Year.isLeap(year);
    return last.firstDayOfYear(leap) + last.length(leap) - 1;
  }

  /**
   * How many steps of {@link #next} lead from this period to the other; empty if they are not of
   * one kind with steps.
   */
  public Optional<Integer> stepsTo(Period other) {
    if (kind != other.kind || kind == Kind.NAME || kind == Kind.DAY) {
      return Optional.empty();
    }
    return Optional.of((other.year - year) * stepsAYear() + other.index - index);
  }

  /** Without making a date: every number of a figure is found by comparing periods. */
  @Override
  public int compareTo(Period other) {
    boolean named = kind == Kind.NAME;
    if (named != (other.kind == Kind.NAME)) {
      return named ? 1 : -1;
    }
    int order = Integer.compare(year, other.year);
    if (order == 0 && !named) {
      order = Integer.compare(lastDayOfYear(), other.lastDayOfYear());
    }
    if (order == 0) {
      order = kind.compareTo(other.kind);
    }
    return order == 0 ? text.compareTo(other.text) : order;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Period period
            && year == period.year
            && kind == period.kind
            && index == period.index
            && text.equals(period.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }

  private static String digits(int number, int count) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, count - digits.length())) + digits;
  }
}
