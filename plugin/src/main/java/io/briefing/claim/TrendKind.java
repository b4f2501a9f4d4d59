package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.moves;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import java.util.Optional;

/** How often in a row a number went one way: "third straight rise", "three years of decline". */
final class TrendKind implements Kind {

  @Override
  public String name() {
    return "trend";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.TREND) {
      return Optional.empty();
    }
    boolean counts =
        phrase.kind() == Phrase.Kind.RANK
            || phrase.kind() == Phrase.Kind.DURATION
            || phrase.kind() == Phrase.Kind.AMOUNT && Readings.isBare(phrase);
    if (phrase.kind() == Phrase.Kind.DIRECTION) {
      return moves(phrase, subject.measure(), Yardstick.SAME);
    }
    return counts
        ? says(phrase, subject.measure(), Yardstick.SAME)
        : differs(
            phrase,
            "the words name " + Readings.name(phrase) + ", the formula counts moves in a row");
  }
}
