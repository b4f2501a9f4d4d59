package io.briefing.numeral;

import io.briefing.quantity.Rational;
import java.math.BigInteger;
import java.util.List;

/**
 * The fractions that people say, in ascending order: 1/10 1/8 1/6 1/5 1/4 1/3 2/5 1/2 3/5 2/3 3/4
 * 4/5 9/10 1, and below a tenth one over every whole number.
 */
public final class Ladder {

  private static final Rational TENTH = Rational.of(1, 10);

  public static final List<Rational> STEPS =
      List.of(
          TENTH,
          Rational.of(1, 8),
          Rational.of(1, 6),
          Rational.of(1, 5),
          Rational.of(1, 4),
          Rational.of(1, 3),
          Rational.of(2, 5),
          Rational.of(1, 2),
          Rational.of(3, 5),
          Rational.of(2, 3),
          Rational.of(3, 4),
          Rational.of(4, 5),
          Rational.of(9, 10),
          Rational.ONE);

  private Ladder() {}

  /** The next step strictly above a number between 0 and 1, both excluded. */
  public static Rational above(Rational fraction) {
    if (fraction.compareTo(TENTH) < 0) {
      return inverse(fraction.inverse().ceiling().subtract(BigInteger.ONE));
    }
    return STEPS.stream().filter(step -> step.compareTo(fraction) > 0).findFirst().orElseThrow();
  }

  /** The next step strictly below a number between 0 and 1, both excluded. */
  public static Rational below(Rational fraction) {
    if (fraction.compareTo(TENTH) <= 0) {
      return inverse(fraction.inverse().floor().add(BigInteger.ONE));
    }
    return STEPS.stream()
        .filter(step -> step.compareTo(fraction) < 0)
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private static Rational inverse(BigInteger number) {
    return Rational.of(number).inverse();
  }
}
