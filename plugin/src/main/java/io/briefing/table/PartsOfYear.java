package io.briefing.table;

import java.util.List;
import java.util.stream.IntStream;

/** Heads that number the parts of a year: "Q1" to "Q4", „1. Halbjahr“ and „2. Halbjahr“. */
final class PartsOfYear {

  private static final int QUARTERS = 4;
  private static final int HALVES = 2;

  private PartsOfYear() {}

  /** Whether those right before a position number all parts of a year, which it may sum up. */
  static boolean precede(List<String> labels, int position) {
    return position >= QUARTERS && are(labels.subList(position - QUARTERS, position))
        || position >= HALVES && are(labels.subList(position - HALVES, position));
  }

  /** Whether those right before a position are the first two or three quarters of a year. */
  static boolean beginBefore(List<String> labels, int position) {
    return IntStream.of(QUARTERS - 1, HALVES)
        .filter(count -> count <= position)
        .mapToObj(count -> labels.subList(position - count, position))
        .anyMatch(PartsOfYear::areNumbered);
  }

  static boolean are(List<String> labels) {
    return (labels.size() == QUARTERS || labels.size() == HALVES) && areNumbered(labels);
  }

  private static boolean areNumbered(List<String> labels) {
    return labels.stream().map(PartsOfYear::named).distinct().count() == 1
        && !named(labels.get(0)).isBlank()
        && areCounted(labels);
  }

  private static boolean areCounted(List<String> labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (number(labels.get(i)) != i + 1) {
        return false;
      }
    }
    return true;
  }

  /** What stands beside the number. */
  private static String named(String label) {
    int at = place(label);
    return at < 0 ? "" : label.substring(0, at) + label.substring(at + 1);
  }

  private static int number(String label) {
    int at = place(label);
    return at < 0 ? 0 : label.charAt(at) - '0';
  }

  /** The digit that stands alone; a year has four. */
  private static int place(String label) {
    for (int i = 0; i < label.length(); i++) {
      boolean before = i > 0 && isDigit(label.charAt(i - 1));
      boolean behind = i + 1 < label.length() && isDigit(label.charAt(i + 1));
      if (isDigit(label.charAt(i)) && !before && !behind) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
