package io.briefing.claim;

import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Function;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;

/** Moves whose words go the other way than the numbers of their figure. */
record OtherWay(Speech speech, Subject subject) {

  boolean isMeant(Phrase phrase) {
    return isSurelyOtherWay(phrase)
        || isBetterDown(phrase)
        || isOfOpposite(phrase)
        || isOfRank(phrase)
        || isSaved(phrase)
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
   * "The cost ratio [improved by 2 points](=…)" when it fell: of a ratio, of times, of debts and of
   * what is called a loss, less may be better.
   */
  private boolean isBetterDown(Phrase phrase) {
    return mayBeBetterDown() && !speech.movesPlainly() && opposes(phrase);
  }

  private boolean opposes(Phrase phrase) {
    int moved = subject.move(phrase).stated().signum();
    return switch (phrase.direction()) {
      case UP -> moved < 0;
      case DOWN -> moved > 0;
      case NONE -> false;
    };
  }

  /** Whether something is said to get better or worse of which less may be better. */
  boolean mayBeBetterDown() {
    boolean small = subject.isBestSmall() || speech.ofDebt();
    boolean ratio = subject.isRatioOfEitherWorth() && !speech.ofMerit();
    return speech.ofWorth() && subject.isMove() && (small || ratio || isOfTimes());
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

  /**
   * "Moved up [three places](=change(rank))": from the seventh to the fourth. Where a ranking is
   * named, "its rank rose by three" may be told of its number, and "worsened by three" may not.
   * „Machte [drei Plätze](=…) gut“ says no way that is known.
   */
  private boolean isOfRank(Phrase phrase) {
    if (!subject.isMove() || !subject.names().nameRank(subject.value().uses())) {
      return false;
    }
    return phrase.direction() == Direction.NONE
        ? isSizeOfFall(phrase)
        : !speech.ofRank() || speech.ofWorthOnly() || opposes(phrase);
  }

  private boolean isSizeOfFall(Phrase phrase) {
    return phrase.value() != null
        && phrase.value().signum() > 0
        && subject.move(phrase).stated().signum() < 0;
  }

  /** "Gained [27 minutes](=change(time))", "saved [£3m](=change(costs))": there is less of it. */
  private boolean isSaved(Phrase phrase) {
    return speech.ofSaving()
        && subject.isMove()
        && phrase.direction() != Direction.DOWN
        && isSizeOfFall(phrase)
        && (subject.isBestSmall() || isOfTimes());
  }

  /** "Three minutes [faster](=…)": the time is less. */
  private boolean isFaster(Phrase phrase) {
    return speech.ofPace()
        && phrase.direction() != Direction.NONE
        && subject.isMove()
        && isQuick(phrase.direction());
  }

  /** The side that words say; less by those that say better, or faster, where that is meant. */
  Direction side(SideWord word) {
    return isLess(word) ? word.side().opposite() : word.side();
  }

  /** Whether less is meant by words that say better, or faster. */
  boolean isLess(SideWord word) {
    return word.is(Trait.WORTH) && subject.isBestSmall()
        || word.is(Trait.PACE) && isQuick(word.side());
  }

  /** Of a time, unless "faster" only says how it moves: "hours worked grew faster". */
  private boolean isQuick(Direction direction) {
    return isOfTimes()
        && (!subject.isMove() || speech.told() != direction || goesAgainst(direction));
  }

  /** "As orders rose they came [two days faster](=…)": what rose is something else. */
  private boolean goesAgainst(Direction direction) {
    int stated = subject.value().stated().signum();
    int moved = subject.value().earlierMinusLater() ? -stated : stated;
    return direction == Direction.UP ? moved < 0 : moved > 0;
  }

  /** Whether the formula gives times themselves, and not of how much more one grew than another. */
  private boolean isOfTimes() {
    boolean moves =
        subject.expression() instanceof Operation pair
            && (isOfMove(pair.left()) || isOfMove(pair.right()));
    return !moves && subject.sense() != Sense.POINTS && MeasuresTold.areOfTime(subject);
  }

  private static boolean isOfMove(Expression expression) {
    return expression instanceof Call call
        && (call.function() == Function.GROWTH || call.function() == Function.CHANGE);
  }

  /** The phrase as a move to a side, with the sign of that. */
  static Phrase towards(Direction side, Phrase phrase) {
    boolean negative = side == Direction.DOWN;
    Phrase signed = phrase.value().signum() < 0 == negative ? phrase : phrase.mirrored();
    return signed.moved(side, Preposition.BY);
  }

  static Phrase turned(Phrase phrase) {
    Direction other = phrase.direction().opposite();
    return phrase.value() == null || phrase.kind() == Kind.MULTIPLE
        ? phrase.moved(other, phrase.preposition())
        : phrase.mirrored().moved(other, phrase.preposition());
  }
}
