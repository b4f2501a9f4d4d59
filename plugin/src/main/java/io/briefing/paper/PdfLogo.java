package io.briefing.paper;

import io.briefing.logo.SvgShapes;
import java.awt.Color;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.parser.FSRGBColor;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** The theme's logo, as high as the style sheet for paper says and as wide as it is drawn. */
final class PdfLogo extends PdfPicture {

  private final SvgShapes logo;

  PdfLogo(SvgShapes logo, int height) {
    super((int) Math.round(height * logo.box().getWidth() / logo.box().getHeight()), height);
    this.logo = logo;
  }

  @Override
  public void paint(RenderingContext c, ITextOutputDevice device, BlockBox box) {
    float scale = (float) (getIntrinsicHeight() / logo.box().getHeight());
    AffineTransform place = AffineTransform.getTranslateInstance(getLocation().x, getLocation().y);
    place.scale(scale, scale);
    place.translate(-logo.box().getX(), -logo.box().getY());
    Color words = colour(box.getStyle().getColor());
    Stroke before = device.getStroke();
    for (SvgShapes.Painted shape : logo.shapes()) {
      Path2D outline = new Path2D.Float(shape.outline(), place);
      shape
          .style()
          .colour("fill", words)
          .ifPresent(
              colour -> {
                device.setColor(colour(colour));
                device.fill(outline);
              });
      shape
          .style()
          .colour("stroke", words)
          .ifPresent(
              colour -> {
                device.setColor(colour(colour));
                device.setStroke(shape.style().pen(shape.grown() * scale));
                device.draw(outline);
              });
    }
    device.setStroke(before);
  }

  private static Color colour(FSColor colour) {
    FSRGBColor rgb = (FSRGBColor) colour;
    return new Color(rgb.getRed(), rgb.getGreen(), rgb.getBlue());
  }

  private static FSColor colour(Color colour) {
    return new FSRGBColor(colour.getRed(), colour.getGreen(), colour.getBlue());
  }
}
