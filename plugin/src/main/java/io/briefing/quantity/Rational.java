package io.briefing.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number.
 *
 * <p>Every number that Briefing judges or shows is one of these, from the digits an author typed to
 * the bounds of an interval. Nothing is rounded on the way: rounding happens once, in {@link
 * #toDecimal}, when a number is written for a reader. A value is always in lowest terms, so equal
 * numbers are equal objects.
 *
 * <p>Terms of up to {@value #MOST_BITS} bits, and nearly all numbers of an article have such, are
 * reckoned with as machine words wherever no product can overflow; all others as {@link BigFraction
 * fractions} of any length.
 */
public final class Rational implements Comparable<Rational> {

  /** Digits before and after the point that {@link #parse} takes; beyond, the text is refused. */
  public static final int MOST_DIGITS = 1_000;

  private static final int MOST_BITS = 62;

  /** Stands for the terms of a {@link #large} number: longer than any that is reckoned with. */
  private static final long BEYOND = Long.MIN_VALUE;

  /** The whole numbers from zero on that most texts are full of, made once. */
  private static final Rational[] SMALL = new Rational[1_001];

  static {
    Arrays.setAll(SMALL, whole -> new Rational(whole, 1, null));
  }

  public static final Rational ZERO = of(0);
  public static final Rational ONE = of(1);
  public static final Rational HUNDRED = of(100);

  private static final BigInteger FIVE = BigInteger.valueOf(5);

  private final long numerator;
  private final long denominator;

  /** Both terms where one of them is longer; else there is none. */
  private final BigFraction large;

  private Rational(long numerator, long denominator, BigFraction large) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.large = large;
  }

  private static Rational of(BigFraction value) {
    BigInteger sign = BigInteger.valueOf(value.getDenominator().signum());
    BigInteger numerator = value.getNumerator().multiply(sign);
    BigInteger denominator = value.getDenominator().multiply(sign);
    return fits(numerator) && fits(denominator)
        ? new Rational(numerator.longValue(), denominator.longValue(), null)
        : large(BigFraction.of(numerator, denominator));
  }

  private static boolean fits(BigInteger term) {
    return term.abs().bitLength() <= MOST_BITS; // two's complement takes a bit less for −2^62
  }

  private static Rational large(BigFraction value) {
    return new Rational(BEYOND, BEYOND, value);
  }

  /** The same number in lowest terms; the denominator is positive. */
  private static Rational reduced(long numerator, long denominator) {
    if (denominator == 1) {
      return of(numerator);
    }
    long divisor = denominator;
    for (long rest = Math.abs(numerator); rest != 0; ) {
      long next = divisor % rest;
      divisor = rest;
      rest = next;
    }
    return divisor == denominator
        ? of(numerator / denominator)
        : new Rational(numerator / divisor, denominator / divisor, null);
  }

  public static Rational of(long whole) {
    if (whole >= 0 && whole < SMALL.length) {
      return SMALL[(int) whole];
    }
    return bits(whole) <= MOST_BITS ? new Rational(whole, 1, null) : large(BigFraction.of(whole));
  }

  /** The fraction {@code numerator / denominator}; a zero denominator is an ArithmeticException. */
  public static Rational of(long numerator, long denominator) {
    return denominator > 0 && bits(denominator) <= MOST_BITS && bits(numerator) <= MOST_BITS
        ? reduced(numerator, denominator)
        : of(BigFraction.of(numerator, denominator));
  }

  public static Rational of(BigInteger whole) {
    return fits(whole) ? of(whole.longValue()) : of(BigFraction.of(whole));
  }

  public static Rational of(BigDecimal decimal) {
    return of(decimal.unscaledValue()).times(powerOfTen(-decimal.scale()));
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
      return of(PlainDecimal.parse(text));
    }
    Rational denominator = of(PlainDecimal.parse(text.substring(slash + 1)));
    if (denominator.isZero()) {
      throw new NumberFormatException("a fraction over zero: " + text);
    }
    return of(PlainDecimal.parse(text.substring(0, slash))).over(denominator);
  }

  public Rational plus(Rational other) {
    if (isShort(denominator, other.denominator)
        && isShort(numerator, other.denominator)
        && isShort(other.numerator, denominator)) {
      return reduced(
          numerator * other.denominator + other.numerator * denominator,
          denominator * other.denominator);
    }
    return of(fraction().add(other.fraction()));
  }

  public Rational minus(Rational other) {
    return plus(other.negate());
  }

  public Rational times(Rational other) {
    return isShort(numerator, other.numerator) && isShort(denominator, other.denominator)
        ? reduced(numerator * other.numerator, denominator * other.denominator)
        : of(fraction().multiply(other.fraction()));
  }

  /** The quotient; dividing by zero is an ArithmeticException. */
  public Rational over(Rational other) {
    if (other.isZero()) {
      throw new ArithmeticException("division by zero");
    }
    if (isShort(numerator, other.denominator) && isShort(denominator, other.numerator)) {
      long sign = Long.signum(other.numerator);
      return reduced(sign * numerator * other.denominator, sign * denominator * other.numerator);
    }
    return of(fraction().divide(other.fraction()));
  }

  /**
   * Whether the product of two terms is so short that the sum of two such products has no more than
   * {@value #MOST_BITS} bits; never where one of the numbers is {@link #large}.
   */
  private static boolean isShort(long one, long other) {
    // Whether both are between −2^30 and 2^30, as most are, is quicker to see.
    boolean half = (one + (1L << 30) | other + (1L << 30)) >>> 31 == 0;
    return half || bits(one) + bits(other) < MOST_BITS;
  }

  private static int bits(long term) {
    return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(term));
  }

  private BigFraction fraction() {
    return large == null ? BigFraction.of(numerator, denominator) : large;
  }

  public Rational negate() {
    return large == null ? new Rational(-numerator, denominator, null) : large(large.negate());
  }

  public Rational abs() {
    return signum() < 0 ? negate() : this;
  }

  /** One over this; the inverse of zero is an ArithmeticException. */
  public Rational inverse() {
    return ONE.over(this);
  }

  public Rational pow(int exponent) {
    return of(fraction().pow(exponent));
  }

  public Rational min(Rational other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Rational max(Rational other) {
    return compareTo(other) >= 0 ? this : other;
  }

  public int signum() {
    return large == null ? Long.signum(numerator) : large.signum();
  }

  public boolean isZero() {
    return numerator == 0;
  }

  public boolean isInteger() {
    return large == null ? denominator == 1 : large.getDenominator().equals(BigInteger.ONE);
  }

  /** In lowest terms, carrying the sign. */
  public BigInteger numerator() {
    return large == null ? BigInteger.valueOf(numerator) : large.getNumerator();
  }

  /** In lowest terms, positive. */
  public BigInteger denominator() {
    return large == null ? BigInteger.valueOf(denominator) : large.getDenominator();
  }

  /** The largest whole number that is not above this. */
  public BigInteger floor() {
    if (large == null) {
      return BigInteger.valueOf(Math.floorDiv(numerator, denominator));
    }
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
    if (denominator == other.denominator && large == null) {
      return Long.compare(numerator, other.numerator);
    }
    int sides = Integer.compare(signum(), other.signum());
    if (sides != 0) {
      return sides;
    }
    return isShort(numerator, other.denominator) && isShort(other.numerator, denominator)
        ? Long.compare(numerator * other.denominator, other.numerator * denominator)
        : fraction().compareTo(other.fraction());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational rational
        && numerator == rational.numerator
        && denominator == rational.denominator
        && (large == null || large.equals(rational.large));
  }

  @Override
  public int hashCode() {
    return large == null ? Objects.hash(numerator, denominator) : large.hashCode();
  }

  @Override
  public String toString() {
    return exact();
  }
}
