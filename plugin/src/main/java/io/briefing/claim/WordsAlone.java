package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.StandingWord;
import io.briefing.cue.StandingWord.Sort;
import io.briefing.cue.Supposition;
import io.briefing.cue.Topic;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Numberless;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Claims without a number that tell how two figures stand, or on which side of nothing one does:
 * "sells [as much as](=a-b) its rival", "[returned to profit](=profit)".
 *
 * <p>What is as much may differ by as much as what is unchanged may have moved, by the larger of
 * the two.
 */
final class WordsAlone {

  private static final Set<Sense> SIGNED =
      Set.of(Sense.LEVEL, Sense.RATIO, Sense.GROWTH, Sense.CHANGE, Sense.POINTS);

  /**
   * What is almost as much is less by up to so much, and loosely by twice as much, or just more.
   */
  private static final Interval LESS =
      Interval.of(Rational.of(-75, 1000), false, Rational.ZERO, true);

  private static final Interval MUCH_LESS =
      Interval.closed(Rational.of(-15, 100), Rational.of(1, 100));

  private static final Reading TURNED =
      new Reading.Undecided(
          "other words beside a sign may turn what it says",
          List.of("say which way it moved, or that it was positive or negative and no more"));

  private static final Reading EITHER =
      new Reading.Undecided(
          "the words may mean the figure, or how it moved",
          List.of("give its value in the formula, or say which way it moved"));

  private final Surroundings around;
  private final Subject subject;

  private WordsAlone(Surroundings around, Subject subject) {
    this.around = around;
    this.subject = subject;
  }

  /** The reading of such words, if the claim has no number; none if it has no such words. */
  static List<Fit> fits(List<Phrase> phrases, Subject subject, Surroundings around) {
    boolean number =
        phrases.stream()
            .filter(phrase -> phrase.kind().claimable())
            .anyMatch(phrase -> phrase.kind() == Kind.MULTIPLE || !phrase.numbers().isEmpty());
    return number
        ? List.of()
        : new WordsAlone(around, subject)
                .reading(phrases)
                .or(() -> new RateAlone(around, subject).reading(phrases))
                .map(reading -> Fit.whole(FormulaKind.of(subject.expression()), reading))
                .stream()
                .toList();
  }

  private Optional<Reading> reading(List<Phrase> phrases) {
    List<StandingWord> words =
        StandingWord.in(said(), language()).stream()
            .map(word -> word.moved(around.sentence().from() - around.start()))
            .filter(word -> word.start() >= 0 || isAhead(word, phrases))
            .toList();
    return words.stream()
        .reduce((earlier, later) -> later)
        .or(this::result)
        .flatMap(word -> word.sort().isOfSign() ? sign(word, words, phrases) : even(word));
  }

  /** "Almost as high as in [2021](=…)" */
  private boolean isAhead(StandingWord word, List<Phrase> phrases) {
    return !word.sort().isOfSign() && Years.follow(around.start() + word.end(), phrases, around);
  }

  /** The sentence up to the end of the claim. */
  private String said() {
    return around.times().text().substring(around.sentence().from(), around.end());
  }

  /** "Made [a loss](=result)" */
  private Optional<StandingWord> result() {
    String words = around.times().text().substring(around.start(), around.end());
    return StandingWord.ofResult(words, language());
  }

  private Language language() {
    return around.times().language();
  }

  /** "Hopes to [return to profit](=…)", "not [as much as](=…)": it need not be so. */
  private Optional<Reading> unlessOpen(StandingWord word, Reading reading) {
    String text = around.times().text();
    int from = around.sentence().from();
    String before = text.substring(from, around.start() + word.start());
    boolean supposed =
        Supposition.isNamed(before, language())
            || StandingWord.isAverted(before, language())
            || Topic.DECISION.isIn(before, language())
            || LeadIn.endsInTo(text.substring(from, around.start()), language());
    Phrase phrase = said(word);
    phrase = word.denied() ? phrase.noting(Set.of(Note.NEGATION_NOT_UNDERSTOOD)) : phrase;
    return Optional.of(
        Denials.read(supposed ? phrase.noting(Set.of(Note.SUPPOSED)) : phrase, reading));
  }

  /** "Is positive again, after it was negative": of two times, or of two things. */
  private Optional<Reading> sign(
      StandingWord word, List<StandingWord> words, List<Phrase> phrases) {
    boolean mixed =
        words.stream()
            .filter(other -> other.sort().isOfSign())
            .anyMatch(other -> other.sort().isAbove() != word.sort().isAbove());
    boolean anything = word.sort().isOfAnything();
    boolean named = subject.isMove() && namesMove();
    if (anything && tellMove(phrases, word)) {
      // What growth did, "slowed but stayed positive", is not what sales did.
      return named ? Optional.of(TURNED) : Optional.empty();
    }
    int start = around.start() - around.sentence().from();
    if (mixed && !isReached(word)
        || anything && !word.moved(start).areStated(said(), start, language())) {
      return Optional.of(TURNED);
    }
    return anything && subject.isMove() && !named ? Optional.of(EITHER) : sign(word);
  }

  /** "From loss-making to profitable" */
  private boolean isReached(StandingWord word) {
    String before = around.times().text().substring(around.start(), around.start() + word.start());
    return LeadIn.endsInTo(before, language());
  }

  /**
   * "[Fell, which is positive](=growth(inflation))": the move is what is claimed. "Less", right
   * before the word, tells none.
   */
  private boolean tellMove(List<Phrase> phrases, StandingWord word) {
    String text = around.times().text();
    return phrases.stream()
        .filter(phrase -> phrase.kind() == Kind.DIRECTION || phrase.kind() == Kind.STABILITY)
        .anyMatch(
            phrase ->
                phrase.end() > word.start()
                    || !text.substring(around.start() + phrase.end(), around.start() + word.start())
                        .isBlank());
  }

  /** "Growth was [positive](=growth(sales))", but not "EBIT [stayed negative](=change(ebit))" */
  private boolean namesMove() {
    String before = around.times().text().substring(around.sentence().from(), around.start());
    return Topic.RATE_OF_CHANGE.isIn(before, language()) && !subject.restsOnRatesOfChange();
  }

  /**
   * "Returned to profit": one figure, above or below nothing; not one that is called a loss.
   * Whatever has a size may be "positive".
   */
  private Optional<Reading> sign(StandingWord word) {
    boolean one = subject.expression() instanceof Reference && subject.sense() == Sense.LEVEL;
    boolean meant = word.sort().isOfAnything() ? SIGNED.contains(subject.sense()) : one;
    return meant && !subject.namesLoss() && !subject.namesCost()
        ? Readings.moves(said(word), subject.measure(), Yardstick.SAME)
            .flatMap(reading -> unlessOpen(word, reading))
        : Optional.empty();
  }

  private Optional<Reading> even(StandingWord word) {
    if (word.sort() == Sort.LESS && subject.isMove()) {
      Phrase less = less(word, Direction.DOWN);
      return Readings.moves(less, subject.move(less), Yardstick.SAME)
          .flatMap(reading -> unlessOpen(word, reading));
    }
    Phrase same = said(word);
    Optional<Measure> moved = new SideOfStart(around, subject).moved(word, same);
    if (moved.isPresent()) {
      return unlessOpen(word, says(same, word.sort(), 1, Yardstick.SAME, moved.get()));
    }
    Optional<Comparison> two = Comparison.of(around, subject);
    int order = two.map(sides -> sides.order(around.start() + word.end())).orElse(0);
    Sort sort = sort(word);
    boolean either = sort == Sort.LESS ? order == 0 : order <= 0;
    boolean alike = sort == Sort.ALIKE || sort == Sort.ALMOST || sort == Sort.ALMOST_SAME;
    boolean open = !alike && either;
    Phrase plain =
        word.sort() == Sort.LESS ? less(word, order < 0 ? Direction.UP : Direction.DOWN) : same;
    Phrase phrase = open ? plain.noting(Set.of(Note.EITHER_WAY)) : plain;
    boolean clear = word.sort() != Sort.WITHIN || sort == Sort.ALIKE || subject.isBetterSmall();
    return two.filter(sides -> clear)
        .flatMap(sides -> yardstick())
        .map(
            yardstick ->
                Denials.read(phrase, says(phrase, sort, order, yardstick, subject.measure())))
        .flatMap(reading -> unlessOpen(word, reading));
  }

  /**
   * "Within guidance": in its range, if it is one, and else not above it, which can be said of a
   * cost alone: a profit below its target is not "within" it.
   */
  private Sort sort(StandingWord word) {
    boolean within = word.sort() == Sort.WITHIN;
    return !within ? word.sort() : subject.value().restsOnRange() ? Sort.ALIKE : Sort.AT_MOST;
  }

  private static Phrase less(StandingWord word, Direction side) {
    Interval up = Interval.moreThan(Rational.ZERO);
    return Numberless.of(word.start(), word.end(), Kind.DIRECTION)
        .naming(Rational.ZERO, side == Direction.UP ? up : up.mirrored())
        .moved(side, Preposition.NONE);
  }

  /** Leads to how far the two are apart, as a part of the larger one. */
  private Optional<Yardstick> yardstick() {
    if (subject.sense() == Sense.RATIO) {
      return Optional.of(Yardstick.shifted(Rational.ONE.negate()));
    }
    List<FigureUse> uses = subject.value().uses();
    return uses.size() == 2 && subject.sense() == Sense.LEVEL
        ? uses.stream()
            .map(use -> use.known().stated().abs())
            .reduce(Rational::max)
            .filter(larger -> !larger.isZero())
            .map(larger -> Yardstick.times(larger.inverse()))
        : Optional.empty();
  }

  /** {@code order}: that of {@link Comparison#order}. */
  private static Reading says(
      Phrase phrase, Sort sort, int order, Yardstick yardstick, Measure measure) {
    NumberSet beyond =
        switch (sort) {
          case AT_LEAST -> NumberSet.of(Interval.atLeast(Rational.ZERO));
          case AT_MOST -> NumberSet.of(Interval.atMost(Rational.ZERO));
          case ALMOST -> almost(order, LESS);
          case ALMOST_SAME -> almost(0, LESS).union(NumberSet.of(Interval.point(Rational.ZERO)));
          default -> NumberSet.EMPTY;
        };
    boolean almost = sort == Sort.ALMOST || sort == Sort.ALMOST_SAME;
    int side = sort == Sort.ALMOST ? order : 0;
    return new Reading.Says(
        phrase,
        yardstick.meant(almost ? beyond : phrase.ok().union(beyond)),
        yardstick.meant(almost ? almost(side, MUCH_LESS) : phrase.warn().union(beyond)),
        measure.stated(),
        measure.possible(),
        yardstick);
  }

  /** Where nothing tells which of the two is held against which, either may be the smaller one. */
  private static NumberSet almost(int order, Interval less) {
    NumberSet straight = NumberSet.of(less);
    NumberSet turned = NumberSet.of(less.mirrored());
    return order > 0 ? straight : order < 0 ? turned : straight.union(turned);
  }

  private static Phrase said(StandingWord word) {
    boolean sign = word.sort().isOfSign();
    Interval beyond =
        word.sort().isAbove() ? Interval.moreThan(Rational.ZERO) : Interval.lessThan(Rational.ZERO);
    Direction side = word.sort().isAbove() ? Direction.UP : Direction.DOWN;
    Phrase phrase =
        Numberless.of(word.start(), word.end(), sign ? Kind.DIRECTION : Kind.STABILITY)
            .naming(Rational.ZERO, sign ? beyond : Interval.point(Rational.ZERO));
    Phrase told = word.aimed() ? phrase.noting(Set.of(Note.AIM)) : phrase;
    return sign ? told.moved(side, Preposition.NONE).noting(Set.of(Note.SIDE)) : told;
  }
}
