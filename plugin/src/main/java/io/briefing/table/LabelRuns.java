package io.briefing.table;

import java.util.ArrayList;
import java.util.List;

/** Letters of a label that stand together, and digits: "fy" and "2023" in "FY2023". */
final class LabelRuns {

  private static final int DIGITS_OF_YEAR = 4;

  private LabelRuns() {}

  static List<String> of(String label) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= label.length(); i++) {
      boolean goesOn =
          i < label.length()
              && isDigit(label.charAt(i)) == isDigit(label.charAt(from))
              && Character.isLetterOrDigit(label.charAt(i))
              && Character.isLetterOrDigit(label.charAt(from));
      if (!goesOn) {
        if (Character.isLetterOrDigit(label.charAt(from))) {
          runs.add(label.substring(from, i));
        }
        from = i;
      }
    }
    return runs;
  }

  static boolean isNumber(String run) {
    return isDigit(run.charAt(0));
  }

  static boolean isYear(String run) {
    return run.length() == DIGITS_OF_YEAR && (run.startsWith("19") || run.startsWith("20"));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
