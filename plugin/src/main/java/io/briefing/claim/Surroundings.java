package io.briefing.claim;

import io.briefing.cue.TimeWord;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The phrases around a claim's words. They lend what the words lack, and nothing else: a unit and a
 * scale ("from [24.9](=…) to 12.2 billion"), the direction of a move ("fell [12 %](=…)"), a loss
 * ("a loss of [2.7bn](=…)"). What becomes of a comparator outside the words, {@link Outside} says.
 *
 * @param around phrases of the passage
 * @param measures what a bare number among the words counts by its place
 * @param start where the claim's words start in the passage
 * @param end where they end in it
 * @param sentence the claim's sentence
 * @param speech what it speaks of
 * @param times words of time in it, as places in the passage
 * @param bracketed whether all of the words stand in brackets of their own: "(22.2 %)"
 */
record Surroundings(
    List<Phrase> around,
    int start,
    int end,
    Measures measures,
    Sentence sentence,
    Speech speech,
    Times times,
    boolean bracketed) {

  /** What stands around the claim's words, from {@code start} to {@code end} in a passage. */
  static Surroundings of(
      List<Phrase> around,
      Measures measures,
      String passage,
      int start,
      int end,
      Language language) {
    Sentence sentence = Sentence.around(passage, start, end, language);
    Speech speech = Speech.of(passage, sentence, around, start, end, language);
    boolean bracketed = WrittenMinus.isBracketed(passage, start, end);
    Times times = Times.of(passage, sentence, end, language);
    Optional<Phrase> one =
        measures.first().or(() -> UnitAside.measure(passage, start, end, language));
    Measures all =
        measures
            .with(one)
            .or(
                UnitAside.beforeColon(
                    passage.substring(sentence.from(), end), start - sentence.from(), language))
            .or(UnitAside.opening(passage, sentence.from(), start, language));
    return new Surroundings(around, start, end, all, sentence, speech, times, bracketed);
  }

  Surroundings among(List<Phrase> phrases) {
    return new Surroundings(phrases, start, end, measures, sentence, speech, times, bracketed);
  }

  /** The same, where a bare number counts what another head says. */
  Surroundings measuredBy(Phrase one) {
    return new Surroundings(
        around, start, end, measures.with(Optional.of(one)), sentence, speech, times, bracketed);
  }

  /** The phrase, with what it lacks; {@code own} are all phrases of the claim's words. */
  Phrase complete(Phrase phrase, List<Phrase> own, Subject subject) {
    if (subject.sense() == Sense.TREND) {
      return StraightMoves.read(phrase, own, this, subject);
    }
    boolean gain = subject.sense() == Sense.LEVEL && speech.ofGain();
    Phrase named = gain && phrase.direction() == Direction.UP ? still(phrase) : phrase;
    Phrase counted = PartOfUnit.read(SizeOfMove.of(named, subject), this, subject);
    Phrase completed = PartOfUnit.points(completed(counted, own, subject), subject);
    OtherWay otherWay = new OtherWay(speech, subject);
    if (completed.isDeniedMove() && otherWay.mayBeBetterDown()) {
      return completed.noting(Set.of(Note.NEGATION_NOT_UNDERSTOOD)); // "debt did not improve"
    }
    if (otherWay.isMeant(completed)) {
      return OtherWay.turned(completed);
    }
    if (otherWay.isOfComplement()) {
      return completed.noting(Set.of(Note.SIDE)); // not turned round once more
    }
    boolean sized = new MovingLoss(speech, subject, isToldBySize(subject)).isMeant(completed);
    return sized ? completed.noting(Set.of(Note.OF_SIZE)) : completed;
  }

  /** „Von [plus 45](=…) auf minus 12“: the word is the number's sign, and tells no rise. */
  private boolean isSigned(Phrase longer, Phrase phrase) {
    boolean own = longer.numbers().get(0).start() < start + phrase.numbers().get(0).start();
    boolean still = longer.direction() == Direction.NONE && phrase.direction() == Direction.UP;
    return isLevel(longer) && (own || still);
  }

  private static Phrase still(Phrase phrase) {
    return phrase.moved(Direction.NONE, Preposition.NONE);
  }

  private Phrase completed(Phrase phrase, List<Phrase> own, Subject subject) {
    if (phrase.numbers().size() == 2
        && (isToldAsMove(subject) || RangeAround.leadsToRange(subject))) {
      return RangeAround.told(phrase, longer(phrase.numbers().get(0)));
    }
    if (phrase.numbers().size() != 1 || phrase.value() == null) {
      return phrase;
    }
    Optional<Phrase> whole = sameNumber(phrase).map(longer -> SizeOfMove.of(longer, subject));
    Phrase named =
        whole.filter(longer -> isSigned(longer, phrase)).isPresent() ? still(phrase) : phrase;
    Phrase alone = whole.map(longer -> Lent.measure(named, longer, start)).orElse(named);
    Phrase measured = measures.first().map(one -> Lent.column(alone, one, subject)).orElse(alone);
    if (new WrittenMinus(this, subject).isOf(measured)) {
      return measured.mirrored().moved(Direction.NONE, measured.preposition());
    }
    if (isUnsigned(measured)) {
      return withSign(measured, whole, own, subject);
    }
    boolean loss = isLevel(measured) && measured.value().signum() > 0 && isLoss(subject);
    return loss ? measured.mirrored().noting(Set.of(Note.LOSS)) : measured;
  }

  /**
   * "Losses narrowed from [7.7bn](=…) to [2.7bn](=…)", and "charges of [126m](=…)" that the figures
   * hold as a negative number; but costs [€20m below sales](=costs-sales) are no loss.
   */
  private boolean isLoss(Subject subject) {
    return subject.sense() == Sense.LEVEL
        && subject.measure().stated().signum() < 0
        && !OutLessIn.is(subject)
        && (speech.ofLoss() || subject.isOutflow() && !speech.ofProfit());
  }

  /** "Lost £27m, [£5m more](=…) than a year earlier": the size of a loss stands right before. */
  private boolean isToldBySize(Subject subject) {
    return subject.sense() == Sense.CHANGE
        && sentence.phrases(around).stream()
            .filter(other -> other.end() <= start && other.value() != null)
            .reduce((earlier, later) -> later)
            .filter(last -> last.has(Note.LOSS) && times.isAside(last.end(), start))
            .isPresent();
  }

  /** A one in the unit and scale that brackets name earlier in the sentence. */
  Optional<Phrase> measuredBefore() {
    return UnitAside.earlier(times.text().substring(sentence.from(), start), times.language());
  }

  /** The phrase as it is, or if it names no move, the longer one around it that does. */
  Phrase moving(Phrase phrase) {
    boolean still = phrase.direction() == Direction.NONE && phrase.numbers().size() == 1;
    Phrase moving = still ? sameNumber(phrase).orElse(phrase) : phrase;
    return phrase.has(Note.LOSS) ? moving.noting(Set.of(Note.LOSS)) : moving;
  }

  /** "£3m more [than a year later](=…)": the earlier amount is held against the later one. */
  Phrase againstLater(Phrase phrase, Subject subject) {
    boolean against =
        subject.value().earlierMinusLater()
            && (times.isAgainstLater(start, end) || new ToldOfEarlier(this).isMeant(subject));
    return against ? phrase.noting(Set.of(Note.SIDE)) : phrase;
  }

  /** The other phrases of the sentence. */
  List<Phrase> others(Phrase phrase) {
    List<Phrase> others = sentence.phrases(around);
    others.removeIf(
        other -> other.end() > phrase.start() + start && other.start() < phrase.end() + start);
    return others;
  }

  /** "Grew [91 %](=…) a year": for how long there is one such number. */
  Optional<TimeWord> pace(Phrase phrase) {
    return times.pace(phrase, start, new Reach(this).end(phrase));
  }

  /** The phrases right behind the claim's words: "[the highest](=…) in ten years". */
  List<Phrase> behind() {
    return around.stream().filter(other -> times.isRightBehind(end, other.start())).toList();
  }

  /** The phrase of the passage that one of the claim's words is, or is a part of. */
  Optional<Phrase> longer(Phrase phrase) {
    if (phrase.numbers().size() == 1) {
      return sameNumber(phrase).filter(other -> other.numbers().size() == 1);
    }
    return around.stream()
        .filter(other -> other.kind() == phrase.kind() && phrase.numbers().isEmpty())
        .filter(
            other -> other.start() <= phrase.start() + start && other.end() >= phrase.end() + start)
        .findFirst();
  }

  /**
   * A rank that the claim's words begin in, or hold behind its article: "el [mayor](=…)", "a su
   * [nivel más bajo](=…)".
   */
  Optional<Phrase> record() {
    return around.stream()
        .filter(other -> other.kind() == Kind.RANK && other.end() > start)
        .filter(other -> other.start() <= start || other.end() <= end)
        .findFirst();
  }

  /** An amount whose number and unit end with the claim's words: "frôlent [le milliard](=…)". */
  Optional<Phrase> amount() {
    return around.stream()
        .filter(other -> other.kind() == Kind.AMOUNT && other.start() < start && other.end() == end)
        .filter(other -> other.quantityStart() >= start)
        .findFirst();
  }

  /** The phrase of the passage that has a number of the claim's words and no other. */
  Optional<Phrase> alone(Numeral number) {
    return longer(number)
        .filter(other -> other.numbers().size() == 1)
        .filter(other -> other.end() <= end || other.end() == other.quantityEnd());
  }

  private Optional<Phrase> sameNumber(Phrase phrase) {
    return longer(phrase.numbers().get(0));
  }

  /** The phrase of the passage that has a number of the claim's words, be it with its brackets. */
  Optional<Phrase> longer(Numeral sought) {
    int at = sought.start() + start;
    for (Phrase other : around) {
      for (Numeral number : other.numbers()) {
        if (number.start() <= at && at < number.end()) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isUnsigned(Phrase phrase) {
    return phrase.direction() == Direction.NONE && phrase.value().signum() > 0;
  }

  private Phrase withSign(
      Phrase phrase, Optional<Phrase> whole, List<Phrase> own, Subject subject) {
    if (Gap.isTold(whole, speech, subject)) {
      return Gap.sizeOf(phrase, whole);
    }
    if (subject.sense() == Sense.LEVEL) {
      boolean loss =
          isLoss(subject)
              || ToldBelow.is(phrase, this, subject)
              || whole
                  .filter(longer -> longer.has(Note.LOSS) && Readings.isNegative(longer))
                  .isPresent();
      if (!loss && OutLessIn.isProfit(phrase, speech, subject)) {
        return phrase.mirrored().noting(Set.of(Note.BALANCE));
      }
      return loss
          ? phrase.mirrored().moved(Direction.NONE, phrase.preposition()).noting(Set.of(Note.LOSS))
          : phrase;
    }
    if (phrase.kind() == Kind.MULTIPLE) {
      return MovedMultiple.led(phrase, whole, subject);
    }
    if (!isToldAsMove(subject)) {
      return phrase;
    }
    Optional<Phrase> mover =
        whole
            .filter(longer -> longer.direction() != Direction.NONE && !isLevel(longer))
            .or(() -> own.stream().filter(other -> other.kind() == Kind.DIRECTION).findFirst());
    if (mover.isEmpty()) {
      return new FallAround(this, subject).told(phrase, own);
    }
    boolean falls =
        whole.filter(Readings::isNegative).isPresent()
            || mover.get().kind() == Kind.DIRECTION && mover.get().direction() == Direction.DOWN;
    Preposition preposition = mover.get().preposition();
    Phrase forced = Lent.force(phrase, mover.get());
    return falls
        ? forced.mirrored().moved(Direction.DOWN, preposition)
        : forced.moved(mover.get().direction(), preposition);
  }

  private static boolean isToldAsMove(Subject subject) {
    return subject.isMove() || subject.isRateOfChange() || subject.isMoveOfOne();
  }

  /** "Slowed from 29 to 13 %": both numbers are levels of what slowed. */
  private static boolean isLevel(Phrase phrase) {
    return phrase.preposition() == Preposition.FROM || phrase.preposition() == Preposition.TO;
  }
}
