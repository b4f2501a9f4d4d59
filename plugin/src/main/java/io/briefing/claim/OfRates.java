package io.briefing.claim;

import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Items;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Expression.Series;
import io.briefing.formula.FigureUse;
import io.briefing.quantity.Unit;
import java.util.List;

/**
 * Formulas that are themselves such a rate as their figures are, as an average is: {@code
 * average(margin@2021..2023)}, {@code (a + b) / 2}. Figures in per cent may be told without their
 * sign, and so may these.
 */
final class OfRates {

  private OfRates() {}

  static boolean is(Expression expression, List<FigureUse> uses) {
    return !uses.isEmpty()
        && uses.stream().allMatch(use -> use.figure().unit().equals(Unit.PERCENT))
        && isRate(expression);
  }

  private static boolean isRate(Expression part) {
    if (part instanceof Operation operation) {
      return operation.operator() == Operator.PLUS
          ? isRate(operation.left()) && isRate(operation.right())
          : operation.operator() == Operator.OVER
              && isRate(operation.left())
              && operation.right() instanceof Literal;
    }
    if (part instanceof Call call) {
      return switch (call.function()) {
        case SUM, AVERAGE, MIN, MAX -> call.arguments().stream().allMatch(OfRates::isRate);
        case ROUND, WEIGHTED -> isRate(call.arguments().get(0));
        default -> false;
      };
    }
    return part instanceof Items items && items.items().stream().allMatch(OfRates::isRate)
        || part instanceof Reference
        || part instanceof Series;
  }
}
