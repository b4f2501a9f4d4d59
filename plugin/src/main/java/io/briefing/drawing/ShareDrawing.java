package io.briefing.drawing;

import io.briefing.drawing.Drawing.Anchor;
import io.briefing.drawing.Drawing.Ink;
import io.briefing.drawing.Drawing.Point;
import io.briefing.drawing.Drawing.Polyline;
import io.briefing.drawing.Drawing.Rect;
import io.briefing.drawing.Drawing.Shape;
import io.briefing.drawing.Drawing.Text;
import io.briefing.drawing.Drawing.Weight;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws parts stacked to their whole, a column for each period. The names stand beside the last
 * column, each on a line of its own from the middle of its part, so that no legend and no colour
 * has to be looked up.
 */
public final class ShareDrawing {

  private static final int SIZE = Svg.TEXT_SIZE;
  private static final int HEIGHT = 240;
  private static final int LEAD = 20;
  private static final int GAP = 2;
  private static final int LINE = 16;
  private static final int ROOM_FOR_TEXT = 18;
  private static final int AXIS = 22;

  /**
   * A part of each column.
   *
   * @param shares of the whole, from 0 to 1, one for each column
   * @param texts the same as shown
   */
  public record Part(String label, List<Rational> shares, List<String> texts, Ink ink) {
    public Part {
      shares = List.copyOf(shares);
      texts = List.copyOf(texts);
    }
  }

  private final List<Part> parts;
  private final List<String> columns;
  private final int width;
  private final List<Shape> shapes = new ArrayList<>();

  private ShareDrawing(List<Part> parts, List<String> columns, int width) {
    this.parts = parts;
    this.columns = columns;
    this.width = width;
  }

  /**
   * @param columns what stands below each column; a single one needs no name
   */
  public static Drawing draw(List<Part> parts, List<String> columns, int width) {
    return new ShareDrawing(parts, columns, width).draw();
  }

  private Drawing draw() {
    int count = columns.size();
    int room = count == 1 ? width / 4 : width * 11 / 20;
    int pitch = room / count;
    int column = count == 1 ? pitch : Math.max(4, pitch * 4 / 5);
    for (int i = 0; i < count; i++) {
      column(i, i * pitch, column);
      if (count > 1
          && (i == count - 1 || (count - 1 - i) * pitch % Math.max(1, step(pitch)) == 0)) {
        shapes.add(
            new Text(
                i * pitch + column / 2,
                HEIGHT + LINE,
                columns.get(i),
                Anchor.MIDDLE,
                SIZE,
                Weight.REGULAR,
                Ink.QUIET));
      }
    }
    names((count - 1) * pitch + column);
    return new Drawing(width, HEIGHT + (count > 1 ? AXIS : 0), shapes);
  }

  /** How far names below the columns are apart, in whole columns that leave room for the widest. */
  private int step(int pitch) {
    int widest = TextWidth.widest(columns, SIZE) + 6;
    return pitch * ((widest + pitch - 1) / pitch);
  }

  private void column(int number, int x, int column) {
    Rational before = Rational.ZERO;
    for (Part part : parts) {
      Rational share = part.shares().get(number);
      int top = Lengths.of(before, HEIGHT);
      before = before.plus(share);
      int height = Lengths.of(before, HEIGHT) - top;
      if (height > GAP) {
        shapes.add(new Rect(x, top, column, height - GAP, part.ink()));
        String text = part.texts().get(number);
        boolean last = number == columns.size() - 1;
        if (!last && height >= ROOM_FOR_TEXT && TextWidth.bold(text, SIZE) <= column) {
          shapes.add(
              new Text(
                  x + column / 2,
                  top + height / 2 + 4,
                  text,
                  Anchor.MIDDLE,
                  SIZE,
                  Weight.BOLD,
                  Ink.PAPER));
        }
      }
    }
  }

  private void names(int right) {
    int last = columns.size() - 1;
    List<String> numbers = parts.stream().map(part -> part.texts().get(last)).toList();
    int widest = numbers.stream().mapToInt(text -> TextWidth.bold(text, SIZE)).max().orElse(0);
    int numberEnd = right + LEAD + widest;
    int start = numberEnd + 7;
    List<List<String>> names = new ArrayList<>();
    List<Integer> middles = new ArrayList<>();
    List<Integer> heights = new ArrayList<>();
    Rational before = Rational.ZERO;
    for (Part part : parts) {
      Rational after = before.plus(part.shares().get(last));
      middles.add((Lengths.of(before, HEIGHT) + Lengths.of(after, HEIGHT)) / 2);
      before = after;
      names.add(TextWidth.lines(part.label(), SIZE, width - start, 3));
      heights.add(names.get(names.size() - 1).size() * LINE + 2);
    }
    List<Integer> places = Lengths.apart(middles, heights, HEIGHT);
    for (int i = 0; i < parts.size(); i++) {
      shapes.add(
          new Polyline(
              List.of(
                  new Point(right + 2, middles.get(i)),
                  new Point(right + 8, middles.get(i)),
                  new Point(right + LEAD - 2, places.get(i))),
              1,
              Ink.RULE));
    }
    for (int i = 0; i < parts.size(); i++) {
      int base = places.get(i) - names.get(i).size() * LINE / 2 + SIZE - 1;
      shapes.add(new Text(numberEnd, base, numbers.get(i), Anchor.END, SIZE, Weight.BOLD, Ink.INK));
      for (String line : names.get(i)) {
        shapes.add(new Text(start, base, line, Anchor.START, SIZE, Weight.REGULAR, Ink.INK));
        base += LINE;
      }
    }
  }
}
