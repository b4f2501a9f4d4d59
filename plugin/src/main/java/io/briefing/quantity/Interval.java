package io.briefing.quantity;

import java.util.Optional;

/**
 * A stretch of numbers. Either end may be open (the end itself does not belong), closed, or absent
 * ({@code null}: unbounded, and then open). There is no empty interval.
 *
 * <p>Sums, differences, products and quotients are the classic ones: the result holds every number
 * that a choice from each side can give, and nothing else.
 */
public record Interval(Rational low, boolean lowOpen, Rational high, boolean highOpen) {

  public static final Interval ALL = new Interval(null, true, null, true);

  public Interval {
    if (low == null && !lowOpen || high == null && !highOpen) {
      throw new IllegalArgumentException("an absent end is open");
    }
    if (low != null && high != null) {
      int order = low.compareTo(high);
      if (order > 0 || order == 0 && (lowOpen || highOpen)) {
        throw new IllegalArgumentException("an interval from " + low + " to " + high + " is empty");
      }
    }
  }

  public static Interval of(Rational low, boolean lowOpen, Rational high, boolean highOpen) {
    return new Interval(low, lowOpen, high, highOpen);
  }

  public static Interval closed(Rational low, Rational high) {
    return new Interval(low, false, high, false);
  }

  public static Interval open(Rational low, Rational high) {
    return new Interval(low, true, high, true);
  }

  public static Interval point(Rational value) {
    return closed(value, value);
  }

  /** [low, ∞) */
  public static Interval atLeast(Rational low) {
    return new Interval(low, false, null, true);
  }

  /** (low, ∞) */
  public static Interval moreThan(Rational low) {
    return new Interval(low, true, null, true);
  }

  /** (−∞, high] */
  public static Interval atMost(Rational high) {
    return new Interval(null, true, high, false);
  }

  /** (−∞, high) */
  public static Interval lessThan(Rational high) {
    return new Interval(null, true, high, true);
  }

  public boolean isPoint() {
    return low != null && low.equals(high);
  }

  public boolean isBounded() {
    return low != null && high != null;
  }

  public boolean contains(Rational value) {
    return (low == null || value.compareTo(low) > (lowOpen ? 0 : -1))
        && (high == null || value.compareTo(high) < (highOpen ? 0 : 1));
  }

  /** Whether every number of the other interval lies in this one. */
  public boolean containsAll(Interval other) {
    return new Lower(low, lowOpen).compareTo(new Lower(other.low, other.lowOpen)) <= 0
        && new Upper(high, highOpen).compareTo(new Upper(other.high, other.highOpen)) >= 0;
  }

  /** The numbers in both, if there are any. */
  public Optional<Interval> intersection(Interval other) {
    Lower from = max(new Lower(low, lowOpen), new Lower(other.low, other.lowOpen));
    Upper to = min(new Upper(high, highOpen), new Upper(other.high, other.highOpen));
    if (from.end() != null && to.end() != null) {
      int order = from.end().compareTo(to.end());
      if (order > 0 || order == 0 && (from.open() || to.open())) {
        return Optional.empty();
      }
    }
    return Optional.of(new Interval(from.end(), from.open(), to.end(), to.open()));
  }

  /** Whether at least one number lies in both: touching in a point is enough. */
  public boolean meets(Interval other) {
    return intersection(other).isPresent();
  }

  /**
   * Whether the two share a stretch. Two intervals with width that only touch in a point do not
   * overlap; a single value overlaps an interval that contains it.
   */
  public boolean overlaps(Interval other) {
    return intersection(other)
        .map(shared -> !shared.isPoint() || isPoint() || other.isPoint())
        .orElse(false);
  }

  /** The smallest interval that holds both. */
  public Interval hull(Interval other) {
    Lower from = min(new Lower(low, lowOpen), new Lower(other.low, other.lowOpen));
    Upper to = max(new Upper(high, highOpen), new Upper(other.high, other.highOpen));
    return new Interval(from.end(), from.open(), to.end(), to.open());
  }

  /** The mirror image in zero: [1, 2) becomes (−2, −1]. */
  public Interval mirrored() {
    return new Interval(negated(high), highOpen, negated(low), lowOpen);
  }

  /** Whether every number lies below every number of the other; open ends may touch. */
  public boolean isBelow(Interval other) {
    if (high == null || other.low == null) {
      return false;
    }
    int order = high.compareTo(other.low);
    return order < 0 || order == 0 && (highOpen || other.lowOpen);
  }

  /** Every number times the factor; a negative factor mirrors, zero gives the point 0. */
  public Interval scaled(Rational factor) {
    if (factor.isZero()) {
      return point(Rational.ZERO);
    }
    if (factor.signum() < 0) {
      return mirrored().scaled(factor.negate());
    }
    return new Interval(
        low == null ? null : low.times(factor),
        lowOpen,
        high == null ? null : high.times(factor),
        highOpen);
  }

  public Interval shifted(Rational by) {
    return new Interval(
        low == null ? null : low.plus(by), lowOpen, high == null ? null : high.plus(by), highOpen);
  }

  public Interval plus(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.plus(other.low),
        lowOpen || other.lowOpen,
        high == null || other.high == null ? null : high.plus(other.high),
        highOpen || other.highOpen);
  }

  public Interval minus(Interval other) {
    return plus(other.mirrored());
  }

  public Interval times(Interval other) {
    return Products.times(this, other);
  }

  /** The quotient; an interval that contains or touches zero below is an ArithmeticException. */
  public Interval over(Interval other) {
    return Products.times(this, Products.inverse(other));
  }

  public Interval abs() {
    if (low != null && low.signum() >= 0) {
      return this;
    }
    if (high != null && high.signum() <= 0) {
      return mirrored();
    }
    Upper right = new Upper(high, highOpen);
    Upper left = new Upper(negated(low), lowOpen);
    Upper far = max(right, left);
    return new Interval(Rational.ZERO, false, far.end(), far.open());
  }

  private static Rational negated(Rational end) {
    return end == null ? null : end.negate();
  }

  /** {@code "[12.45, 12.55)"}; an unbounded end is drawn as ∞. */
  @Override
  public String toString() {
    return (lowOpen ? "(" : "[")
        + (low == null ? "−∞" : low)
        + ", "
        + (high == null ? "∞" : high)
        + (highOpen ? ")" : "]");
  }

  private static <T extends Comparable<T>> T max(T a, T b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static <T extends Comparable<T>> T min(T a, T b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** A lower end; the one that admits more numbers is the smaller. */
  private record Lower(Rational end, boolean open) implements Comparable<Lower> {
    @Override
    public int compareTo(Lower other) {
      if (end == null || other.end == null) {
        return Boolean.compare(end != null, other.end != null);
      }
      int order = end.compareTo(other.end);
      return order != 0 ? order : Boolean.compare(open, other.open);
    }
  }

  /** An upper end; the one that admits more numbers is the larger. */
  private record Upper(Rational end, boolean open) implements Comparable<Upper> {
    @Override
    public int compareTo(Upper other) {
      if (end == null || other.end == null) {
        return Boolean.compare(end == null, other.end == null);
      }
      int order = end.compareTo(other.end);
      return order != 0 ? order : Boolean.compare(other.open, open);
    }
  }
}
