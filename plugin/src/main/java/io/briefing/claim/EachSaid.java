package io.briefing.claim;

import io.briefing.cue.Each;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * Amounts for each of something that words and figures measure with other prefixes: "€85 per MWh"
 * of 85,000 euros per GWh.
 */
final class EachSaid {

  /** Nobody writes a longer word and a longer unit. */
  private static final int REACH = 40;

  private EachSaid() {}

  /** The result for each of what the words name, if they name a measure. */
  static Outcome told(
      Optional<Expression> formula,
      Outcome outcome,
      List<Phrase> phrases,
      Surroundings around,
      FigureNames names) {
    if (!(outcome instanceof Outcome.Value value) || value.unit().per() == null) {
      return outcome;
    }
    Unit own = names.signed(value.unit());
    Optional<Unit> said =
        phrases.stream()
            .filter(phrase -> !phrase.numbers().isEmpty())
            .filter(phrase -> unit(phrase, around).kind() == own.kind())
            .flatMap(phrase -> behind(phrase, around).stream())
            .filter(each -> each.isMeasure() && own.per().isMeasure())
            .map(each -> new Unit(own.kind(), own.name(), each))
            .findFirst();
    if (said.isEmpty()) {
      return outcome;
    }
    Optional<Rational> size = own.in(said.get());
    if (size.isPresent()
        && formula.filter(term -> MeasuresTold.isByHand(term, size.get())).isPresent()) {
      return outcome;
    }
    return size.isPresent()
        ? value.in(value.sense(), own).in(said.get())
        : new Outcome.Incomparable(
            "the words are in " + said.get() + ", the figures in " + value.unit());
  }

  /** "€[85](=…) per MWh" has its currency outside. */
  private static Unit unit(Phrase phrase, Surroundings around) {
    return phrase.unit().isNone()
        ? around.longer(phrase.numbers().get(0)).map(Phrase::unit).orElse(Unit.NONE)
        : phrase.unit();
  }

  private static Optional<Unit> behind(Phrase phrase, Surroundings around) {
    String text = around.times().text();
    int from = Math.min(text.length(), new Reach(around).quantityEnd(phrase));
    return Each.behind(
        text.substring(from, Math.min(text.length(), from + REACH)), around.times().language());
  }
}
