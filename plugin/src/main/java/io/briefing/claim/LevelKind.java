package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.moves;
import static io.briefing.claim.Readings.says;
import static io.briefing.claim.Readings.within;

import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An amount: "$574.8 billion", "1.6 million people", "a loss of 2.7bn", "rose to €12 million". */
final class LevelKind implements Kind {

  private static final Yardstick MIRRORED = Yardstick.times(Rational.ONE.negate());

  @Override
  public String name() {
    return "level";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.LEVEL) {
      return Optional.empty();
    }
    return switch (phrase.kind()) {
      case DIRECTION ->
          subject.isOfEffects() || phrase.has(Note.SIDE)
              ? moves(phrase, subject.measure(), Yardstick.SAME)
              : move(phrase, subject);
      case STABILITY -> move(phrase, subject);
      case AMOUNT, VAGUE -> amount(phrase, subject);
      case FRACTION -> isPart(phrase) ? number(phrase, subject) : amount(phrase, subject);
      case DURATION ->
          MeasuresTold.areOfTime(subject) ? amount(phrase, subject) : number(phrase, subject);
      case AGE -> number(phrase, subject);
      default -> unlike(phrase, subject);
    };
  }

  private static Optional<Reading> amount(Phrase phrase, Subject subject) {
    if (isMove(phrase, subject)) {
      return move(phrase, subject);
    }
    return inHundredths(phrase, subject)
        .or(() -> clash(phrase, subject))
        .or(() -> isLoss(phrase) ? loss(phrase, subject) : Optional.empty())
        .or(() -> told(phrase, subject));
  }

  /** Whether the words tell how far something moved, of figures that are no moves themselves. */
  private static boolean isMove(Phrase phrase, Subject subject) {
    boolean told = subject.isDifference() || subject.isOfEffects();
    return tellsMove(phrase, subject) && !told && subject.namedMove() == Direction.NONE;
  }

  private static boolean tellsMove(Phrase phrase, Subject subject) {
    // „Ein Minus von 1,6 Milliarden“ of what is below nothing is a balance.
    boolean balance = phrase.has(Note.LOSS) && subject.value().stated().signum() < 0;
    return phrase.direction() != Direction.NONE && !isLevel(phrase) && !balance;
  }

  /** Per cent or points of a number that has no unit. */
  private static Optional<Reading> inHundredths(Phrase phrase, Subject subject) {
    if (phrase.unit().equals(Unit.PERCENT) && subject.unit().isNone()) {
      return says(phrase, subject.measure(), percent(phrase, subject));
    }
    if (phrase.unit().kind() != Unit.Kind.POINT) {
      return Optional.empty();
    }
    if (subject.isTypedAsRatio(phrase)) {
      return says(phrase, subject.measure(), Yardstick.PERCENT);
    }
    return subject.isMoveByHand()
        ? differs(
            phrase,
            "the words name percentage points, the formula gives a growth",
            "a growth is in per cent")
        : Optional.empty();
  }

  private static Optional<Reading> clash(Phrase phrase, Subject subject) {
    return MeasuresTold.clash(phrase, subject)
        .flatMap(
            reason ->
                phrase.unit().kind() == Unit.Kind.PERCENT
                    ? differs(phrase, reason, "share(part, whole) and growth(…) give per cent")
                    : differs(phrase, reason));
  }

  private static boolean isLoss(Phrase phrase) {
    return phrase.has(Note.LOSS) && !phrase.has(Note.SIDE) && !isBack(phrase);
  }

  /** "Recovered [£8m it had lost](=…)": what came back is no loss any more. */
  private static boolean isBack(Phrase phrase) {
    return phrase.value() != null && phrase.value().signum() > 0;
  }

  private static Optional<Reading> told(Phrase phrase, Subject subject) {
    // "Cut 18,000 jobs", and "fell by 300" of a "decrease in debt" that is stated as 300.
    boolean cut = phrase.direction() == Direction.DOWN && phrase.preposition() == Preposition.NONE;
    boolean fall = cut || tellsMove(phrase, subject) && subject.namedMove() == Direction.DOWN;
    boolean size = !subject.isDifference() && subject.value().stated().signum() > 0;
    Yardstick yardstick = fall && size && !isBack(phrase) ? MIRRORED : Yardstick.SAME;
    return isInUnknownScale(phrase, subject)
        ? Optional.of(
            new Reading.Undecided(
                "the figures have no unit, so nothing says what they are counted in",
                List.of("give them a unit and, where there is one, a scale")))
        : says(phrase, subject.measure(), MeasuresTold.told(phrase, subject, yardstick));
  }

  /**
   * "$73,576 thousand" over a plain 73,576: a number without a unit may be told in thousands, as
   * the tables are that it was copied from. Of figures this goes for money alone; what is typed
   * into a formula can have no unit.
   */
  private static boolean isInUnknownScale(Phrase phrase, Subject subject) {
    boolean typed = subject.value().uses().isEmpty();
    boolean unknown = subject.unit().isNone() && (typed || phrase.unit().kind() == Unit.Kind.MONEY);
    // Only behind a scale word does the last written digit stand for more than one.
    boolean scaled =
        phrase.lastWritten() != null && phrase.lastWritten().compareTo(Rational.ONE) > 0;
    Rational stated = subject.measure().stated();
    return unknown
        && scaled
        && !phrase.warn().contains(stated)
        && Stream.of(Scale.THOUSAND, Scale.MILLION, Scale.BILLION, Scale.TRILLION)
            .anyMatch(scale -> phrase.ok().contains(stated.times(scale.factor())));
  }

  private static Yardstick percent(Phrase phrase, Subject subject) {
    boolean percent = subject.isHundredfold() || subject.isTypedInPercent(phrase);
    return percent ? Yardstick.SAME : Yardstick.PERCENT;
  }

  /** "Rose to 5", "cut 18,000 jobs", "raised $4bn": the number itself is no move of the figure. */
  private static boolean isLevel(Phrase phrase) {
    return switch (phrase.preposition()) {
      case TO, FROM -> true;
      case BY -> false;
      case NONE -> Readings.isBare(phrase) || phrase.unit().kind() == Unit.Kind.MONEY;
    };
  }

  /** A profit is no small loss. A figure that is called a loss keeps it as a positive number. */
  private static Optional<Reading> loss(Phrase phrase, Subject subject) {
    boolean named =
        subject.namesLoss()
            || subject.namedMove() == Direction.DOWN
            || OutLessIn.isWithMinus(subject);
    boolean positive = named && subject.value().stated().signum() > 0;
    if (OutLessIn.is(subject)) {
      Phrase balance = phrase.noting(Set.of(Note.BALANCE));
      return within(Interval.moreThan(Rational.ZERO), balance, subject.measure(), MIRRORED);
    }
    return positive
        ? within(Interval.moreThan(Rational.ZERO), phrase, subject.measure(), MIRRORED)
        : within(Interval.lessThan(Rational.ZERO), phrase, subject.measure(), Yardstick.SAME);
  }

  /** "A third", but not "a billion and a quarter" or "a third of a million". */
  private static boolean isPart(Phrase phrase) {
    return phrase.unit().isNone()
        && phrase.value() != null
        && phrase.value().abs().compareTo(Rational.ONE) < 0;
  }

  /** A fraction of what? Only of a number without a unit can it be said, and so with years. */
  private static Optional<Reading> number(Phrase phrase, Subject subject) {
    return subject.unit().isNone() && phrase.direction() == Direction.NONE
        ? says(phrase, subject.measure(), Yardstick.SAME)
        : unlike(phrase, subject);
  }

  private static Optional<Reading> move(Phrase phrase, Subject subject) {
    return differs(
        phrase,
        "the words name a move, the formula gives an amount",
        "growth(" + subject.figure() + ") gives a move");
  }

  private static Optional<Reading> unlike(Phrase phrase, Subject subject) {
    String unit = subject.unit().isNone() ? "a number" : "an amount (" + subject.unit() + ")";
    return differs(
        phrase, "the words name " + Readings.name(phrase) + ", the formula gives " + unit);
  }
}
