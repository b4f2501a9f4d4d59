package io.briefing.drawing;

import io.briefing.drawing.Drawing.Anchor;
import io.briefing.drawing.Drawing.Ink;
import io.briefing.drawing.Drawing.Line;
import io.briefing.drawing.Drawing.Rect;
import io.briefing.drawing.Drawing.Shape;
import io.briefing.drawing.Drawing.Text;
import io.briefing.drawing.Drawing.Weight;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws bars that lie under each other and measure from a common zero line, each with its name and
 * its number. Names stand before the bars where there is room, and above them on a narrow screen.
 * Lengths are rounded to whole units; a number that is not zero is at least one unit long.
 */
public final class BarDrawing {

  private static final int SIZE = Svg.TEXT_SIZE;
  private static final int GAP = 8;
  private static final int SMALL_GAP = 5;
  private static final int BAR = 18;
  private static final int TEXT_LINE = 19;
  private static final int GROUP_GAP = 10;

  /**
   * A bar.
   *
   * @param heading what stands above it, over the bars that follow; empty for none
   * @param from where the bar starts: zero, or where the move before it ended
   * @param value its number, as shown at its end
   */
  public record Bar(
      String heading, String label, String value, Rational from, Rational to, Ink ink) {}

  private final List<Bar> bars;
  private final int width;
  private final boolean linked;
  private final List<Shape> shapes = new ArrayList<>();
  private final Rational lowest;
  private final Rational highest;
  private final int plotStart;
  private final int plotWidth;
  private final boolean namesAbove;

  private BarDrawing(List<Bar> bars, int width, boolean linked) {
    this.bars = bars;
    this.width = width;
    this.linked = linked;
    Rational low = Rational.ZERO;
    Rational high = Rational.ZERO;
    for (Bar bar : bars) {
      low = low.min(bar.from()).min(bar.to());
      high = high.max(bar.from()).max(bar.to());
    }
    this.lowest = low;
    this.highest = high;
    int names = TextWidth.widest(bars.stream().map(Bar::label).toList(), SIZE);
    int numbers = bars.stream().mapToInt(bar -> TextWidth.bold(bar.value(), SIZE)).max().orElse(0);
    this.namesAbove = names > width * 2 / 5;
    this.plotStart = namesAbove ? 0 : names + GAP;
    this.plotWidth = Math.max(40, width - plotStart - numbers - SMALL_GAP);
  }

  /**
   * @param linked whether each bar starts where the one before it ends, and a thin line shows it
   */
  public static Drawing draw(List<Bar> bars, int width, boolean linked) {
    return new BarDrawing(bars, width, linked).draw();
  }

  private Drawing draw() {
    int y = 2;
    int linkFrom = 0;
    int zero = x(Rational.ZERO);
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      if (!bar.heading().isEmpty()) {
        y += y == 2 ? 0 : GROUP_GAP;
        y = texts(bar.heading(), y, Weight.BOLD);
      }
      if (namesAbove) {
        y = texts(bar.label(), y, Weight.REGULAR);
      }
      if (linked && i > 0) {
        int x = x(bars.get(i - 1).to());
        boolean free = !namesAbove || x > TextWidth.widest(List.of(bar.label()), SIZE) + SMALL_GAP;
        shapes.add(new Line(x, free ? linkFrom : y - 2, x, y, 1, Ink.RULE));
      }
      boolean goes = i > 0 && bar.heading().isEmpty() && !namesAbove;
      int above = goes ? linkFrom : y - 2;
      if (!namesAbove || x(bar.from()) == zero || x(bar.to()) == zero) {
        shapes.add(new Line(zero, above, zero, y + BAR + 2, 1, Ink.RULE));
      }
      bar(bar, y);
      linkFrom = y + BAR;
      y += BAR + (namesAbove ? GAP : SMALL_GAP);
    }
    return new Drawing(width, y, shapes);
  }

  private int texts(String text, int top, Weight weight) {
    int y = top;
    for (String line : TextWidth.lines(text, SIZE, width - GAP, 2)) {
      shapes.add(text(0, y + SIZE, line, weight));
      y += TEXT_LINE;
    }
    return y;
  }

  private void bar(Bar bar, int y) {
    int left = Math.min(x(bar.from()), x(bar.to()));
    int right = Math.max(x(bar.from()), x(bar.to()));
    boolean some = !bar.from().equals(bar.to());
    int length = Math.max(right - left, some ? 1 : 0);
    int base = y + (BAR + SIZE) / 2 - 2;
    if (!namesAbove) {
      shapes.add(text(0, base, bar.label(), Weight.REGULAR));
    }
    if (length > 0) {
      shapes.add(new Rect(left, y, length, BAR, bar.ink()));
    }
    shapes.add(text(left + length + SMALL_GAP, base, bar.value(), Weight.BOLD));
  }

  private static Text text(int x, int y, String text, Weight weight) {
    return new Text(x, y, text, Anchor.START, SIZE, weight, Ink.INK);
  }

  private int x(Rational number) {
    if (highest.equals(lowest)) {
      return plotStart;
    }
    Rational along = number.minus(lowest).over(highest.minus(lowest));
    return plotStart + Lengths.of(along, plotWidth);
  }
}
