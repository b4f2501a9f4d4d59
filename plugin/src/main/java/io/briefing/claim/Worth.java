package io.briefing.claim;

import io.briefing.formula.FigureUse;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import java.util.List;

/**
 * Which way a number went that got better or worse: a margin that improved rose, costs that
 * improved fell, and what rose to fourth place fell in number.
 */
enum Worth {
  /** It is told to rise or to fall, or what is better is more. */
  PLAIN,
  /** What is better is less. */
  TURNED,
  /** Nothing tells. */
  OPEN;

  static Worth of(Speech speech, Subject subject, Phrase said) {
    if (subject.names().nameRank(subject.value().uses())) {
      return said.kind() == Phrase.Kind.RANK ? TURNED : OPEN;
    }
    if (!speech.ofWorth() || isPlainlyBestLarge(subject)) {
      return PLAIN;
    }
    if (!speech.ofWorthOnly()) {
      return speech.movesPlainly() ? PLAIN : OPEN; // "the outlook improved, and debt fell to"
    }
    return subject.isOneBurden() ? TURNED : OPEN;
  }

  /** By what is named first: less may be better in "receivables to sales". */
  private static boolean isPlainlyBestLarge(Subject subject) {
    List<FigureUse> uses = subject.value().uses();
    return subject.isBestLarge()
        && subject.names().openWithMerit(subject.isQuotient() ? uses.subList(0, 1) : uses);
  }

  List<Phrase> told(List<Phrase> phrases) {
    return this == TURNED ? phrases.stream().map(this::told).toList() : phrases;
  }

  Phrase told(Phrase phrase) {
    boolean moves = this == TURNED && phrase.direction() != Direction.NONE;
    return moves ? phrase.moved(phrase.direction().opposite(), phrase.preposition()) : phrase;
  }
}
