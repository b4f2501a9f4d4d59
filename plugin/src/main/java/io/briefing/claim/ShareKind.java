package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.moves;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** A part of something: "two thirds", "15.8 %", "a majority". Also a margin, or any other ratio. */
final class ShareKind implements Kind {

  private static final Yardstick BEYOND = Yardstick.shifted(Rational.ONE.negate());

  private static final Yardstick BEYOND_PERCENT =
      new Yardstick(Rational.HUNDRED, Rational.HUNDRED.negate());

  @Override
  public String name() {
    return "share";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.RATIO) {
      return Optional.empty();
    }
    boolean level =
        phrase.preposition() == Preposition.TO || phrase.preposition() == Preposition.FROM;
    boolean moves = phrase.direction() != Direction.NONE && !level;
    // "Inflation fell", without a number, is a move of the rate itself.
    if (moves && phrase.kind() != Phrase.Kind.DIRECTION && subject.isRateOfChange()) {
      return yardstick(phrase, subject)
          .map(yardstick -> moves(phrase, subject.measure(), yardstick))
          .orElseGet(() -> unlike(phrase));
    }
    if (phrase.has(Note.SIDE)) {
      return says(phrase, subject.measure(), beyond(phrase, subject));
    }
    if (isOfThings(phrase)) {
      Phrase part = phrase.value().signum() < 0 ? phrase.mirrored() : phrase;
      return says(part, subject.measure(), Yardstick.SAME);
    }
    if (moves) {
      return moreThan(phrase, subject)
          .or(
              () ->
                  differs(
                      phrase,
                      "the words name a move, the formula gives a ratio",
                      "growth(" + subject.figure() + ") gives a move",
                      "if it is itself a rate of change, let its label say so: \"…, change\""));
    }
    return yardstick(phrase, subject)
        .map(yardstick -> says(phrase, subject.measure(), yardstick))
        .orElseGet(() -> unlike(phrase));
  }

  /** "Closed a quarter of its shops" tells how large a part was closed. */
  private static boolean isOfThings(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.FRACTION
        && phrase.unit().isNone()
        && phrase.value() != null
        && phrase.direction() != Direction.NONE
        && phrase.preposition() == Preposition.NONE;
  }

  /** How far one is from the other, where the formula has not taken the one off itself. */
  private static Yardstick beyond(Phrase phrase, Subject subject) {
    boolean percent = phrase.unit().equals(Unit.PERCENT);
    return subject.isMoveByHand()
        ? percent ? Yardstick.PERCENT : Yardstick.SAME
        : percent ? BEYOND_PERCENT : BEYOND;
  }

  /** "70 % more than Asia" over the Americas by Asia, where that makes it true. */
  private static Optional<Reading> moreThan(Phrase phrase, Subject subject) {
    boolean percent = phrase.unit().equals(Unit.PERCENT);
    if (phrase.value() == null || !percent && phrase.kind() != Phrase.Kind.FRACTION) {
      return Optional.empty();
    }
    return says(phrase, subject.measure(), percent ? BEYOND_PERCENT : BEYOND)
        .filter(Reading::holds);
  }

  private static Optional<Yardstick> yardstick(Phrase phrase, Subject subject) {
    return switch (phrase.kind()) {
      case MAJORITY, MINORITY -> Optional.of(Yardstick.SAME);
      case DURATION -> Optional.of(Yardstick.SAME);
      case AMOUNT, FRACTION, VAGUE ->
          switch (phrase.unit().kind()) {
            case PERCENT -> Optional.of(Yardstick.PERCENT);
            case PER_MILLE -> Optional.of(Yardstick.PER_MILLE);
            case BASIS_POINT -> Optional.of(Yardstick.BASIS_POINTS);
            case NONE, NOUN -> Optional.of(number(phrase, subject));
            // "For every euro of sales it keeps 11 cents."
            case MONEY -> phrase.has(Note.SUBUNIT) ? Optional.of(Yardstick.SAME) : Optional.empty();
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }

  /** A bare 15.8 beside {@code a / b * 100} is per cent; beside {@code a / b} it is 15.8 times. */
  private static Yardstick number(Phrase phrase, Subject subject) {
    if (phrase.kind() != Phrase.Kind.AMOUNT || phrase.value() == null) {
      return Yardstick.SAME;
    }
    boolean percent = subject.isHundredfold() || subject.isNearerInPercent(phrase);
    return percent ? Yardstick.PERCENT : Yardstick.SAME;
  }

  private static Optional<Reading> unlike(Phrase phrase) {
    String reason = "the words name " + Readings.name(phrase) + ", the formula gives a ratio";
    return switch (phrase.unit().kind()) {
      case POINT ->
          differs(phrase, reason, "a ratio is in per cent, a difference of two in points");
      case MONEY -> differs(phrase, reason, "say it in per cent, or rest it on an amount alone");
      default -> differs(phrase, reason);
    };
  }
}
