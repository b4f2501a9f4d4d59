package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.moves;

import io.briefing.formula.Sense;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** The difference of two ratios: "1.4 percentage points", "25 basis points", "flat". */
final class PointsKind implements Kind {

  /** Half a point either way is still flat where one per cent would be of an amount. */
  private static final Rational FLAT = Rational.of(2);

  @Override
  public String name() {
    return "points";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.POINTS) {
      return Optional.empty();
    }
    Optional<Reading> plain = MovedMultiple.read(phrase, subject);
    if (plain.isPresent()) {
      return plain;
    }
    return switch (phrase.kind()) {
      case DIRECTION -> moves(phrase, subject.move(phrase), Yardstick.SAME);
      case STABILITY -> moves(phrase, subject.move(phrase), flat(phrase));
      case AMOUNT, VAGUE, FRACTION -> amount(phrase, subject);
      default -> unlike(phrase);
    };
  }

  private static Yardstick flat(Phrase phrase) {
    boolean percent = phrase.unit().equals(Unit.PERCENT);
    return Yardstick.times(percent ? FLAT.times(Rational.HUNDRED) : FLAT);
  }

  private static Optional<Reading> amount(Phrase phrase, Subject subject) {
    if (phrase.preposition() == Preposition.TO) {
      return differs(
          phrase,
          "the words name the level reached, the formula gives the move in percentage points",
          "leave out the earlier ratio to get the level; to keep the formula, say by how much");
    }
    return switch (phrase.unit().kind()) {
      case POINT -> moves(phrase, subject.move(phrase), Yardstick.PERCENT);
      case BASIS_POINT -> moves(phrase, subject.move(phrase), Yardstick.BASIS_POINTS);
      case NONE ->
          phrase.kind() == Phrase.Kind.FRACTION
              ? fraction(phrase, subject)
              : moves(phrase, subject.move(phrase), Yardstick.PERCENT);
      case PERCENT -> percent(phrase, subject);
      default -> unlike(phrase);
    };
  }

  /**
   * "By seven tenths" is said of a point; "by a fifth" of what it was, where that makes it true.
   */
  private static Optional<Reading> fraction(Phrase phrase, Subject subject) {
    Optional<Reading> points =
        areTenths(phrase, 1)
            ? moves(phrase, subject.move(phrase), Yardstick.PERCENT)
            : Optional.empty();
    Optional<Reading> part =
        subject
            .moveOverBase(phrase)
            .flatMap(move -> moves(phrase, move, Yardstick.SAME))
            .filter(Reading::holds);
    return points
        .filter(Reading::holds)
        .or(() -> part)
        .or(() -> areOnlyTenths(phrase) ? points : unlike(phrase));
  }

  private static boolean areTenths(Phrase phrase, int each) {
    return phrase.value() != null
        && phrase.value().times(Rational.of(10)).over(Rational.of(each)).isInteger();
  }

  /** Three tenths, but not two, which are a fifth, nor five. */
  private static boolean areOnlyTenths(Phrase phrase) {
    return areTenths(phrase, 1) && !areTenths(phrase, 2) && !areTenths(phrase, 5);
  }

  /**
   * A rate less another one may be a rate itself, "a real rate of [2 %](=rate-inflation)"; one that
   * is "[2 %](=rate-inflation) above" it is not.
   */
  private static Optional<Reading> percent(Phrase phrase, Subject subject) {
    boolean compares =
        phrase.has(Note.SIDE)
            && subject.isDifference()
            && subject.value().uses().stream()
                .allMatch(use -> use.figure().unit().equals(Unit.PERCENT));
    return subject.value().alsoPercent() && !compares
        ? moves(phrase, subject.move(phrase), Yardstick.PERCENT)
        : differs(
            phrase,
            "the words say per cent, but the difference of two percentages is in points",
            "say percentage points");
  }

  private static Optional<Reading> unlike(Phrase phrase) {
    return differs(
        phrase,
        "the words name " + Readings.name(phrase) + ", the formula gives percentage points");
  }
}
