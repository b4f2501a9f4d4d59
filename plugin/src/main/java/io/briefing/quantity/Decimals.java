package io.briefing.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many digits after the point a number is shown with. */
public final class Decimals {

  private static final Rational TEN = Rational.of(10);

  /** So many digits more tell 2.44995 from 2.45. */
  private static final int MORE = 4;

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

  /**
   * As many as the number has, about {@code most}: one more for as long as the number shown would
   * be rounded to something else than the number itself is. 2.7455 is shown as 2.746 and not as
   * 2.75, from which a reader would make 2.8.
   */
  public static int telling(Rational number, int most) {
    int decimals = exact(number, most);
    while (decimals < most + MORE && misleads(number, decimals)) {
      decimals++;
    }
    return decimals;
  }

  private static boolean misleads(Rational number, int decimals) {
    BigDecimal shown = number.toDecimal(decimals, RoundingMode.HALF_UP);
    for (int fewer = 0; fewer < decimals; fewer++) {
      BigDecimal again = shown.setScale(fewer, RoundingMode.HALF_UP);
      if (again.compareTo(number.toDecimal(fewer, RoundingMode.HALF_UP)) != 0) {
        return true;
      }
    }
    return false;
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
