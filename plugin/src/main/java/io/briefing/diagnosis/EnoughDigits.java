package io.briefing.diagnosis;

import io.briefing.claim.Reading.Says;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Rational;
import java.math.RoundingMode;
import java.util.function.UnaryOperator;

/**
 * How many decimals of a result are told: about as many as asked, and more for as long as the
 * number shown would be judged otherwise than the number itself, or would be rounded to something
 * else in as many digits as the words have. Beside "2.7 times" 2.7455 is shown as 2.746 and not as
 * 2.75, from which a reader would make 2.8; beside "nearly three times" it is 2.75.
 *
 * @param says what the words say of the result
 */
record EnoughDigits(Says says) {

  /** So many digits more tell 50.00004 from 50. */
  private static final int MORE = 4;

  /**
   * @param number the result as it is shown
   * @param unit how much one of the last written digit's unit is as it is shown
   * @param meant leads from a number as it is shown to one in the domain of the figures
   */
  int of(Rational number, int most, Rational unit, UnaryOperator<Rational> meant) {
    int decimals = Decimals.exact(number, most);
    while (decimals < most + MORE && misleads(number, decimals, unit, meant)) {
      decimals++;
    }
    return decimals;
  }

  private boolean misleads(
      Rational number, int decimals, Rational unit, UnaryOperator<Rational> meant) {
    Rational shown = rounded(number, decimals);
    Rational there = meant.apply(shown);
    Rational here = meant.apply(number);
    if (says.ok().contains(there) != says.ok().contains(here)
        || says.warn().contains(there) != says.warn().contains(here)) {
      return true;
    }
    if (says.phrase().lastWritten() == null) {
      return false;
    }
    int written = Decimals.of(says.phrase().lastWritten().times(unit));
    return written < decimals && !rounded(shown, written).equals(rounded(number, written));
  }

  private static Rational rounded(Rational number, int decimals) {
    return Rational.of(number.toDecimal(decimals, RoundingMode.HALF_UP));
  }
}
