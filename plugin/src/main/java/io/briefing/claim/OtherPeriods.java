package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a formula comes to in the periods before or after its own.
 *
 * @param told what it comes to, as the claim's words tell it
 */
record OtherPeriods(Evaluator evaluator, UnaryOperator<Outcome> told) {

  /** How many periods the words may look back. */
  private static final int MOST_STEPS = 40;

  /** Each that may be looked back to, the nearest first; empty where nothing is known. */
  Stream<Optional<Earlier>> all(
      Phrase phrase, Expression expression, Function<Period, Optional<Period>> step) {
    return IntStream.rangeClosed(1, MOST_STEPS)
        .mapToObj(steps -> moved(phrase, expression, steps, step));
  }

  /** Only what contradicts the words is ever told, so that it went the other way. */
  Optional<Earlier> before(Phrase phrase, Expression expression, int steps) {
    return moved(phrase, expression, steps, Period::previous);
  }

  private Optional<Earlier> moved(
      Phrase phrase, Expression expression, int steps, Function<Period, Optional<Period>> step) {
    UnaryOperator<Period> back =
        period -> {
          Optional<Period> other = Optional.of(period);
          for (int i = 0; i < steps; i++) {
            other = other.flatMap(step);
          }
          return other.orElse(period);
        };
    Outcome other = evaluator.evaluate(Rewriting.shifted(expression, back), back);
    return told.apply(other) instanceof Outcome.Value value
        ? value
            .latest()
            .map(period -> new Earlier(period, value, phrase.direction() == Direction.DOWN, false))
        : Optional.empty();
  }
}
