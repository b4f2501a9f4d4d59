package io.briefing.claim;

import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import java.util.List;

/**
 * Which way a number went that got better or worse: a margin that improved rose, costs that
 * improved fell.
 */
enum Worth {
  /** It is told to rise or to fall, or what is better is more. */
  PLAIN,
  /** What is better is less. */
  TURNED,
  /** Nothing tells. */
  OPEN;

  static Worth of(Speech speech, Subject subject) {
    if (!speech.ofWorth() || subject.isPlainlyBestLarge()) {
      return PLAIN;
    }
    if (!speech.ofWorthOnly()) {
      return speech.movesPlainly() ? PLAIN : OPEN; // "the outlook improved, and debt fell to"
    }
    return subject.isOneBurden() ? TURNED : OPEN;
  }

  List<Phrase> told(List<Phrase> phrases) {
    return this == TURNED ? phrases.stream().map(this::told).toList() : phrases;
  }

  Phrase told(Phrase phrase) {
    boolean moves = this == TURNED && phrase.direction() != Direction.NONE;
    return moves ? phrase.moved(phrase.direction().opposite(), phrase.preposition()) : phrase;
  }
}
