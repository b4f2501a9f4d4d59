package io.briefing.claim;

import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;

/** Moves whose words go the other way than the numbers of their figure. */
record OtherWay(Speech speech, Subject subject) {

  boolean isMeant(Phrase phrase) {
    return isSurelyOtherWay(phrase)
        || isBetterDown(phrase)
        || isOfOpposite(phrase)
        || isFaster(phrase);
  }

  /** "Net debt [worsened by 8 %](=…)" says that it rose, and of a fall it is false. */
  private boolean isSurelyOtherWay(Phrase phrase) {
    return speech.ofWorthOnly()
        && phrase.direction() != Direction.NONE
        && subject.isMove()
        && subject.isOneBurden();
  }

  /**
   * "The cost ratio [improved by 2 points](=…)" when it fell: of a ratio, of debts and of what is
   * called a loss, less may be better.
   */
  private boolean isBetterDown(Phrase phrase) {
    return mayBeBetterDown()
        && !speech.movesPlainly()
        && switch (phrase.direction()) {
          case UP -> subject.move(phrase).stated().signum() < 0;
          case DOWN -> subject.move(phrase).stated().signum() > 0;
          case NONE -> false;
        };
  }

  /** Whether something is said to get better or worse of which less may be better. */
  boolean mayBeBetterDown() {
    boolean small = subject.isBestSmall() || speech.ofDebt();
    boolean ratio = subject.isRatioOfEitherWorth() && !speech.ofMerit();
    return speech.ofWorth() && subject.isMove() && (small || ratio);
  }

  /**
   * "The gross margin widened by [100 basis points](=cost@2023/sales@2023-cost/sales)": what a cost
   * takes less of, the margin has more of.
   */
  boolean isOfComplement() {
    return subject.value().earlierMinusLater()
        && subject.sense() == Sense.POINTS
        && subject.namesCost()
        && speech.ofMerit();
  }

  /** "Net debt [fell by 8m](=…)" where net cash rose by as much. */
  private boolean isOfOpposite(Phrase phrase) {
    return subject.sense() == Sense.CHANGE
        && phrase.direction() != Direction.NONE
        && subject.isOpposite(speech.net());
  }

  /** "Three minutes [faster](=…)": the time is less. */
  private boolean isFaster(Phrase phrase) {
    return speech.ofPace()
        && phrase.direction() != Direction.NONE
        && subject.isMove()
        && isOfTimes(subject);
  }

  /** Whether less is meant by words that say better, or faster. */
  static boolean isLess(SideWord word, Subject subject) {
    return word.is(Trait.WORTH) && subject.isBestSmall()
        || word.is(Trait.PACE) && isOfTimes(subject);
  }

  private static boolean isOfTimes(Subject subject) {
    return !subject.value().uses().isEmpty()
        && subject.value().uses().stream().allMatch(use -> use.figure().unit().isOfTime());
  }

  static Phrase turned(Phrase phrase) {
    Direction other = phrase.direction().opposite();
    return phrase.value() == null || phrase.kind() == Kind.MULTIPLE
        ? phrase.moved(other, phrase.preposition())
        : phrase.mirrored().moved(other, phrase.preposition());
  }
}
