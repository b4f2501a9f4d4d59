package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/** A part told by what is left out of the whole: "all but a tenth", „alle bis auf ein Zehntel“. */
final class Rest {

  private Rest() {}

  /** Whether a quantity is a part, of which the rest can be told. */
  static boolean isTold(Quantity part) {
    Rational whole = whole(part);
    return (part.kind() == Kind.FRACTION && !part.hasUnit() || part.unit().equals(Unit.PERCENT))
        && part.second() == null
        && part.first().value().signum() > 0
        && part.first().value().compareTo(whole) < 0;
  }

  /** The rest of a part that words before it leave out; else the quantity as it is. */
  static Quantity of(Quantity part, Hedge hedge, Scan scan) {
    boolean left =
        hedge.from() < part.from()
            && hedge.comparator() == Comparator.BARE
            && isTold(part)
            && scan.is(hedge.from(), Role.COMPARATOR)
            && scan.atom().has("rest");
    return left ? part.withFirst(rest(part.first(), whole(part))) : part;
  }

  private static Rational whole(Quantity part) {
    return part.unit().equals(Unit.PERCENT) ? Rational.HUNDRED : Rational.ONE;
  }

  private static Draft rest(Draft part, Rational whole) {
    Rational rest = whole.minus(part.value());
    return part.form() == Numeral.Form.FRACTION
        ? Draft.fraction(part.from(), part.to(), rest, part.style())
        : new Draft(
            part.from(),
            part.to(),
            rest,
            part.form(),
            part.u(),
            part.g(),
            part.scale(),
            part.style());
  }
}
