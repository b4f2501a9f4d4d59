package io.briefing.claim;

import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;

/**
 * « Recule de [46,4 M€](=change(dette)) à 96,8 M€ »: where « de » leaves it open, the formula says
 * whether it is how far it moved or where it came from.
 */
final class SizeOfMove {

  private SizeOfMove() {}

  /** The phrase as the size of the move, if the formula is one; as it is, if not. */
  static Phrase of(Phrase phrase, Subject subject) {
    boolean size =
        phrase.has(Note.BY_OR_FROM)
            && phrase.preposition() == Preposition.FROM
            && phrase.value() != null
            && (subject.sense() == Sense.CHANGE
                || subject.sense() == Sense.GROWTH
                || subject.sense() == Sense.POINTS);
    if (!size) {
      return phrase;
    }
    Phrase sized = phrase.direction() == Direction.DOWN ? phrase.mirrored() : phrase;
    return sized.moved(phrase.direction(), Preposition.BY);
  }
}
