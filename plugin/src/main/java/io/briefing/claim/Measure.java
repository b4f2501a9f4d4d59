package io.briefing.claim;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;

/** A value and the values that rounding allows around it. */
record Measure(Rational stated, Interval possible) {

  Measure negate() {
    return new Measure(stated.negate(), possible.mirrored());
  }

  /**
   * A change over its base. The base is part of the change and must not be counted twice: what
   * comes out at the end is the change plus the base, and growth is that over the base, less one.
   */
  Measure over(Rational base, Interval bases) {
    Rational low = sum(possible.low(), bases.high());
    Rational high = sum(possible.high(), bases.low());
    boolean known = low != null && high != null && low.compareTo(high) <= 0;
    Interval growth =
        known
            ? Interval.closed(low, high).over(bases).shifted(Rational.ONE.negate())
            : possible.over(bases);
    return new Measure(stated.over(base), growth.hull(Interval.point(stated.over(base))));
  }

  private static Rational sum(Rational end, Rational other) {
    return end == null || other == null ? null : end.plus(other);
  }
}
