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
import java.util.Locale;
import java.util.stream.Collectors;

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
    drawing.shapes().forEach(svg::shape);
    return new Markup(svg.out.append("</svg>").toString());
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
    } else if (shape instanceof Polyline line) {
      open("path");
      attribute(
          "d",
          line.points().stream()
              .map(point -> point.x() + " " + point.y())
              .collect(Collectors.joining("L", "M", "")));
      attribute("fill", "none");
      attribute("stroke-linejoin", "round");
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
