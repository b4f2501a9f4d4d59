package io.briefing.formula;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.Collection;

/**
 * A compound annual growth rate, (to / from)^(1/years) − 1, which is seldom a rational number. It
 * is compared with a number by powers, exactly; as a number it is only enclosed.
 *
 * @param ratio to / from as stated, above zero
 * @param possible every ratio that the rounded figures allow, above zero
 * @param years how many years, above zero
 */
public record CompoundGrowth(Rational ratio, Interval possible, Rational years) {

  private static final Rational HALF = Rational.of(1, 2);

  /** Compares the stated rate with a number, exactly: the ratio against (1 + rate)^years. */
  public int compareTo(Rational rate) {
    return compare(ratio, rate);
  }

  /**
   * The stated rate, or a number within 10⁻⁴⁰ of it that lies on the same side of every bound as
   * the rate does; equal to a bound only if the rate is.
   */
  public Rational stated(Collection<Rational> bounds) {
    return place(ratio, bounds);
  }

  /**
   * The rates that the rounded figures allow, its ends placed among the bounds as {@link #stated}
   * is.
   */
  public Interval possible(Collection<Rational> bounds) {
    Rational low = place(possible.low(), bounds);
    Rational high = possible.high() == null ? null : place(possible.high(), bounds);
    return Interval.of(low, possible.lowOpen(), high, possible.highOpen());
  }

  private Rational place(Rational grown, Collection<Rational> bounds) {
    Interval root = Roots.around(grown, years).shifted(Rational.ONE.negate());
    if (root.isPoint()) {
      return root.low();
    }
    Rational low = root.low();
    Rational high = root.high();
    for (Rational bound : bounds) {
      if (bound.compareTo(low) > 0 && bound.compareTo(high) < 0) {
        boolean above = compare(grown, bound) > 0;
        low = above ? bound : low;
        high = above ? high : bound;
      }
    }
    return low.plus(high).times(HALF);
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
