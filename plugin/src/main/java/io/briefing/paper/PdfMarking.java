package io.briefing.paper;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;

/**
 * Says of everything drawn on a page what it is: the content of a structure element, or an artifact
 * that a reader's software may leave out. One mark is open at a time; what follows and is of the
 * same kind goes on in it.
 */
final class PdfMarking {

  private static final PdfName ARTIFACT = new PdfName("Artifact");

  private final PdfWriter writer;
  private final PdfContentByte page;
  private PdfTag tag;
  private int place;
  private PdfName region;
  private boolean open;

  PdfMarking(PdfWriter writer, PdfContentByte page) {
    this.writer = writer;
    this.page = page;
  }

  /**
   * What is drawn next is content.
   *
   * @param place of the node that it comes from
   */
  void content(PdfTag tag, int place) {
    if (open && this.tag == tag && this.place == place) {
      return;
    }
    end();
    page.beginMarkedContentSequence(tag);
    tag.noteDrawing(place, writer);
    this.tag = tag;
    this.place = place;
    open = true;
  }

  /** What is drawn next is decoration: a rule, a background. */
  void decoration() {
    artifact(null);
  }

  /**
   * What is drawn next stands outside the text.
   *
   * @param region {@code Header} or {@code Footer}
   */
  void pagination(PdfName region) {
    artifact(region);
  }

  private void artifact(PdfName region) {
    if (open && tag == null && this.region == region) {
      return;
    }
    end();
    if (region == null) {
      page.beginMarkedContentSequence(ARTIFACT);
    } else {
      PdfDictionary properties = new PdfDictionary(new PdfName("Pagination"));
      properties.put(PdfName.SUBTYPE, region);
      page.beginMarkedContentSequence(ARTIFACT, properties, true);
    }
    this.tag = null;
    this.region = region;
    open = true;
  }

  void end() {
    if (open) {
      page.endMarkedContentSequence();
      open = false;
    }
  }
}
