package io.briefing.formula;

import io.briefing.figure.Period;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A part of a formula with what it means.
 *
 * @param literal whether it was written as a number: it takes the unit of what it meets
 * @param base what a growth, a change or points start from, or {@code null}
 * @param reversed whether it is written as earlier minus later
 * @param alsoPercent whether points may be said in per cent as well
 * @param of of a rank or a trend: how many there are; otherwise 0
 * @param ties of a rank: how many others are stated with the same number
 * @param shape a number that two parts share if they differ in their periods alone
 * @param when the periods of the figures in it, in order; empty if its figures have none
 */
record Meaning(
    Term term,
    Sense sense,
    Unit unit,
    boolean literal,
    Term base,
    boolean reversed,
    boolean alsoPercent,
    int of,
    int ties,
    int shape,
    List<Period> when) {

  static Meaning of(Term term, Sense sense, Unit unit) {
    return new Meaning(term, sense, unit, false, null, false, false, 0, 0, 0, List.of());
  }

  Meaning asLiteral() {
    return new Meaning(term, sense, unit, true, base, reversed, alsoPercent, of, ties, shape, when);
  }

  Meaning from(Term start, boolean backwards) {
    return new Meaning(
        term, sense, unit, literal, start, backwards, alsoPercent, of, ties, shape, when);
  }

  Meaning orPercent() {
    return new Meaning(term, sense, unit, literal, base, reversed, true, of, ties, shape, when);
  }

  Meaning outOf(int number, int alike) {
    return new Meaning(
        term, sense, unit, literal, base, reversed, alsoPercent, number, alike, shape, when);
  }

  Meaning shaped(int form, List<Period> periods) {
    return new Meaning(
        term, sense, unit, literal, base, reversed, alsoPercent, of, ties, form, periods);
  }

  /** The same of so many times as much; what it starts from grows with it. */
  Meaning times(UnaryOperator<Term> factor) {
    Term start = base == null ? null : factor.apply(base);
    return new Meaning(
        factor.apply(term),
        sense,
        unit,
        literal,
        start,
        reversed,
        alsoPercent,
        of,
        ties,
        shape,
        when);
  }

  Meaning in(Unit other) {
    return new Meaning(
        term, sense, other, literal, base, reversed, alsoPercent, of, ties, shape, when);
  }

  /** A ratio, a growth or points: a number without a unit of its own. */
  boolean isRelative() {
    return sense == Sense.RATIO || sense == Sense.GROWTH || sense == Sense.POINTS;
  }

  /** A number that can be added to its like. */
  boolean isAmount() {
    return switch (sense) {
      case LEVEL, CHANGE, COUNT, DURATION -> true;
      default -> false;
    };
  }

  /** For messages: {@code "USD"}, {@code "a ratio"}. */
  String kind() {
    return switch (sense) {
      case LEVEL, CHANGE, DURATION -> unit.isNone() ? "a pure number" : unit.toString();
      case RATIO -> "a ratio";
      case GROWTH -> "a growth";
      case POINTS -> "percentage points";
      case RANK -> "a rank";
      case COUNT -> "a count";
      case DATE -> "a date";
      case TREND -> "a trend";
    };
  }

  /**
   * Which of two parts that differ in their periods alone is the later one.
   *
   * @return 1 if this is later at every figure, −1 if the other is, 0 if neither or if they are not
   *     the same part at other periods of the same lengths
   */
  int compareTime(Meaning other) {
    if (shape != other.shape || when.isEmpty() || when.size() != other.when.size()) {
      return 0;
    }
    int order = Integer.signum(when.get(0).compareTo(other.when.get(0)));
    for (int i = 0; i < when.size(); i++) {
      Period mine = when.get(i);
      Period theirs = other.when.get(i);
      boolean alike = mine.kind() == theirs.kind() && mine.kind() != Period.Kind.NAME;
      if (!alike || Integer.signum(mine.compareTo(theirs)) != order) {
        return 0;
      }
    }
    return order;
  }
}
