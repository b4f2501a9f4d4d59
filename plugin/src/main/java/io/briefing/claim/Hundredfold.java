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

  /** A hundredth has two decimal places more. */
  private static final Rational PLACES = Rational.of(2);

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
    return switch (call.function()) {
      case ABS -> without(call.arguments().get(0)).map(plain -> with(call, List.of(plain)));
      case ROUND -> rounded(call);
      default -> Optional.empty();
    };
  }

  /** {@code round(a / b * 100, 1)} is {@code round(a / b, 3)} in per cent. */
  private static Optional<Expression> rounded(Call call) {
    List<Expression> arguments = call.arguments();
    Rational digits =
        arguments.size() < 2
            ? Rational.ZERO
            : arguments.get(1) instanceof Literal number ? number.value() : null;
    return digits == null
        ? Optional.empty()
        : without(arguments.get(0))
            .map(
                plain -> {
                  Rational finer = digits.plus(PLACES);
                  return with(call, List.of(plain, new Literal(finer, false, call.span())));
                });
  }

  private static Expression with(Call call, List<Expression> arguments) {
    return new Call(call.function(), arguments, call.name(), call.span());
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
      case PLUS, MINUS -> sum(operation);
    };
  }

  /** {@code a / b * 100 - 100}, {@code 100 - a / b * 100}. */
  private static Optional<Expression> sum(Operation operation) {
    if (isHundred(operation.left()) && isHundred(operation.right())) {
      return Optional.empty();
    }
    Optional<Expression> right = addend(operation.right());
    return addend(operation.left())
        .flatMap(left -> right.map(other -> with(operation, left, other)));
  }

  private static Optional<Expression> addend(Expression expression) {
    return isHundred(expression) ? Optional.of(one(expression)) : without(expression);
  }

  /** Whether a formula is a quotient, or a sum of quotients and typed numbers. */
  static boolean isQuotient(Expression expression) {
    if (expression instanceof Negation negation) {
      return isQuotient(negation.operand());
    }
    if (expression instanceof Call call) {
      return call.function() == Function.ABS && isQuotient(call.arguments().get(0));
    }
    if (!(expression instanceof Operation operation)) {
      return false;
    }
    return switch (operation.operator()) {
      case OVER -> true;
      case PLUS, MINUS ->
          isAddend(operation.left())
              && isAddend(operation.right())
              && !(operation.left() instanceof Literal && operation.right() instanceof Literal);
      case TIMES -> false;
    };
  }

  private static boolean isAddend(Expression expression) {
    return expression instanceof Literal || isQuotient(expression);
  }

  /** {@code 100 * a / b}; but of {@code 100 * a / 50} who knows what the hundred is. */
  private static Optional<Expression> over(Operation operation) {
    boolean product =
        operation.left() instanceof Operation times && times.operator() == Operator.TIMES;
    Optional<Expression> part = product ? without((Operation) operation.left()) : Optional.empty();
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
