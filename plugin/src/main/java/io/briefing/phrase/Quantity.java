package io.briefing.phrase;

import io.briefing.numeral.Draft;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/**
 * A number with its unit, or two numbers that share one, by their tokens.
 *
 * @param from first token, a currency or sign in front included
 * @param to just past the last token, the unit included
 * @param second the upper end of a range, or {@code null}
 * @param factor what a written number is multiplied by to be in the unit: 1/100 for cents
 * @param flags what else is known of it
 */
record Quantity(
    int from, int to, Draft first, Draft second, Unit unit, Rational factor, Kind kind, int flags) {

  /** The currency word fits several currencies. */
  static final int AMBIGUOUS = 1;

  /** Three times more. */
  static final int MORE = 2;

  /** divided by three, three times less. */
  static final int DOWN = 4;

  /** doubled, multiplied by three. */
  static final int UP = 8;

  /** The two numbers are joined by "to" and may be the ends of a move. */
  static final int MOVING = 16;

  /** The unit was taken from the other end. */
  static final int SHARED = 32;

  /** Divided by: the ratio is one over the number. */
  static final int INVERSE = 64;

  /** A multiple in a word, without a number: doubled. */
  static final int WORD = 128;

  /** 50-odd. */
  static final int ODD = 256;

  /** From one end to the other, never a range: „von 24,9 auf 12,2“. */
  static final int FROM_TO = 512;

  /** "A 30-plus per cent margin": at least so much, said before the unit. */
  static final int OR_MORE = 1024;

  /** "Between roughly 3 and 5": a hedge stands inside the range. */
  static final int ROUGH = 2048;

  static Quantity of(Draft number) {
    boolean part = number.form() == Numeral.Form.FRACTION || number.style() == Draft.Style.RATIO;
    Kind kind = part ? Kind.FRACTION : Kind.AMOUNT;
    return new Quantity(number.from(), number.to(), number, null, Unit.NONE, Rational.ONE, kind, 0);
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  boolean hasUnit() {
    return !unit.isNone();
  }

  /** Whether it is told in cents or pence alone. */
  boolean isInSubunit() {
    return unit.kind() == Unit.Kind.MONEY && factor.compareTo(Rational.ONE) < 0;
  }

  Quantity with(int newFrom, int newTo) {
    return new Quantity(newFrom, newTo, first, second, unit, factor, kind, flags);
  }

  Quantity in(Unit newUnit, Rational newFactor, int newTo, Kind newKind, int moreFlags) {
    return new Quantity(from, newTo, first, second, newUnit, newFactor, newKind, flags | moreFlags);
  }

  Quantity as(Kind newKind, int newTo, int moreFlags) {
    return new Quantity(from, newTo, first, second, unit, factor, newKind, flags | moreFlags);
  }

  Quantity withFirst(Draft number) {
    return new Quantity(from, to, number, second, unit, factor, kind, flags);
  }

  /** One of its two numbers alone, from one token to another. */
  Quantity end(Draft number, int newFrom, int newTo) {
    int own = number == first ? flags : flags & ~SHARED;
    return new Quantity(newFrom, newTo, number, null, unit, factor, kind, own);
  }
}
