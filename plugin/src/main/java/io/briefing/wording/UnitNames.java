package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.quantity.Unit;
import java.util.Map;
import java.util.Optional;

/**
 * Units without a number, in a language: "years", « mois », "EUR per shop", "EUR/MWh". A currency
 * is told as the language has it, over a sign of measure by its code; a noun as its author wrote
 * it.
 */
record UnitNames(Pack pack) {

  /** Longer names of measures are words: kWh, but tonnes. */
  private static final int LONGEST_SIGN = 3;

  String of(Unit unit) {
    if (unit.per() == null) {
      return alone(unit);
    }
    return isSign(unit.per()) || one(unit.per()).isEmpty()
        ? name(unit, false) + "/" + name(unit.per(), true)
        : each(alone(unit), unit.per());
  }

  /** So much for each: "pounds per employee". */
  String each(String amount, Unit per) {
    return one(per)
        .map(one -> pack.choices("write.amount").get("each").replace("{1}", one))
        .map(each -> each.replace("{0}", amount))
        .orElseGet(() -> amount + " / " + name(per, true));
  }

  /** What stands below a stroke, as in "USD/EUR" and "EUR/kWh". */
  private static boolean isSign(Unit unit) {
    boolean sign = unit.isMeasure() && unit.name().length() <= LONGEST_SIGN;
    return unit.kind() == Unit.Kind.MONEY || sign;
  }

  private String alone(Unit unit) {
    String name = name(unit, false);
    String currency = pack.choices("write.currency").getOrDefault(name, name);
    return unit.kind() != Unit.Kind.MONEY
        ? name
        : pack.choices("write.amount")
            .get("alone")
            .replace("{0}", name)
            .replace("{1}", NumberForms.one(currency, false));
  }

  /**
   * A noun for one of what it counts, as the language knows it or its longest end; empty if it does
   * not, as half of the nouns that a guess would bend are no words afterwards.
   */
  private Optional<String> one(Unit unit) {
    String noun = name(unit, true);
    if (unit.kind() != Unit.Kind.NOUN || isSign(unit) || !noun.equals(unit.name())) {
      return Optional.of(noun);
    }
    Map<String, String> forms = pack.choices("write.one-of");
    if (forms.containsKey(noun)) {
      return Optional.of(forms.get(noun));
    }
    for (int from = 0; from < noun.length(); from++) {
      String form = forms.get("-" + noun.substring(from));
      if (form != null) {
        return Optional.of(noun.substring(0, from) + form.substring(1));
      }
    }
    return Optional.empty();
  }

  private String name(Unit unit, boolean one) {
    boolean noun = unit.kind() == Unit.Kind.NOUN;
    boolean worded = unit.kind() != Unit.Kind.MONEY && (!noun || one);
    String forms = worded ? pack.choices("write.unit").get(unit.name()) : null;
    return forms == null
        ? unit.name()
        : NumberForms.one(forms, one).replace("{0}", "").replace('_', ' ').strip();
  }
}
