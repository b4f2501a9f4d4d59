package io.briefing.quantity;

/** How many digits after the point a number is shown with. */
public final class Decimals {

  private static final Rational TEN = Rational.of(10);

  private Decimals() {}

  /** As many as the number has, at most {@code most}. */
  public static int exact(Rational number, int most) {
    Rational rest = number;
    for (int decimals = 0; decimals < most; decimals++) {
      if (rest.isInteger()) {
        return decimals;
      }
      rest = rest.times(TEN);
    }
    return most;
  }

  /** How many zeros follow the point before the first other digit: one in 0.0128. */
  public static int zeros(Rational number) {
    int zeros = -1;
    Rational rest = number.abs();
    while (rest.signum() > 0 && rest.compareTo(Rational.ONE) < 0 && zeros < 12) {
      rest = rest.times(TEN);
      zeros++;
    }
    return Math.max(zeros, 0);
  }

  /** As many as it takes to write the given unit of the last digit. */
  public static int of(Rational lastWritten) {
    int decimals = 0;
    Rational unit = lastWritten;
    while (unit.compareTo(Rational.ONE) < 0 && decimals < 12) {
      unit = unit.times(TEN);
      decimals++;
    }
    return decimals;
  }
}
