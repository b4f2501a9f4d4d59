package io.briefing.chart;

import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Outcome;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The one unit and scale that all numbers of a chart are drawn in: those of the first figure that
 * is stated, or what the first comes to if all are computed.
 */
record ChartUnit(Unit unit, Scale scale) {

  /** Digits that a computed number is shown with. */
  private static final int COMPUTED_DIGITS = 3;

  /**
   * @param period one that the chart shows
   */
  static ChartUnit of(List<Figure> figures, Optional<Period> period, Evaluator evaluator) {
    Optional<Figure> stated = figures.stream().filter(one -> !one.isDerived()).findFirst();
    if (stated.isPresent()) {
      return new ChartUnit(stated.get().unit(), stated.get().scale());
    }
    Figure first = figures.get(0);
    return evaluator.at(first, period) instanceof Outcome.Value value
        ? new ChartUnit(unit(value), readable(value))
        : new ChartUnit(first.unit(), first.scale());
  }

  /** The largest scale that leaves a whole part. */
  private static Scale readable(Outcome.Value value) {
    Scale readable = Scale.ONE;
    for (Scale larger : Scale.values()) {
      boolean whole = value.stated().abs().compareTo(larger.factor()) >= 0;
      readable = whole ? larger : readable;
    }
    return readable;
  }

  /**
   * A number, or why there is none.
   *
   * @param value null if there is none
   */
  record Found(Chart.Value value, String reason, String hint) {

    private static Found none(String reason, String hint) {
      return new Found(null, reason, hint);
    }
  }

  /** The figure's number at a period, in this unit and scale. */
  Found value(Figure figure, Optional<Period> period, Evaluator evaluator) {
    Outcome outcome = evaluator.at(figure, period);
    if (outcome instanceof Outcome.Undecidable open) {
      return Found.none(
          open.reason(), open.hints().isEmpty() ? "draw another period" : open.hints().get(0));
    }
    if (!(outcome instanceof Outcome.Value value)) {
      return Found.none(figure.id() + " has no value", "mend its formula first");
    }
    if (value.bounded()) {
      return Found.none(
          figure.id() + " is only bounded, so there is no number to draw",
          "leave it out of the chart");
    }
    Unit own = unit(value);
    if (own.kind() == Unit.Kind.DATE || !own.comparableWith(unit)) {
      return Found.none(
          figure.id() + " is in " + named(own) + ", the chart in " + named(unit),
          "draw figures of one unit together, the others in a chart of their own");
    }
    Rational number = value.stated().times(factor(value)).over(scale.factor());
    Optional<Known> known = figure.isTimeless() ? figure.value() : period.flatMap(figure::at);
    int decimals =
        known.isPresent()
            ? Math.max(0, known.get().decimals() + scale.power() - figure.scale().power())
            : computedDecimals(number);
    return new Found(new Chart.Value(number, decimals), "", "");
  }

  private static String named(Unit unit) {
    return unit.isNone() ? "no unit" : unit.toString();
  }

  /** Ratios and moves are drawn in per cent, differences of ratios in points. */
  private static Unit unit(Outcome.Value value) {
    return switch (value.sense()) {
      case RATIO, GROWTH -> Unit.PERCENT;
      case POINTS -> Unit.POINT;
      default -> value.unit();
    };
  }

  private static Rational factor(Outcome.Value value) {
    return switch (value.sense()) {
      case RATIO, GROWTH, POINTS -> Rational.HUNDRED;
      default -> Rational.ONE;
    };
  }

  /** As many digits after the point as leave three in all. */
  private static int computedDecimals(Rational number) {
    int whole = number.abs().floor().toString().length();
    return Math.max(0, Math.min(2, COMPUTED_DIGITS - whole));
  }
}
