package io.briefing.figure;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import java.util.OptionalInt;

/**
 * How far the numbers of a figure are known.
 *
 * @param scale what written numbers are multiplied by
 * @param decimals digits after the point of the number <em>with</em> its scale (−6: to the
 *     million), as XBRL counts them; empty: the last digit as written is the last that is known
 * @param exact whether the number is known without doubt
 */
record Precision(Scale scale, OptionalInt decimals, boolean exact) {

  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational ONE_PER_CENT = Rational.of(1, 100);
  private static final Rational FIVE_PER_CENT = Rational.of(5, 100);

  /** The number with its scale. */
  Rational stated(WrittenNumber number) {
    return number.value().times(scale.factor());
  }

  /**
   * The closed interval of what is written like this: half a unit of the last known digit to each
   * side.
   */
  Interval around(WrittenNumber number) {
    return exact ? Interval.point(stated(number)) : around(stated(number), halfUnit(number));
  }

  /**
   * The closed interval of a number its source calls approximate: half the place of its last digit
   * that is not zero, but between 1 % and 5 % of it, and never narrower than the number alone.
   */
  Interval about(WrittenNumber number) {
    Rational stated = stated(number);
    Rational size = stated.abs();
    Rational half = lastNonZero(number).times(scale.factor()).times(HALF);
    Rational loose = half.max(size.times(ONE_PER_CENT)).min(size.times(FIVE_PER_CENT));
    return around(stated, loose.max(halfUnit(number)));
  }

  private Rational halfUnit(WrittenNumber number) {
    Rational unit =
        decimals.isPresent()
            ? Rational.powerOfTen(-decimals.getAsInt())
            : Rational.powerOfTen(-number.decimals()).times(scale.factor());
    return unit.times(HALF);
  }

  private static Interval around(Rational middle, Rational reach) {
    return Interval.closed(middle.minus(reach), middle.plus(reach));
  }

  /** The place of the last digit that is not zero: 100 for 4,300. */
  private static Rational lastNonZero(WrittenNumber number) {
    Rational place = Rational.powerOfTen(-number.decimals());
    Rational ten = Rational.of(10);
    while (!number.value().isZero() && number.value().over(place.times(ten)).isInteger()) {
      place = place.times(ten);
    }
    return place;
  }
}
