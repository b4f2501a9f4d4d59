package io.briefing.report;

import io.briefing.chart.Chart;
import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.theme.Labels;
import io.briefing.wording.Wording;
import java.math.BigInteger;
import java.time.LocalDate;

/** A figure's numbers as the report prints them, in the article's language. */
final class NumberText {

  private static final int MOST_PLACES = 12;
  private static final int MOST_DIGITS = 6;

  private static final Rational TEN = Rational.of(10);
  private static final Rational PER_MILLE = Rational.of(1, 1000);
  private static final Rational HALF_A_PER_MILLE = Rational.of(1, 2000);

  private final Wording wording;
  private final Labels labels;

  NumberText(Wording wording, Labels labels) {
    this.wording = wording;
    this.labels = labels;
  }

  /** In the scale the figure is written in: "574,785", "6 to 8", ">18,000". */
  String value(Figure figure, Known known) {
    if (figure.unit().kind() == Unit.Kind.DATE) {
      return known.bound() ? wording.period(known.written()) : date(known.stated());
    }
    if (known.isRange()) {
      return labels.say(
          "span",
          number(figure, known, known.range().low()),
          number(figure, known, known.range().high()));
    }
    return known.sign() + number(figure, known, known.stated());
  }

  private String number(Figure figure, Known known, Rational number) {
    return wording.number(number.over(figure.scale().factor()), known.decimals());
  }

  /** How far the number may be off, in the same scale: {@code "± 0.5"}. */
  String precision(Figure figure, Known known) {
    if (known.isExact()) {
      return labels.say("exact");
    }
    Interval range = known.range();
    if (known.bound() || !range.isBounded()) {
      return "";
    }
    Rational half = range.high().minus(range.low()).over(Rational.of(2));
    return "±\u00a0" + plain(half.over(figure.scale().factor()));
  }

  /** The unit with its scale: {@code "USD million"}, {@code "thousand people"}. */
  String unit(Figure figure) {
    return unit(figure.unit(), figure.scale());
  }

  String unit(Unit of, Scale scale) {
    String unit =
        switch (of.kind()) {
          case PERCENT -> "%";
          case DATE -> labels.say("date");
          case POINT -> labels.say("points");
          default -> wording.unit(of);
        };
    if (scale == Scale.ONE) {
      return unit;
    }
    String word = labels.say("scale_" + scale.word());
    if (unit.isEmpty()) {
      return word;
    }
    if (of.kind() != Unit.Kind.MONEY) {
      return wording.inScale(word, unit);
    }
    return of.per() == null ? wording.measured(word, of) : word + " " + unit;
  }

  /** A number of a chart; per cent with its sign, anything else bare. */
  String number(Chart.Value value, Unit unit) {
    return unit.kind() == Unit.Kind.PERCENT
        ? wording.percent(value.number(), value.decimals())
        : wording.number(value.number(), value.decimals());
  }

  /** A move with its sign, even a rise; in points for a chart in per cent. */
  String move(Chart.Value move, Unit unit) {
    boolean points = unit.kind() == Unit.Kind.PERCENT || unit.kind() == Unit.Kind.POINT;
    String size =
        points
            ? wording.amount(move.number(), Unit.POINT, move.decimals())
            : wording.number(move.number(), move.decimals());
    return move.number().signum() > 0 ? "+" + size : size;
  }

  /** A part of a whole as per cent with one decimal; one that is too small to show is not none. */
  String share(Rational ratio) {
    boolean tiny = ratio.signum() > 0 && ratio.compareTo(HALF_A_PER_MILLE) < 0;
    return tiny ? "<" + percent(PER_MILLE) : percent(ratio);
  }

  private String percent(Rational ratio) {
    return wording.percent(ratio.times(Rational.HUNDRED), 1);
  }

  /** The move from one number to another, relative to the first, with its sign. */
  String growth(Rational from, Rational to) {
    String size = percent(to.over(from).minus(Rational.ONE));
    return to.compareTo(from) > 0 ? "+" + size : size;
  }

  /** For a tile: short, but with all that a reader would say of it. */
  String brief(Figure figure, Known known) {
    if (known.bound()) {
      return value(figure, known) + " " + unit(figure);
    }
    if (figure.unit().kind() == Unit.Kind.DATE) {
      return date(known.stated());
    }
    boolean price =
        known.isExact()
            && known.decimals() > 0
            && figure.scale() == Scale.ONE
            && known.stated().abs().compareTo(Scale.MILLION.factor()) < 0;
    return price
        ? wording.amount(known.stated(), figure.unit(), known.decimals())
        : brief(figure, known.stated(), known.decimals());
  }

  /**
   * A number in a figure's unit, in the largest scale that leaves a whole part, but thousands in
   * full: "574.8 billion", "1.17 billion", "11,200". In the scale that it was written in it keeps
   * its digits if they are no more than six: "121.49", and a price below a million keeps them all.
   * Otherwise, of decimals that are known it has one, and below ten two, and below one three.
   */
  String brief(Figure figure, Rational number, int decimals) {
    Scale scale = Scale.ONE;
    for (Scale larger : Scale.values()) {
      boolean told = larger != Scale.THOUSAND && number.abs().compareTo(larger.factor()) >= 0;
      scale = told ? larger : scale;
    }
    Rational told = number.abs().over(scale.factor());
    int known = Math.max(0, decimals + scale.power() - figure.scale().power());
    int digits = told.floor().toString().length() + known;
    boolean fits = scale == figure.scale() && digits <= MOST_DIGITS;
    int most = told.compareTo(Rational.ONE) < 0 ? 3 : told.compareTo(TEN) < 0 ? 2 : 1;
    return wording.amount(number, figure.unit(), scale, fits ? known : Math.min(most, known));
  }

  String date(Rational days) {
    BigInteger day = days.floor();
    return wording.date(LocalDate.ofEpochDay(day.longValueExact()));
  }

  /** A number with all its decimals. */
  private String plain(Rational number) {
    String exact = number.exact();
    int point = exact.indexOf('.');
    int places = exact.contains("/") ? MOST_PLACES : point < 0 ? 0 : exact.length() - point - 1;
    return wording.number(number, places);
  }
}
