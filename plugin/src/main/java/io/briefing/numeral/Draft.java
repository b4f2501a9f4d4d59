package io.briefing.numeral;

import io.briefing.numeral.Numeral.Form;
import io.briefing.quantity.Rational;
import java.math.BigInteger;

/**
 * A number being read, by its tokens.
 *
 * @param from first token
 * @param to just past the last token
 * @param u the unit of the last written digit, times the scale
 * @param g the place of the last non-zero digit, times the scale
 * @param scale what the scale words multiply by; one without them
 * @param style how it was put together
 */
public record Draft(
    int from,
    int to,
    Rational value,
    Form form,
    Rational u,
    Rational g,
    Rational scale,
    Style style) {

  private static final Rational TENTH = Rational.of(1, 10);
  private static final Rational FIFTIETH = Rational.of(1, 50);

  /** How a number was put together. */
  public enum Style {
    /** Digits and nothing else: may be a year, a reference. */
    DIGITS,
    /** Digits with separators, decimals or a sign. */
    MARKED,
    /** Anything with a scale word. */
    SCALED,
    WORDS,
    /** "one" alone. */
    ONE,
    /** a dozen, une centaine: about. */
    COLLECTIVE,
    RATIO
  }

  /** A number with a fraction in it; half its u is one per cent of itself. */
  public static Draft fraction(int from, int to, Rational value, Style style) {
    Rational u = value.isZero() ? Rational.ONE : value.abs().times(FIFTIETH);
    return new Draft(from, to, value, Form.FRACTION, u, place(value), Rational.ONE, style);
  }

  /** A part that was counted out, known to one of so many. */
  static Draft counted(int from, int to, Rational value, Rational one) {
    return new Draft(from, to, value, Form.DECIMAL, one, one, Rational.ONE, Style.RATIO);
  }

  /** A whole number in words, all its digits said. */
  public static Draft words(int from, int to, Rational value) {
    return new Draft(
        from, to, value, Form.WHOLE, Rational.ONE, Rational.ONE, Rational.ONE, Style.WORDS);
  }

  /** A number that is known to its last written place, whatever zeros it ends with. */
  public static Draft decimal(int from, int to, Rational value, Rational place) {
    return new Draft(from, to, value, Form.DECIMAL, place, place, Rational.ONE, Style.MARKED);
  }

  /** The place of the last non-zero digit of a number; of one without end, its first place. */
  static Rational place(Rational value) {
    if (value.isZero()) {
      return Rational.ONE;
    }
    if (value.isInteger()) {
      int zeros = 0;
      BigInteger[] tenth = value.numerator().divideAndRemainder(BigInteger.TEN);
      for (; tenth[1].signum() == 0; tenth = tenth[0].divideAndRemainder(BigInteger.TEN)) {
        zeros++;
      }
      return Powers.of(zeros);
    }
    Rational place = Rational.ONE;
    for (int i = 0; i < 3 && !value.over(place).isInteger(); i++) {
      place = place.times(TENTH);
    }
    return place;
  }

  /** The same with another place for its last non-zero digit. */
  public Draft withPlace(Rational place) {
    return new Draft(from, to, value, form, u, place, scale, style);
  }

  public Draft spanning(int newFrom, int newTo) {
    return newFrom == from && newTo == to
        ? this
        : new Draft(newFrom, newTo, value, form, u, g, scale, style);
  }

  public Draft negated(int newFrom) {
    Style signed = style == Style.DIGITS ? Style.MARKED : style;
    return new Draft(newFrom, to, value.negate(), form, u, g, scale, signed);
  }

  /** This number times a scale, up to a token. */
  public Draft times(Rational factor, int newTo, Style newStyle) {
    return new Draft(
        from,
        newTo,
        value.times(factor),
        form,
        u.times(factor),
        g.times(factor),
        scale.times(factor),
        newStyle);
  }

  public boolean isWhole() {
    return form == Form.WHOLE;
  }
}
