package io.briefing.paper;

import io.briefing.theme.RenderException;
import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A tick mark: the strokes of one of the theme's marks, in the colour of the text around it. */
final class PdfMark extends PdfPicture {

  private static final float BOX = 16f;
  private static final float STROKE = 2.2f;

  private final Path2D shape;

  PdfMark(Path2D shape, int width, int height) {
    super(width, height);
    this.shape = shape;
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
  public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
    float scale = getIntrinsicWidth() / BOX;
    Path2D placed = new Path2D.Float(shape);
    placed.transform(AffineTransform.getScaleInstance(scale, getIntrinsicHeight() / BOX));
    placed.transform(AffineTransform.getTranslateInstance(getLocation().x, getLocation().y));
    Stroke before = device.getStroke();
    device.setColor(box.getStyle().getColor());
    device.setStroke(
        new BasicStroke(STROKE * scale, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    device.draw(placed);
    device.setStroke(before);
  }
}
