package io.briefing.drawing;

import io.briefing.drawing.Drawing.Anchor;
import io.briefing.drawing.Drawing.Dot;
import io.briefing.drawing.Drawing.Ink;
import io.briefing.drawing.Drawing.Line;
import io.briefing.drawing.Drawing.Point;
import io.briefing.drawing.Drawing.Polyline;
import io.briefing.drawing.Drawing.Rect;
import io.briefing.drawing.Drawing.Shape;
import io.briefing.drawing.Drawing.Text;
import io.briefing.drawing.Drawing.Weight;
import io.briefing.theme.Markup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a {@link Drawing} as SVG inside a page. Colours are the page's custom properties, so that
 * the picture follows the reader's colour scheme; what is true of most texts is inherited from the
 * {@code svg} element, which the style sheet sets in the page's sans serif.
 */
public final class Svg {

  /** The size of a text that says nothing else. */
  static final int TEXT_SIZE = 13;

  private static final Text PLAIN =
      new Text(0, 0, "", Anchor.START, TEXT_SIZE, Weight.REGULAR, Ink.INK);

  private final StringBuilder out = new StringBuilder();

  private Svg() {}

  /**
   * Prints a picture that says nothing to those who listen: what holds it is named for them, or
   * hidden from them.
   *
   * @param cssClass of the {@code svg} element, or empty
   */
  public static Markup print(Drawing drawing, String cssClass) {
    Svg svg = new Svg();
    svg.out.append("<svg");
    if (!cssClass.isEmpty()) {
      svg.attribute("class", cssClass);
    }
    svg.attribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
    svg.out.append('>');
    // Words stand on top, so that all shapes that look alike can be one element.
    alike(drawing.shapes().stream().filter(shape -> !(shape instanceof Text))).forEach(svg::shapes);
    alike(drawing.shapes().stream().filter(shape -> shape instanceof Text)).forEach(svg::shapes);
    return new Markup(svg.out.append("</svg>").toString());
  }

  /** Shapes that differ in place and words alone, in the order of the first of each look. */
  private static Map<Shape, List<Shape>> alike(Stream<Shape> shapes) {
    return shapes.collect(
        Collectors.groupingBy(Svg::look, LinkedHashMap::new, Collectors.toList()));
  }

  private static Shape look(Shape shape) {
    if (shape instanceof Rect rect) {
      return new Rect(0, 0, 0, 0, rect.fill());
    } else if (shape instanceof Line line) {
      return new Line(0, 0, 0, 0, line.thickness(), line.stroke());
    } else if (shape instanceof Polyline line) {
      return new Polyline(List.of(), line.thickness(), line.stroke());
    } else if (shape instanceof Dot dot) {
      return new Dot(0, 0, dot.radius(), dot.fill());
    }
    Text text = (Text) shape;
    return new Text(0, 0, "", text.anchor(), text.size(), text.weight(), text.fill());
  }

  private void shapes(Shape look, List<Shape> shapes) {
    if (look instanceof Text text) {
      texts(text, shapes);
    } else if (look instanceof Dot dot) {
      dots(dot, shapes);
    } else {
      open("path");
      attribute("d", shapes.stream().map(Svg::outline).collect(Collectors.joining()));
      if (look instanceof Rect rect) {
        ink("fill", rect.fill());
      } else if (look instanceof Line line) {
        stroke(line.thickness(), line.stroke());
      } else if (look instanceof Polyline line) {
        attribute("fill", "none");
        attribute("stroke-linejoin", "round");
        stroke(line.thickness(), line.stroke());
      }
      out.append("/>");
    }
  }

  private static String outline(Shape shape) {
    if (shape instanceof Rect rect) {
      String across = "h" + rect.width() + "v" + rect.height() + "h-" + rect.width() + "z";
      return "M" + rect.x() + " " + rect.y() + across;
    }
    List<Point> points =
        shape instanceof Line line
            ? List.of(new Point(line.x1(), line.y1()), new Point(line.x2(), line.y2()))
            : ((Polyline) shape).points();
    return points.stream()
        .map(point -> point.x() + " " + point.y())
        .collect(Collectors.joining("L", "M", ""));
  }

  private void dots(Dot look, List<Shape> dots) {
    for (Shape dot : dots) {
      open("circle");
      attribute("cx", ((Dot) dot).x());
      attribute("cy", ((Dot) dot).y());
      attribute("r", look.radius());
      ink("fill", look.fill());
      out.append("/>");
    }
  }

  /** What several texts have in common stands around them. */
  private void texts(Text look, List<Shape> texts) {
    boolean several = texts.size() > 1 && !look.equals(PLAIN);
    if (several) {
      open("g");
      type(look);
      out.append('>');
    }
    for (Shape shape : texts) {
      Text text = (Text) shape;
      open("text");
      attribute("x", text.x());
      attribute("y", text.y());
      if (!several) {
        type(look);
      }
      out.append('>').append(Markup.escape(text.text())).append("</text>");
    }
    if (several) {
      out.append("</g>");
    }
  }

  private void type(Text text) {
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
