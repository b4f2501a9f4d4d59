package io.briefing.check;

import io.briefing.figure.Figures;
import io.briefing.figure.Known;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Negation;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.formula.Relation;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.HashSet;
import java.util.Set;

/**
 * A relation that only adds and subtracts figures, each of them once: {@code total = a + b - c}.
 * What another number in the place of one of them changes is told without computing it anew.
 *
 * @param gap how far the sides are apart as stated
 * @param slack how much of it rounding may take up; null without limit
 */
record PlainSum(Rational gap, Rational slack) {

  /** A sum that any number may close, for relations of any other form. */
  private static final PlainSum ANY = new PlainSum(Rational.ZERO, null);

  static PlainSum of(Relation relation, Outcome.Value left, Outcome.Value right, Figures figures) {
    Set<String> seen = new HashSet<>();
    boolean plain =
        isPlain(relation.left(), figures, seen) && isPlain(relation.right(), figures, seen);
    if (!plain || !left.possible().isBounded() || !right.possible().isBounded()) {
      return ANY;
    }
    return new PlainSum(
        left.stated().minus(right.stated()).abs(),
        width(left.possible()).plus(width(right.possible())));
  }

  /** Whether the sides may meet with another number in the place of a figure's. */
  boolean mayClose(Known old, Known other) {
    if (slack == null || !old.range().isBounded() || !other.range().isBounded()) {
      return true;
    }
    Rational moved = other.stated().minus(old.stated()).abs();
    return moved.minus(gap).abs().compareTo(slack.plus(width(other.range()))) <= 0;
  }

  private static Rational width(Interval interval) {
    return interval.high().minus(interval.low());
  }

  private static boolean isPlain(Expression side, Figures figures, Set<String> seen) {
    if (side instanceof Operation operation) {
      return (operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS)
          && isPlain(operation.left(), figures, seen)
          && isPlain(operation.right(), figures, seen);
    }
    if (side instanceof Negation negation) {
      return isPlain(negation.operand(), figures, seen);
    }
    if (side instanceof Call call) {
      return call.function() == Function.SUM
          && call.arguments().stream().allMatch(argument -> isPlain(argument, figures, seen));
    }
    return side instanceof Literal
        || side instanceof Reference reference
            && seen.add(reference.id())
            && figures
                .lookup(reference.id())
                .filter(figure -> figure.formula().isEmpty())
                .isPresent();
  }
}
