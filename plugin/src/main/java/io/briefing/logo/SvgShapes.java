package io.briefing.logo;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A drawing in SVG as outlines and how they are painted: paths and the basic shapes, in groups,
 * turned and scaled. Words, blends of colours and what is cut out are refused: they would look
 * otherwise on paper than on a screen. At most {@value #MOST_SHAPES} shapes, in groups nested
 * {@value #DEEPEST} deep.
 *
 * @param box what is seen, in the drawing's units
 * @param shapes later ones lie on earlier ones
 */
public record SvgShapes(Rectangle2D box, List<Painted> shapes) {

  private static final int MOST_SHAPES = 5_000;
  private static final int DEEPEST = 50;
  private static final Set<String> SILENT = Set.of("title", "desc");

  public SvgShapes {
    shapes = List.copyOf(shapes);
  }

  /**
   * @param grown how many times its stroke is as wide as it says
   */
  public record Painted(Path2D outline, SvgStyle style, float grown) {}

  /**
   * What the outermost element says of its colours is not asked: it is the theme's.
   *
   * @throws IllegalArgumentException if something in it cannot be drawn, saying what
   */
  static SvgShapes of(Element svg) {
    List<Painted> shapes = new ArrayList<>();
    inside(svg, SvgStyle.PLAIN, new AffineTransform(), shapes, 0);
    return new SvgShapes(box(svg), shapes);
  }

  private static Rectangle2D box(Element svg) {
    String given = svg.getAttribute("viewBox");
    boolean sized = given.isEmpty() && svg.hasAttribute("width") && svg.hasAttribute("height");
    SvgNumbers numbers =
        new SvgNumbers(
            sized ? "0 0 " + svg.getAttribute("width") + " " + svg.getAttribute("height") : given);
    if (!numbers.hasMore()) {
      throw new IllegalArgumentException("no viewBox");
    }
    Rectangle2D box =
        new Rectangle2D.Float(numbers.next(), numbers.next(), numbers.next(), numbers.next());
    if (box.isEmpty()) {
      throw new IllegalArgumentException("viewBox=\"" + given + "\", in which nothing is seen");
    }
    return box;
  }

  private static void inside(
      Element around, SvgStyle style, AffineTransform place, List<Painted> shapes, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("groups nested more than " + DEEPEST + " deep");
    }
    for (Node child = around.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element && !SILENT.contains(element.getTagName())) {
        AffineTransform placed = new AffineTransform(place);
        placed.concatenate(SvgTransform.of(element.getAttribute("transform")));
        SvgStyle own = style.within(element);
        if (element.getTagName().equals("g")) {
          inside(element, own, placed, shapes, depth + 1);
        } else {
          shapes.add(painted(element, own, placed));
        }
      }
    }
    if (shapes.size() > MOST_SHAPES) {
      throw new IllegalArgumentException("more than " + MOST_SHAPES + " shapes");
    }
  }

  private static Painted painted(Element element, SvgStyle style, AffineTransform place) {
    Path2D outline = SvgOutline.of(element);
    outline.setWindingRule(style.isEvenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
    outline.transform(place);
    return new Painted(outline, style, (float) Math.sqrt(Math.abs(place.getDeterminant())));
  }
}
