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
    if (own.size() != 2 || own.get(0).kind() != Kind.ARTICLE || !isCount(own.get(1))) {
      return own;
    }
    boolean ratio = outcome instanceof Outcome.Value value && value.sense() == Sense.RATIO;
    boolean each = outcome instanceof Outcome.Value value && value.unit().per() != null;
    if (!ratio && !each) {
      return own;
    }
    Phrase many = own.get(1);
    Rational stated = ((Outcome.Value) outcome).stated();
    Rational part = many.value().inverse();
    int from = around.start() + own.get(0).end();
    String between = around.times().text().substring(from, around.start() + many.start());
    boolean nearer =
        stated.minus(part).abs().compareTo(stated.minus(many.value()).abs()) < 0
            && Each.endsIn(between, around.times().language());
    return nearer ? List.of(part(many, part, each ? Kind.AMOUNT : Kind.FRACTION)) : own;
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
