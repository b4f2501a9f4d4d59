package io.briefing.claim;

import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Negation;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.quantity.Rational;

/**
 * Formulas that write a move out: {@code (a - b) / b} or {@code a / b - 1}, a hundred times or not.
 */
final class MoveByHand {

  private MoveByHand() {}

  static boolean is(Expression expression) {
    return Hundredfold.plain(expression) instanceof Operation plain
        && (isMoveOverStart(plain) || isQuotientLessOne(plain));
  }

  /** Whether it is one of a figure at two periods, or of typed numbers, and no comparison. */
  static boolean isOfOne(Expression expression) {
    return is(expression) && Rewriting.ids(expression).size() < 2;
  }

  private static boolean isQuotientLessOne(Operation less) {
    return less.operator() == Operator.MINUS
        && less.right() instanceof Literal one
        && !one.percent()
        && one.value().equals(Rational.ONE)
        && less.left() instanceof Operation over
        && over.operator() == Operator.OVER;
  }

  private static boolean isMoveOverStart(Operation over) {
    return over.operator() == Operator.OVER
        && over.left() instanceof Operation minus
        && minus.operator() == Operator.MINUS
        && isSame(minus.right(), over.right());
  }

  private static boolean isSame(Expression a, Expression b) {
    if (a instanceof Operation one && b instanceof Operation other) {
      return one.operator() == other.operator()
          && isSame(one.left(), other.left())
          && isSame(one.right(), other.right());
    }
    if (a instanceof Negation one && b instanceof Negation other) {
      return isSame(one.operand(), other.operand());
    }
    if (a instanceof Literal one && b instanceof Literal other) {
      return one.value().equals(other.value());
    }
    return a instanceof Reference one
        && b instanceof Reference other
        && one.id().equals(other.id())
        && one.period().equals(other.period());
  }
}
