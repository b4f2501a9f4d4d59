package io.briefing.claim;

import io.briefing.cue.Topic;
import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "The [second deficit in a row](=trend(balance,2022,2024))": where a loss is what is counted and
 * nothing is said to move, it is the losses in a row, up to the last period of the formula.
 */
final class LossesInARow {

  private LossesInARow() {}

  /** The outcome as the words mean it. */
  static Outcome told(Outcome outcome, List<Phrase> phrases, Surroundings around) {
    boolean trend = outcome instanceof Outcome.Value value && value.sense() == Sense.TREND;
    return trend && tellsLoss(around) && movesNothing(phrases, around)
        ? run((Outcome.Value) outcome)
        : outcome;
  }

  private static boolean tellsLoss(Surroundings around) {
    String text = around.times().text();
    String said = text.substring(around.sentence().from(), around.sentence().to());
    return Topic.LOSS_AT_LAST.isIn(said, around.times().language());
  }

  private static boolean movesNothing(List<Phrase> phrases, Surroundings around) {
    return phrases.stream().allMatch(phrase -> phrase.direction() == Direction.NONE)
        && around.sentence().phrases(around.around()).stream()
            .allMatch(phrase -> phrase.direction() == Direction.NONE);
  }

  private static Outcome run(Outcome.Value value) {
    FigureUse last =
        value.uses().stream()
            .filter(use -> use.period().isPresent())
            .max(Comparator.comparing(use -> use.period().get()))
            .orElse(null);
    if (last == null || last.known().stated().signum() >= 0) {
      return value;
    }
    Rational count = Rational.of(losses(last.figure(), last.period().get()));
    return value.at(count, Interval.point(count));
  }

  private static long losses(Figure figure, Period last) {
    return Stream.iterate(Optional.of(last), Optional::isPresent, period -> period.get().previous())
        .map(period -> figure.values().get(period.get()))
        .takeWhile(known -> known != null && known.stated().signum() < 0)
        .count();
  }
}
