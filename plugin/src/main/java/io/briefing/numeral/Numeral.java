package io.briefing.numeral;

import io.briefing.quantity.Rational;
import java.util.Objects;

/**
 * One number as it stands in a text, with its scale word: {@code 1.6 million}, {@code two thirds}.
 *
 * @param start first UTF-16 unit in the text
 * @param end just past the last UTF-16 unit
 * @param value the number as written, with its sign; what it borrows from a neighbour is not in it
 * @param lastWritten u: the unit of the last written digit times the scale, in the phrase's unit
 * @param lastNonZero g: the place of the last non-zero digit times the scale, in the phrase's unit
 */
public record Numeral(
    int start, int end, Rational value, Form form, Rational lastWritten, Rational lastNonZero) {

  /** How the number is written. */
  public enum Form {
    /** Digits or words without decimals. */
    WHOLE,
    /** With decimals. */
    DECIMAL,
    /** With a fraction: a third, two and a half, one in five, 3/4. */
    FRACTION,
    /** A set with a size: a dozen, une dizaine. Its u is how far off it may loosely be. */
    COLLECTIVE
  }

  public Numeral {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(form, "form");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a numeral from " + start + " to " + end);
    }
    if (lastWritten.signum() <= 0 || lastNonZero.signum() <= 0) {
      throw new IllegalArgumentException("digits have a place above zero");
    }
  }

  /** The same digits at the same place, of another form and told as finely as said. */
  public Numeral as(Form other, Rational written, Rational nonZero) {
    return new Numeral(start, end, value, other, written, nonZero);
  }
}
