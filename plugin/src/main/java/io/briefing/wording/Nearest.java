package io.briefing.wording;

import io.briefing.numeral.Numeral;
import io.briefing.phrase.Comparator;
import io.briefing.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The numbers nearest to a true one of which a comparator would be true. */
final class Nearest {

  private Nearest() {}

  /** The steps that fit a comparator, nearest first: above the number for "less than" and so on. */
  static List<Rational> steps(Comparator comparator, Rational size, List<Rational> ladder) {
    List<Rational> fitting =
        new ArrayList<>(
            ladder.stream()
                .filter(
                    step ->
                        switch (comparator) {
                          case MORE_THAN, JUST_OVER -> step.compareTo(size) < 0;
                          case AT_LEAST -> step.compareTo(size) <= 0;
                          case LESS_THAN, JUST_UNDER, NEARLY -> step.compareTo(size) > 0;
                          case AT_MOST -> step.compareTo(size) >= 0;
                          default -> true;
                        })
                .toList());
    fitting.sort(java.util.Comparator.comparing(step -> step.minus(size).abs()));
    return fitting.isEmpty() ? fitting : fitting.subList(0, 1);
  }

  /** The digits after the point that show a place: 2 for a hundredth. */
  static int decimals(Rational place) {
    int decimals = 0;
    for (Rational unit = place; unit.compareTo(Rational.ONE) < 0; decimals++) {
      unit = unit.times(Rational.of(10));
    }
    return decimals;
  }

  /**
   * Rounded to a place so that the comparator may be true: down for "more than", up for "less
   * than".
   */
  static Rational rounded(Rational value, Rational place, Comparator comparator) {
    Rational steps = value.over(place);
    Rational half = Rational.of(1, 2);
    BigInteger whole =
        switch (comparator) {
          case MORE_THAN, JUST_OVER, AT_LEAST -> steps.floor();
          case LESS_THAN, JUST_UNDER, NEARLY, AT_MOST -> steps.ceiling();
          default -> steps.plus(half).floor();
        };
    return Rational.of(whole).times(place);
  }

  /** "200" for 198, where the author wrote "310". */
  static boolean losesDigits(Numeral own, Rational value, Rational place) {
    Rational ten = Rational.of(10);
    Rational rounded = rounded(value, place, Comparator.BARE);
    return own.value().abs().over(own.lastNonZero()).compareTo(ten) >= 0
        && !rounded.equals(value)
        && rounded.over(place.times(ten)).isInteger();
  }

  /** As {@link #rounded}, and to the next number where "more than" or "less than" needs one. */
  static Rational beyond(Rational value, Rational place, Comparator comparator) {
    Rational rounded = rounded(value, place, comparator);
    if (!rounded.equals(value)) {
      return rounded;
    }
    return switch (comparator) {
      case MORE_THAN -> rounded.minus(place);
      case LESS_THAN -> rounded.plus(place);
      default -> rounded;
    };
  }
}
