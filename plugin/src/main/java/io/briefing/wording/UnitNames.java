package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.quantity.Unit;

/**
 * Units without a number, in a language: "years", « mois », "EUR/MWh". A currency is told by its
 * code, a noun as its author wrote it.
 */
record UnitNames(Pack pack) {

  String of(Unit unit) {
    String own = name(unit, false);
    return unit.per() == null ? own : own + "/" + one(unit.per());
  }

  /** One of it: "month" in "EUR/month". */
  String one(Unit unit) {
    return name(unit, true);
  }

  private String name(Unit unit, boolean one) {
    boolean worded = unit.kind() != Unit.Kind.MONEY && unit.kind() != Unit.Kind.NOUN;
    String forms = worded ? pack.choices("write.unit").get(unit.name()) : null;
    return forms == null
        ? unit.name()
        : NumberForms.one(forms, one).replace("{0}", "").replace('_', ' ').strip();
  }
}
