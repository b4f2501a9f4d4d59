package io.briefing.check;

import io.briefing.claim.Reading;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Wording;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;

/** The value that would be true of a claim, told where no wording of it would be. */
record TrueValue(Terms terms, Wording wording, Written written) {

  String of(Outcome.Value value, Reading reading) {
    boolean amount = value.sense() == Sense.LEVEL || value.sense() == Sense.CHANGE;
    boolean noun = value.unit().kind() == Unit.Kind.NOUN || value.unit().isNone();
    boolean counted = value.sense() == Sense.RANK || amount && noun;
    Says says = reading instanceof Says said ? said : null;
    if (says != null && says.phrase().kind() == Kind.MULTIPLE) {
      return new Givings(terms, wording).of(value, says);
    }
    if (amount && noun && Givings.scale(value) != Scale.ONE) {
      return written.of(value.in(value.sense(), Unit.NONE)).get(0);
    }
    if (says != null && says.phrase().unit().equals(Unit.PERCENT)) {
      return written.percent(value, says);
    }
    return counted ? new Givings(terms, wording).of(value, null) : written.of(value).get(0);
  }
}
