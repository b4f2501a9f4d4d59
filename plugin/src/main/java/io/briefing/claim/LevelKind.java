package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.says;
import static io.briefing.claim.Readings.within;

import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Note;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

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
      case DIRECTION, STABILITY -> move(phrase, subject);
      case AMOUNT, VAGUE -> amount(phrase, subject);
      case FRACTION -> phrase.unit().isNone() ? number(phrase, subject) : amount(phrase, subject);
      case DURATION, AGE -> number(phrase, subject);
      default -> unlike(phrase, subject);
    };
  }

  private static Optional<Reading> amount(Phrase phrase, Subject subject) {
    boolean reached =
        phrase.preposition() == Preposition.TO || phrase.preposition() == Preposition.FROM;
    boolean moves = phrase.direction() != Direction.NONE && !reached && !phrase.has(Note.LOSS);
    if (moves && !subject.isDifference() && subject.namedMove() == Direction.NONE) {
      return move(phrase, subject);
    }
    if (phrase.unit().equals(Unit.PERCENT) && subject.unit().isNone()) {
      return says(phrase, subject.measure(), Yardstick.PERCENT);
    }
    Optional<String> clash = Readings.clash(phrase, subject.unit());
    if (clash.isPresent()) {
      return phrase.unit().kind() == Unit.Kind.PERCENT
          ? differs(phrase, clash.get(), "share(part, whole) and growth(…) give per cent")
          : differs(phrase, clash.get());
    }
    if (phrase.has(Note.LOSS)) {
      return loss(phrase, subject);
    }
    // "Fell by 300" of a "decrease in debt" that is stated as 300.
    boolean fall = moves && !subject.isDifference() && subject.namedMove() == Direction.DOWN;
    return says(
        phrase,
        subject.measure(),
        fall && subject.value().stated().signum() > 0 ? MIRRORED : Yardstick.SAME);
  }

  /** A profit is no small loss. A figure that is called a loss keeps it as a positive number. */
  private static Optional<Reading> loss(Phrase phrase, Subject subject) {
    boolean positive = subject.namesLoss() && subject.value().stated().signum() > 0;
    return positive
        ? within(Interval.moreThan(Rational.ZERO), phrase, subject.measure(), MIRRORED)
        : within(Interval.lessThan(Rational.ZERO), phrase, subject.measure(), Yardstick.SAME);
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
