package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import java.util.Optional;

/**
 * One amount told in two units: "2 hours and 10 minutes", "six feet two inches", « un an et trois
 * mois ». It is an amount in the smaller one, of which a whole number makes the larger.
 */
record SmallerUnits(Scan scan, Units units) {

  /** The amount with what follows it in a smaller unit; as it is if nothing does. */
  Quantity added(Quantity larger) {
    boolean mayHave = larger.unit().isMeasure() || larger.kind() == Kind.DURATION;
    if (!mayHave || !larger.first().isWhole() || larger.first().value().signum() < 0) {
      return larger;
    }
    int and = scan.find(larger.to(), Role.AND);
    int at = and < 0 ? larger.to() : and;
    Draft more = scan.tokens.gap(at) == Gap.PARAGRAPH ? null : units.number(at);
    if (more == null || !more.isWhole()) {
      return larger;
    }
    Quantity smaller = units.measured(more);
    Optional<Rational> times =
        smaller.hasUnit() ? larger.unit().in(smaller.unit()) : Optional.empty();
    Rational part = smaller.first().value();
    return times.filter(Rational::isInteger).filter(all -> part.compareTo(all) < 0).isPresent()
        ? sum(larger, smaller, times.get())
        : larger;
  }

  private static Quantity sum(Quantity larger, Quantity smaller, Rational times) {
    Rational all =
        larger
            .first()
            .value()
            .times(larger.factor())
            .times(times)
            .plus(smaller.first().value().times(smaller.factor()));
    Draft number = Draft.words(larger.first().from(), smaller.first().to(), all);
    return new Quantity(
        larger.from(),
        smaller.to(),
        number,
        null,
        smaller.unit(),
        Rational.ONE,
        smaller.kind(),
        larger.flags());
  }
}
