package io.briefing.claim;

import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Numberless;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that put one of two figures above or below the other: "[beat the target](=sales-target)",
 * "[£3m short of the plan](=profit-plan)", "[grew faster than costs](=growth(a)-growth(b))".
 *
 * <p>The words may speak of either side of the formula: "costs are [£3m below sales](=sales-costs)"
 * is as true as "sales are £3m above costs". Which figure is held against which, {@link Sides} says
 * where the text tells; where it does not, an amount is no contradiction either way.
 */
final class Comparison {

  private final Surroundings around;
  private final Subject subject;
  private final Sides sides;

  private Comparison(Surroundings around, Subject subject, Sides sides) {
    this.around = around;
    this.subject = subject;
    this.sides = sides;
  }

  /** The comparison that a formula makes; empty if it does not hold two figures together. */
  static Optional<Comparison> of(Surroundings around, Subject subject) {
    boolean sense =
        subject.sense() == Sense.LEVEL
            || subject.sense() == Sense.POINTS
            || subject.sense() == Sense.RATIO;
    return sense
        ? ComparedSides.of(around, subject).map(sides -> new Comparison(around, subject, sides))
        : Optional.empty();
  }

  /**
   * What words without a number say: "beat the target". Empty if they name an amount that is not
   * that of one side, as "beat its target of £158m" does.
   */
  Optional<Phrase> alone(List<Phrase> own) {
    boolean number =
        own.stream()
            .filter(phrase -> phrase.kind() != Kind.DIRECTION)
            .anyMatch(
                phrase ->
                    phrase.kind().claimable()
                        ? !namesEnd(phrase)
                        : Readings.isOneCounted(phrase, subject));
    return number
        ? Optional.empty()
        : sides
            .alone(around.start(), around.end())
            .or(() -> sides.alone(around.sentence().from(), around.start()))
            .filter(word -> word.start() >= around.start() || Years.follow(word.end(), own, around))
            .map(this::side);
  }

  /** Whether an amount is that of one of the two figures, and not how far they are apart. */
  boolean namesEnd(Phrase phrase) {
    boolean large =
        phrase.lastWritten() != null && phrase.lastWritten().compareTo(Rational.ONE) > 0;
    return phrase.value() != null
        && phrase.kind() == Kind.AMOUNT
        && (large || !Readings.isBare(phrase))
        && Stream.concat(ends(phrase), ComparedSides.typed(subject))
            .anyMatch(
                stated ->
                    phrase.ok().contains(stated) || phrase.value().abs().equals(stated.abs()));
  }

  /**
   * Whether an amount only says which of the two is meant, while another one tells how far apart
   * they are: "missed the £650m target by £28m".
   */
  boolean onlyNamesEnd(Phrase phrase, List<Phrase> own) {
    return namesEnd(phrase)
        && own.stream()
            .anyMatch(other -> Readings.mayBeHowFar(other) && other != phrase && !namesEnd(other));
  }

  private Stream<Rational> ends(Phrase phrase) {
    return subject.value().uses().stream()
        .filter(use -> Readings.clash(phrase, use.figure().unit()).isEmpty())
        .map(use -> use.known().stated());
  }

  private Phrase side(SideWord word) {
    boolean small = new OtherWay(around.speech(), subject).isLess(word);
    boolean turned = small != sides.order(word) < 0;
    Direction side = turned ? word.side().opposite() : word.side();
    boolean up = side == Direction.UP;
    Interval beyond = up ? Interval.moreThan(Rational.ZERO) : Interval.lessThan(Rational.ZERO);
    int start = word.start() - around.start();
    int end = Math.min(word.end(), around.end()) - around.start();
    Set<Note> notes = EnumSet.of(Note.SIDE);
    if (word.is(Trait.DENIED)) {
      notes.add(Note.NEGATION_NOT_UNDERSTOOD);
    }
    if (sides.mayNotBe(word)) {
      notes.add(Note.SUPPOSED);
    }
    return Numberless.of(start, end, Kind.DIRECTION)
        .moved(side, Preposition.NONE)
        .naming(
            Rational.ZERO,
            word.is(Trait.LEVEL) ? beyond.hull(Interval.point(Rational.ZERO)) : beyond)
        .noting(notes);
  }

  /**
   * The phrase, with the sign that words beside its number give it: "£3m short of the target", "12
   * % below plan". Of a ratio they tell how far it is from one.
   */
  Compared read(Phrase phrase) {
    Compared plain = new Compared(phrase, subject);
    boolean ratio = subject.sense() == Sense.RATIO;
    boolean part = phrase.unit().equals(Unit.PERCENT) || phrase.kind() == Kind.FRACTION;
    boolean range = Readings.isRange(phrase);
    if (!range && !Readings.mayBeHowFar(phrase) || ratio && !part) {
      return plain;
    }
    int end = new Reach(around).quantityEnd(phrase);
    Optional<Direction> sooner = SideOfMove.sooner(phrase, around, subject);
    if (sooner.filter(side -> side == Direction.NONE).isPresent()) {
      return plain.either();
    }
    Optional<SideWord> beside =
        sides
            .beside(around.start() + phrase.quantityStart(), end)
            .or(() -> sides.beside(around.start() + phrase.start(), end)) // "by about £3m"
            .or(() -> behindNoun(phrase, end))
            // "33 minutes earlier", behind which something else may be named
            .or(() -> sooner.map(side -> new SideWord(end, end, side, Set.of())));
    // "Three larger shops" are held against nothing.
    if (Readings.isBare(phrase) && beside.filter(sides::describes).isPresent()) {
      return plain;
    }
    if (!range && beside.isEmpty()) {
      Optional<Phrase> moved = new MovedFigures(around, subject).read(phrase, this::isSided);
      if (moved.isPresent()) {
        return new Compared(moved.get(), subject);
      }
    }
    return beside
        .or(() -> told(phrase))
        .map(word -> sided(plain, word, beside.isPresent()))
        .orElse(plain);
  }

  /** The phrase with the side that a word gives it, which stands beside its number or in it. */
  private Compared sided(Compared plain, SideWord word, boolean beside) {
    Phrase phrase = plain.phrase();
    if (word.is(Trait.DENIED)) {
      return new Compared(phrase.noting(Set.of(Note.NEGATION_NOT_UNDERSTOOD)), subject);
    }
    boolean range = Readings.isRange(phrase);
    if (subject.sense() == Sense.RATIO) {
      return range ? rangeOfRatio(plain, word) : distance(plain, word);
    }
    if (range && !beside && !isSided(phrase)) {
      return plain; // "a rise of £34m to £64m" holds nothing against the guidance
    }
    int order = order(beside ? word : behindCounted(word));
    if (range) {
      boolean below = word.side() == Direction.DOWN && subject.measure().stated().signum() < 0;
      return order == 0 && !below
          ? plain
          : new Compared(turnedRange(phrase, word, order < 0), subject);
    }
    return new Compared(order == 0 ? open(phrase, word) : turned(phrase, word, order < 0), subject);
  }

  private Compared rangeOfRatio(Compared plain, SideWord word) {
    boolean straight = subject.isMoveByHand() && order(word) >= 0;
    return straight ? new Compared(turnedRange(plain.phrase(), word, false), subject) : plain;
  }

  /**
   * How far a ratio is from one. Where the text does not tell which of the two is held against
   * which, or the side stands outside the claim's words, the words may mean something else as well.
   */
  private Compared distance(Compared plain, SideWord word) {
    int order = order(word);
    Compared straight = new Compared(turned(plain.phrase(), word, false), subject);
    Compared inverse =
        subject.inverse().map(other -> new Compared(straight.phrase(), other)).orElse(straight);
    boolean outside = word.start() >= around.end();
    boolean impossible = isBelowNothing(plain.phrase(), word);
    boolean told = !outside || order != 0 || straight.holds() || impossible;
    boolean size = word.is(Trait.NOUN) && subject.isMoveByHand();
    boolean mayBePlain = outside && !impossible || size;
    if (!told || mayBePlain && plain.holds()) {
      return plain;
    }
    boolean either = order == 0 && !straight.holds() && inverse.holds();
    return either
        ? new Compared(straight.phrase().noting(Set.of(Note.EITHER_WAY)), subject)
        : order < 0 ? inverse : straight;
  }

  private boolean isSided(Phrase phrase) {
    return sides.isSaidIn(around.start() + phrase.start(), around.start() + phrase.end());
  }

  /** Nothing is 270 % less than something. */
  private static boolean isBelowNothing(Phrase phrase, SideWord word) {
    boolean percent = phrase.unit().equals(Unit.PERCENT);
    return percent
        && word.side() == Direction.DOWN
        && phrase.value().compareTo(Rational.HUNDRED) > 0;
  }

  /** "£3m higher", "missed by £3m": the phrase has the side in itself. */
  private Optional<SideWord> told(Phrase phrase) {
    int start = around.start() + phrase.start();
    int end = around.start() + phrase.end();
    // "Rose 15 %" tells a move, which is no ratio.
    boolean move =
        subject.sense() == Sense.RATIO
            && !sides.isSaidIn(around.start() + phrase.quantityEnd(), end);
    return phrase.direction() == Direction.NONE || move
        ? Optional.empty()
        : Optional.of(new SideWord(start, end, phrase.direction(), Set.of()));
  }

  /** "54 seats short": what is counted may have a name of its own. */
  private Optional<SideWord> behindNoun(Phrase phrase, int end) {
    return Readings.isBare(phrase)
        ? sides
            .beside(around.start() + phrase.quantityStart(), sides.counted(end))
            .filter(word -> !word.is(Trait.VERB))
        : Optional.empty();
  }

  /** "Three more shops than planned": the word that also says what is counted. */
  private SideWord behindCounted(SideWord word) {
    int end = sides.counted(word.end());
    return new SideWord(word.start(), end, word.side(), word.traits());
  }

  /** "€8.5m to €38.5m below the guidance" */
  private static Phrase turnedRange(Phrase phrase, SideWord word, boolean inverse) {
    Direction side = inverse ? word.side().opposite() : word.side();
    boolean negative = side == Direction.DOWN;
    boolean signed = phrase.said().low().signum() < 0 == negative;
    Phrase range = signed ? phrase : phrase.naming(phrase.value(), phrase.said().mirrored());
    return range.moved(side, Preposition.BY).noting(Set.of(Note.SIDE));
  }

  private static Phrase turned(Phrase phrase, SideWord word, boolean inverse) {
    Direction side = inverse ? word.side().opposite() : word.side();
    return OtherWay.towards(side, phrase).noting(Set.of(Note.SIDE));
  }

  /** Nothing tells which is held against which: below may be either way round. */
  private Phrase open(Phrase phrase, SideWord word) {
    boolean other = phrase.value().signum() * subject.measure().stated().signum() < 0;
    if (!other) {
      return phrase;
    }
    boolean below = word.side() == Direction.DOWN && phrase.value().signum() > 0;
    Phrase turned =
        phrase.mirrored().moved(below ? Direction.DOWN : Direction.NONE, Preposition.BY);
    // "A shortfall of [£3m](=plan-sales)" is no loss of that size.
    return phrase.has(Note.LOSS) ? turned.noting(Set.of(Note.SIDE)) : turned;
  }

  /**
   * 1 if words that end at a place hold the formula's first figure against its second, −1 if it is
   * the other way round, 0 if the text does not tell.
   */
  int order(int end) {
    return sides.order(new SideWord(end, end, Direction.UP, Set.of()));
  }

  private int order(SideWord word) {
    // "Worse than promised" is more of a cost and less of a profit.
    int order = sides.order(word);
    return new OtherWay(around.speech(), subject).isLess(word) ? -order : order;
  }
}
