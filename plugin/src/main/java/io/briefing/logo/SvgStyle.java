package io.briefing.logo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * How the shapes of an SVG drawing are painted: what their attributes say, or those of the groups
 * around them. A colour is written like {@code #0f4c75}, {@code black} or {@code white}; {@code
 * currentColor}, which stands where none is named, is that of the words around.
 */
public record SvgStyle(Map<String, String> values) {

  /** As a page shows a logo that says nothing of itself. */
  static final SvgStyle PLAIN =
      new SvgStyle(
          Map.of(
              "fill", "currentColor",
              "stroke", "none",
              "stroke-width", "1",
              "stroke-linecap", "butt",
              "stroke-linejoin", "miter",
              "fill-rule", "nonzero"));

  private static final List<String> LEFT_OUT =
      List.of("opacity", "fill-opacity", "stroke-opacity", "stroke-dasharray", "clip-path");

  public SvgStyle {
    values = Map.copyOf(values);
  }

  /**
   * @throws IllegalArgumentException if the element asks for what is not drawn on paper
   */
  SvgStyle within(Element element) {
    for (String name : LEFT_OUT) {
      if (!List.of("", "1", "none").contains(element.getAttribute(name).strip())) {
        throw new IllegalArgumentException(name + "=\"" + element.getAttribute(name) + "\"");
      }
    }
    Map<String, String> own = new HashMap<>(values);
    own.replaceAll(
        (name, value) -> element.hasAttribute(name) ? element.getAttribute(name).strip() : value);
    SvgStyle style = new SvgStyle(own);
    style.colour("fill", Color.BLACK);
    style.colour("stroke", Color.BLACK);
    style.pen(1);
    return style;
  }

  /**
   * @param name {@code fill} or {@code stroke}
   * @param words the colour of the words around the drawing
   */
  public Optional<Color> colour(String name, Color words) {
    String value = values.get(name);
    return switch (value) {
      case "none" -> Optional.empty();
      case "currentColor" -> Optional.of(words);
      case "black" -> Optional.of(Color.BLACK);
      case "white" -> Optional.of(Color.WHITE);
      default -> Optional.of(HexColour.of(value).orElseThrow(() -> unknown(name)));
    };
  }

  private IllegalArgumentException unknown(String name) {
    return new IllegalArgumentException(
        name + "=\"" + values.get(name) + "\"; write a colour like #0f4c75");
  }

  boolean isEvenOdd() {
    return values.get("fill-rule").equals("evenodd");
  }

  /** What its stroke is drawn with, so many times as wide as it says. */
  public BasicStroke pen(float scale) {
    int cap =
        switch (values.get("stroke-linecap")) {
          case "round" -> BasicStroke.CAP_ROUND;
          case "square" -> BasicStroke.CAP_SQUARE;
          default -> BasicStroke.CAP_BUTT;
        };
    int join =
        switch (values.get("stroke-linejoin")) {
          case "round" -> BasicStroke.JOIN_ROUND;
          case "bevel" -> BasicStroke.JOIN_BEVEL;
          default -> BasicStroke.JOIN_MITER;
        };
    String width = "stroke-width";
    return new BasicStroke(
        Math.abs(new SvgNumbers(values.get(width).strip()).length(width)) * scale, cap, join);
  }
}
