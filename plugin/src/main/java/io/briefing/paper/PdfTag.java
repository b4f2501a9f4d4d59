package io.briefing.paper;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An element of the structure of the PDF: what is drawn for it, its links and the elements inside
 * it, in the order of the document, in whatever order the pages are painted.
 *
 * <p>The library takes either drawings or elements for an element's children, and keeps them in the
 * order of their making. So they are noted here, and handed over when all of them are known.
 */
final class PdfTag extends PdfStructureElement {

  private record Kid(int place, PdfObject object) {}

  private static final Comparator<Kid> BY_PLACE = Comparator.comparingInt(Kid::place);

  private final List<Kid> kids = new ArrayList<>();
  private final List<PdfTag> inside = new ArrayList<>();

  /** The whole document. */
  PdfTag(PdfStructureTreeRoot root, PdfName role) {
    super(root, role);
  }

  /**
   * @param place where it stands in the document, counted over all nodes
   */
  PdfTag(PdfTag parent, PdfName role, int place) {
    super(parent, role);
    parent.remove(PdfName.K);
    parent.kids.add(new Kid(place, getReference()));
    parent.inside.add(this);
  }

  /**
   * Notes what the library has just begun to draw for this element.
   *
   * @param place of the text that is drawn
   */
  void noteDrawing(int place, PdfWriter writer) {
    PdfNumber mark = (PdfNumber) get(PdfName.K);
    remove(PdfName.K);
    PdfDictionary drawing = new PdfDictionary(PdfName.MCR);
    drawing.put(PdfName.PG, writer.getCurrentPage());
    drawing.put(PdfName.MCID, mark);
    kids.add(new Kid(place, drawing));
  }

  void noteAnnotation(PdfObject reference, PdfWriter writer) {
    PdfDictionary link = new PdfDictionary(PdfName.OBJR);
    link.put(PdfName.OBJ, reference);
    link.put(PdfName.PG, writer.getCurrentPage());
    kids.add(new Kid(Integer.MAX_VALUE, link));
  }

  /** Adds an attribute of a standard owner: the scope of a head cell, the kind of a list. */
  void attribute(String owner, PdfName key, PdfObject value) {
    PdfDictionary attributes = (PdfDictionary) get(PdfName.A);
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(PdfName.O, new PdfName(owner));
      put(PdfName.A, attributes);
    }
    attributes.put(key, value);
  }

  /** Writes everything inside the whole document; the library writes the element itself. */
  void finish(PdfWriter writer) throws IOException {
    // Behind a reference, so that the library leaves the children as they are.
    put(PdfName.K, writer.addToBody(kids(writer)).getIndirectReference());
  }

  private PdfArray kids(PdfWriter writer) throws IOException {
    for (PdfTag tag : inside) {
      tag.put(PdfName.K, tag.kids(writer));
      writer.addToBody(tag, tag.getReference());
    }
    kids.sort(BY_PLACE);
    PdfArray array = new PdfArray();
    for (Kid kid : kids) {
      array.add(compact(kid.object));
    }
    return array;
  }

  /** A drawing on the element's own page is its number alone. */
  private PdfObject compact(PdfObject kid) {
    if (kid instanceof PdfDictionary mark && mark.get(PdfName.PG) == get(PdfName.PG)) {
      PdfObject number = mark.get(PdfName.MCID);
      return number == null ? kid : number;
    }
    return kid;
  }

  PdfName role() {
    return (PdfName) get(PdfName.S);
  }
}
