package io.briefing.logo;

import io.briefing.article.PlainSvg;
import io.briefing.theme.Markup;
import io.briefing.theme.MarkupTree;
import io.briefing.theme.RenderException;
import io.briefing.theme.Theme;
import java.io.IOException;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The drawing at the head of each page, from the theme's {@code logo.svg}. A page gets the SVG as
 * it is, once it is found to be plain. Paper gets it as {@link SvgShapes}: {@link SvgOutline} reads
 * the elements and {@link SvgPath} their paths, {@link SvgTransform} moves them, {@link SvgStyle}
 * says how they are painted.
 *
 * @param svg as it stands in a page; empty if the theme has none
 */
public record Logo(Markup svg) {

  /** The class of its element. */
  public static final String CLASS = "briefing-logo";

  /**
   * @throws RenderException if it holds what may not stand in a page
   */
  public static Logo of(Theme theme) {
    return theme.optional("logo.svg").map(Logo::read).orElse(new Logo(new Markup("")));
  }

  private static Logo read(String svg) {
    PlainSvg plain = PlainSvg.of(svg, CLASS);
    if (!plain.objection().isEmpty()) {
      throw new RenderException(
          "the theme's logo.svg cannot be shown: "
              + plain.objection()
              + "; save it as plain SVG, with shapes and attributes only");
    }
    return new Logo(new Markup(plain.markup()));
  }

  boolean isThere() {
    return !svg.xhtml().isEmpty();
  }

  /**
   * For paper.
   *
   * @throws RenderException if something in it cannot be drawn there
   */
  public Optional<SvgShapes> shapes() {
    if (!isThere()) {
      return Optional.empty();
    }
    try {
      return Optional.of(SvgShapes.of(element()));
    } catch (IllegalArgumentException e) {
      throw new RenderException(
          "the theme's logo.svg cannot be drawn in a PDF: it has "
              + e.getMessage()
              + "; save it with words turned into paths and in plain colours, or leave pdf out of"
              + " the formats",
          e);
    }
  }

  /** What stands in the XHTML for paper: a box for the drawing, which is told by its title. */
  public Markup place() {
    if (!isThere()) {
      return svg;
    }
    NodeList titles = element().getElementsByTagName("title");
    String title = titles.getLength() == 0 ? "" : titles.item(0).getTextContent().strip();
    String told =
        title.isEmpty() ? "" : " role=\"img\" aria-label=\"" + Markup.escape(title) + "\"";
    return new Markup("<svg class=\"" + CLASS + "\"" + told + "/>");
  }

  private Element element() {
    try {
      return MarkupTree.of(svg.xhtml()).getDocumentElement();
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new RenderException("the theme's logo.svg is malformed: " + e.getMessage(), e);
    }
  }
}
