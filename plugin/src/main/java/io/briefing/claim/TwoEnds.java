package io.briefing.claim;

import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * "[Fell from 16 to 11](=change(injuries))": both ends of the move that the formula gives, each
 * judged by the figure it moved from and to. Which way it went is judged first.
 *
 * @param from where the words say that it came from
 * @param to where they say that it got to
 */
public record TwoEnds(Phrase from, Phrase to) {

  /** The two ends in a claim's words, if they name nothing else. */
  static Optional<TwoEnds> in(List<Phrase> phrases) {
    List<Phrase> amounts =
        phrases.stream()
            .filter(
                phrase ->
                    isPlace(phrase) || phrase.kind().claimable() && !phrase.numbers().isEmpty())
            .toList();
    return amounts.size() == 2
        ? of(amounts.get(0), amounts.get(1)).or(() -> of(amounts.get(1), amounts.get(0)))
        : Optional.empty();
  }

  /** "From seventh to fourth", and not the second of "requests per second". */
  private static boolean isPlace(Phrase phrase) {
    return phrase.kind() == Kind.RANK && phrase.preposition() != Preposition.NONE;
  }

  private static Optional<TwoEnds> of(Phrase from, Phrase to) {
    return isEnd(from, Preposition.FROM) && isEnd(to, Preposition.TO)
        ? Optional.of(new TwoEnds(from, to))
        : Optional.empty();
  }

  private static boolean isEnd(Phrase phrase, Preposition preposition) {
    return phrase.preposition() == preposition
        && (phrase.kind() == Kind.AMOUNT
            || phrase.kind() == Kind.DURATION
            || phrase.kind() == Kind.MULTIPLE
            || phrase.kind() == Kind.FRACTION
            || phrase.kind() == Kind.RANK)
        && phrase.value() != null;
  }

  /** Whether a claim was judged by both ends, so that neither of them is left unjudged. */
  public static boolean areJudged(Claim claim) {
    boolean ends =
        claim.reading() instanceof Reading.Says says
            && claim.outcome() instanceof Outcome.Value value
            && Subject.isMove(value.sense())
            && (says.phrase().preposition() == Preposition.FROM
                || says.phrase().preposition() == Preposition.TO);
    return ends && in(claim.phrases()).isPresent();
  }

  /** Whether a claim's verdict is about one end of a move, and not about the way. */
  public static boolean isEndJudged(Claim claim) {
    return areJudged(claim)
        && claim.reading() instanceof Reading.Says says
        && says.phrase().direction() == Direction.NONE;
  }

  /** The figure at the end that a claim's verdict is about; empty if that is computed. */
  public static Optional<FigureUse> judgedEnd(Claim claim) {
    if (!isEndJudged(claim)) {
      return Optional.empty();
    }
    boolean start = ((Reading.Says) claim.reading()).phrase().preposition() == Preposition.FROM;
    List<FigureUse> ends = ((Outcome.Value) claim.outcome()).atTwoPeriods();
    return ends.isEmpty() ? Optional.empty() : Optional.of(ends.get(start ? 0 : 1));
  }

  /**
   * The reading of a claim by both ends; none if it cannot be read so.
   *
   * @param moved how far the formula's move went, which of a growth another formula tells
   */
  static List<Fit> fits(
      List<Phrase> phrases, Subject subject, Optional<Outcome.Value> moved, Surroundings around) {
    List<Fit> fits = new ArrayList<>();
    Optional<TwoEnds> told = subject.isMove() ? in(phrases) : Optional.empty();
    told.flatMap(ends -> ends.led(around).read(subject, moved, around))
        .map(reading -> Fit.whole(subject.sense().name().toLowerCase(Locale.ROOT), reading))
        .ifPresent(fits::add);
    return fits;
  }

  /** "Rose [from 8.9 to 4.7 %](=…)": with the way that a verb outside the claim tells. */
  private TwoEnds led(Surroundings around) {
    Direction told =
        around
            .longer(from.numbers().get(0))
            .filter(longer -> longer.preposition() == Preposition.FROM)
            .map(Phrase::direction)
            .orElse(Direction.NONE);
    return from.direction() == Direction.NONE
        ? new TwoEnds(from.moved(told, from.preposition()), to)
        : this;
  }

  /**
   * What is wrong of the two, or the end if neither is; empty if the formula has no two ends, or if
   * the words may say how far it moved and do not say where from.
   */
  private Optional<Reading> read(
      Subject subject, Optional<Outcome.Value> far, Surroundings around) {
    List<End> ends = ends(subject, far);
    if (ends.isEmpty() || ends.get(0).clashes(from) || ends.get(1).clashes(to)) {
      return Optional.empty();
    }
    return LossesAtEnds.of(this, around)
        .signed(ends.get(0).isBelowNought(), ends.get(1).isBelowNought())
        .read(subject, ends);
  }

  private Optional<Reading> read(Subject subject, List<End> ends) {
    boolean part = isPart(ends);
    Reading.Says start = ends.get(0).says(from, part, subject.names());
    if (!holds(start)) {
      boolean swapped = holds(ends.get(1).says(from, part, subject.names()));
      boolean howFar = from.has(Note.BY_OR_FROM) && from.direction() != Direction.NONE;
      return howFar && !swapped ? Optional.empty() : Optional.of(start);
    }
    Measure moved = subject.move(from);
    boolean turned = moved.stated().signum() * sign(from.direction()) < 0;
    return Optional.of(turned ? way(moved) : ends.get(1).says(to, part, subject.names()));
  }

  /** "From 1.60 to 1.72" of a ratio, and "from 8.9 to 4.7" of one in per cent: what is nearer. */
  private boolean isPart(List<End> ends) {
    if (!isPlain(from) || !isPlain(to)) {
      return !from.unit().equals(Unit.PERCENT) && !to.unit().equals(Unit.PERCENT);
    }
    return far(ends, Rational.ONE).compareTo(far(ends, Rational.HUNDRED)) < 0;
  }

  /** How far the two numbers together are from the ends, times a factor. */
  private Rational far(List<End> ends, Rational factor) {
    Rational start = from.value().minus(ends.get(0).stated().times(factor));
    Rational end = to.value().minus(ends.get(1).stated().times(factor));
    return start.abs().plus(end.abs());
  }

  /** Where the formula's move started and where it ended; empty if it does not tell. */
  private static List<End> ends(Subject subject, Optional<Outcome.Value> moved) {
    List<FigureUse> stated = subject.value().atTwoPeriods();
    if (!stated.isEmpty()) {
      return stated.stream().map(End::of).toList();
    }
    return moved
        .flatMap(change -> change.base().map(base -> ends(change, base)))
        .orElseGet(List::of);
  }

  /** Of "margin went [from 8.9 to 4.7 %](=change(profit/sales))", both ends are computed. */
  private static List<End> ends(Outcome.Value value, Outcome.Base base) {
    boolean fell = value.earlierMinusLater();
    Rational moved = fell ? value.stated().negate() : value.stated();
    Interval possible = fell ? value.possible().mirrored() : value.possible();
    boolean ratio = value.sense() == Sense.POINTS;
    Unit unit = ratio ? Unit.PERCENT : value.unit();
    return List.of(
        new End(base.stated(), base.possible(), unit, ratio),
        new End(base.stated().plus(moved), base.possible().plus(possible), unit, ratio));
  }

  /**
   * One end of a move.
   *
   * @param unit that words may name it in
   * @param ratio whether the number is a ratio, a hundredth of what the words say in per cent
   */
  private record End(Rational stated, Interval possible, Unit unit, boolean ratio) {

    private static End of(FigureUse use) {
      return new End(use.known().stated(), use.known().range(), use.figure().unit(), false);
    }

    private boolean isBelowNought() {
      return stated.signum() < 0;
    }

    private boolean clashes(Phrase phrase) {
      boolean fraction = phrase.kind() == Kind.FRACTION;
      boolean number = fraction || ratio && isPlain(phrase);
      return Readings.clash(phrase, unit).isPresent()
          || (number ? !ratio : ratio && !phrase.unit().equals(unit));
    }

    /** {@code part}: whether plain numbers are the ratio itself, and no hundredths of it. */
    private Reading.Says says(Phrase phrase, boolean part, FigureNames names) {
      Phrase level = phrase.moved(Direction.NONE, phrase.preposition());
      Yardstick yardstick =
          ratio ? scale(phrase, part) : MeasuresTold.told(phrase, unit, names, Yardstick.SAME);
      return new Reading.Says(
          level,
          yardstick.meant(level.ok()),
          yardstick.meant(level.warn()),
          stated,
          possible,
          yardstick);
    }
  }

  private static Yardstick scale(Phrase phrase, boolean part) {
    boolean same = phrase.kind() == Kind.FRACTION || phrase.kind() == Kind.MULTIPLE;
    return same || part && isPlain(phrase) ? Yardstick.SAME : Yardstick.PERCENT;
  }

  private static boolean isPlain(Phrase phrase) {
    return phrase.unit().isNone()
        && (phrase.kind() == Kind.AMOUNT || phrase.kind() == Kind.MULTIPLE);
  }

  private static boolean holds(Reading.Says says) {
    // Rounded and stretched at once, "from 2" would hold of 3.00: that is "2" cut off from 2.995.
    return says.ok().union(says.warn()).contains(says.stated())
        || says.ok().overlaps(says.possible());
  }

  private static int sign(Direction direction) {
    return switch (direction) {
      case UP -> 1;
      case DOWN -> -1;
      case NONE -> 0;
    };
  }

  private Reading way(Measure moved) {
    NumberSet side =
        NumberSet.of(
            from.direction() == Direction.UP
                ? Interval.moreThan(Rational.ZERO)
                : Interval.lessThan(Rational.ZERO));
    return new Reading.Says(from, side, side, moved.stated(), moved.possible(), Yardstick.SAME);
  }
}
