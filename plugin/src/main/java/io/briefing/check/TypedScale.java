package io.briefing.check;

import io.briefing.diagnosis.Givings;
import io.briefing.diagnosis.Hint;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.formula.Relation;
import io.briefing.formula.RelationOutcome;
import io.briefing.formula.Sense;
import io.briefing.quantity.Rational;
import java.util.Optional;

/**
 * Finds the number that its author typed in the scale of the figures: {@code sales > 500} beside
 * sales in millions, {@code margin > 50} beside a margin in per cent. A number in a formula has no
 * scale, so that such a check is always true, or never.
 */
final class TypedScale {

  /** A typed number so many times too small or too large was not meant as it stands. */
  private static final Rational FAR = Rational.HUNDRED;

  private TypedScale() {}

  /** What to type, if the relation then held, or if the number is far from what it is beside. */
  static Optional<Hint> hint(Relation relation, RelationOutcome outcome) {
    return Sides.of(relation, outcome)
        .filter(both -> both.holds(relation) || both.areFarApart())
        .map(Sides::hint);
  }

  /**
   * What to type where the relation holds only because the number is far from what it is beside.
   */
  static Optional<Hint> idle(Relation relation, RelationOutcome outcome) {
    return Sides.of(relation, outcome).filter(Sides::areFarApart).map(Sides::hint);
  }

  /**
   * A typed number, and what it is compared with.
   *
   * @param factor what the number lacks: a million, or a hundredth
   */
  private record Sides(Outcome.Value typed, Outcome.Value other, Rational factor, boolean left) {

    private static Optional<Sides> of(Relation relation, RelationOutcome outcome) {
      if (!(outcome.left() instanceof Outcome.Value left)
          || !(outcome.right() instanceof Outcome.Value right)
          || left.uses().isEmpty() == right.uses().isEmpty()) {
        return Optional.empty();
      }
      boolean first = left.uses().isEmpty();
      Outcome.Value typed = first ? left : right;
      Outcome.Value other = first ? right : left;
      boolean percent =
          isInPercent(other) && !isPercent(first ? relation.left() : relation.right());
      Rational factor = percent ? Rational.HUNDRED.inverse() : Givings.scale(left, right).factor();
      return factor.equals(Rational.ONE)
          ? Optional.empty()
          : Optional.of(new Sides(typed, other, factor, first));
    }

    private static boolean isInPercent(Outcome.Value value) {
      return value.sense() == Sense.RATIO || value.sense() == Sense.GROWTH;
    }

    private static boolean isPercent(Expression written) {
      return written instanceof Expression.Negation negation
          ? isPercent(negation.operand())
          : written instanceof Expression.Literal literal && literal.percent();
    }

    private boolean isPercent() {
      return factor.compareTo(Rational.ONE) < 0;
    }

    private boolean holds(Relation relation) {
      Outcome.Value meant = typed.times(factor);
      return RelationJudge.judge(relation.operator(), left ? meant : other, left ? other : meant)
          .verdict()
          .passes();
    }

    private boolean areFarApart() {
      Rational small = typed.stated().abs().min(other.stated().abs());
      Rational large = typed.stated().abs().max(other.stated().abs());
      boolean wrongWay = isPercent() == typed.stated().abs().equals(large);
      return !small.isZero() && wrongWay && large.compareTo(small.times(FAR)) >= 0;
    }

    private Hint hint() {
      return Hint.of(
          "typed-scale",
          isPercent() ? typed.stated().exact() + "%" : typed.times(factor).stated().exact());
    }
  }
}
