package io.briefing.quantity;

import java.math.BigDecimal;

/** Reads {@code -12.5}: digits with at most one point, as figures and formulas write numbers. */
final class PlainDecimal {

  private PlainDecimal() {}

  /**
   * @throws NumberFormatException if the text is anything else, or longer than {@link
   *     Rational#MOST_DIGITS}
   */
  static BigDecimal parse(String text) {
    if (text.length() > Rational.MOST_DIGITS) {
      throw new NumberFormatException("more than " + Rational.MOST_DIGITS + " digits");
    }
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (i > 0 || c != '-' && c != '+') {
        throw new NumberFormatException("not a plain number: " + text);
      }
    }
    if (digits == 0 || points > 1) {
      throw new NumberFormatException("not a plain number: " + text);
    }
    return new BigDecimal(text);
  }
}
