package io.briefing.claim;

import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.Optional;

/**
 * Formulas that mean a ratio without saying so: brought to per cent by hand, {@code a / b * 100},
 * of typed numbers alone, {@code (44.1 - 56.7) / 56.7}, or over a typed amount or count, {@code
 * sales / 650000000} and {@code seats / 331}. A typed number may be anything, so what it is read as
 * here is only the likelier of two meanings.
 */
final class MeantRatio {

  private static final Rational LEAST_AMOUNT = Scale.MILLION.factor();

  private MeantRatio() {}

  /** The ratio that a formula means; empty if it may as well mean what it says. */
  static Optional<Outcome> of(Expression expression, Evaluator evaluator) {
    boolean hundredfold = Hundredfold.is(expression);
    Expression plain = Hundredfold.plain(expression);
    boolean ofAmount = isOfAmount(plain);
    boolean ofCount = isOfCount(plain);
    boolean lessPercent = isLessPercent(plain);
    boolean shares = hundredfold || ofAmount || MoveByHand.is(expression);
    if (!shares && !ofCount && !lessPercent) {
      return Optional.empty();
    }
    if (!(evaluator.evaluate(plain) instanceof Outcome.Value value)) {
      return Optional.empty();
    }
    boolean typed = value.uses().isEmpty() && value.unit().isNone();
    if (shares && typed && value.sense() == Sense.LEVEL && Hundredfold.isQuotient(plain)) {
      return Optional.of(value.in(Sense.RATIO, Unit.NONE));
    }
    boolean money = value.unit().kind() == Unit.Kind.MONEY && value.unit().per() == null;
    if (ofAmount && money && value.sense() == Sense.LEVEL) {
      return Optional.of(value.in(Sense.RATIO, Unit.NONE));
    }
    if (lessPercent && value.sense() == Sense.RATIO) {
      return Optional.of(value.in(Sense.POINTS, Unit.NONE));
    }
    if (ofCount && value.sense() == Sense.LEVEL && isPartOfCount(value)) {
      return Optional.of(value.in(Sense.RATIO, Unit.NONE));
    }
    return hundredfold && Hundredfold.isOf(value.sense()) ? Optional.of(value) : Optional.empty();
  }

  /** {@code rate - 2%}: how far a rate is from another, in points. */
  private static boolean isLessPercent(Expression expression) {
    return expression instanceof Operation minus
        && minus.operator() == Operator.MINUS
        && minus.left() instanceof Reference
        && minus.right() instanceof Literal rate
        && rate.percent();
  }

  /** Over a typed whole number: {@code points / 114}. */
  private static boolean isOfCount(Expression expression) {
    return expression instanceof Operation operation
        && operation.operator() == Operator.OVER
        && operation.right() instanceof Literal whole
        && whole.value().isInteger()
        && whole.value().compareTo(Rational.ONE) > 0;
  }

  /**
   * So many of the things that are counted; what there are more of than one is so many for each.
   */
  private static boolean isPartOfCount(Outcome.Value value) {
    Unit unit = value.unit();
    return unit.kind() == Unit.Kind.NOUN
        && unit.per() == null
        && !unit.isMeasure()
        && value.stated().signum() > 0
        && value.stated().compareTo(Rational.ONE) <= 0;
  }

  /** Over a typed number that is too large for one that an amount is shared out by. */
  private static boolean isOfAmount(Expression expression) {
    if (!(expression instanceof Operation operation)) {
      return false;
    }
    boolean lessOne =
        operation.operator() == Operator.MINUS
            && operation.right() instanceof Literal one
            && one.value().equals(Rational.ONE);
    return lessOne
        ? isOfAmount(operation.left())
        : operation.operator() == Operator.OVER
            && operation.right() instanceof Literal amount
            && amount.value().abs().compareTo(LEAST_AMOUNT) >= 0;
  }
}
