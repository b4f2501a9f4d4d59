package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import java.util.List;

/**
 * A multiple whose verb stands outside a claim: «se redujo [a la mitad](=…)», which by itself is a
 * plain half, or "rose [threefold](=…)", which goes no way; and what is left of something that fell
 * "to [a third](=growth(…))".
 */
final class MultipleAround {

  private MultipleAround() {}

  /** The phrases of the claim's words, or the one multiple that they end. */
  static List<Phrase> read(List<Phrase> own, Surroundings around, Outcome outcome) {
    if (own.size() != 1 || own.get(0).value() == null) {
      return own;
    }
    Phrase part = own.get(0);
    if (isInOneWord(part)) {
      return around
          .longer(part)
          .filter(MultipleAround::isOneWay)
          .map(whole -> in(whole, part))
          .orElse(own);
    }
    if (part.kind() != Kind.FRACTION) {
      return own;
    }
    return around.around().stream()
        .filter(other -> part.value().equals(other.value()))
        .filter(other -> leads(other, around.start() + part.start()) || isLeft(other, outcome))
        .filter(other -> other.end() == around.start() + part.end())
        .findFirst()
        .map(whole -> in(whole, part))
        .orElse(own);
  }

  /** "Threefold", and not "three times" */
  private static boolean isInOneWord(Phrase phrase) {
    return phrase.kind() == Kind.MULTIPLE && phrase.numbers().isEmpty() && !moves(phrase);
  }

  private static boolean moves(Phrase phrase) {
    return phrase.direction() != Direction.NONE;
  }

  /** What "grew half as fast" is no half of what it was. */
  private static boolean isOneWay(Phrase phrase) {
    int size = phrase.value().compareTo(Rational.ONE);
    return phrase.direction() == Direction.UP && size > 0
        || phrase.direction() == Direction.DOWN && size < 0;
  }

  /** The longer phrase, at the place of the one that the words have of it. */
  private static List<Phrase> in(Phrase whole, Phrase part) {
    return List.of(
        whole.saidAt(
            part.start(), part.end(), part.quantityStart(), part.quantityEnd(), part.numbers()));
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
