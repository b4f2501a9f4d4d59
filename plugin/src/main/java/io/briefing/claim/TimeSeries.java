package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import java.util.List;
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

  /**
   * Each that a move to a number may have started from: the earlier ones, the nearest first, and of
   * a period with a name the others with a name, none of which is before another.
   */
  Stream<Earlier> starts(Phrase phrase, Expression expression, Outcome.Value now) {
    return now.latest()
        .filter(period -> period.kind() == Period.Kind.NAME)
        .map(period -> named(phrase, expression, now, period))
        .orElseGet(() -> before(phrase, expression).flatMap(Optional::stream));
  }

  private Stream<Earlier> named(
      Phrase phrase, Expression expression, Outcome.Value now, Period own) {
    return now.uses().stream()
        .flatMap(use -> use.figure().values().keySet().stream())
        .filter(other -> other.kind() == Period.Kind.NAME && !other.equals(own))
        .distinct()
        .flatMap(
            other ->
                at(phrase, expression, period -> period.equals(own) ? other : period).stream());
  }

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

  /** The last one before, if two or more are known and no two of all follow on each other. */
  Optional<Earlier> lastApart(Phrase phrase, Expression expression) {
    List<Optional<Earlier>> before = before(phrase, expression).toList();
    int[] known =
        IntStream.range(0, before.size()).filter(i -> before.get(i).isPresent()).toArray();
    boolean apart =
        known.length > 1
            && known[0] > 0
            && IntStream.range(1, known.length).allMatch(i -> known[i] - known[i - 1] > 1);
    return apart ? before.get(known[0]) : Optional.empty();
  }

  /** Only what contradicts the words is ever told, so that it went the other way. */
  private Optional<Earlier> moved(Phrase phrase, Expression expression, int steps) {
    return at(phrase, expression, period -> period.moved(steps).orElse(period));
  }

  private Optional<Earlier> at(Phrase phrase, Expression expression, UnaryOperator<Period> there) {
    Outcome other = evaluator.evaluate(Rewriting.shifted(expression, there), there);
    return told.apply(other) instanceof Outcome.Value value
        ? value
            .latest()
            .map(period -> new Earlier(period, value, phrase.direction() == Direction.DOWN, false))
        : Optional.empty();
  }
}
