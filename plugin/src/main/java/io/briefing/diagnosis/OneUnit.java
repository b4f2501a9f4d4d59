package io.briefing.diagnosis;

import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Items;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Negation;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Expression.Series;
import io.briefing.quantity.Scale;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Formulas over figures of one unit, whose numbers are written without it: so that what is written
 * stays true arithmetic. {@code a / b} and {@code a + b} are as true of the bare numbers; {@code 1
 * + rate} is not, for 6.8 % is not 6.8.
 *
 * @param derived the formula of a figure that has one
 */
record OneUnit(Function<String, Optional<Expression>> derived) {

  private static final int DEEPEST = 8;

  /**
   * How many times a formula is multiplied by the unit: a ratio not at all, a sum once, {@code rate
   * * rate} twice. Empty if its parts are not of one kind.
   */
  Optional<Integer> power(Expression expression) {
    return power(expression, 0);
  }

  private Optional<Integer> power(Expression expression, int depth) {
    if (expression instanceof Reference reference) {
      Optional<Expression> formula = derived.apply(reference.id());
      return formula.isEmpty() || depth >= DEEPEST
          ? Optional.of(1)
          : power(formula.get(), depth + 1);
    }
    if (expression instanceof Series series) {
      return power(new Reference(series.id(), Optional.empty(), series.span()), depth);
    }
    if (expression instanceof Negation negation) {
      return power(negation.operand(), depth);
    }
    if (expression instanceof Items items) {
      return common(items.items(), depth);
    }
    if (expression instanceof Operation operation) {
      Optional<Integer> left = power(operation.left(), depth);
      Optional<Integer> right = power(operation.right(), depth);
      return switch (operation.operator()) {
        case PLUS, MINUS -> left.equals(right) ? left : Optional.empty();
        case TIMES -> left.flatMap(a -> right.map(b -> a + b));
        case OVER -> left.flatMap(a -> right.map(b -> a - b));
      };
    }
    return expression instanceof Call call ? power(call, depth) : Optional.of(0);
  }

  private Optional<Integer> power(Call call, int depth) {
    List<Expression> of = call.arguments();
    return switch (call.function()) {
      case SUM, AVERAGE, MIN, MAX, ROLLFORWARD -> common(of, depth);
      case ABS, ROUND, CHANGE, WEIGHTED -> power(of.get(0), depth);
      case SHARE, PER_UNIT ->
          power(of.get(0), depth).flatMap(a -> power(of.get(1), depth).map(b -> a - b));
      case CONVERT -> power(of.get(0), depth).flatMap(a -> power(of.get(1), depth).map(b -> a + b));
      default -> Optional.of(0);
    };
  }

  private Optional<Integer> common(List<Expression> of, int depth) {
    List<Optional<Integer>> all = of.stream().map(one -> power(one, depth)).distinct().toList();
    return all.size() == 1 ? all.get(0) : Optional.empty();
  }

  /** The formula with the amounts typed beside its figures in the scale of these. */
  Expression inScale(Expression expression, Scale scale) {
    if (expression instanceof Negation negation) {
      return new Negation(inScale(negation.operand(), scale), negation.span());
    }
    if (!(expression instanceof Operation operation)) {
      return expression;
    }
    Expression left = operation.left();
    Expression right = operation.right();
    boolean sum =
        switch (operation.operator()) {
          case PLUS, MINUS -> true;
          case TIMES, OVER -> false;
        };
    return new Operation(
        operation.operator(),
        sum ? beside(right, left, scale) : inScale(left, scale),
        sum ? beside(left, right, scale) : inScale(right, scale),
        operation.span());
  }

  /** A side of a sum or of a relation, in the scale of the figures if it is an amount typed in. */
  Expression beside(Expression other, Expression side, Scale scale) {
    boolean amount =
        side instanceof Literal literal
            && !literal.percent()
            && power(other).equals(Optional.of(1));
    return amount
        ? new Literal(((Literal) side).value().over(scale.factor()), false, side.span())
        : inScale(side, scale);
  }
}
