package io.briefing.formula;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;

/**
 * A compound annual growth rate, (to / from)^(1/years) − 1, which is seldom a rational number.
 *
 * @param ratio to / from as stated, above zero
 * @param possible every ratio that the rounded figures allow, above zero
 * @param years how many years, above zero
 */
public record CompoundGrowth(Rational ratio, Interval possible, Rational years) {

  /** Compares the stated rate with a number, exactly: (1 + rate)^years against the ratio. */
  public int compareTo(Rational rate) {
    return compare(ratio, rate);
  }

  /** Compares the lowest possible rate with a number, exactly. */
  public int compareLowest(Rational rate) {
    return compare(possible.low(), rate);
  }

  /** Compares the highest possible rate with a number, exactly. */
  public int compareHighest(Rational rate) {
    return compare(possible.high(), rate);
  }

  private int compare(Rational grown, Rational rate) {
    Rational factor = Rational.ONE.plus(rate);
    if (factor.signum() <= 0) {
      return 1;
    }
    return grown
        .pow(years.denominator().intValueExact())
        .compareTo(factor.pow(years.numerator().intValueExact()));
  }
}
