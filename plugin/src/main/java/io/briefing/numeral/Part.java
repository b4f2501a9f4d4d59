package io.briefing.numeral;

import io.briefing.language.Atom;
import io.briefing.numeral.Draft.Style;
import io.briefing.numeral.Numeral.Form;
import io.briefing.quantity.Rational;

/**
 * A part of a number in words: "two hundred" and "three" of "two hundred and three".
 *
 * @param room what may still be added must be less; {@code null} means nothing may
 * @param unit the unit of its last written digit
 * @param atom its last word, {@code null} for digits
 * @param endBefore where the number ended before this part
 */
record Part(Rational value, Rational room, Rational unit, Atom atom, int endBefore) {

  private static final Rational TEN = Rational.of(10);
  private static final Rational ELEVEN = Rational.of(11);

  Part times(Rational factor) {
    return new Part(value.times(factor), room, unit.times(factor), atom, endBefore);
  }

  /** Whether tens may follow these ones: „einundzwanzig“. */
  boolean isInvertible() {
    return atom != null
        && atom.number().compareTo(TEN) < 0
        && atom.number().signum() > 0
        && !atom.has("final");
  }

  static boolean isTens(Rational number) {
    return number.compareTo(TEN) > 0
        && number.compareTo(Rational.HUNDRED) < 0
        && number.over(TEN).isInteger();
  }

  /** Whether a number may be added, by the room left and by the least that the word takes. */
  boolean fits(Rational number) {
    if (room == null || number.signum() <= 0 || number.compareTo(room) >= 0) {
      return false;
    }
    if (atom == null) {
      return true;
    }
    int from = atom.value().indexOf("from ");
    int only = atom.value().indexOf("before ");
    return (from < 0 || number.compareTo(Rational.parse(atom.value().substring(from + 5))) >= 0)
        && (only < 0 || contains(atom.value().substring(only + 7), number));
  }

  /** Whether a joining word may stand here: by the room left, and by what follows. */
  boolean admits(Atom and, Rational next) {
    if (room == null || and.number() == null || room.compareTo(and.number()) < 0) {
      return false;
    }
    if (and.room() != null && room.compareTo(and.room()) >= 0) {
      return false;
    }
    int only = and.value().indexOf("before ");
    return only < 0 || contains(and.value().substring(only + 7), next);
  }

  private static boolean contains(String list, Rational number) {
    for (String item : list.split(" ")) {
      if (item.equals(number.exact())) {
        return true;
      }
    }
    return false;
  }

  /** « vingt et un », "treinta y dos": some tens take one and eleven, or all, only with a joint. */
  boolean needsJoint(Atom word) {
    return atom != null
        && (atom.has("linked")
            || atom.has("joined")
                && (word.number().equals(Rational.ONE) || word.number().equals(ELEVEN)));
  }

  /** The sum of the first parts of a row. */
  static Rational sum(Part[] row, int used) {
    Rational sum = row[0].value;
    for (int k = 1; k < used; k++) {
      sum = sum.plus(row[k].value);
    }
    return sum;
  }

  /**
   * The number that the first parts of a row make.
   *
   * @param digits the digits it began with, or {@code null}
   * @param mixed whether more digits follow those
   * @param scale what its scale words multiply by, or {@code null} without any
   */
  static Draft number(Part[] row, int used, Draft digits, boolean mixed, Rational scale) {
    Rational sum = sum(row, used);
    boolean alone = digits != null && used == 1 && !mixed;
    boolean asWritten = alone && (digits.value().isZero() || sum.equals(digits.value()));
    Rational g =
        !alone
            ? Draft.place(sum)
            : asWritten ? digits.g() : digits.g().times(sum.over(digits.value()));
    boolean one = digits == null && used == 1 && sum.equals(Rational.ONE);
    Style style =
        scale != null ? Style.SCALED : asWritten ? digits.style() : one ? Style.ONE : Style.WORDS;
    return new Draft(
        0,
        0,
        sum,
        digits == null ? Form.WHOLE : digits.form(),
        row[used - 1].unit,
        g,
        scale == null ? Rational.ONE : scale,
        style);
  }
}
