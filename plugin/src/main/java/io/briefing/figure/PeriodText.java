package io.briefing.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A period as it stands at a place in a longer text, read greedily: {@code 2023-12-31} is a day,
 * not a year less twelve less thirty-one.
 *
 * @param end behind its last character
 */
public record PeriodText(Period period, int end) {

  /**
   * The longest period that starts at the offset and is not part of a longer word; years run from
   * 0001 to 9999.
   */
  public static Optional<PeriodText> longest(String text, int start) {
    boolean financial = text.startsWith("FY", start);
    int digits = financial ? start + 2 : start;
    int year = number(text, digits, 4);
    if (year < 1) {
      return Optional.empty();
    }
    int end = digits + 4;
    if (financial) {
      return whole(text, Period.financialYear(year), end);
    }
    if (end < text.length() && text.charAt(end) == '-') {
      Optional<PeriodText> part = part(text, year, end + 1);
      if (part.isPresent()) {
        return part;
      }
    }
    return whole(text, Period.year(year), end);
  }

  /** The parts of a year of which a text names one that there is not: {@code 2023-Q5}. */
  public static Optional<String> parts(String written) {
    int year = number(written, 0, 4);
    boolean part = year >= 1 && written.length() >= 7 && written.charAt(4) == '-';
    if (!part) {
      return Optional.empty();
    }
    String of = written.substring(0, 5);
    return switch (written.charAt(5)) {
      case 'Q', 'q' -> Optional.of("the quarters of a year are " + of + "Q1 to " + of + "Q4");
      case 'H', 'h' -> Optional.of("the halves of a year are " + of + "H1 and " + of + "H2");
      default ->
          written.length() > 7 || number(written, 5, 2) < 0
              ? Optional.empty()
              : Optional.of("the months of a year are " + of + "01 to " + of + "12");
    };
  }

  /** What follows the hyphen: a quarter, a half, nine months, or a month with or without a day. */
  private static Optional<PeriodText> part(String text, int year, int start) {
    if (start >= text.length()) {
      return Optional.empty();
    }
    char letter = text.charAt(start);
    int index = number(text, start + 1, 1);
    if (letter == 'Q' && index >= 1 && index <= 4) {
      return whole(text, Period.quarter(year, index), start + 2);
    }
    if (letter == 'H' && index >= 1 && index <= 2) {
      return whole(text, Period.half(year, index), start + 2);
    }
    if (text.startsWith("9M", start)) {
      return whole(text, Period.nineMonths(year), start + 2);
    }
    int month = number(text, start, 2);
    if (month < 1 || month > 12) {
      return Optional.empty();
    }
    int end = start + 2;
    if (end < text.length() && text.charAt(end) == '-') {
      Optional<PeriodText> day = day(text, year, month, end + 1);
      if (day.isPresent()) {
        return day;
      }
    }
    return whole(text, Period.month(year, month), end);
  }

  private static Optional<PeriodText> day(String text, int year, int month, int start) {
    int day = number(text, start, 2);
    if (day < 1) {
      return Optional.empty();
    }
    try {
      return whole(text, Period.day(LocalDate.of(year, month, day)), start + 2);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<PeriodText> whole(String text, Period period, int end) {
    boolean goesOn = end < text.length() && isWordPart(text.charAt(end));
    return goesOn ? Optional.empty() : Optional.of(new PeriodText(period, end));
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  /** So many ASCII digits as a number, or −1. */
  private static int number(String text, int start, int count) {
    if (start + count > text.length()) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < start + count; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
