package io.briefing.article;

import io.briefing.quantity.LikelyYears;

/**
 * Keeps a number on one line with what belongs to it: "12 %", "€ 5", "1 002,7", "4,8 Mrd. €", "351
 * million", "9 shops". The space between them, typed as an ordinary one, becomes one that does not
 * break. Behind a year stands nothing that belongs to it, but in the words of a claim.
 */
public final class HardSpaces {

  static final String HARD = "\u00a0";
  private static final int GROUP = 3;
  private static final int LONGEST_UNIT = 4;
  private static final int YEAR = 4;

  private HardSpaces() {}

  /**
   * @param inClaim whether the text stands in the words of a claim
   */
  public static String in(String text, boolean inClaim) {
    StringBuilder out = null;
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      if (joins(text, at, inClaim)) {
        out = out == null ? new StringBuilder(text) : out;
        out.replace(at, at + 1, HARD);
      }
    }
    return out == null ? text : out.toString();
  }

  /** Whether a line ends between a number and its sign. */
  static boolean join(CharSequence before, CharSequence after) {
    return Character.isDigit(before.charAt(before.length() - 1)) && isSign(after.charAt(0));
  }

  private static boolean joins(String text, int at, boolean inClaim) {
    char before = at == 0 ? 0 : text.charAt(at - 1);
    char after = at + 1 == text.length() ? 0 : text.charAt(at + 1);
    if (isSign(after)) {
      // A claim's number may stand before the text; a sign that leads a number goes with that.
      return at == 0
          || Character.isDigit(before)
          || isCurrency(after) && isWord(before) && !leads(text, at + 2);
    }
    if (!Character.isDigit(before)) {
      return isCurrency(before) && Character.isDigit(after);
    }
    boolean word = Character.isLetter(after) && (inClaim || !endsInYear(text, at));
    return word || isGroup(text, at + 1) || isUnit(text, at + 1);
  }

  /** The end of a scale word, "Mio" or "Mio.". */
  private static boolean isWord(char c) {
    return c == '.' || Character.isLetter(c);
  }

  private static boolean leads(String text, int from) {
    int next = from < text.length() && Character.isSpaceChar(text.charAt(from)) ? from + 1 : from;
    return next < text.length() && Character.isDigit(text.charAt(next));
  }

  /** Whether a number of four digits ends there that is as likely a year. */
  private static boolean endsInYear(String text, int end) {
    int start = end;
    while (start > 0 && isOfNumber(text.charAt(start - 1))) {
      start--;
    }
    String number = text.substring(start, end);
    return number.length() == YEAR
        && number.chars().allMatch(Character::isDigit)
        && LikelyYears.have(Integer.parseInt(number));
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '.' || c == ',';
  }

  private static boolean isSign(char c) {
    return c == '%' || c == '\u2030' || c == '\u00b0' || isCurrency(c);
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Three digits and no more. */
  private static boolean isGroup(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end)) && end - from <= GROUP) {
      end++;
    }
    return end - from == GROUP;
  }

  /** A short word with a capital: "M€", "Mio", "GWh", "USD". */
  private static boolean isUnit(String text, int from) {
    boolean capital = false;
    int end = from;
    while (end < text.length() && isOfUnit(text.charAt(end)) && end - from <= LONGEST_UNIT) {
      capital |= Character.isUpperCase(text.charAt(end));
      end++;
    }
    return capital && end - from <= LONGEST_UNIT;
  }

  private static boolean isOfUnit(char c) {
    return Character.isLetter(c) || isCurrency(c);
  }
}
