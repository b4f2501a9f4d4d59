package io.briefing.diagnosis;

import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.formula.Expression.Literal;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import io.briefing.wording.Wording;
import java.time.LocalDate;

/** Writes a figure's number into a formula, as far as it is known. */
record FilledNumber(Wording wording, Terms terms) {

  /**
   * @param uniform whether what all numbers are in is said once, behind the formula
   */
  FormulaPiece of(Figure figure, Known known, boolean uniform) {
    if (figure.unit().equals(Unit.DATE)) {
      return FormulaPiece.whole(date(known));
    }
    boolean carries = figure.unit().equals(Unit.PERCENT) || isTime(figure);
    String unit = uniform || carries ? "" : " " + terms.unit(figure.unit(), figure.scale());
    if (known.isRange()) {
      String low = number(figure, known, known.range().low(), false);
      String high = number(figure, known, known.range().high(), false);
      return new FormulaPiece((terms.say("between", low, high) + unit).strip(), FormulaPiece.RANGE);
    }
    String number = known.sign() + number(figure, known, known.stated(), uniform);
    return FormulaPiece.whole((number + unit).strip());
  }

  /** A number that is typed in the formula. */
  static String of(Literal literal, Wording wording) {
    Rational value = literal.percent() ? literal.value().times(Rational.HUNDRED) : literal.value();
    int decimals = Decimals.exact(value, 9);
    return literal.percent() ? wording.percent(value, decimals) : wording.number(value, decimals);
  }

  /** A date may be known to its month or year. */
  private String date(Known known) {
    return known.bound()
        ? wording.period(known.written())
        : wording.date(LocalDate.ofEpochDay(known.stated().floor().longValueExact()));
  }

  private static boolean isTime(Figure figure) {
    return figure.unit().kind() == Unit.Kind.DURATION && figure.scale() == Scale.ONE;
  }

  /** Ends of a range in per cent keep their sign: they are compared with a result that has it. */
  private String number(Figure figure, Known known, Rational number, boolean uniform) {
    Rational scaled = number.over(figure.scale().factor());
    boolean percent = figure.unit().equals(Unit.PERCENT) && !uniform;
    if (percent || isTime(figure)) {
      return wording.amount(scaled, figure.unit(), known.decimals());
    }
    return wording.number(scaled, known.decimals());
  }
}
