package io.briefing.wording;

import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.Optional;

/**
 * "270 people" for "hundreds of people", "1.6 million employees" for "millions of employees"; what
 * is counted is the last word. Of money and per cent nothing is made.
 */
record VagueProposal(Wording wording, String words, Unit unit) {

  /** From here on a number is told in millions. */
  private static final Rational MILLION = Scale.MILLION.factor();

  Optional<String> of(Rational size) {
    boolean counted = unit.kind() == Unit.Kind.NOUN;
    if (counted && size.compareTo(MILLION) >= 0) {
      return Optional.of(inMillions(size));
    }
    boolean amount = unit.kind() == Unit.Kind.MONEY || unit.equals(Unit.PERCENT);
    if (amount || !size.isInteger() || size.compareTo(MILLION) >= 0) {
      return Optional.empty();
    }
    return Optional.of(wording.number(size, 0) + (counted ? Wording.lastWord(words) : ""));
  }

  private String inMillions(Rational size) {
    Scale scale = Scale.MILLION;
    for (Scale larger : Scale.values()) {
      scale = size.compareTo(larger.factor()) >= 0 ? larger : scale;
    }
    String noun = Wording.lastWord(words).strip();
    String whole = noun.substring(noun.indexOf('\u2019') + 1); // « d’employés »
    return wording.amount(size, Unit.noun(whole), scale, 1);
  }
}
