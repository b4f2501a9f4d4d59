package io.briefing.paper;

import io.briefing.drawing.Drawing;
import io.briefing.logo.Logo;
import io.briefing.logo.SvgShapes;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/**
 * Puts pictures where an {@code svg} stands: a tick mark if it uses one of the theme's marks, a
 * chart of the report if it names its number in {@code data-chart}, the theme's logo. Other
 * pictures are left out: nothing is fetched.
 */
final class PdfPictures implements ReplacedElementFactory {

  private static final String ANCHOR = "#briefing-";

  private final Map<String, Path2D> marks;
  private final Map<String, Drawing> charts;
  private final Optional<SvgShapes> logo;
  private final PdfBrush brush;

  /**
   * @param charts by their numbers
   */
  PdfPictures(
      Map<String, Path2D> marks,
      Map<String, Drawing> charts,
      Optional<SvgShapes> logo,
      PdfBrush brush) {
    this.marks = marks;
    this.charts = charts;
    this.logo = logo;
    this.brush = brush;
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback uac, int cssWidth, int cssHeight) {
    Element element = box.getElement();
    if (element == null || !element.getNodeName().equals("svg")) {
      return null;
    }
    Drawing chart = charts.get(element.getAttribute("data-chart"));
    if (chart != null) {
      return new PdfChart(chart, brush, c.getDotsPerPixel());
    }
    if (logo.isPresent() && element.getAttribute("class").equals(Logo.CLASS)) {
      return cssHeight < 0 ? null : new PdfLogo(logo.get(), cssHeight);
    }
    NodeList uses = element.getElementsByTagName("use");
    String href = uses.getLength() == 0 ? "" : ((Element) uses.item(0)).getAttribute("href");
    Path2D mark = href.startsWith(ANCHOR) ? marks.get(href.substring(ANCHOR.length())) : null;
    boolean sized = cssWidth >= 0 && cssHeight >= 0;
    return mark != null && sized ? new PdfMark(mark, cssWidth, cssHeight) : null;
  }

  @Override
  public void reset() {
    // Nothing is kept between documents.
  }

  @Override
  public void remove(Element element) {
    // Nothing is kept by element.
  }

  @Override
  public void setFormSubmissionListener(FormSubmissionListener listener) {
    // A report has no forms.
  }
}
