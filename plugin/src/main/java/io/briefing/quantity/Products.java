package io.briefing.quantity;

import java.util.ArrayList;
import java.util.List;

/** Products and inverses of intervals, where signs and open ends take some care. */
final class Products {

  private Products() {}

  /** Every product of a number from each side: the hull of the products of the ends. */
  static Interval times(Interval a, Interval b) {
    return isPositive(a) && isPositive(b) ? endByEnd(a, b) : hull(a, b);
  }

  private static boolean isPositive(Interval interval) {
    return interval.isBounded() && interval.low().signum() > 0;
  }

  private static Interval endByEnd(Interval a, Interval b) {
    return new Interval(
        a.low().times(b.low()),
        a.lowOpen() || b.lowOpen(),
        a.high().times(b.high()),
        a.highOpen() || b.highOpen());
  }

  private static Interval hull(Interval a, Interval b) {
    List<End> corners = new ArrayList<>(4);
    for (End left : ends(a)) {
      for (End right : ends(b)) {
        corners.add(left.times(right));
      }
    }
    End low = corners.get(0);
    End high = corners.get(0);
    for (End corner : corners) {
      low = corner.below(low) ? corner : low;
      high = corner.above(high) ? corner : high;
    }
    return new Interval(
        low.infinite() == 0 ? low.value() : null,
        low.infinite() != 0 || low.open(),
        high.infinite() == 0 ? high.value() : null,
        high.infinite() != 0 || high.open());
  }

  /** One over every number of an interval that keeps clear of zero. */
  static Interval inverse(Interval divisor) {
    boolean positive = divisor.low() != null && divisor.low().signum() > 0;
    boolean negative = divisor.high() != null && divisor.high().signum() < 0;
    if (!positive && !negative) {
      throw new ArithmeticException("division by an interval around zero: " + divisor);
    }
    if (negative) {
      return inverse(divisor.mirrored()).mirrored();
    }
    boolean endless = divisor.high() == null;
    return new Interval(
        endless ? Rational.ZERO : divisor.high().inverse(),
        endless || divisor.highOpen(),
        divisor.low().inverse(),
        divisor.lowOpen());
  }

  private static List<End> ends(Interval interval) {
    return List.of(
        interval.low() == null
            ? new End(-1, null, true)
            : new End(0, interval.low(), interval.lowOpen()),
        interval.high() == null
            ? new End(1, null, true)
            : new End(0, interval.high(), interval.highOpen()));
  }

  /** One end: minus infinity, a number, or plus infinity ({@code infinite} −1, 0, 1). */
  private record End(int infinite, Rational value, boolean open) {

    int sign() {
      return infinite != 0 ? infinite : value.signum();
    }

    /** A closed zero wins over anything, even infinity: zero times every number is zero. */
    End times(End other) {
      if (isClosedZero() || other.isClosedZero()) {
        return new End(0, Rational.ZERO, false);
      }
      if (sign() == 0 || other.sign() == 0) {
        return new End(0, Rational.ZERO, true);
      }
      if (infinite != 0 || other.infinite != 0) {
        return new End(sign() * other.sign(), null, true);
      }
      return new End(0, value.times(other.value), open || other.open);
    }

    private boolean isClosedZero() {
      return infinite == 0 && value.isZero() && !open;
    }

    /** As a lower end: smaller, or as small but closed where the other is open. */
    boolean below(End other) {
      int order = order(other);
      return order < 0 || order == 0 && !open && other.open;
    }

    /** As an upper end: larger, or as large but closed where the other is open. */
    boolean above(End other) {
      int order = order(other);
      return order > 0 || order == 0 && !open && other.open;
    }

    private int order(End other) {
      if (infinite != 0 || other.infinite != 0) {
        return Integer.compare(infinite, other.infinite);
      }
      return value.compareTo(other.value);
    }
  }
}
