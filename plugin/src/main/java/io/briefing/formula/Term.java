package io.briefing.formula;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.BitSet;
import java.util.List;

/**
 * A formula stripped to its arithmetic. Equal terms are one object, made by {@link Terms}.
 *
 * @param id the number of the term, in the order made: parts come before the whole
 * @param number the constant; the value as stated of a leaf; the digits of a rounding; the years of
 *     a root
 * @param range the range of a leaf
 * @param uncertain the ids of the leaves below (or this) that are not points
 */
record Term(
    int id, Kind kind, List<Term> parts, Rational number, Interval range, BitSet uncertain) {

  /** What is done with the parts. */
  enum Kind {
    CONSTANT,
    LEAF,
    ADD,
    SUBTRACT,
    TIMES,
    OVER,
    NEGATE,
    MIN,
    MAX,
    ABS,
    /** Half away from zero, to a number of digits. */
    ROUND,
    /** The root of a ratio over a number of years, less one. */
    COMPOUND,
    YEARS,
    MONTHS,
    DAYS
  }

  Term part(int index) {
    return parts.get(index);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return kind + "#" + id;
  }
}
