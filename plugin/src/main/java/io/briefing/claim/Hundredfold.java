package io.briefing.claim;

import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Negation;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Function;
import io.briefing.formula.Sense;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;

/**
 * Formulas that bring a ratio to per cent by hand: {@code a / b * 100}. A claim speaks of the ratio
 * itself, 0.1579, as it would without the hundred.
 */
final class Hundredfold {

  private Hundredfold() {}

  /** Whether a formula is written as a hundred times another. */
  static boolean is(Expression expression) {
    return without(expression).isPresent();
  }

  /** The formula without its hundred; as it is if it has none. */
  static Expression plain(Expression expression) {
    return without(expression).orElse(expression);
  }

  /** Whether a hundred times such a number is in per cent; a hundred times an amount is not. */
  static boolean isOf(Sense sense) {
    return sense == Sense.RATIO || sense == Sense.GROWTH || sense == Sense.POINTS;
  }

  private static Optional<Expression> without(Expression expression) {
    if (expression instanceof Negation negation) {
      return without(negation.operand()).map(plain -> new Negation(plain, negation.span()));
    }
    if (expression instanceof Call call) {
      return without(call);
    }
    return expression instanceof Operation operation ? without(operation) : Optional.empty();
  }

  private static Optional<Expression> without(Call call) {
    return call.function() == Function.ABS
        ? without(call.arguments().get(0)).map(plain -> withFirst(call, plain))
        : Optional.empty();
  }

  private static Expression withFirst(Call call, Expression argument) {
    return new Call(call.function(), List.of(argument), call.name(), call.span());
  }

  private static Optional<Expression> without(Operation operation) {
    Expression left = operation.left();
    Expression right = operation.right();
    return switch (operation.operator()) {
      case TIMES ->
          isHundred(left)
              ? Optional.of(right)
              : isHundred(right) ? Optional.of(left) : Optional.empty();
      case OVER -> over(operation);
      case PLUS, MINUS ->
          without(left)
              .flatMap(
                  plain ->
                      (isHundred(right) ? Optional.of(one(right)) : without(right))
                          .map(other -> with(operation, plain, other)));
    };
  }

  /** {@code 100 * a / b}; but of {@code 100 * a / 50} who knows what the hundred is. */
  private static Optional<Expression> over(Operation operation) {
    boolean hundred =
        operation.left() instanceof Operation times
            && times.operator() == Operator.TIMES
            && isHundred(times.left());
    Optional<Expression> part =
        hundred ? Optional.of(((Operation) operation.left()).right()) : Optional.empty();
    return part.filter(plain -> !hasNumber(plain) && !hasNumber(operation.right()))
        .map(plain -> with(operation, plain, operation.right()));
  }

  private static Expression with(Operation operation, Expression left, Expression right) {
    return new Operation(operation.operator(), left, right, operation.span());
  }

  private static Expression one(Expression hundred) {
    return new Literal(Rational.ONE, false, hundred.span());
  }

  private static boolean isHundred(Expression expression) {
    return expression instanceof Literal number
        && !number.percent()
        && number.value().equals(Rational.HUNDRED);
  }

  private static boolean hasNumber(Expression expression) {
    if (expression instanceof Operation operation) {
      return hasNumber(operation.left()) || hasNumber(operation.right());
    }
    if (expression instanceof Negation negation) {
      return hasNumber(negation.operand());
    }
    return expression instanceof Literal;
  }
}
