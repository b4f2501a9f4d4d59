package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.MoveSpan;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Rewriting;
import io.briefing.claim.TwoEnds;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import java.util.Optional;

/**
 * How the result of a formula is told, so that what leads to it is a true equation: "halved" names
 * new over old, whether the formula is a growth, {@code new / old − 1}, or a change, {@code new −
 * old}.
 */
public enum Telling {
  /** As the formula has it. */
  PLAIN,
  /** Of a move: new over old. */
  MULTIPLE,
  /** Of a change: new over old, less one. */
  GROWTH;

  public static Telling of(Claim claim) {
    boolean told =
        claim.reading() instanceof Says
            && claim.outcome() instanceof Outcome.Value value
            && !value.earlierMinusLater()
            && !TwoEnds.isEndJudged(claim)
            && claim.toldExpression().filter(Telling::isMove).isPresent();
    return told ? of((Says) claim.reading(), (Outcome.Value) claim.outcome()) : PLAIN;
  }

  /**
   * The formula as its result is told: earlier minus later, where it was turned, the other way; of
   * a move whose ends are judged, the figure at the end.
   */
  public static Expression turned(Claim claim, Expression expression) {
    Optional<FigureUse> end = TwoEnds.judgedEnd(claim);
    if (end.isPresent()) {
      return new Reference(end.get().figure().id(), end.get().period(), expression.span());
    }
    if (TwoEnds.isEndJudged(claim)) {
      return computedEnd(claim, expression).orElse(expression);
    }
    boolean turned =
        claim.reading() instanceof Says says
            && claim.outcome() instanceof Outcome.Value value
            && value.earlierMinusLater()
            && says.stated().equals(value.stated().negate());
    return turned && expression instanceof Operation minus && minus.operator() == Operator.MINUS
        ? new Operation(Operator.MINUS, minus.right(), minus.left(), minus.span())
        : expression;
  }

  /** Of {@code change(profit/sales)}, the margin at the end that the verdict is about. */
  private static Optional<Expression> computedEnd(Claim claim, Expression expression) {
    if (!(expression instanceof Call call && isMove(expression))) {
      return Optional.empty();
    }
    boolean start = ((Says) claim.reading()).phrase().preposition() == Preposition.FROM;
    return MoveSpan.of(expression, (Outcome.Value) claim.outcome())
        .map(span -> start ? span.from() : span.to())
        .map(period -> Rewriting.at(call.arguments().get(0), period));
  }

  /** What a ratio is multiplied by where the words tell it for so many, or in hundredths. */
  public static Rational times(Claim claim) {
    boolean bare =
        claim.reading() instanceof Says says
            && claim.outcome() instanceof Outcome.Value value
            && value.sense() == Sense.RATIO
            && says.phrase().kind() == Phrase.Kind.AMOUNT
            && says.phrase().unit().isNone()
            && !says.stated().isZero();
    if (!bare || of(claim) != PLAIN) {
      return Rational.ONE;
    }
    Says says = (Says) claim.reading();
    return claim.forSoMany().times(says.statedAsSaid()).over(says.stated()).abs();
  }

  private static Telling of(Says says, Outcome.Value value) {
    if (says.phrase().kind() == Phrase.Kind.MULTIPLE) {
      return says.yardstick().offset().isZero() ? PLAIN : MULTIPLE;
    }
    boolean fromProfit = value.base().filter(base -> base.stated().signum() > 0).isPresent();
    boolean relative =
        value.sense() == Sense.CHANGE
            && fromProfit
            && !says.stated().abs().equals(value.stated().abs());
    return relative ? GROWTH : PLAIN;
  }

  /** Whether new and old can be told apart in it. */
  private static boolean isMove(Expression expression) {
    if (expression instanceof Call call) {
      return call.function() == Function.GROWTH || call.function() == Function.CHANGE;
    }
    if (!(expression instanceof Operation operation)) {
      return false;
    }
    return operation.operator() == Operator.MINUS && isOneOrOld(operation.right())
        || operation.operator() == Operator.OVER
            && operation.left() instanceof Operation minus
            && minus.operator() == Operator.MINUS;
  }

  private static boolean isOneOrOld(Expression subtracted) {
    return !(subtracted instanceof Literal number) || number.value().equals(Rational.ONE);
  }
}
