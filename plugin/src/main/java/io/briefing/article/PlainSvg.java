package io.briefing.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * A drawing in SVG that may stand inside a page: shapes and text, and nothing that runs, loads or
 * links. Comments and processing instructions are left out.
 *
 * @param markup the drawing; empty if there is an objection
 * @param objection why it may not stand in a page; empty if it may
 */
public record PlainSvg(String markup, String objection) {

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "path",
          "rect",
          "circle",
          "ellipse",
          "line",
          "polyline",
          "polygon",
          "text",
          "tspan",
          "title",
          "desc",
          "defs",
          "lineargradient",
          "radialgradient",
          "stop",
          "clippath");

  /**
   * @param cssClass what the drawing's outermost element gets as a class
   */
  public static PlainSvg of(String svg, String cssClass) {
    Element root = Jsoup.parse(svg, "", Parser.xmlParser()).selectFirst("svg");
    if (root == null) {
      return new PlainSvg("", "it holds no svg element");
    }
    root.nodeStream().toList().forEach(PlainSvg::plain);
    for (Element element : root.getAllElements()) {
      if (!ELEMENTS.contains(element.tagName().toLowerCase(Locale.ROOT))) {
        return new PlainSvg("", "it has an element " + element.tagName());
      }
      for (Attribute attribute : element.attributes()) {
        if (!isHarmless(attribute)) {
          return new PlainSvg("", "it has an attribute " + attribute.getKey());
        }
      }
    }
    root.addClass(cssClass);
    return new PlainSvg(root.outerHtml(), "");
  }

  /**
   * Leaves elements and text alone. A browser ends a comment or a CDATA section elsewhere than XML
   * does, so that what was a remark could become an element: remarks and instructions are dropped,
   * and a CDATA section becomes the text it stands for.
   */
  private static void plain(Node node) {
    if (node instanceof CDataNode section) {
      section.replaceWith(new TextNode(section.getWholeText()));
    } else if (!(node instanceof Element || node instanceof TextNode)) {
      node.remove();
    }
  }

  private static boolean isHarmless(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().toLowerCase(Locale.ROOT);
    boolean loads = name.endsWith("href") || value.contains("url(") && !value.contains("url(#");
    return !name.startsWith("on") && !name.equals("style") && !loads;
  }
}
