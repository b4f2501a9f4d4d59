package io.briefing.drawing;

import java.util.List;
import java.util.Locale;

/**
 * A picture made of shapes, the same for every output. The origin is the box's top left corner, y
 * grows downwards, and every length is a whole number of units: a CSS pixel on screen, less on
 * paper, where texts are set smaller ({@link PdfChart}). Later shapes lie on earlier ones. Colours
 * are named by what they are for; the theme's tokens say what they look like.
 *
 * <p>{@link BarDrawing}, {@link ShareDrawing} and {@link LineDrawing} place bars, parts and curves
 * with their words, whose width {@link TextWidth} guesses; {@link Svg} prints the shapes for a
 * page.
 */
public record Drawing(int width, int height, List<Shape> shapes) {

  public Drawing {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("no picture: " + width + " by " + height);
    }
    shapes = List.copyOf(shapes);
  }

  /** What a colour is for; its value is the theme's token of the same name. */
  public enum Ink {
    /** Text. */
    INK,
    /** Text of lesser weight. */
    QUIET,
    /** Grid lines. */
    LINE,
    /** Axes and base lines. */
    RULE,
    /** What the chart is about. */
    ACCENT,
    /** What it is compared with. */
    MUTED,
    /** A fall. */
    FALL,
    /** The background: gaps between neighbours, and text on a dark shape. */
    PAPER,
    PART_1,
    PART_2,
    PART_3,
    PART_4,
    PART_5,
    PART_6;

    /** The name of the token in {@code tokens.css}, without its two hyphens: {@code "part-1"}. */
    public String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Which end of a text stands at its point. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** How heavy a text is set. */
  public enum Weight {
    REGULAR,
    BOLD
  }

  /** One of the shapes a picture is made of. */
  public sealed interface Shape {}

  /** A filled rectangle; x and y are its top left corner. */
  public record Rect(int x, int y, int width, int height, Ink fill) implements Shape {}

  /** A straight stroke, {@code thickness} units wide. */
  public record Line(int x1, int y1, int x2, int y2, int thickness, Ink stroke) implements Shape {}

  /** A stroke through points, with round joins. */
  public record Polyline(List<Point> points, int thickness, Ink stroke) implements Shape {
    public Polyline {
      points = List.copyOf(points);
    }
  }

  /** A filled circle around its centre. */
  public record Dot(int x, int y, int radius, Ink fill) implements Shape {}

  /** One line of text in the theme's sans serif; y is its base line, size its font size. */
  public record Text(int x, int y, String text, Anchor anchor, int size, Weight weight, Ink fill)
      implements Shape {}

  /** A corner of a stroke. */
  public record Point(int x, int y) {}
}
