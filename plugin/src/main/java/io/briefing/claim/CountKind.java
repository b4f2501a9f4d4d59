package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import java.util.Optional;

/** How many there are: "three segments". */
final class CountKind implements Kind {

  @Override
  public String name() {
    return "count";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.COUNT) {
      return Optional.empty();
    }
    boolean number =
        phrase.kind() == Phrase.Kind.AMOUNT
            || phrase.kind() == Phrase.Kind.VAGUE
            || phrase.kind() == Phrase.Kind.DURATION;
    return number && phrase.unit().kind() != io.briefing.quantity.Unit.Kind.MONEY
        ? says(phrase, subject.measure(), Yardstick.SAME)
        : differs(
            phrase, "the words name " + Readings.name(phrase) + ", the formula gives a count");
  }
}
