package io.briefing.numeral;

import io.briefing.quantity.Rational;

/** Powers of ten, made once: every number that is read needs two. */
final class Powers {

  private static final int LOWEST = -64;
  private static final Rational[] POWERS = new Rational[129];

  static {
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = Rational.powerOfTen(i + LOWEST);
    }
  }

  private Powers() {}

  /** Ten to the power of an exponent; from −64 to 64 nothing is computed. */
  static Rational of(int exponent) {
    int index = exponent - LOWEST;
    return index < 0 || index >= POWERS.length ? Rational.powerOfTen(exponent) : POWERS[index];
  }
}
