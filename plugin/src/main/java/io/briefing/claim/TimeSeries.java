package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a formula comes to in the periods before or after its own.
 *
 * @param told what it comes to, as the claim's words tell it
 */
record TimeSeries(Evaluator evaluator, UnaryOperator<Outcome> told) {

  /** How many periods the words may look back, or ahead. */
  private static final int MOST_STEPS = 40;

  /** Each that may be looked back to, the nearest first; empty where nothing is known. */
  Stream<Optional<Earlier>> before(Phrase phrase, Expression expression) {
    return IntStream.rangeClosed(1, MOST_STEPS)
        .mapToObj(steps -> moved(phrase, expression, -steps));
  }

  /** Each that may be looked ahead to, likewise. */
  Stream<Optional<Earlier>> after(Phrase phrase, Expression expression) {
    return IntStream.rangeClosed(1, MOST_STEPS).mapToObj(steps -> moved(phrase, expression, steps));
  }

  /** So many steps before. */
  Optional<Earlier> before(Phrase phrase, Expression expression, int steps) {
    return moved(phrase, expression, -steps);
  }

  /** Only what contradicts the words is ever told, so that it went the other way. */
  private Optional<Earlier> moved(Phrase phrase, Expression expression, int steps) {
    UnaryOperator<Period> there = period -> period.moved(steps).orElse(period);
    Outcome other = evaluator.evaluate(Rewriting.shifted(expression, there), there);
    return told.apply(other) instanceof Outcome.Value value
        ? value
            .latest()
            .map(period -> new Earlier(period, value, phrase.direction() == Direction.DOWN, false))
        : Optional.empty();
  }
}
