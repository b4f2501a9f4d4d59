package io.briefing.paper;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfRectangle;
import java.awt.Shape;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Draws pages and says of everything on them what it is. Words and pictures are content of the
 * structure element around them; margins, rules, backgrounds and the heads that a table repeats on
 * later pages are artifacts. Words that stand in a link can be clicked.
 */
final class PdfDevice extends ITextOutputDevice {

  private static final PdfName HEADER = new PdfName("Header");
  private static final PdfName FOOTER = new PdfName("Footer");

  private final Map<Node, Integer> pagesOfHeads = new IdentityHashMap<>();
  private Document document;
  private PdfTags tags;
  private PdfLinks links;
  private PdfMarking marking;

  /** Whether the words or the picture being drawn have said what they are. */
  private boolean drawing;

  PdfDevice() {
    super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
  }

  @Override
  public void start(Document document) {
    super.start(document);
    this.document = document;
  }

  @Override
  public void initializePage(PdfContentByte page, float height) {
    if (tags == null) {
      links = new PdfLinks(getSharedContext(), getWriter(), getDotsPerPoint());
      tags = new PdfTags(document, getWriter(), links::isLink);
    }
    marking = new PdfMarking(getWriter(), page);
    super.initializePage(page, height);
  }

  @Override
  public void finishPage() {
    marking.end();
    super.finishPage();
  }

  /** Writes the structure of what was drawn; nothing can be drawn behind it. */
  void finishTags() throws IOException {
    tags.finish(getWriter());
  }

  @Override
  public void drawText(RenderingContext c, InlineText text) {
    InlineLayoutBox box = text.getParent();
    if (text.getSubstring().isEmpty() || !isOnPage(c, box)) {
      return;
    }
    markWords(c, text, box);
    drawing = true;
    super.drawText(c, text);
    drawing = false;
  }

  private void markWords(RenderingContext c, InlineText text, InlineLayoutBox box) {
    if (box.isContainedInMarginBox()) {
      marking.pagination(isAbove(c, box) ? HEADER : FOOTER);
      return;
    }
    Node node = text.getTextNode() == null ? elementAround(box) : text.getTextNode();
    if (node == null || isRepeated(c, node) || node instanceof Text words && !tags.holds(words)) {
      marking.decoration();
    } else {
      marking.content(tags.holding(node.getParentNode()), tags.place(node));
    }
  }

  private static Element elementAround(Box box) {
    Box at = box;
    while (at != null && at.getElement() == null) {
      at = at.getParent();
    }
    return at == null ? null : at.getElement();
  }

  private static boolean isAbove(RenderingContext c, Box box) {
    return box.getAbsY() < c.getPage().getHeight(c) / 2;
  }

  /** The head of a table is content where it stands first. */
  private boolean isRepeated(RenderingContext c, Node node) {
    for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
      if (at.getNodeName().equals("thead")) {
        int page = c.getPageNo();
        return pagesOfHeads.computeIfAbsent(at, head -> page) != page;
      }
    }
    return false;
  }

  /**
   * Lines that page breaks push to the next page would be drawn, invisibly, at the foot of the old
   * one as well.
   */
  private static boolean isOnPage(RenderingContext c, InlineLayoutBox box) {
    PageBox page = c.getPage();
    int baseline = box.getAbsY() + box.getBaseline();
    return baseline >= page.getTop() && baseline <= page.getBottom()
        || box.isContainedInMarginBox();
  }

  @Override
  public void drawString(String words, float x, float y, JustificationInfo info) {
    decorate();
    super.drawString(words, x, y, info);
  }

  @Override
  public void paintReplacedElement(RenderingContext c, BlockBox box) {
    Element picture = box.getElement();
    if (picture.getAttribute("role").equals("img")) {
      PdfTag figure = tags.holding(picture);
      figure.attribute("Layout", PdfName.BBOX, new PdfRectangle(createLocalTargetArea(c, box)));
      marking.content(figure, tags.place(picture));
      drawing = true;
    }
    super.paintReplacedElement(c, box);
    drawing = false;
  }

  @Override
  public void paintBackground(RenderingContext c, Box box) {
    super.paintBackground(c, box);
    Element element = box.getElement();
    boolean visible = !(box instanceof InlineLayoutBox inline) || isOnPage(c, inline);
    if (element != null && visible && !box.isContainedInMarginBox() && links.isLink(element)) {
      Rectangle area = createLocalTargetArea(c, box);
      if (area.getWidth() > 0 && !isRepeated(c, element)) {
        links.add(c, element, area, tags.holding(element));
      }
    }
  }

  @Override
  public void draw(Shape shape) {
    decorate();
    super.draw(shape);
  }

  @Override
  public void fill(Shape shape) {
    decorate();
    super.fill(shape);
  }

  private void decorate() {
    if (!drawing) {
      marking.decoration();
    }
  }

  @Override
  public void clip(Shape shape) {
    marking.end();
    super.clip(shape);
  }

  @Override
  public void setClip(Shape shape) {
    marking.end();
    super.setClip(shape);
  }
}
