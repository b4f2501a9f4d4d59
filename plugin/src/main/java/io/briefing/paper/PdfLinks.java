package io.briefing.paper;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfWriter;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * The places on a page that can be clicked: within the document to the box of an id, outside it to
 * an address. Each says in words where it leads and belongs to its structure element. A link to
 * nowhere is no link.
 */
final class PdfLinks {

  private final SharedContext context;
  private final PdfWriter writer;
  private final float dotsPerPoint;

  PdfLinks(SharedContext context, PdfWriter writer, float dotsPerPoint) {
    this.context = context;
    this.writer = writer;
    this.dotsPerPoint = dotsPerPoint;
  }

  boolean isLink(Element element) {
    String href = element.getAttribute("href");
    return element.getNodeName().equals("a")
        && (href.startsWith("#") ? context.getBoxById(href.substring(1)) != null : !href.isEmpty());
  }

  /**
   * @param area what can be clicked
   * @param tag the structure element of the link
   */
  void add(RenderingContext c, Element link, Rectangle area, PdfTag tag) {
    PdfAnnotation annotation =
        new PdfAnnotation(
            writer,
            area.getLeft(),
            area.getBottom(),
            area.getRight(),
            area.getTop(),
            action(c, link));
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
    annotation.put(PdfName.CONTENTS, PdfAttributes.text(words(link)));
    annotation.put(
        PdfName.STRUCTPARENT,
        new PdfNumber(writer.getStructureTreeRoot().addExistingObject(tag.getReference())));
    annotation.setBorder(new PdfBorderArray(0, 0, 0));
    tag.noteAnnotation(annotation.getIndirectReference(), writer);
    writer.addAnnotation(annotation);
  }

  private PdfAction action(RenderingContext c, Element link) {
    String href = link.getAttribute("href");
    if (!href.startsWith("#")) {
      return new PdfAction(href);
    }
    PdfAction action = new PdfAction();
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, destination(c, context.getBoxById(href.substring(1))));
    return action;
  }

  private PdfDestination destination(RenderingContext c, Box target) {
    boolean inline = target instanceof InlineLayoutBox;
    int y = target.getAbsY() + (inline ? ((InlineLayoutBox) target).getBaseline() : 0);
    PageBox page = c.getRootLayer().getPage(c, y);
    int fromTop = page.getMarginBorderPadding(c, Edge.TOP) + target.getAbsY() - page.getTop();
    float top = (page.getHeight(c) - Math.max(0, fromTop)) / dotsPerPoint;
    PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, top, 0);
    destination.addPage(writer.getPageReference(page.getPageNo() + 1));
    return destination;
  }

  private static String words(Element link) {
    for (String attribute : new String[] {"aria-label", "title"}) {
      if (!link.getAttribute(attribute).isBlank()) {
        return link.getAttribute(attribute);
      }
    }
    String text = link.getTextContent().strip();
    return text.isEmpty() ? link.getAttribute("href") : text;
  }
}
