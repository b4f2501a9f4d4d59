package io.briefing.claim;

import static io.briefing.claim.Readings.differs;
import static io.briefing.claim.Readings.says;

import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.List;
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
      return isStored(phrase, subject)
          ? says(phrase, subject.measure(), Yardstick.SAME)
          : Optional.empty();
    }
    Optional<Reading> among = amongOthers(phrase, subject);
    if (among.isPresent()) {
      return among;
    }
    boolean number = phrase.kind() == Phrase.Kind.AMOUNT && Readings.isBare(phrase);
    return phrase.kind() == Phrase.Kind.RANK || number
        ? says(phrase, subject.measure(), yardstick(phrase, subject))
        : differs(phrase, "the words name " + Readings.name(phrase) + ", the formula gives a rank");
  }

  /** "Rose to [fourth](=rank)", where the figure itself is a place, counted from the first. */
  private static boolean isStored(Phrase phrase, Subject subject) {
    return phrase.kind() == Phrase.Kind.RANK
        && subject.sense() == Sense.LEVEL
        && subject.names().nameRank(subject.value().uses());
  }

  /** "The second of four" of a formula that ranks among three: a fourth may stand before it. */
  private static Optional<Reading> amongOthers(Phrase phrase, Subject subject) {
    if (phrase.kind() != Phrase.Kind.RANK
        || phrase.numbers().isEmpty()
        || subject.value().of().isEmpty()) {
      return Optional.empty();
    }
    Rational said = phrase.numbers().get(0).value();
    int ranked = subject.value().of().getAsInt();
    return said.equals(Rational.of(ranked))
        ? Optional.empty()
        : Optional.of(
            new Reading.Undecided(
                "the words rank among " + said + ", the formula among " + ranked,
                List.of("rank among all that the words count, or say how many the formula ranks")));
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
