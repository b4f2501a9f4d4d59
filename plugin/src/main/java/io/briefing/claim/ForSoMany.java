package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.PerSoMany;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;

/**
 * A ratio that the words tell for so many: "[4.9](=deaths/people) per 100,000 people". What its
 * sentence says of one number goes for the others: "from 11.9 to 11.2 per 1,000". A formula may
 * have multiplied it already; what is nearer to the words is meant.
 */
final class ForSoMany {

  /** Nobody writes a longer noun between. */
  private static final int REACH = 60;

  private ForSoMany() {}

  /** As many as the words name; 1 if they name none, or the formula has multiplied already. */
  static Rational of(Outcome outcome, List<Phrase> phrases, Surroundings around) {
    List<Phrase> amounts =
        phrases.stream().filter(phrase -> phrase.kind() == Phrase.Kind.AMOUNT).toList();
    boolean ratio =
        outcome instanceof Outcome.Value value
            && (value.sense() == Sense.RATIO
                || value.unit().per() != null
                || value.uses().isEmpty());
    boolean one = amounts.size() == 1 && amounts.get(0).value() != null;
    if (!ratio || !one || !Readings.isBare(amounts.get(0))) {
      return Rational.ONE;
    }
    Outcome.Value value = (Outcome.Value) outcome;
    Rational said = amounts.get(0).value();
    Sentence sentence = around.sentence();
    String text = around.times().text().substring(sentence.from(), sentence.to());
    return behind(amounts.get(0), around)
        .or(() -> PerSoMany.in(text, around.times().language()))
        .filter(many -> isNearer(said, value.stated().times(many), value.stated()))
        .orElse(Rational.ONE);
  }

  /** A result, told for so many. */
  static Outcome told(Outcome outcome, Rational many) {
    return outcome instanceof Outcome.Value value && !many.equals(Rational.ONE)
        ? value.times(many)
        : outcome;
  }

  private static boolean isNearer(Rational said, Rational one, Rational other) {
    return said.minus(one).abs().compareTo(said.minus(other).abs()) < 0;
  }

  private static Optional<Rational> behind(Phrase phrase, Surroundings around) {
    String text = around.times().text();
    int from = Math.min(text.length(), new Reach(around).quantityEnd(phrase));
    int to = Math.min(text.length(), from + REACH);
    return PerSoMany.behind(text.substring(from, to), around.times().language());
  }
}
