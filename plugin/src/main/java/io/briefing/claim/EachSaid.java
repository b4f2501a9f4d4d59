package io.briefing.claim;

import io.briefing.cue.Each;
import io.briefing.formula.Expression;
import io.briefing.formula.FigureUse;
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
    if (!(outcome instanceof Outcome.Value value)
        || value.unit().per() == null && value.unit().kind() != Unit.Kind.NOUN) {
      return outcome;
    }
    Unit own = names.signed(value.unit());
    if (own.per() == null || !asMeasure(own.per()).isMeasure()) {
      return outcome;
    }
    Unit each = asMeasure(own.per());
    Unit measured = new Unit(own.kind(), own.name(), each);
    Optional<Unit> said =
        phrases.stream()
            .filter(phrase -> !phrase.numbers().isEmpty())
            .filter(phrase -> isOfKind(unit(phrase, around), own))
            .flatMap(phrase -> each(phrase, around, value.in(value.sense(), measured)).stream())
            .filter(Unit::isMeasure)
            .map(other -> new Unit(own.kind(), own.name(), other))
            .findFirst();
    if (said.isEmpty()) {
      return outcome;
    }
    Optional<Rational> size = measured.in(said.get());
    if (size.isPresent()
        && formula.filter(term -> converts(term, size.get(), each, value.uses())).isPresent()) {
      return outcome;
    }
    return size.isPresent()
        ? value.in(value.sense(), measured).in(said.get())
        : new Outcome.Incomparable(
            "the words are in " + said.get() + ", the figures in " + value.unit());
  }

  /** "€[85](=…) per MWh" has its currency outside. */
  private static Unit unit(Phrase phrase, Surroundings around) {
    return phrase.unit().isNone()
        ? around.longer(phrase.numbers().get(0)).map(Phrase::unit).orElse(Unit.NONE)
        : phrase.unit();
  }

  /** A working day has fewer hours than a day: what is multiplied may be so many of anything. */
  private static boolean converts(
      Expression formula, Rational size, Unit each, List<FigureUse> uses) {
    return MeasuresTold.isByHand(formula, size)
        || each.isOfTime() && MeasuresTold.hasFactor(formula, uses);
  }

  /** So many requests a second may be told by the number alone. */
  private static boolean isOfKind(Unit said, Unit own) {
    return said.kind() == own.kind() || said.isNone() && own.kind() == Unit.Kind.NOUN;
  }

  /** Days and weeks are so many seconds. */
  private static Unit asMeasure(Unit each) {
    return each.kind() == Unit.Kind.DURATION ? Unit.noun(each.name()) : each;
  }

  /** What the unit itself says, as "mph" does, or the words behind it. */
  private static Optional<Unit> each(Phrase phrase, Surroundings around, Outcome.Value value) {
    return phrase.unit().per() == null
        ? behind(phrase, around, value)
        : Optional.of(phrase.unit().per());
  }

  private static Optional<Unit> behind(Phrase phrase, Surroundings around, Outcome.Value value) {
    String text = around.times().text();
    int from = Math.min(text.length(), new Reach(around).quantityEnd(phrase));
    boolean counts = phrase.unit().isNone() && from < around.end();
    return Each.behind(
            text.substring(from, Math.min(text.length(), from + REACH)), around.times().language())
        .filter(
            told ->
                told.between() == 0 && (told.plain() || value.unit().kind() != Unit.Kind.NOUN)
                    || told.between() == 1 && told.plain() && counts
                    || isNearer(phrase, told.unit(), value))
        .map(Each.Told::unit);
  }

  /** Whether an amount is nearer to what there are for each of another unit than of the own. */
  private static boolean isNearer(Phrase phrase, Unit each, Outcome.Value value) {
    Unit own = value.unit();
    Optional<Rational> size = own.in(new Unit(own.kind(), own.name(), each));
    if (phrase.value() == null || size.isEmpty()) {
      return false;
    }
    Rational other = value.stated().times(size.get());
    return phrase.value().minus(other).abs().compareTo(phrase.value().minus(value.stated()).abs())
        < 0;
  }
}
