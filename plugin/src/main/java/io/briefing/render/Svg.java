package io.briefing.render;

import io.briefing.render.Drawing.Anchor;
import io.briefing.render.Drawing.Dot;
import io.briefing.render.Drawing.Ink;
import io.briefing.render.Drawing.Line;
import io.briefing.render.Drawing.Polyline;
import io.briefing.render.Drawing.Rect;
import io.briefing.render.Drawing.Shape;
import io.briefing.render.Drawing.Text;
import io.briefing.render.Drawing.Weight;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a {@link Drawing} as SVG inside a page. Colours are the page's custom properties, so that
 * the picture follows the reader's colour scheme; what is true of most texts is inherited from the
 * {@code svg} element, which the style sheet sets in the page's sans serif.
 */
final class Svg {

  /** The size of a text that says nothing else. */
  static final int TEXT_SIZE = 13;

  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /**
   * @param cssClass of the {@code svg} element
   * @param label what is read aloud in place of the picture, and shown to those who point at it;
   *     empty if that stands beside it
   */
  static Markup print(Drawing drawing, String cssClass, String label) {
    Svg svg = new Svg();
    svg.out.append("<svg class=\"").append(cssClass).append('"');
    svg.attribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
    svg.out.append(
        label.isEmpty()
            ? " aria-hidden=\"true\">"
            : " role=\"img\"><title>" + Markup.escape(label) + "</title>");
    List<Shape> shapes = drawing.shapes();
    for (int i = 0; i < shapes.size(); ) {
      int strokes = strokes(shapes.subList(i, shapes.size()));
      if (strokes > 0) {
        svg.path(shapes.subList(i, i + strokes));
      } else {
        svg.shape(shapes.get(i));
      }
      i += Math.max(1, strokes);
    }
    return new Markup(svg.out.append("</svg>").toString());
  }

  /** How many shapes in a row are strokes of one kind: they are one element. */
  private static int strokes(List<Shape> shapes) {
    int strokes = 0;
    while (strokes < shapes.size()
        && shapes.get(strokes) instanceof Polyline line
        && shapes.get(0) instanceof Polyline first
        && line.stroke() == first.stroke()
        && line.thickness() == first.thickness()) {
      strokes++;
    }
    return strokes;
  }

  private void path(List<Shape> strokes) {
    Polyline first = (Polyline) strokes.get(0);
    open("path");
    attribute(
        "d",
        strokes.stream()
            .flatMap(stroke -> Stream.of(((Polyline) stroke).points()))
            .map(
                points ->
                    points.stream()
                        .map(point -> point.x() + " " + point.y())
                        .collect(Collectors.joining("L", "M", "")))
            .collect(Collectors.joining()));
    attribute("fill", "none");
    attribute("stroke-linejoin", "round");
    stroke(first.thickness(), first.stroke());
    out.append("/>");
  }

  private void shape(Shape shape) {
    if (shape instanceof Rect rect) {
      open("path");
      attribute(
          "d",
          "M"
              + rect.x()
              + " "
              + rect.y()
              + "h"
              + rect.width()
              + "v"
              + rect.height()
              + "h-"
              + rect.width()
              + "z");
      ink("fill", rect.fill());
    } else if (shape instanceof Line line) {
      open("path");
      attribute("d", "M" + line.x1() + " " + line.y1() + "L" + line.x2() + " " + line.y2());
      stroke(line.thickness(), line.stroke());
    } else if (shape instanceof Dot dot) {
      open("circle");
      attribute("cx", dot.x());
      attribute("cy", dot.y());
      attribute("r", dot.radius());
      ink("fill", dot.fill());
    } else if (shape instanceof Text text) {
      text(text);
      return;
    }
    out.append("/>");
  }

  private void text(Text text) {
    open("text");
    attribute("x", text.x());
    attribute("y", text.y());
    if (text.anchor() != Anchor.START) {
      attribute("text-anchor", text.anchor().name().toLowerCase(Locale.ROOT));
    }
    if (text.size() != TEXT_SIZE) {
      attribute("font-size", text.size());
    }
    if (text.weight() == Weight.BOLD) {
      attribute("font-weight", 600);
    }
    if (text.fill() != Ink.INK) {
      ink("fill", text.fill());
    }
    out.append('>').append(Markup.escape(text.text())).append("</text>");
  }

  private void stroke(int thickness, Ink stroke) {
    ink("stroke", stroke);
    if (thickness != 1) {
      attribute("stroke-width", thickness);
    }
  }

  private void open(String element) {
    out.append('<').append(element);
  }

  private void ink(String name, Ink ink) {
    attribute(name, "var(--" + ink.token() + ")");
  }

  private void attribute(String name, int value) {
    attribute(name, Integer.toString(value));
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(value).append('"');
  }
}
