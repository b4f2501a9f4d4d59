package io.briefing.drawing;

import io.briefing.drawing.Drawing.Anchor;
import io.briefing.drawing.Drawing.Dot;
import io.briefing.drawing.Drawing.Ink;
import io.briefing.drawing.Drawing.Line;
import io.briefing.drawing.Drawing.Point;
import io.briefing.drawing.Drawing.Polyline;
import io.briefing.drawing.Drawing.Shape;
import io.briefing.drawing.Drawing.Text;
import io.briefing.drawing.Drawing.Weight;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Draws lines over time, each named at its end. The vertical axis begins at zero, unless all
 * numbers lie far from it.
 */
public final class LineDrawing {

  private static final int SIZE = Svg.TEXT_SIZE;
  private static final int HEIGHT = 240;
  private static final int TOP = 10;
  private static final int AXIS = 24;
  private static final int TEXT_LINE = 16;
  private static final int MOST_STEPS = 5;

  /** Between the end of a line and its name: room for what leads from the one to the other. */
  private static final int LEAD = 22;

  /**
   * A line.
   *
   * @param value its last number, as shown
   */
  public record Curve(String label, String value, List<Rational> numbers, Ink ink) {
    public Curve {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * A point in time.
   *
   * @param at its place between the first, 0, and the last, 1
   */
  public record Moment(String label, Rational at) {}

  private final List<Curve> curves;
  private final List<Moment> moments;
  private final int width;
  private final List<Shape> shapes = new ArrayList<>();
  private final List<Rational> steps;
  private final int left;
  private final int right;

  private LineDrawing(
      List<Curve> curves, List<Moment> moments, Function<Rational, String> written, int width) {
    this.curves = curves;
    this.moments = moments;
    this.width = width;
    this.steps = steps();
    this.left = TextWidth.widest(steps.stream().map(written).toList(), SIZE) + 8;
    int names = 0;
    for (Curve curve : curves) {
      names = Math.max(names, TextWidth.of(curve.label(), SIZE));
      names = Math.max(names, TextWidth.bold(curve.value(), SIZE));
    }
    this.right = width - Math.min(names + LEAD + 3, width * 9 / 20);
    grid(written);
  }

  /**
   * @param written how a number on the axis is shown
   */
  public static Drawing draw(
      List<Curve> curves, List<Moment> moments, Function<Rational, String> written, int width) {
    return new LineDrawing(curves, moments, written, width).draw();
  }

  private Drawing draw() {
    times();
    for (Curve curve : curves) {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < moments.size(); i++) {
        points.add(new Point(x(moments.get(i)), y(curve.numbers().get(i))));
      }
      shapes.add(new Polyline(points, 3, curve.ink()));
      Point end = points.get(points.size() - 1);
      shapes.add(new Dot(end.x(), end.y(), 4, curve.ink()));
    }
    names();
    return new Drawing(width, TOP + HEIGHT + AXIS, shapes);
  }

  private void grid(Function<Rational, String> written) {
    for (Rational step : steps) {
      int y = y(step);
      shapes.add(new Line(left, y, right, y, 1, step.isZero() ? Ink.RULE : Ink.LINE));
      shapes.add(
          new Text(
              left - 6, y + 4, written.apply(step), Anchor.END, SIZE, Weight.REGULAR, Ink.QUIET));
    }
  }

  private void times() {
    int free = Integer.MAX_VALUE;
    for (int i = moments.size() - 1; i >= 0; i--) {
      Moment moment = moments.get(i);
      int half = TextWidth.of(moment.label(), SIZE) / 2;
      int x = Math.min(Math.max(half, x(moment)), right + LEAD / 2 - half);
      if (x + half <= free) {
        shapes.add(
            new Text(
                x,
                TOP + HEIGHT + 18,
                moment.label(),
                Anchor.MIDDLE,
                SIZE,
                Weight.REGULAR,
                Ink.QUIET));
        free = x - half - 10;
      }
    }
  }

  private void names() {
    List<Curve> downwards =
        curves.stream().sorted(Comparator.comparing((Curve curve) -> y(last(curve)))).toList();
    List<List<String>> lines = new ArrayList<>();
    List<Integer> middles = new ArrayList<>();
    List<Integer> heights = new ArrayList<>();
    for (Curve curve : downwards) {
      lines.add(TextWidth.lines(curve.label(), SIZE, width - right - LEAD - 1, 2));
      middles.add(y(last(curve)));
      heights.add((lines.get(lines.size() - 1).size() + 1) * TEXT_LINE + 3);
    }
    List<Integer> places = Lengths.apart(middles, heights, TOP + HEIGHT + AXIS);
    int start = right + LEAD;
    for (int i = 0; i < downwards.size(); i++) {
      int y = places.get(i) - heights.get(i) / 2 + SIZE;
      lead(middles.get(i), places.get(i), downwards.get(i).ink());
      String value = downwards.get(i).value();
      shapes.add(new Text(start, y, value, Anchor.START, SIZE, Weight.BOLD, Ink.INK));
      for (String line : lines.get(i)) {
        y += TEXT_LINE;
        shapes.add(new Text(start, y, line, Anchor.START, SIZE, Weight.REGULAR, Ink.INK));
      }
    }
  }

  /** From the end of a line to its name, which may have had to make room for others. */
  private void lead(int from, int to, Ink ink) {
    shapes.add(
        new Polyline(
            List.of(
                new Point(right, from),
                new Point(right + 8, from),
                new Point(right + LEAD - 4, to)),
            1,
            ink));
  }

  private static Rational last(Curve curve) {
    return curve.numbers().get(curve.numbers().size() - 1);
  }

  private int x(Moment moment) {
    return left + Lengths.of(moment.at(), right - left);
  }

  private int y(Rational number) {
    Rational low = steps.get(0);
    Rational high = steps.get(steps.size() - 1);
    return TOP + HEIGHT - Lengths.of(number.minus(low).over(high.minus(low)), HEIGHT);
  }

  /** The numbers on the axis: at most six, round, from below the lowest to above the highest. */
  private List<Rational> steps() {
    Rational low = curves.get(0).numbers().get(0);
    Rational high = low;
    for (Curve curve : curves) {
      for (Rational number : curve.numbers()) {
        low = low.min(number);
        high = high.max(number);
      }
    }
    boolean near = low.times(Rational.of(2)).compareTo(high) <= 0;
    low = low.signum() >= 0 && near ? Rational.ZERO : low;
    high = high.signum() <= 0 ? Rational.ZERO : high;
    Rational step = round(high.minus(low).over(Rational.of(MOST_STEPS)));
    List<Rational> steps = new ArrayList<>();
    Rational at = Rational.of(low.over(step).floor()).times(step);
    steps.add(at);
    while (at.compareTo(high) < 0) {
      at = at.plus(step);
      steps.add(at);
    }
    if (steps.size() == 1) {
      steps.add(at.plus(step));
    }
    return steps;
  }

  /** The smallest of 1, 2, 5 times a power of ten that is not below the number. */
  private static Rational round(Rational number) {
    if (number.signum() <= 0) {
      return Rational.ONE;
    }
    Rational power = Rational.ONE;
    Rational ten = Rational.of(10);
    while (power.compareTo(number) > 0) {
      power = power.over(ten);
    }
    while (power.times(ten).compareTo(number) <= 0) {
      power = power.times(ten);
    }
    for (int factor : new int[] {1, 2, 5}) {
      if (power.times(Rational.of(factor)).compareTo(number) >= 0) {
        return power.times(Rational.of(factor));
      }
    }
    return power.times(ten);
  }
}
