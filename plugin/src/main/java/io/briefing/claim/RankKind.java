package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.Optional;

/** A place in a ranking: "largest", "third-largest", "top three", "last". */
final class RankKind implements Kind {

  @Override
  public String name() {
    return "rank";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.RANK) {
      return Optional.empty();
    }
    boolean number = phrase.kind() == Phrase.Kind.AMOUNT && Readings.isBare(phrase);
    return phrase.kind() == Phrase.Kind.RANK || number
        ? says(phrase, subject.measure(), yardstick(phrase, subject))
        : differs(phrase, "the words name " + Readings.name(phrase) + ", the formula gives a rank");
  }

  /** Words may count from the end, where the last is −1: of four, the fourth is the last. */
  private static Yardstick yardstick(Phrase phrase, Subject subject) {
    Interval said = phrase.said();
    boolean fromEnd = said != null && said.high() != null && said.high().signum() < 0;
    return fromEnd && subject.value().of().isPresent()
        ? Yardstick.shifted(Rational.of(-1L - subject.value().of().getAsInt()))
        : Yardstick.SAME;
  }
}
