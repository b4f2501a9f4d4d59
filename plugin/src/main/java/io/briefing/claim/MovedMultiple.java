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
 * is a multiple, and how far it moved a plain number.
 */
final class MovedMultiple {

  private MovedMultiple() {}

  /** The reading as a plain number, where that makes it true. */
  static Optional<Reading> read(Phrase phrase, Subject subject) {
    boolean number =
        phrase.value() != null
            && !phrase.numbers().isEmpty()
            && phrase.preposition() != Preposition.TO
            && (isTimes(phrase) || phrase.kind() == Phrase.Kind.AMOUNT && phrase.unit().isNone());
    return number && isOfMultiple(subject)
        ? Optional.of(phrase.measured(Unit.NONE, Rational.ONE, Phrase.Kind.AMOUNT))
            .map(plain -> isUnsignedFall(plain) ? plain.mirrored() : plain)
            .flatMap(plain -> Readings.moves(plain, subject.move(plain), Yardstick.SAME))
            .filter(MovedMultiple::holds)
        : Optional.empty();
  }

  /** "Fell by [0.5x](=…)": the phrase, with the way that the words before it tell. */
  static Phrase led(Phrase phrase, Optional<Phrase> whole, Subject subject) {
    return whole
        .filter(longer -> longer.preposition() == Preposition.BY && isOfMultiple(subject))
        .map(longer -> phrase.moved(longer.direction(), Preposition.BY))
        .orElse(phrase);
  }

  /** "0.5x", but not "tripled" nor "multiplied by three" */
  private static boolean isTimes(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.MULTIPLE
        && phrase.numbers().get(0).end() < phrase.quantityEnd();
  }

  private static boolean isOfMultiple(Subject subject) {
    boolean ratio = subject.sense() == Sense.POINTS;
    boolean number = subject.sense() == Sense.CHANGE && subject.unit().isNone();
    return (ratio || number) && isAboveOne(subject);
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

  private static boolean holds(Reading reading) {
    return reading instanceof Reading.Says says && says.warn().contains(says.stated());
  }
}
