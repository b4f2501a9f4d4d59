package io.briefing.table;

import io.briefing.article.Passage;
import io.briefing.article.Source;

/** The marks of footnotes that stand beside a number or a label: {@code 1,234 (a)}, {@code 12¹}. */
final class CellMarks {

  private static final String MARKS = "*†‡§¶#⁰¹²³⁴⁵⁶⁷⁸⁹";

  private CellMarks() {}

  static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0;
  }

  /** Whether a cell begins in bold. */
  static boolean isBold(Passage cell, Source source) {
    String markdown = source.text(cell.block()).strip();
    return markdown.startsWith("**") || markdown.startsWith("__");
  }

  /**
   * The text of a cell without its footnote marks: signs, and a letter or a number of one or two
   * digits in brackets behind a number.
   */
  static String without(String cell) {
    String text = cell.strip();
    while (!text.isEmpty()) {
      int end = text.length();
      char last = text.charAt(end - 1);
      int open = text.lastIndexOf('(');
      if (isMark(last)) {
        text = text.substring(0, end - 1).stripTrailing();
      } else if (last == ')'
          && hasDigit(text, open)
          && isReference(text.substring(open + 1, end - 1))) {
        text = text.substring(0, open).stripTrailing();
      } else {
        return text;
      }
    }
    return text;
  }

  private static boolean hasDigit(String text, int end) {
    return text.chars().limit(Math.max(end, 0)).anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isReference(String inside) {
    boolean letter = inside.length() == 1 && Character.isLetter(inside.charAt(0));
    boolean number =
        !inside.isEmpty()
            && inside.length() <= 2
            && inside.chars().allMatch(c -> c >= '0' && c <= '9');
    return letter || number;
  }
}
