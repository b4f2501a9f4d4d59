package io.briefing.paper;

import java.awt.Point;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextReplacedElement;

/** A picture that the layout gives a place, and that draws itself there. */
abstract class PdfPicture implements ITextReplacedElement {

  private final int width;
  private final int height;
  private Point location = new Point(0, 0);

  /** The size in the layout's dots. */
  PdfPicture(int width, int height) {
    this.width = width;
    this.height = height;
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
