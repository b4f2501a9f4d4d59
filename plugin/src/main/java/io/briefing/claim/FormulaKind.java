package io.briefing.claim;

import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;

/** The kind of claim a formula is written for, where neither words nor result tell it. */
final class FormulaKind {

  private FormulaKind() {}

  static String of(Expression expression) {
    if (expression instanceof Call call) {
      return switch (call.function()) {
        case GROWTH, CAGR -> "growth";
        case CHANGE -> "change";
        case RANK, RECORD -> "rank";
        case TREND -> "trend";
        case COUNT -> "count";
        case YEARS, MONTHS, DAYS -> "duration";
        case SHARE, CONTRIBUTION -> "share";
        default -> "level";
      };
    }
    boolean ratio = expression instanceof Operation over && over.operator() == Operator.OVER;
    return ratio ? "share" : "level";
  }
}
