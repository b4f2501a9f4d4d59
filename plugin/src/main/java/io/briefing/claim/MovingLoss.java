package io.briefing.claim;

import io.briefing.formula.Sense;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;

/**
 * "The loss [grew by 6.8bn](=…)": the verb moves the size. Where the loss stands further off it
 * does so only if it would else go the wrong way, and "the loss [improved](=…)" never does.
 *
 * @param toldBySize whether the size of the loss stands right before: "lost £27m, [£5m more](=…)"
 */
record MovingLoss(Speech speech, Subject subject, boolean toldBySize) {

  /** Whether the phrase tells how the size of a loss moved. */
  boolean isMeant(Phrase phrase) {
    boolean moves = speech.movesLoss() || toldBySize;
    return isFromLoss(phrase)
        && switch (phrase.direction()) {
          case UP -> moves || subject.move(phrase).stated().signum() < 0;
          case DOWN -> moves || subject.move(phrase).stated().signum() > 0;
          case NONE -> false;
        };
  }

  private boolean isFromLoss(Phrase phrase) {
    return (speech.ofLoss() && (speech.namesLoss() || speech.ofLack()) || subject.namesCost())
        && !speech.ofWorth()
        && subject.sense() == Sense.CHANGE
        && !phrase.has(Note.OF_SIZE)
        && !(phrase.has(Note.LOSS) && phrase.kind() == Kind.DIRECTION)
        && subject.value().base().filter(base -> base.stated().signum() < 0).isPresent();
  }
}
