package io.briefing.paper;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import io.briefing.drawing.Drawing;
import java.awt.geom.Point2D;
import java.util.List;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * A chart, drawn from the same {@link Drawing} as the one on the page, shape for shape. Its words
 * are words that can be searched and copied.
 */
final class PdfChart extends PdfPicture {

  private final Drawing drawing;
  private final PdfBrush brush;

  /** A unit of a drawing in CSS pixels: its texts, of 13 units, become 8.3 points high. */
  private static final int UNIT = 85;

  private static final int HUNDREDTHS = 100;

  PdfChart(Drawing drawing, PdfBrush brush, int dotsPerPixel) {
    super(
        drawing.width() * dotsPerPixel * UNIT / HUNDREDTHS,
        drawing.height() * dotsPerPixel * UNIT / HUNDREDTHS);
    this.drawing = drawing;
    this.brush = brush;
  }

  @Override
  public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
    Point2D corner = device.getTransform().transform(getLocation(), null);
    float height = c.getPage().getHeight(c) / device.getDotsPerPoint();
    float unit = getIntrinsicWidth() / device.getDotsPerPoint() / drawing.width();
    PdfContentByte page = device.getCurrentPage();
    page.saveState();
    // From here on, lengths are the drawing's; only y grows upwards from its top left corner.
    page.concatCTM(unit, 0, 0, unit, (float) corner.getX(), height - (float) corner.getY());
    page.setLineCap(PdfContentByte.LINE_CAP_BUTT);
    page.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
    drawing.shapes().forEach(shape -> draw(page, shape));
    page.restoreState();
  }

  private void draw(PdfContentByte page, Drawing.Shape shape) {
    if (shape instanceof Drawing.Rect rect) {
      page.setColorFill(brush.colour(rect.fill()));
      page.rectangle(rect.x(), -rect.y() - rect.height(), rect.width(), rect.height());
      page.fill();
    } else if (shape instanceof Drawing.Line line) {
      List<Drawing.Point> ends =
          List.of(new Drawing.Point(line.x1(), line.y1()), new Drawing.Point(line.x2(), line.y2()));
      stroke(page, ends, line.thickness(), line.stroke());
    } else if (shape instanceof Drawing.Polyline line) {
      stroke(page, line.points(), line.thickness(), line.stroke());
    } else if (shape instanceof Drawing.Dot dot) {
      page.setColorFill(brush.colour(dot.fill()));
      page.circle(dot.x(), -dot.y(), dot.radius());
      page.fill();
    } else if (shape instanceof Drawing.Text text) {
      write(page, text);
    }
  }

  private void stroke(
      PdfContentByte page, List<Drawing.Point> points, int thickness, Drawing.Ink ink) {
    page.setColorStroke(brush.colour(ink));
    page.setLineWidth(thickness);
    page.moveTo(points.get(0).x(), -points.get(0).y());
    points.stream().skip(1).forEach(point -> page.lineTo(point.x(), -point.y()));
    page.stroke();
  }

  private void write(PdfContentByte page, Drawing.Text text) {
    BaseFont font = brush.font(text.weight());
    String words = brush.printable().apply(text.text());
    float width = font.getWidthPoint(words, text.size());
    float before =
        switch (text.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    page.setColorFill(brush.colour(text.fill()));
    page.beginText();
    page.setFontAndSize(font, text.size());
    page.setTextMatrix(text.x() - before, -text.y());
    page.showText(words);
    page.endText();
  }
}
