package io.briefing.check;

import io.briefing.quantity.Rational;

/** How many digits after the point a number is shown with. */
final class Decimals {

  private static final Rational TEN = Rational.of(10);

  private Decimals() {}

  /** As many as the number has, at most {@code most}. */
  static int exact(Rational number, int most) {
    Rational rest = number;
    for (int decimals = 0; decimals < most; decimals++) {
      if (rest.isInteger()) {
        return decimals;
      }
      rest = rest.times(TEN);
    }
    return most;
  }

  /** As many as it takes to write the given unit of the last digit. */
  static int of(Rational lastWritten) {
    int decimals = 0;
    Rational unit = lastWritten;
    while (unit.compareTo(Rational.ONE) < 0 && decimals < 12) {
      unit = unit.times(TEN);
      decimals++;
    }
    return decimals;
  }
}
