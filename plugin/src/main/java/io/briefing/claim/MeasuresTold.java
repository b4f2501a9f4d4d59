package io.briefing.claim;

import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Negation;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.numeral.Numeral.Form;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** Measures that words and figures tell in other units: "9.5 TWh" of 9,475 GWh. */
final class MeasuresTold {

  private static final Rational ROUNDED = Rational.of(1, 200);

  /** What a formula may multiply by to count parts of a unit: {@code lead * 100}. */
  private static final List<Rational> PARTS =
      List.of(Rational.of(10), Rational.HUNDRED, Rational.of(1000));

  private MeasuresTold() {}

  /** Why words and figures cannot be compared: "2,840 GW" of gigawatt-hours; empty if they can. */
  static Optional<String> clash(Phrase phrase, Subject subject) {
    Unit said = plain(phrase.unit());
    Unit own = plain(subject.names().signed(subject.unit()));
    if (!isSized(said) || !isSized(own)) {
      return Readings.clash(phrase, subject.unit());
    }
    return own.toldIn(said).isEmpty()
        ? Optional.of("the words name " + said.name() + ", the figures are in " + subject.unit())
        : Optional.empty();
  }

  /** Whether all figures are kept in a unit of time: hours, „Minuten“, days. */
  static boolean areOfTime(Subject subject) {
    List<FigureUse> uses = subject.value().uses();
    return !uses.isEmpty()
        && uses.stream().allMatch(use -> subject.names().signed(use.figure().unit()).isOfTime());
  }

  /** A yardstick for numbers in a subject's unit, as one for numbers in the words'. */
  static Yardstick told(Phrase phrase, Subject subject, Yardstick yardstick) {
    Yardstick told = told(phrase, subject.unit(), subject.names(), yardstick);
    if (isPart(phrase) && !phrase.ok().contains(subject.measure().stated())) {
      for (Rational parts : PARTS) {
        if (isByHand(subject.expression(), parts)) {
          return Yardstick.times(told.factor().over(parts));
        }
      }
    }
    return told != yardstick
            && isByHand(subject.expression(), told.factor().over(yardstick.factor()))
        ? yardstick
        : told;
  }

  /** „12 Hundertstelsekunden“ */
  private static boolean isPart(Phrase phrase) {
    return !phrase.numbers().isEmpty()
        && phrase.numbers().get(0).form() == Form.FRACTION
        && isSized(plain(phrase.unit()));
  }

  /** The same of a unit. */
  static Yardstick told(Phrase phrase, Unit unit, FigureNames names, Yardstick yardstick) {
    Unit own = plain(names.signed(unit));
    Unit said = plain(phrase.unit());
    Rational size =
        isSized(said) && isSized(own) ? own.toldIn(said).orElse(Rational.ONE) : Rational.ONE;
    return size.equals(Rational.ONE) ? yardstick : Yardstick.times(yardstick.factor().times(size));
  }

  /** Whether a formula converts by itself: "82 cm" of {@code rainfall / 10}, kept in mm. */
  static boolean isByHand(Expression formula, Rational size) {
    if (formula instanceof Operation operation) {
      boolean over = operation.operator() == Operator.OVER;
      boolean times = operation.operator() == Operator.TIMES;
      Rational right = over ? size.inverse() : size;
      return (over || times) && isSize(operation.right(), right)
          || times && isSize(operation.left(), size)
          || isByHand(operation.left(), size)
          || isByHand(operation.right(), right);
    }
    return formula instanceof Negation negation && isByHand(negation.operand(), size)
        || formula instanceof Call call
            && call.arguments().stream().anyMatch(argument -> isByHand(argument, size));
  }

  /**
   * Whether a formula multiplies or divides by a number, or by a figure without a unit: {@code wage
   * * 8}, {@code wage * hours}.
   */
  static boolean hasFactor(Expression formula, List<FigureUse> uses) {
    if (formula instanceof Operation operation) {
      boolean factor =
          operation.operator() == Operator.TIMES || operation.operator() == Operator.OVER;
      return factor && (isNumber(operation.left(), uses) || isNumber(operation.right(), uses))
          || hasFactor(operation.left(), uses)
          || hasFactor(operation.right(), uses);
    }
    return formula instanceof Negation negation && hasFactor(negation.operand(), uses)
        || formula instanceof Call call
            && call.arguments().stream().anyMatch(argument -> hasFactor(argument, uses));
  }

  private static boolean isNumber(Expression side, List<FigureUse> uses) {
    if (side instanceof Reference reference) {
      return uses.stream()
          .map(FigureUse::figure)
          .anyMatch(figure -> figure.id().equals(reference.id()) && figure.unit().isNone());
    }
    return side instanceof Literal
        || side instanceof Negation negation && isNumber(negation.operand(), uses)
        || side instanceof Operation operation
            && isNumber(operation.left(), uses)
            && isNumber(operation.right(), uses)
        || side instanceof Call call
            && call.arguments().stream().allMatch(argument -> isNumber(argument, uses));
  }

  /** A mile is 1.609 kilometres to most who convert by hand. */
  private static boolean isSize(Expression side, Rational size) {
    return side instanceof Literal number
        && number.value().minus(size).abs().compareTo(size.times(ROUNDED)) <= 0;
  }

  /** Whether it is so many of something that other units are too: km, minutes, days. */
  private static boolean isSized(Unit unit) {
    return unit.isMeasure() || unit.isOfTime();
  }

  private static Unit plain(Unit unit) {
    return new Unit(unit.kind(), unit.name(), null);
  }
}
