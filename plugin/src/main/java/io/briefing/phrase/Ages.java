package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft.Style;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/** Tells the age of a person from a duration. */
final class Ages {

  private final Scan scan;
  private final Tokens tokens;

  Ages(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** "56-year-old", "aged 56", « âgé de 56 ans ». */
  Quantity aged(Quantity quantity, Hedge hedge) {
    if (quantity.second() != null || !quantity.first().isWhole()) {
      return quantity;
    }
    boolean years = quantity.unit().equals(Unit.YEARS);
    boolean called =
        scan.before(hedge.from(), Role.AGED) >= 0
            || scan.is(hedge.from(), Role.AGED)
            || scan.before(quantity.from(), Role.AGED) >= 0;
    boolean full = called && scan.atom().has("years");
    boolean bare = !full && !quantity.hasUnit() && quantity.first().style() != Style.SCALED;
    int old = tokens.gap(quantity.to()) == Gap.PARAGRAPH ? -1 : scan.find(quantity.to(), Role.OLD);
    if (old >= 0 && (years || bare && scan.atom().has("years"))) {
      return quantity.in(Unit.YEARS, Rational.ONE, old, Kind.AGE, 0);
    }
    boolean aged = called || isApposed(quantity);
    return aged && (years || bare)
        ? quantity.in(Unit.YEARS, Rational.ONE, quantity.to(), Kind.AGE, 0)
        : quantity;
  }

  /** "Andy Jassy, 56," and « Andy Jassy, 56 ans »: a name and a comma before, nothing after. */
  private boolean isApposed(Quantity quantity) {
    int of = scan.before(quantity.from(), Role.OF);
    int from = of < 0 ? quantity.from() : of;
    int to = quantity.to();
    boolean between =
        from > 1
            && tokens.isSign(from - 1, ',')
            && tokens.isUpperCase(from - 2)
            && (tokens.isSign(to, ',') || tokens.type(to) == Tokens.Type.NOTHING);
    boolean years = quantity.unit().equals(Unit.YEARS);
    return between && (years || tokens.isSign(to, ',') && tokens.isUpperCase(from - 3));
  }
}
