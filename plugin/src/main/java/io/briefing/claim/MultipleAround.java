package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;

/**
 * A multiple whose verb stands outside a claim: «se redujo [a la mitad](=…)», which by itself is a
 * plain half; and what is left of something that fell "to [a third](=growth(…))".
 */
final class MultipleAround {

  private MultipleAround() {}

  /** The phrases of the claim's words, or the one multiple that they end. */
  static List<Phrase> read(List<Phrase> own, Surroundings around, Outcome outcome) {
    if (own.size() != 1 || own.get(0).kind() != Kind.FRACTION || own.get(0).value() == null) {
      return own;
    }
    Phrase part = own.get(0);
    return around.around().stream()
        .filter(other -> part.value().equals(other.value()))
        .filter(other -> leads(other, around.start() + part.start()) || isLeft(other, outcome))
        .filter(other -> other.end() == around.start() + part.end())
        .findFirst()
        .map(
            whole ->
                List.of(
                    whole.saidAt(
                        part.start(),
                        part.end(),
                        part.quantityStart(),
                        part.quantityEnd(),
                        part.numbers())))
        .orElse(own);
  }

  private static boolean leads(Phrase other, int part) {
    return other.kind() == Kind.MULTIPLE && other.start() < part;
  }

  private static boolean isLeft(Phrase other, Outcome outcome) {
    return other.kind() == Kind.FRACTION
        && other.direction() == Direction.DOWN
        && other.preposition() == Preposition.TO
        && outcome instanceof Outcome.Value value
        && value.sense() == Sense.GROWTH
        && value.stated().signum() < 0;
  }
}
