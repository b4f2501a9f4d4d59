package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import java.util.Optional;

/** A day, a month or a year: "5 July 1994", "in 1994". */
final class DateKind implements Kind {

  @Override
  public String name() {
    return "date";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.DATE) {
      return Optional.empty();
    }
    return phrase.kind() == Phrase.Kind.DATE && phrase.said() != null
        ? says(phrase, subject.measure(), Yardstick.SAME)
        : differs(phrase, "the words name " + Readings.name(phrase) + ", the formula gives a date");
  }
}
