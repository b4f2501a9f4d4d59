package io.briefing.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number.
 *
 * <p>Every number that Briefing judges or shows is one of these, from the digits an author typed to
 * the bounds of an interval. Nothing is rounded on the way: rounding happens once, in {@link
 * #toDecimal}, when a number is written for a reader. A value is always in lowest terms, so equal
 * numbers are equal objects.
 */
public final class Rational implements Comparable<Rational> {

  /** Digits before and after the point that {@link #parse} takes; beyond, the text is refused. */
  public static final int MOST_DIGITS = 1_000;

  /** The whole numbers from zero on that most texts are full of, made once. */
  private static final Rational[] SMALL = new Rational[1_001];

  static {
    Arrays.setAll(SMALL, whole -> new Rational(BigFraction.of(whole)));
  }

  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);
  public static final Rational HUNDRED = of(100);

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final BigFraction value;
  private final BigInteger numerator;
  private final BigInteger denominator;

  private Rational(BigFraction value) {
    boolean below = value.getDenominator().signum() < 0;
    this.value = value;
    this.numerator = below ? value.getNumerator().negate() : value.getNumerator();
    this.denominator = value.getDenominator().abs();
  }

  public static Rational of(long whole) {
    return whole >= 0 && whole < SMALL.length
        ? SMALL[(int) whole]
        : new Rational(BigFraction.of(whole));
  }

  /** The fraction {@code numerator / denominator}; a zero denominator is an ArithmeticException. */
  public static Rational of(long numerator, long denominator) {
    return new Rational(BigFraction.of(numerator, denominator));
  }

  public static Rational of(BigInteger whole) {
    return new Rational(BigFraction.of(whole));
  }

  public static Rational of(BigDecimal decimal) {
    return decimal.scale() <= 0
        ? of(decimal.toBigIntegerExact())
        : new Rational(
            BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())));
  }

  /** {@code 10^exponent}; the exponent may be negative. */
  public static Rational powerOfTen(int exponent) {
    Rational power = of(BigInteger.TEN.pow(Math.abs(exponent)));
    return exponent < 0 ? power.inverse() : power;
  }

  /**
   * Reads {@code 12}, {@code -12.5} or {@code 1/6}: ASCII digits with at most one point, at most
   * {@link #MOST_DIGITS} characters a number, no exponent, no grouping.
   *
   * @throws NumberFormatException if the text is anything else
   */
  public static Rational parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return of(decimal(text));
    }
    Rational denominator = of(decimal(text.substring(slash + 1)));
    if (denominator.isZero()) {
      throw new NumberFormatException("a fraction over zero: " + text);
    }
    return of(decimal(text.substring(0, slash))).over(denominator);
  }

  private static BigDecimal decimal(String text) {
    if (text.length() > MOST_DIGITS) {
      throw new NumberFormatException("more than " + MOST_DIGITS + " digits");
    }
    int digits = 0;
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c == '.') {
        points++;
      } else if (i > 0 || c != '-' && c != '+') {
        throw new NumberFormatException("not a plain number: " + text);
      }
    }
    if (digits == 0 || points > 1) {
      throw new NumberFormatException("not a plain number: " + text);
    }
    return new BigDecimal(text);
  }

  public Rational plus(Rational other) {
    return isInteger() && other.isInteger()
        ? of(numerator().add(other.numerator()))
        : new Rational(value.add(other.value));
  }

  public Rational minus(Rational other) {
    return isInteger() && other.isInteger()
        ? of(numerator().subtract(other.numerator()))
        : new Rational(value.subtract(other.value));
  }

  public Rational times(Rational other) {
    // Most factors are one, and most numbers are whole: neither needs a common divisor.
    if (other.isOne()) {
      return this;
    }
    return isInteger() && other.isInteger()
        ? of(numerator().multiply(other.numerator()))
        : new Rational(value.multiply(other.value));
  }

  /** The quotient; dividing by zero is an ArithmeticException. */
  public Rational over(Rational other) {
    if (other.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    return other.isOne() ? this : new Rational(value.divide(other.value));
  }

  public Rational negate() {
    return new Rational(value.negate());
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  /** One over this; the inverse of zero is an ArithmeticException. */
  public Rational inverse() {
    return ONE.over(this);
  }

  public Rational pow(int exponent) {
    return new Rational(value.pow(exponent));
  }

  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public int signum() {
    return numerator.signum();
  }

  public boolean isZero() {
    return signum() == 0;
  }

  private boolean isOne() {
    return isInteger() && numerator.equals(BigInteger.ONE);
  }

  public boolean isInteger() {
    return denominator.equals(BigInteger.ONE);
  }

  /** In lowest terms, carrying the sign. */
  public BigInteger numerator() {
    return numerator;
  }

  /** In lowest terms, positive. */
  public BigInteger denominator() {
    return denominator;
  }

  /** The largest whole number that is not above this. */
  public BigInteger floor() {
    BigInteger[] parts = numerator().divideAndRemainder(denominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The smallest whole number that is not below this. */
  public BigInteger ceiling() {
    return negate().floor().negate();
  }

  /** This number with {@code places} digits after the point (negative: tens, hundreds, …). */
  public BigDecimal toDecimal(int places, RoundingMode rounding) {
    return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, rounding);
  }

  /** {@code "0.158"} where the decimals come to an end, else {@code "1/6"}. */
  public String exact() {
    BigInteger rest = denominator();
    int twos = rest.getLowestSetBit();
    rest = rest.shiftRight(twos);
    int fives = 0;
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
      fives++;
    }
    return rest.equals(BigInteger.ONE)
        ? toDecimal(Math.max(twos, fives), RoundingMode.UNNECESSARY).toPlainString()
        : numerator() + "/" + denominator();
  }

  @Override
  public int compareTo(Rational other) {
    if (denominator.equals(other.denominator)) {
      return numerator.compareTo(other.numerator);
    }
    int sides = Integer.compare(signum(), other.signum());
    return sides != 0 ? sides : value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational rational
        && numerator().equals(rational.numerator())
        && denominator().equals(rational.denominator());
  }

  @Override
  public int hashCode() {
    return 31 * numerator().hashCode() + denominator().hashCode();
  }

  /** The same as {@link #exact}. */
  @Override
  public String toString() {
    return exact();
  }
}
