package io.briefing.render;

import java.awt.BasicStroke;
import java.awt.Point;
import java.awt.Stroke;
import java.awt.geom.Path2D;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/**
 * Draws the tick marks: wherever an {@code svg} uses one of the theme's marks, its strokes are
 * drawn in the colour of the text around it. Pictures are left out: nothing is fetched.
 */
final class PdfMarks implements ReplacedElementFactory {

  private static final float BOX = 16f;
  private static final float STROKE = 2.2f;
  private static final String ANCHOR = "#briefing-";

  private final Map<String, String> marks;

  PdfMarks(Map<String, String> marks) {
    this.marks = marks;
  }

  @Override
  public ReplacedElement createReplacedElement(
      LayoutContext c, BlockBox box, UserAgentCallback uac, int cssWidth, int cssHeight) {
    Element element = box.getElement();
    if (element == null || !element.getNodeName().equals("svg") || cssWidth < 0 || cssHeight < 0) {
      return null;
    }
    NodeList uses = element.getElementsByTagName("use");
    String href = uses.getLength() == 0 ? "" : ((Element) uses.item(0)).getAttribute("href");
    String path = href.startsWith(ANCHOR) ? marks.get(href.substring(ANCHOR.length())) : null;
    return path == null ? null : new Mark(path(path), cssWidth, cssHeight);
  }

  /** The shapes in {@code marks.properties}: the commands M, L and C with absolute coordinates. */
  static Path2D path(String text) {
    Path2D path = new Path2D.Float();
    String[] words = text.replaceAll("([MLC])", " $1 ").strip().split("[ ,]+");
    try {
      for (int i = 0; i < words.length; ) {
        switch (words[i]) {
          case "M" -> path.moveTo(at(words, i + 1), at(words, i + 2));
          case "L" -> path.lineTo(at(words, i + 1), at(words, i + 2));
          case "C" ->
              path.curveTo(
                  at(words, i + 1),
                  at(words, i + 2),
                  at(words, i + 3),
                  at(words, i + 4),
                  at(words, i + 5),
                  at(words, i + 6));
          default -> throw new IllegalArgumentException("\"" + words[i] + "\"");
        }
        i += words[i].equals("C") ? 7 : 3;
      }
    } catch (RuntimeException e) {
      throw new RenderException(
          "the theme's marks.properties: a shape is made of M x y, L x y and C x y x y x y, not of \""
              + text
              + "\"",
          e);
    }
    return path;
  }

  private static float at(String[] words, int index) {
    return Float.parseFloat(words[index]);
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

  private static final class Mark implements ITextReplacedElement {

    private final Path2D shape;
    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    private Mark(Path2D shape, int width, int height) {
      this.shape = shape;
      this.width = width;
      this.height = height;
    }

    @Override
    public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
      float scale = width / BOX;
      Path2D placed = new Path2D.Float(shape);
      placed.transform(java.awt.geom.AffineTransform.getScaleInstance(scale, height / BOX));
      placed.transform(java.awt.geom.AffineTransform.getTranslateInstance(location.x, location.y));
      Stroke before = device.getStroke();
      device.setColor(box.getStyle().getColor());
      device.setStroke(
          new BasicStroke(STROKE * scale, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      device.draw(placed);
      device.setStroke(before);
    }

    @Override
    public int getIntrinsicWidth() {
      return width;
    }

    @Override
    public int getIntrinsicHeight() {
      return height;
    }

    @Override
    public Point getLocation() {
      return location;
    }

    @Override
    public void setLocation(int x, int y) {
      location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext c) {
      // Holds nothing of the layout.
    }

    @Override
    public boolean isRequiresInteractivePaint() {
      return false;
    }

    @Override
    public int getBaseline() {
      return 0;
    }

    @Override
    public boolean hasBaseline() {
      return false;
    }
  }
}
