package io.briefing.paper;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Puts files into a PDF and says what each has to do with it, as PDF/A-3 asks. */
final class PdfAttachments {

  private static final PdfName RELATION = new PdfName("AFRelationship");

  private PdfAttachments() {}

  /**
   * @param moment when the files were last changed, if that is known
   */
  static void add(List<Attachment> attachments, Optional<PdfObject> moment, PdfWriter writer)
      throws IOException {
    PdfArray associated = new PdfArray();
    for (Attachment attachment : attachments) {
      PdfDictionary particulars = new PdfDictionary();
      moment.ifPresent(date -> particulars.put(PdfName.MODDATE, date));
      PdfFileSpecification file =
          PdfFileSpecification.fileEmbedded(
              writer,
              null,
              attachment.name(),
              attachment.bytes(),
              true,
              attachment.mimeType(),
              particulars);
      file.put(RELATION, new PdfName(attachment.relation()));
      writer.addFileAttachment(attachment.description(), file);
      associated.add(file.getReference());
    }
    if (!attachments.isEmpty()) {
      writer.getExtraCatalog().put(PdfName.AF, associated);
    }
  }
}
