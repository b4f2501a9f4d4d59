package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.moves;

import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.Optional;

/**
 * A move relative to where it started: "rose 12 %", "halved", "fell by a quarter", "flat". A change
 * in dollars may be said like this as well: then it is taken over its base.
 */
final class GrowthKind implements Kind {

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    boolean ofChange = subject.sense() == Sense.CHANGE && isRelative(phrase);
    boolean byHand = subject.sense() == Sense.RATIO && subject.isMoveByHand() && isMove(phrase);
    if (subject.sense() != Sense.GROWTH && !ofChange && !byHand) {
      return Optional.empty();
    }
    if (phrase.kind() == Phrase.Kind.MULTIPLE && MovedMultiple.read(phrase, subject).isPresent()) {
      return Optional.empty();
    }
    if (phrase.has(Note.LEVEL_REACHED)) {
      return differs(
          phrase,
          "the words name the level reached, the formula gives the growth",
          "=" + subject.figure() + " gives the level; to keep the formula, say by how much");
    }
    Optional<Measure> move = subject.relativeMove(phrase);
    if (move.isEmpty()) {
      return Readings.undecided("a growth from a base of zero or less means nothing");
    }
    return yardstick(phrase, subject)
        .map(yardstick -> moves(phrase, move.get(), yardstick))
        .orElseGet(() -> unlike(phrase, subject));
  }

  private static boolean isMove(Phrase phrase) {
    return phrase.direction() != Direction.NONE || phrase.kind() == Phrase.Kind.STABILITY;
  }

  /** Whether the words name a size that only makes sense over a base. */
  private static boolean isRelative(Phrase phrase) {
    return switch (phrase.kind()) {
      case STABILITY, MULTIPLE -> true;
      case FRACTION -> phrase.unit().isNone() && !isScaled(phrase) || isPart(phrase.unit());
      default -> isPart(phrase.unit());
    };
  }

  /** "One and a half million" is an amount, whatever it counts. */
  private static boolean isScaled(Phrase phrase) {
    return phrase.value() != null && phrase.value().abs().compareTo(Scale.THOUSAND.factor()) >= 0;
  }

  private static boolean isPart(Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.PER_MILLE;
  }

  private static Optional<Yardstick> yardstick(Phrase phrase, Subject subject) {
    return switch (phrase.kind()) {
      case DIRECTION -> Optional.of(Yardstick.SAME);
      case STABILITY -> Optional.of(flat(phrase));
      case MULTIPLE -> Optional.of(Yardstick.MULTIPLE_OF_GROWTH);
      case FRACTION -> fraction(phrase, subject);
      case AMOUNT, VAGUE -> amount(phrase, subject);
      default -> Optional.empty();
    };
  }

  /** What is flat may be told in per cent or as a ratio. */
  private static Yardstick flat(Phrase phrase) {
    return phrase.unit().equals(Unit.PERCENT) ? Yardstick.PERCENT : Yardstick.SAME;
  }

  /** "Fell to a third" names what is left, "fell by a third" what is gone. */
  private static Optional<Yardstick> fraction(Phrase phrase, Subject subject) {
    if (!phrase.unit().isNone()) {
      return amount(phrase, subject);
    }
    return Optional.of(
        phrase.preposition() == Preposition.TO ? Yardstick.MULTIPLE_OF_GROWTH : Yardstick.SAME);
  }

  /** A bare 12 in a column of growth is 12 %; only of a move by hand may it be the plain ratio. */
  private static Optional<Yardstick> amount(Phrase phrase, Subject subject) {
    boolean ratio =
        phrase.kind() == Phrase.Kind.AMOUNT
            && phrase.unit().isNone()
            && phrase.value() != null
            && subject.isMoveByHand()
            && !subject.isHundredfold()
            && !subject.isNearerInPercent(phrase);
    return switch (phrase.unit().kind()) {
      case NONE, NOUN -> Optional.of(ratio ? Yardstick.SAME : Yardstick.PERCENT);
      case PERCENT -> Optional.of(Yardstick.PERCENT);
      case PER_MILLE -> Optional.of(Yardstick.PER_MILLE);
      default -> Optional.empty();
    };
  }

  private static Optional<Reading> unlike(Phrase phrase, Subject subject) {
    Unit.Kind said = phrase.unit().kind();
    String reason = "the words name " + Readings.name(phrase) + ", the formula gives a growth";
    if (said == Unit.Kind.POINT || said == Unit.Kind.BASIS_POINT) {
      return differs(
          phrase,
          reason,
          "a growth is in per cent",
          "change(" + subject.figure() + ") of a figure in % is in percentage points");
    }
    return said == Unit.Kind.MONEY
        ? differs(phrase, reason, "change(" + subject.figure() + ") gives the amount")
        : differs(phrase, reason);
  }
}
