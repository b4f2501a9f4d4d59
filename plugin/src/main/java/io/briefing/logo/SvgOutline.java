package io.briefing.logo;

import java.awt.geom.Path2D;
import org.w3c.dom.Element;

/** The outline of one shape of an SVG drawing. */
final class SvgOutline {

  private SvgOutline() {}

  /**
   * @throws IllegalArgumentException if it is no shape, or malformed
   */
  static Path2D of(Element shape) {
    return switch (shape.getTagName()) {
      case "path" -> SvgPath.of(shape.getAttribute("d"));
      case "rect" -> rectangle(shape);
      case "circle" -> ellipse(shape, size(shape, "r"), size(shape, "r"));
      case "ellipse" -> ellipse(shape, size(shape, "rx"), size(shape, "ry"));
      case "line" -> line(shape);
      case "polyline" -> points(shape, "");
      case "polygon" -> points(shape, "Z");
      default -> throw new IllegalArgumentException("an element " + shape.getTagName());
    };
  }

  private static Path2D line(Element shape) {
    SvgPath path = new SvgPath(size(shape, "x1"), size(shape, "y1"));
    path.line(size(shape, "x2"), size(shape, "y2"));
    return path.open();
  }

  private static Path2D points(Element shape, String end) {
    String points = shape.getAttribute("points");
    return SvgPath.of(points.isBlank() ? "" : "M" + points + end);
  }

  private static Path2D rectangle(Element shape) {
    float left = size(shape, "x");
    float top = size(shape, "y");
    float right = left + size(shape, "width");
    float bottom = top + size(shape, "height");
    String given = shape.hasAttribute("rx") ? "rx" : "ry";
    float roundX = Math.min(size(shape, given), (right - left) / 2);
    float roundY =
        Math.min(size(shape, shape.hasAttribute("ry") ? "ry" : given), (bottom - top) / 2);
    SvgPath path = new SvgPath(left + roundX, top);
    path.line(right - roundX, top);
    path.quarter(roundX, roundY, right, top + roundY);
    path.line(right, bottom - roundY);
    path.quarter(roundX, roundY, right - roundX, bottom);
    path.line(left + roundX, bottom);
    path.quarter(roundX, roundY, left, bottom - roundY);
    path.line(left, top + roundY);
    path.quarter(roundX, roundY, left + roundX, top);
    return path.closed();
  }

  private static Path2D ellipse(Element shape, float radiusX, float radiusY) {
    float x = size(shape, "cx");
    float y = size(shape, "cy");
    SvgPath path = new SvgPath(x + radiusX, y);
    path.quarter(radiusX, radiusY, x, y + radiusY);
    path.quarter(radiusX, radiusY, x - radiusX, y);
    path.quarter(radiusX, radiusY, x, y - radiusY);
    path.quarter(radiusX, radiusY, x + radiusX, y);
    return path.closed();
  }

  /** A length in the drawing's units; one that is not said is 0. */
  private static float size(Element shape, String name) {
    String said = shape.getAttribute(name).strip();
    return said.isEmpty() ? 0 : new SvgNumbers(said).length(name);
  }
}
