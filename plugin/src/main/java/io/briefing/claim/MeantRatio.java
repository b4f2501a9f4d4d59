package io.briefing.claim;

import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.quantity.Unit;
import java.util.Optional;

/**
 * Formulas that mean a ratio without saying so: brought to per cent by hand, {@code a / b * 100},
 * or of typed numbers alone, {@code (44.1 - 56.7) / 56.7}. A typed number may be anything, so what
 * it is read as here is only the likelier of two meanings.
 */
final class MeantRatio {

  private MeantRatio() {}

  /** The ratio that a formula means; empty if it may as well mean what it says. */
  static Optional<Outcome> of(Expression expression, Evaluator evaluator) {
    boolean hundredfold = Hundredfold.is(expression);
    if (!hundredfold && !MoveByHand.is(expression)) {
      return Optional.empty();
    }
    Expression plain = Hundredfold.plain(expression);
    if (!(evaluator.evaluate(plain) instanceof Outcome.Value value)) {
      return Optional.empty();
    }
    boolean typed = value.uses().isEmpty() && value.unit().isNone();
    if (typed && value.sense() == Sense.LEVEL && Hundredfold.isQuotient(plain)) {
      return Optional.of(value.in(Sense.RATIO, Unit.NONE));
    }
    return hundredfold && Hundredfold.isOf(value.sense()) ? Optional.of(value) : Optional.empty();
  }
}
