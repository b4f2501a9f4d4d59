package io.briefing.claim;

import io.briefing.cue.Each;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.numeral.Numeral;
import io.briefing.numeral.Numeral.Form;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;

/**
 * A ratio told by how many there is one for: « une offre pour deux chômeurs », "one vacancy for
 * every two". The formula may be either way round; what is nearer is meant.
 */
final class OneForMany {

  private OneForMany() {}

  /** The phrases of the claim's words, or the one part that they tell. */
  static List<Phrase> read(List<Phrase> own, Surroundings around, Outcome outcome) {
    boolean relative =
        outcome instanceof Outcome.Value value
            && (value.sense() == Sense.RATIO || value.unit().per() != null);
    if (!relative || own.isEmpty() || own.size() > 2 || !isOne(own.get(0), own.size() == 1)) {
      return own;
    }
    Phrase one = own.get(0);
    boolean inside = own.size() == 2;
    Phrase many = inside ? own.get(1) : behind(around);
    if (many == null || !isCount(many)) {
      return own;
    }
    int from = around.start() + one.end();
    int to = inside ? around.start() + many.start() : many.start();
    if (!Each.endsIn(around.times().text().substring(from, to), around.times().language())) {
      return own;
    }
    Phrase told = nearer(many, (Outcome.Value) outcome);
    return inside
        ? told == many ? own : List.of(told)
        : List.of(told.saidAt(one.start(), one.end(), one.start(), one.end(), one.numbers()));
  }

  /** So many, or one of so many, whichever is nearer to what the formula gives. */
  private static Phrase nearer(Phrase many, Outcome.Value value) {
    Rational part = many.value().inverse();
    Rational distance = value.stated().minus(part).abs();
    return distance.compareTo(value.stated().minus(many.value()).abs()) < 0
        ? part(many, part, value.unit().per() != null ? Kind.AMOUNT : Kind.FRACTION)
        : many;
  }

  /** "[One shop](=shops/staff) for every nine employees": the number behind the claim, if any. */
  private static Phrase behind(Surroundings around) {
    for (Phrase other : around.sentence().phrases(around.around())) {
      if (other.start() >= around.end()) {
        return other;
      }
    }
    return null;
  }

  private static boolean isOne(Phrase phrase, boolean alone) {
    return phrase.kind() == Kind.ARTICLE
        || alone
            && phrase.kind() == Kind.AMOUNT
            && phrase.unit().isNone()
            && Rational.ONE.equals(phrase.value());
  }

  private static boolean isCount(Phrase phrase) {
    return phrase.kind() == Kind.AMOUNT
        && Readings.isBare(phrase)
        && phrase.start() == phrase.quantityStart()
        && phrase.numbers().size() == 1
        && phrase.numbers().get(0).form() == Form.WHOLE
        && phrase.value().compareTo(Rational.ONE) > 0;
  }

  private static Phrase part(Phrase many, Rational part, Kind as) {
    Numeral said = many.numbers().get(0);
    Numeral number =
        new Numeral(
            said.start(),
            said.end(),
            said.value(),
            Form.FRACTION,
            said.lastWritten(),
            said.lastNonZero());
    return many.saidAt(
            many.start(), many.end(), many.quantityStart(), many.quantityEnd(), List.of(number))
        .measured(Unit.NONE, part.times(part), as);
  }
}
