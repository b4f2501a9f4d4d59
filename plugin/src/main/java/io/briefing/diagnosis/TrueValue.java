package io.briefing.diagnosis;

import io.briefing.claim.Reading;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import io.briefing.wording.Wording;
import java.time.LocalDate;

/** The value that would be true of a claim, told where no wording of it would be. */
record TrueValue(Terms terms, Wording wording, Written written) {

  private static final int DIGITS = 4;

  String of(Outcome.Value value, Reading reading) {
    boolean amount = value.sense() == Sense.LEVEL || value.sense() == Sense.CHANGE;
    boolean noun = value.unit().kind() == Unit.Kind.NOUN || value.unit().isNone();
    boolean placed = value.sense() == Sense.RANK || value.sense() == Sense.TREND;
    boolean counted = placed || amount && noun;
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
    if (amount && value.unit().isMeasure()) {
      Rational stated = value.stated();
      return wording.amount(stated, value.unit(), Decimals.exact(stated, DIGITS));
    }
    return counted ? new Givings(terms, wording).of(value, null) : written.of(value).get(0);
  }

  /** As coarse as the words: a year, a month, a day. */
  String date(Phrase phrase, Rational day) {
    LocalDate date = LocalDate.ofEpochDay(day.floor().longValueExact());
    if (phrase.kind() == Kind.YEAR) {
      return String.valueOf(date.getYear());
    }
    boolean month = phrase.said() != null && !phrase.said().isPoint();
    return month ? wording.period(date.toString().substring(0, 7)) : wording.date(date);
  }
}
