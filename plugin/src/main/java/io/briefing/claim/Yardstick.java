package io.briefing.claim;

import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import java.util.Objects;

/**
 * Leads from numbers as the figures have them to numbers as the words put them, and back: said =
 * number × factor + offset. A growth of 0.12 is 12 where the words say per cent, and 1.12 where
 * they say a multiple.
 *
 * @param factor not zero
 */
public record Yardstick(Rational factor, Rational offset) {

  /** The words put numbers as the figures have them. */
  public static final Yardstick SAME = times(Rational.ONE);

  public static final Yardstick PERCENT = times(Rational.HUNDRED);
  public static final Yardstick PER_MILLE = times(Rational.of(1_000));
  public static final Yardstick BASIS_POINTS = times(Rational.of(10_000));

  /** A multiple is new over old: one more than the growth. */
  public static final Yardstick MULTIPLE_OF_GROWTH = new Yardstick(Rational.ONE, Rational.ONE);

  public Yardstick {
    Objects.requireNonNull(offset, "offset");
    if (factor.isZero()) {
      throw new IllegalArgumentException("a yardstick of length zero");
    }
  }

  public static Yardstick times(Rational factor) {
    return new Yardstick(factor, Rational.ZERO);
  }

  public static Yardstick shifted(Rational offset) {
    return new Yardstick(Rational.ONE, offset);
  }

  /** A number of the figures, as the words put it. */
  public Rational said(Rational number) {
    return number.times(factor).plus(offset);
  }

  /** A number of the words, as the figures have it. */
  public Rational meant(Rational said) {
    return said.minus(offset).over(factor);
  }

  /** Numbers of the words, as the figures have them. */
  public NumberSet meant(NumberSet said) {
    return said.shifted(offset.negate()).scaled(factor.inverse());
  }
}
