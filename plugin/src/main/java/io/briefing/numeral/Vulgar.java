package io.briefing.numeral;

import io.briefing.quantity.Rational;

/** Characters that are a fraction: ½, ⅔. */
final class Vulgar {

  private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
  private static final int[] VALUES = {
    12, 13, 23, 14, 34, 15, 25, 35, 45, 16, 56, 17, 18, 38, 58, 78, 19, 110
  };

  private Vulgar() {}

  /** The value of a fraction character. */
  static Rational value(char c) {
    int packed = VALUES[SIGNS.indexOf(c)];
    return packed == 110 ? Rational.of(1, 10) : Rational.of(packed / 10, packed % 10);
  }
}
