package io.briefing.report;

import io.briefing.chart.Chart;
import io.briefing.chart.Chart.Series;
import io.briefing.chart.Chart.Value;
import io.briefing.drawing.BarDrawing;
import io.briefing.drawing.BarDrawing.Bar;
import io.briefing.drawing.Drawing;
import io.briefing.drawing.Drawing.Ink;
import io.briefing.drawing.Drawing.Rect;
import io.briefing.drawing.Lengths;
import io.briefing.drawing.LineDrawing;
import io.briefing.drawing.ShareDrawing;
import io.briefing.figure.Period;
import io.briefing.quantity.Rational;
import io.briefing.theme.Labels;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Turns a chart's numbers into the bars, parts or curves that are drawn. */
final class Pictures {

  /** The measure of the text on a wide screen, and on paper. */
  static final int WIDE = 608;

  /** A narrow phone. */
  static final int NARROW = 320;

  private static final List<Ink> PARTS =
      List.of(Ink.PART_1, Ink.PART_2, Ink.PART_3, Ink.PART_4, Ink.PART_5, Ink.PART_6);
  private static final Comparator<Series> LARGEST_FIRST =
      Comparator.comparing((Series one) -> one.last().number()).reversed();
  private static final int SMALL_WIDTH = 120;
  private static final int SMALL_BAR = 12;
  private static final int SMALL_GAP = 10;

  private final Chart chart;
  private final NumberText numbers;
  private final Wording wording;
  private final Labels labels;

  Pictures(Chart chart, NumberText numbers, Wording wording, Labels labels) {
    this.chart = chart;
    this.numbers = numbers;
    this.wording = wording;
    this.labels = labels;
  }

  Drawing drawing(int width) {
    return switch (chart.kind()) {
      case BAR -> BarDrawing.draw(bars(), width, false);
      case BRIDGE -> BarDrawing.draw(bridge(), width, true);
      case CONTRIBUTION -> BarDrawing.draw(contributions(), width, true);
      case GROWTH -> BarDrawing.draw(growth(), width, false);
      case SHARE -> ShareDrawing.draw(parts(), periods(), width);
      case LINE -> LineDrawing.draw(curves(), moments(), this::onAxis, width);
    };
  }

  private List<String> periods() {
    return chart.periods().isEmpty()
        ? List.of("")
        : chart.periods().stream().map(period -> wording.period(period.text())).toList();
  }

  private List<Bar> bars() {
    List<Bar> bars = new ArrayList<>();
    if (chart.periods().size() < 2) {
      for (Series one : chart.series().stream().sorted(LARGEST_FIRST).toList()) {
        Ink ink = chart.highlights(one) ? Ink.ACCENT : Ink.MUTED;
        bars.add(level("", one.label(), one.last(), ink));
      }
      return bars;
    }
    List<String> periods = periods();
    boolean several = chart.series().size() > 1;
    for (Series one : chart.series()) {
      for (int i = 0; i < periods.size(); i++) {
        boolean latest = i == periods.size() - 1 && chart.highlights(one);
        String heading = several && i == 0 ? one.label() : "";
        Ink ink = latest ? Ink.ACCENT : Ink.MUTED;
        bars.add(level(heading, periods.get(i), one.values().get(i), ink));
      }
    }
    return bars;
  }

  private Bar level(String heading, String label, Value value, Ink ink) {
    String text = numbers.number(value, chart.unit());
    return new Bar(heading, label, text, Rational.ZERO, value.number(), ink);
  }

  /** From the first level over every move to the last level. */
  private List<Bar> bridge() {
    Series one = chart.series().get(0);
    List<String> periods = periods();
    List<Bar> bars = new ArrayList<>();
    bars.add(level("", periods.get(0), one.first(), Ink.MUTED));
    for (int i = 1; i < periods.size(); i++) {
      Value before = one.values().get(i - 1);
      Value after = one.values().get(i);
      String name = labels.say("move_of", since(i, periods));
      bars.add(move(name, before.to(after), before.number(), after.number()));
    }
    bars.add(level("", periods.get(periods.size() - 1), one.last(), Ink.MUTED));
    return bars;
  }

  /** A period; both ends where the one before it is missing. */
  private String since(int at, List<String> periods) {
    Period before = chart.periods().get(at - 1);
    boolean next = chart.periods().get(at).previous().filter(before::equals).isPresent();
    return next ? periods.get(at) : labels.say("span", periods.get(at - 1), periods.get(at));
  }

  private Bar move(String label, Value move, Rational from, Rational to) {
    Ink ink = move.number().signum() < 0 ? Ink.FALL : Ink.ACCENT;
    return new Bar("", label, numbers.move(move, chart.unit()), from, to, ink);
  }

  /** From the whole at the first period over what each part added to the whole at the last. */
  private List<Bar> contributions() {
    Series whole = chart.whole().orElseThrow();
    List<String> periods = periods();
    List<Bar> bars = new ArrayList<>();
    bars.add(level("", whole.label() + ", " + periods.get(0), whole.first(), Ink.MUTED));
    Rational at = whole.first().number();
    for (Series part : chart.series()) {
      Value move = Charts.between(part);
      bars.add(move(part.label(), move, at, at.plus(move.number())));
      at = at.plus(move.number());
    }
    Value rest = new Value(whole.last().number().minus(at), whole.last().decimals());
    if (!isNothing(rest)) {
      bars.add(move(labels.say("rest"), rest, at, whole.last().number()));
    }
    bars.add(level("", whole.label() + ", " + periods.get(1), whole.last(), Ink.MUTED));
    return bars;
  }

  private List<Bar> growth() {
    List<Bar> bars = new ArrayList<>();
    Comparator<Series> fastestFirst =
        Comparator.comparing((Series one) -> one.last().number().over(one.first().number()))
            .reversed();
    for (Series one : chart.series().stream().sorted(fastestFirst).toList()) {
      Rational growth = one.last().number().over(one.first().number()).minus(Rational.ONE);
      Ink ink = growth.signum() < 0 ? Ink.FALL : chart.highlights(one) ? Ink.ACCENT : Ink.MUTED;
      String text = numbers.growth(one.first().number(), one.last().number());
      bars.add(new Bar("", one.label(), text, Rational.ZERO, growth, ink));
    }
    return bars;
  }

  private List<ShareDrawing.Part> parts() {
    List<ShareDrawing.Part> parts = new ArrayList<>();
    List<Series> sorted = chart.series().stream().sorted(LARGEST_FIRST).toList();
    for (Series one : sorted) {
      Ink ink = chart.highlighted().isEmpty() ? PARTS.get(parts.size()) : ink(one);
      parts.add(part(one, ink));
    }
    rest().ifPresent(rest -> parts.add(part(rest, Ink.MUTED)));
    return parts;
  }

  private Ink ink(Series one) {
    return chart.highlights(one) ? Ink.ACCENT : Ink.MUTED;
  }

  /** What the parts leave of the whole, if that shows anywhere. */
  Optional<Series> rest() {
    List<Value> rest = new ArrayList<>();
    boolean some = false;
    List<Value> wholes = chart.whole().orElseThrow().values();
    for (int i = 0; i < wholes.size(); i++) {
      Rational left = wholes.get(i).number();
      for (Series one : chart.series()) {
        left = left.minus(one.values().get(i).number());
      }
      some |= !isNothing(new Value(left, wholes.get(i).decimals()));
      rest.add(new Value(left.max(Rational.ZERO), wholes.get(i).decimals()));
    }
    return some
        ? Optional.of(new Series("", labels.say("rest"), Optional.empty(), rest))
        : Optional.empty();
  }

  private ShareDrawing.Part part(Series one, Ink ink) {
    List<Rational> shares = new ArrayList<>();
    for (int i = 0; i < one.values().size(); i++) {
      Rational whole = chart.whole().orElseThrow().values().get(i).number();
      shares.add(whole.isZero() ? Rational.ZERO : one.values().get(i).number().over(whole));
    }
    return new ShareDrawing.Part(
        one.label(), shares, shares.stream().map(numbers::share).toList(), ink);
  }

  /** Whether a difference is no more than rounding may leave. */
  private boolean isNothing(Value difference) {
    Rational slack =
        Rational.powerOfTen(-difference.decimals())
            .times(Rational.of(chart.series().size() + 1, 2));
    return difference.number().abs().compareTo(slack) <= 0;
  }

  private List<LineDrawing.Curve> curves() {
    List<LineDrawing.Curve> curves = new ArrayList<>();
    for (Series one : chart.series()) {
      boolean alone = chart.series().size() == 1 || !chart.highlighted().isEmpty();
      Ink ink = alone ? ink(one) : PARTS.get(curves.size() % PARTS.size());
      curves.add(
          new LineDrawing.Curve(
              one.label(),
              numbers.number(one.last(), chart.unit()),
              one.values().stream().map(Value::number).toList(),
              ink));
    }
    return curves;
  }

  private List<LineDrawing.Moment> moments() {
    List<Period> periods = chart.periods();
    Period first = periods.get(0);
    int last = periods.size() - 1;
    Optional<Integer> all = first.stepsTo(periods.get(last));
    List<LineDrawing.Moment> moments = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      int step = first.stepsTo(periods.get(i)).orElse(i);
      moments.add(
          new LineDrawing.Moment(
              wording.period(periods.get(i).text()), Rational.of(step, all.orElse(last))));
    }
    return moments;
  }

  private String onAxis(Rational step) {
    String exact = step.exact();
    int point = exact.indexOf('.');
    Value value = new Value(step, point < 0 ? 0 : exact.length() - point - 1);
    return numbers.number(value, chart.unit());
  }

  /** Two bars: a part in its whole, or a start and an end. Both are from 0 to 1. */
  static Drawing small(Rational first, Rational second, boolean part) {
    Rect whole = new Rect(0, 0, Lengths.of(first, SMALL_WIDTH), SMALL_BAR, Ink.MUTED);
    int top = part ? 0 : SMALL_BAR + SMALL_GAP;
    Rect other = new Rect(0, top, Lengths.of(second, SMALL_WIDTH), SMALL_BAR, Ink.ACCENT);
    return new Drawing(SMALL_WIDTH, top + SMALL_BAR, List.of(whole, other));
  }
}
