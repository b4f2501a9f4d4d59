package io.briefing.logo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * The outline that an SVG path's {@code d} describes: all its commands, in capitals and small
 * letters, as moves, lines and cubic curves. Arcs become a curve for each quarter of a turn, off by
 * less than a thousandth of their radius. One pass; at most {@value #MOST_CHARACTERS} characters.
 */
final class SvgPath {

  private static final int MOST_CHARACTERS = 100_000;

  private final SvgNumbers numbers;
  private final Path2D path = new Path2D.Float();

  /** Where the pen is, and where its figure began. */
  private float x;

  private float y;
  private float startX;
  private float startY;

  /** What S and T mirror: the last curve's second handle. */
  private float handleX;

  private float handleY;

  private SvgPath(String data) {
    this.numbers = new SvgNumbers(data);
  }

  /** One that is drawn by whoever makes it. */
  SvgPath(float startX, float startY) {
    this("");
    move(startX, startY);
  }

  /**
   * @throws IllegalArgumentException if it is no path, saying why
   */
  static Path2D of(String data) {
    if (data.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          "a path of more than " + MOST_CHARACTERS + " characters; simplify it");
    }
    SvgPath reading = new SvgPath(data);
    reading.read();
    return reading.path;
  }

  private void read() {
    char before = 'Z';
    while (numbers.hasMore()) {
      char command = numbers.command(before);
      if (path.getCurrentPoint() == null && Character.toUpperCase(command) != 'M') {
        throw new IllegalArgumentException("a path that does not begin with M");
      }
      draw(command, Character.toUpperCase(before));
      before = command;
    }
  }

  private void draw(char command, char before) {
    boolean relative = Character.isLowerCase(command);
    float fromX = relative ? x : 0;
    float fromY = relative ? y : 0;
    switch (Character.toUpperCase(command)) {
      case 'M' -> move(fromX + numbers.next(), fromY + numbers.next());
      case 'L' -> line(fromX + numbers.next(), fromY + numbers.next());
      case 'H' -> line(fromX + numbers.next(), y);
      case 'V' -> line(x, fromY + numbers.next());
      case 'C' ->
          cubic(
              fromX + numbers.next(),
              fromY + numbers.next(),
              fromX + numbers.next(),
              fromY + numbers.next(),
              fromX + numbers.next(),
              fromY + numbers.next());
      case 'S' -> {
        boolean mirrors = before == 'C' || before == 'S';
        cubic(
            mirrors ? 2 * x - handleX : x,
            mirrors ? 2 * y - handleY : y,
            fromX + numbers.next(),
            fromY + numbers.next(),
            fromX + numbers.next(),
            fromY + numbers.next());
      }
      case 'Q' ->
          quadratic(
              fromX + numbers.next(),
              fromY + numbers.next(),
              fromX + numbers.next(),
              fromY + numbers.next());
      case 'T' -> {
        boolean mirrors = before == 'Q' || before == 'T';
        quadratic(
            mirrors ? 2 * x - handleX : x,
            mirrors ? 2 * y - handleY : y,
            fromX + numbers.next(),
            fromY + numbers.next());
      }
      case 'A' -> {
        float radiusX = Math.abs(numbers.next());
        float radiusY = Math.abs(numbers.next());
        float turned = numbers.next();
        boolean large = numbers.flag();
        boolean clockwise = numbers.flag();
        arc(
            radiusX,
            radiusY,
            turned,
            large,
            clockwise,
            fromX + numbers.next(),
            fromY + numbers.next());
      }
      case 'Z' -> {
        path.closePath();
        go(startX, startY);
      }
      default -> throw new IllegalArgumentException("a path with the command " + command);
    }
  }

  private void go(float toX, float toY) {
    x = toX;
    y = toY;
  }

  private void move(float toX, float toY) {
    path.moveTo(toX, toY);
    go(toX, toY);
    startX = toX;
    startY = toY;
  }

  void line(float toX, float toY) {
    path.lineTo(toX, toY);
    go(toX, toY);
  }

  private void cubic(float x1, float y1, float x2, float y2, float toX, float toY) {
    path.curveTo(x1, y1, x2, y2, toX, toY);
    handleX = x2;
    handleY = y2;
    go(toX, toY);
  }

  /** As a cubic curve: PDF knows no other. */
  private void quadratic(float x1, float y1, float toX, float toY) {
    path.curveTo(
        (x + 2 * x1) / 3, (y + 2 * y1) / 3, (toX + 2 * x1) / 3, (toY + 2 * y1) / 3, toX, toY);
    handleX = x1;
    handleY = y1;
    go(toX, toY);
  }

  /** A quarter of an ellipse that stands upright, clockwise. */
  void quarter(float radiusX, float radiusY, float toX, float toY) {
    arc(radiusX, radiusY, 0, false, true, toX, toY);
  }

  Path2D open() {
    return path;
  }

  Path2D closed() {
    path.closePath();
    return path;
  }

  /** By the notes on arcs in the SVG specification: the ellipse becomes a circle of radius 1. */
  private void arc(
      float radiusX,
      float radiusY,
      float turned,
      boolean large,
      boolean clockwise,
      float toX,
      float toY) {
    if (radiusX == 0 || radiusY == 0) {
      line(toX, toY);
      return;
    }
    if (toX == x && toY == y) {
      return;
    }
    double angle = StrictMath.toRadians(turned);
    AffineTransform circle = AffineTransform.getScaleInstance(1 / radiusX, 1 / radiusY);
    circle.concatenate(turn(-angle));
    Point2D from = circle.transform(new Point2D.Double(x, y), null);
    Point2D to = circle.transform(new Point2D.Double(toX, toY), null);
    double half = from.distance(to) / 2;
    double grown = Math.max(1, half);
    double away = Math.sqrt(Math.max(0, 1 / (half * half) * grown * grown - 1)) / 2;
    double side = large == clockwise ? -away : away;
    double centreX = (from.getX() + to.getX()) / 2 - side * (to.getY() - from.getY());
    double centreY = (from.getY() + to.getY()) / 2 + side * (to.getX() - from.getX());
    double start = StrictMath.atan2(from.getY() - centreY, from.getX() - centreX);
    double sweep = StrictMath.atan2(to.getY() - centreY, to.getX() - centreX) - start;
    if (clockwise && sweep < 0) {
      sweep += 2 * Math.PI;
    } else if (!clockwise && sweep > 0) {
      sweep -= 2 * Math.PI;
    }
    AffineTransform place = turn(angle);
    place.scale(radiusX, radiusY);
    place.translate(centreX, centreY);
    place.scale(grown, grown);
    quarters(start, sweep, place, toX, toY);
  }

  private static AffineTransform turn(double angle) {
    double sine = StrictMath.sin(angle);
    double cosine = StrictMath.cos(angle);
    return new AffineTransform(cosine, sine, -sine, cosine, 0, 0);
  }

  /** A part of the circle of radius 1, placed. */
  private void quarters(double start, double sweep, AffineTransform place, float toX, float toY) {
    int count = Math.max(1, (int) Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 0.001));
    double step = sweep / count;
    double handle = 4.0 / 3 * StrictMath.tan(step / 4);
    for (int i = 0; i < count; i++) {
      double a = start + i * step;
      double b = a + step;
      float[] points = {
        (float) (StrictMath.cos(a) - handle * StrictMath.sin(a)),
        (float) (StrictMath.sin(a) + handle * StrictMath.cos(a)),
        (float) (StrictMath.cos(b) + handle * StrictMath.sin(b)),
        (float) (StrictMath.sin(b) - handle * StrictMath.cos(b)),
        (float) StrictMath.cos(b),
        (float) StrictMath.sin(b)
      };
      place.transform(points, 0, points, 0, 3);
      boolean last = i == count - 1;
      cubic(
          points[0],
          points[1],
          points[2],
          points[3],
          last ? toX : points[4],
          last ? toY : points[5]);
    }
  }
}
