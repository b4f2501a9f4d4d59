package io.briefing.check;

import io.briefing.formula.Outcome;
import io.briefing.formula.Relation;
import io.briefing.formula.RelationOutcome;
import io.briefing.quantity.Rational;
import java.util.Optional;

/**
 * Finds the number that its author typed in the scale of the figures: {@code sales > 500} beside
 * sales in millions.
 */
final class TypedScale {

  private TypedScale() {}

  /** What to type, if the relation then held. */
  static Optional<Hint> hint(Relation relation, RelationOutcome outcome) {
    if (!(outcome.left() instanceof Outcome.Value left)
        || !(outcome.right() instanceof Outcome.Value right)
        || left.uses().isEmpty() == right.uses().isEmpty()) {
      return Optional.empty();
    }
    Outcome.Value typed = left.uses().isEmpty() ? left : right;
    Rational factor = Givings.scale(left, right).factor();
    Outcome.Value meant = typed.times(factor);
    Judgement judgement =
        RelationJudge.judge(
            relation.operator(), typed == left ? meant : left, typed == left ? right : meant);
    return judgement.verdict().passes() && !factor.equals(Rational.ONE)
        ? Optional.of(Hint.of("typed-scale", meant.stated().toString()))
        : Optional.empty();
  }
}
