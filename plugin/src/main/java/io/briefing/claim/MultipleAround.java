package io.briefing.claim;

import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import java.util.List;

/**
 * A multiple whose verb stands outside a claim: «se redujo [a la mitad](=…)», which by itself is a
 * plain half.
 */
final class MultipleAround {

  private MultipleAround() {}

  /** The phrases of the claim's words, or the one multiple that they end. */
  static List<Phrase> read(List<Phrase> own, Surroundings around) {
    if (own.size() != 1 || own.get(0).kind() != Kind.FRACTION || own.get(0).value() == null) {
      return own;
    }
    Phrase part = own.get(0);
    return around.around().stream()
        .filter(other -> other.kind() == Kind.MULTIPLE && part.value().equals(other.value()))
        .filter(other -> other.start() < around.start() + part.start())
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
}
