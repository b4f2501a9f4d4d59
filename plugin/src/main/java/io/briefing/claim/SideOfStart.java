package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.SideOfYear;
import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.cue.StandingWord;
import io.briefing.cue.StandingWord.Sort;
import io.briefing.cue.Supposition;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Numberless;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words without a number that put a figure on a side of where its move began: "[is above its 2020
 * level](=growth(sales,2020,2024))".
 */
record SideOfStart(Surroundings around, Subject subject) {

  /** Behind a claim's words, the year that they are held against stands so near. */
  private static final int REACH = 40;

  /** The side that they say; none if the claim says something else, or the year is another one. */
  static Optional<Phrase> alone(List<Phrase> own, Surroundings around, Subject subject) {
    boolean number = own.stream().anyMatch(phrase -> phrase.kind().claimable());
    return number || !subject.isMove() || subject.value().earlierMinusLater()
        ? Optional.empty()
        : new SideOfStart(around, subject).side(own);
  }

  private Optional<Phrase> side(List<Phrase> own) {
    int from = around.sentence().from();
    return SideWord.in(said(from, around.end()), language()).stream() // "not [above]" is denied
        .map(word -> word.moved(from - around.start()))
        .reduce((earlier, later) -> later)
        .filter(word -> word.start() >= 0 || Years.follow(around.start() + word.end(), own, around))
        .filter(word -> !word.is(Trait.LEVEL) && !word.is(Trait.NOUN))
        .filter(word -> !word.is(Trait.WORTH) || subject.isBestLarge() || subject.isBestSmall())
        .filter(word -> leads(word.end()))
        .map(this::direction);
  }

  /**
   * How far something moved, as a part of where it stood in the year that it is held against:
   * "almost the same [as in 2021](=growth(sales,2021,2023))"; empty if it is held against nothing.
   */
  Optional<Measure> moved(StandingWord word, Phrase phrase) {
    boolean later = subject.isMove() && !subject.value().earlierMinusLater();
    return later && word.sort() != Sort.WITHIN && leads(word.end())
        ? subject.relativeMove(phrase)
        : Optional.empty();
  }

  /**
   * Whether words that end at a place lead to where something stood when the move began.
   *
   * @param end counted from the start of the claim
   */
  private boolean leads(int end) {
    int from = around.start() + end;
    int to = Math.min(around.sentence().to(), Math.max(from, around.end()) + REACH);
    Optional<Integer> start =
        MoveSpan.of(subject.expression(), subject.value()).map(span -> span.from().year());
    return around.sentence().phrases(around.around()).stream()
        .filter(phrase -> Years.in(List.of(phrase)).size() == 1 || isNumberOf(phrase, start))
        .filter(phrase -> phrase.numbers().get(0).start() >= from && phrase.end() <= to)
        .findFirst()
        .filter(
            year ->
                isNumberOf(year, start)
                    || start.filter(Years.in(List.of(year))::contains).isPresent())
        .filter(year -> SideOfYear.leadsTo(said(from, year.numbers().get(0).start()), language()))
        .filter(year -> SideOfYear.isClosedBy(said(year.end(), to), language()))
        .isPresent();
  }

  /** «Superaron el nivel de 2020»: behind such a verb a year is read as an amount. */
  private static boolean isNumberOf(Phrase phrase, Optional<Integer> year) {
    return phrase.value() != null
        && phrase.unit().isNone()
        && phrase.numbers().size() == 1
        && year.filter(start -> phrase.value().equals(Rational.of(start))).isPresent();
  }

  private Phrase direction(SideWord word) {
    String before = said(around.sentence().from(), around.start() + word.start());
    Set<Note> notes = EnumSet.of(Note.SIDE);
    if (word.is(Trait.DENIED)) {
      notes.add(Note.NEGATION_NOT_UNDERSTOOD);
    }
    if (LeadIn.endsInTo(before, language()) || Supposition.isNamed(before, language())) {
      notes.add(Note.SUPPOSED); // "hopes to exceed its level of 2020"
    }
    Direction side = new OtherWay(around.speech(), subject).side(word);
    Interval above = Interval.moreThan(Rational.ZERO);
    return Numberless.of(word.start(), word.end(), Kind.DIRECTION)
        .moved(side, Preposition.NONE)
        .naming(Rational.ZERO, side == Direction.UP ? above : above.mirrored())
        .noting(notes);
  }

  private String said(int from, int to) {
    return around.times().text().substring(from, Math.max(from, to));
  }

  private Language language() {
    return around.times().language();
  }
}
