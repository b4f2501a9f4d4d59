package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

/**
 * "Leverage fell by [0.5](=change(debt/ebitda))", "by [0.5x](=change(leverage))": what is above one
 * is a multiple, and how far it moved a plain number. A ratio below one may be told so too, 0.12
 * for 12 points, but not what its source gives in per cent.
 */
final class MovedMultiple {

  /** What a figure is measured in that is a multiple without being a quotient: "unit: x". */
  private static final Unit TIMES = Unit.noun("x");

  /** "0.5 x" */
  private static final int LONGEST_SIGN = 2;

  private MovedMultiple() {}

  /** The reading as a plain number: of "by 0.5x" always, of one without a sign where it is true. */
  static Optional<Reading> read(Phrase phrase, Subject subject) {
    boolean number =
        phrase.value() != null
            && !phrase.numbers().isEmpty()
            && phrase.preposition() != Preposition.TO;
    boolean times = number && phrase.preposition() == Preposition.BY && isTimes(phrase);
    boolean bare = phrase.kind() == Phrase.Kind.AMOUNT && phrase.unit().isNone();
    boolean plain = bare || isLower(phrase, subject);
    boolean told = (times || plain) && isOfMultiple(subject) || bare && isOfQuotients(subject);
    return number && told
        ? Optional.of(phrase.measured(Unit.NONE, Rational.ONE, Phrase.Kind.AMOUNT))
            .map(size -> isUnsignedFall(size) ? size.mirrored() : size)
            .flatMap(size -> Readings.moves(size, subject.move(size), Yardstick.SAME))
            .filter(reading -> times || reading.holds())
        : Optional.empty();
  }

  /** "Fell by [0.5x](=…)": the phrase, with the way that the words before it tell. */
  static Phrase led(Phrase phrase, Optional<Phrase> whole, Subject subject) {
    return whole
        .filter(longer -> longer.preposition() == Preposition.BY && isOfMultiple(subject))
        .filter(longer -> !phrase.numbers().isEmpty() && isTimes(phrase))
        .map(longer -> phrase.moved(longer.direction(), Preposition.BY))
        .orElse(phrase);
  }

  /** "0.5x", but not "tripled" nor "50-fold" or "5 times", which are no plain numbers. */
  private static boolean isTimes(Phrase phrase) {
    int sign = phrase.quantityEnd() - phrase.numbers().get(0).end();
    return phrase.kind() == Phrase.Kind.MULTIPLE && sign > 0 && sign <= LONGEST_SIGN;
  }

  /** "0.5 times lower" of a ratio. */
  private static boolean isLower(Phrase phrase, Subject subject) {
    return phrase.kind() == Phrase.Kind.MULTIPLE
        && phrase.direction() != Direction.NONE
        && subject.sense() == Sense.POINTS;
  }

  private static boolean isOfMultiple(Subject subject) {
    boolean ratio = subject.sense() == Sense.POINTS;
    boolean times = subject.sense() == Sense.CHANGE && subject.unit().equals(TIMES);
    return (ratio || times) && isAboveOne(subject);
  }

  private static boolean isOfQuotients(Subject subject) {
    return subject.sense() == Sense.POINTS
        && subject.value().uses().stream()
            .noneMatch(use -> use.figure().unit().equals(Unit.PERCENT));
  }

  private static boolean isUnsignedFall(Phrase phrase) {
    return phrase.direction() == Direction.DOWN && phrase.value().signum() > 0;
  }

  private static boolean isAboveOne(Subject subject) {
    return subject
        .value()
        .base()
        .map(Outcome.Base::stated)
        .filter(from -> from.max(from.plus(subject.value().stated())).compareTo(Rational.ONE) > 0)
        .isPresent();
  }
}
