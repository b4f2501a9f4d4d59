package io.briefing.claim;

import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.cue.Sooner;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Unit;
import java.util.Optional;
import java.util.Set;

/** On which side of where it stood before a figure stands now: "[30 % below] its level of 2020". */
final class SideOfMove {

  /** Behind a claim's words, the year that they are held against stands so near. */
  private static final int REACH = 40;

  private SideOfMove() {}

  /**
   * The phrase, with the sign that words for a side right behind its number give it. A move in per
   * cent has one number only; an amount may be told from either of its ends, so it needs the year
   * that it started from behind the words.
   */
  static Phrase read(Phrase phrase, Surroundings around, Subject subject) {
    boolean far = Readings.mayBeHowFar(phrase);
    if (!subject.isMove() || !far && !Readings.mayBeHowLong(phrase)) {
      return phrase;
    }
    Optional<Direction> sooner = sooner(phrase, around, subject);
    if (sooner.isPresent()) {
      return sooner(phrase, sooner.get(), subject);
    }
    Optional<SideWord> worth = worth(phrase, around);
    if (worth.isPresent()) {
      return better(phrase, worth.get(), around, subject);
    }
    if (!far) {
      return phrase;
    }
    VerbOfSide verbs = new VerbOfSide(around, subject);
    Optional<SideWord> verb = verbs.before(phrase);
    if (verb.isPresent()) {
      Phrase signed = signed(phrase, verb.get(), around.speech(), subject);
      return verbs.isOfLoss() ? signed.noting(Set.of(Note.OF_SIZE)) : signed;
    }
    boolean part = phrase.unit().equals(Unit.PERCENT) || phrase.kind() == Kind.FRACTION;
    int number = new Reach(around).quantityEnd(phrase);
    boolean told = subject.sense() == Sense.GROWTH && part || namesStart(number, around, subject);
    return told
        ? word(phrase, around)
            .map(word -> signed(phrase, word, around.speech(), subject))
            .orElse(phrase)
        : phrase;
  }

  private static Optional<SideWord> word(Phrase phrase, Surroundings around) {
    int number = new Reach(around).quantityEnd(phrase);
    if (number >= around.end()) {
      return Optional.empty();
    }
    String rest = around.times().text().substring(number, around.end());
    return SideWord.in(rest, around.times().language()).stream()
        .findFirst()
        .filter(word -> rest.substring(0, word.start()).isBlank())
        .filter(
            word ->
                !word.is(Trait.DENIED)
                    && !word.is(Trait.VERB)
                    && !word.is(Trait.WORTH)
                    && !word.is(Trait.LEVEL));
  }

  private static Phrase sooner(Phrase phrase, Direction side, Subject subject) {
    int moved = subject.move(phrase).stated().signum();
    Direction either = moved < 0 ? Direction.DOWN : Direction.UP;
    return OtherWay.towards(side == Direction.NONE ? either : side, phrase);
  }

  /**
   * "[33 minutes earlier](=…)"; a verb that moves tells more than a time does behind it. What comes
   * earlier is less of a time of arrival, and may be more of others, as of opening hours: {@link
   * Direction#NONE} stands for either.
   */
  static Optional<Direction> sooner(Phrase phrase, Surroundings around, Subject subject) {
    boolean time = phrase.unit().isOfTime() && subject.sense() != Sense.GROWTH;
    boolean moved = phrase.direction() != Direction.NONE;
    boolean arrival = time && subject.names().nameArrival(subject.value().uses());
    return time && MeasuresTold.areOfTime(subject)
        ? Sooner.opens(behind(phrase, around), moved, around.times().language())
            .map(side -> arrival ? side : Direction.NONE)
        : Optional.empty();
  }

  private static String behind(Phrase phrase, Surroundings around) {
    int number = new Reach(around).quantityEnd(phrase);
    int to = Math.min(around.sentence().to(), number + REACH);
    return around.times().text().substring(Math.min(number, to), to);
  }

  /** "[Half a point better](=…)", "[half a point](=…) better" */
  private static Optional<SideWord> worth(Phrase phrase, Surroundings around) {
    String rest = behind(phrase, around);
    return SideWord.in(rest, around.times().language()).stream()
        .findFirst()
        .filter(word -> rest.substring(0, word.start()).isBlank())
        .filter(word -> word.is(Trait.WORTH) && !word.is(Trait.VERB) && !word.is(Trait.DENIED));
  }

  /**
   * What is better is more of a profit and less of a cost; where the name does not say which, as of
   * a lap time, it is whichever it came to.
   */
  private static Phrase better(Phrase phrase, SideWord word, Surroundings around, Subject subject) {
    boolean less = subject.isBestSmall();
    boolean ratio = subject.isRatioOfEitherWorth() && around.speech().ofMerit();
    boolean either = !less && !subject.isBestLarge() && !ratio;
    int moved = subject.move(phrase).stated().signum();
    int straight = word.side() == Direction.UP ? 1 : -1;
    int sign = less ? -straight : either && moved != 0 ? moved : straight;
    Phrase signed = phrase.value().signum() == sign ? phrase : phrase.mirrored();
    return signed.moved(sign > 0 ? Direction.UP : Direction.DOWN, Preposition.BY);
  }

  private static Phrase signed(Phrase phrase, SideWord word, Speech speech, Subject subject) {
    Phrase moved = OtherWay.towards(new OtherWay(speech, subject).side(word), phrase);
    return subject.value().earlierMinusLater() ? moved : moved.noting(Set.of(Note.SIDE));
  }

  private static boolean namesStart(int number, Surroundings around, Subject subject) {
    String text = around.times().text();
    String behind = text.substring(number, Math.min(text.length(), around.end() + REACH));
    return subject.value().uses().stream()
        .map(FigureUse::period)
        .flatMap(Optional::stream)
        .min(Period::compareTo)
        .map(first -> Integer.toString(first.year()))
        .filter(behind::contains)
        .isPresent();
  }
}
