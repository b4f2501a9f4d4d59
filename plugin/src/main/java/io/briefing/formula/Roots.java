package io.briefing.formula;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Roots of ratios: exact where they are rational, else between two neighbouring decimals. */
final class Roots {

  /** How many decimals the enclosure has. */
  private static final int PLACES = 40;

  private static final Rational STEP = Rational.powerOfTen(-PLACES);

  private Roots() {}

  /**
   * The number whose power {@code years} is the ratio (above zero): a point if it is rational, else
   * a closed interval 10⁻⁴⁰ wide around it.
   */
  static Interval around(Rational ratio, Rational years) {
    int degree = years.numerator().intValueExact();
    Rational power = ratio.pow(years.denominator().intValueExact());
    Optional<BigInteger> above = exact(power.numerator(), degree);
    Optional<BigInteger> below = exact(power.denominator(), degree);
    if (above.isPresent() && below.isPresent()) {
      return Interval.point(Rational.of(above.get()).over(Rational.of(below.get())));
    }
    Rational low = near(power, degree);
    while (low.pow(degree).compareTo(power) > 0) {
      low = low.minus(STEP);
    }
    while (low.plus(STEP).pow(degree).compareTo(power) <= 0) {
      low = low.plus(STEP);
    }
    return Interval.closed(low, low.plus(STEP));
  }

  /** Newton's iteration from above, with digits to spare; the caller proves the result. */
  private static Rational near(Rational power, int degree) {
    int size = power.numerator().bitLength() - power.denominator().bitLength();
    int digits = PLACES + 20 + Math.max(0, size);
    MathContext precise = new MathContext(digits, RoundingMode.HALF_EVEN);
    BigDecimal target =
        new BigDecimal(power.numerator()).divide(new BigDecimal(power.denominator()), precise);
    BigDecimal n = BigDecimal.valueOf(degree);
    BigDecimal two = BigDecimal.valueOf(2);
    BigDecimal guess = two.pow(Math.floorDiv(size, degree) + 2, precise);
    BigDecimal enough = BigDecimal.ONE.scaleByPowerOfTen(-PLACES - 5);
    BigDecimal move;
    do {
      BigDecimal quotient = target.divide(guess.pow(degree - 1, precise), precise);
      BigDecimal next = guess.multiply(n.subtract(BigDecimal.ONE)).add(quotient).divide(n, precise);
      move = guess.subtract(next);
      guess = next;
    } while (move.abs().compareTo(enough) > 0);
    return Rational.of(guess.setScale(PLACES, RoundingMode.FLOOR));
  }

  /** The whole number whose power is this one, if there is one. */
  private static Optional<BigInteger> exact(BigInteger power, int degree) {
    if (power.equals(BigInteger.ONE)) {
      return Optional.of(power);
    }
    BigInteger low = BigInteger.ONE;
    BigInteger high = BigInteger.ONE.shiftLeft(power.bitLength() / degree + 1);
    while (low.compareTo(high) <= 0) {
      BigInteger middle = low.add(high).shiftRight(1);
      int order = middle.pow(degree).compareTo(power);
      if (order == 0) {
        return Optional.of(middle);
      }
      low = order < 0 ? middle.add(BigInteger.ONE) : low;
      high = order > 0 ? middle.subtract(BigInteger.ONE) : high;
    }
    return Optional.empty();
  }
}
