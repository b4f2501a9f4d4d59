package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.moves;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** A move in the unit of what moved: "fell by $12.6 billion", "rose". */
final class ChangeKind implements Kind {

  @Override
  public String name() {
    return "change";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    if (subject.sense() != Sense.CHANGE) {
      return Optional.empty();
    }
    return switch (phrase.kind()) {
      case DIRECTION -> moves(phrase, subject.move(phrase), Yardstick.SAME);
      case AMOUNT, VAGUE, FRACTION -> amount(phrase, subject);
      case DURATION ->
          MeasuresTold.areOfTime(subject) ? amount(phrase, subject) : duration(phrase, subject);
      case MULTIPLE -> MovedMultiple.read(phrase, subject).or(() -> unlike(phrase));
      default -> unlike(phrase);
    };
  }

  private static Optional<Reading> unlike(Phrase phrase) {
    return differs(
        phrase, "the words name " + Readings.name(phrase) + ", the formula gives a change");
  }

  /** "Rose by ten months", of an expectation of life that is kept in years. */
  private static Optional<Reading> duration(Phrase phrase, Subject subject) {
    return subject.unit().kind() == Unit.Kind.DURATION
        ? moves(
            phrase,
            DurationKind.told(subject.move(phrase), subject.unit(), phrase.unit()),
            Yardstick.SAME)
        : unlike(phrase);
  }

  private static Optional<Reading> amount(Phrase phrase, Subject subject) {
    Optional<String> clash = MeasuresTold.clash(phrase, subject);
    if (clash.isPresent()) {
      return differs(phrase, clash.get());
    }
    if (phrase.preposition() == Preposition.TO) {
      return differs(
          phrase,
          "the words name the level reached, the formula gives the move",
          "=" + subject.figure() + " gives the level; to keep the formula, say by how much");
    }
    return moves(phrase, subject.move(phrase), MeasuresTold.told(phrase, subject, Yardstick.SAME));
  }
}
