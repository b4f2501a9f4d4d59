package io.briefing.article;

/**
 * Keeps a number on one line with what belongs to it: "12 %", "€ 5", "1 002,7", "4,8 Mrd". The
 * space between them, typed as an ordinary one, becomes one that does not break. In the words of a
 * claim any word behind a number stays with it: "9 euros".
 */
public final class HardSpaces {

  static final String HARD = "\u00a0";
  private static final int GROUP = 3;
  private static final int LONGEST_UNIT = 4;

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
      // A claim's number may stand before the text.
      return at == 0 || Character.isDigit(before);
    }
    if (!Character.isDigit(before)) {
      return isCurrency(before) && Character.isDigit(after);
    }
    return inClaim && Character.isLetter(after) || isGroup(text, at + 1) || isUnit(text, at + 1);
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
