package io.briefing.paper;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.briefing.report.Report;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What a PDF says about itself, in the words of the PDF and once more in those of {@link Xmp}.
 *
 * @param date the article's, as {@code 2024-07-05}, or empty
 * @param number of the document: a hash of its content
 */
@SuppressWarnings("ArrayRecordComponent")
record PdfParticulars(
    String lang,
    String title,
    List<String> authors,
    String subject,
    List<String> keywords,
    String date,
    String creator,
    byte[] number) {

  static final String PRODUCER = "OpenPDF";

  /**
   * Of zlib's levels from 1 to 9: with 4 files are 6 % smaller, and take a twentieth longer to
   * make.
   */
  static final int COMPRESSION = 1;

  private static final PdfObject SRGB = new PdfString("sRGB");

  static PdfParticulars of(Report report, byte[] number) {
    return new PdfParticulars(
        report.lang(),
        report.title(),
        report.authors(),
        report.summary(),
        report.tags(),
        report.date().iso(),
        "Briefing " + report.method().version(),
        number);
  }

  /** Says it before the first page is written. */
  void open(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    // The other kind of cross-reference table is written with the digits of the default locale.
    writer.setFullCompression();
    writer.setCompressionLevel(COMPRESSION);
    writer.setTagged();
    writer.setTabs(PdfName.S);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
    writer.getExtraCatalog().put(PdfName.LANG, text(lang));
    writer.setXmpMetadata(Xmp.packet(this).getBytes(StandardCharsets.UTF_8));
  }

  /** Says it behind the last page. */
  void close(PdfWriter writer) throws IOException {
    writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
    PdfDictionary info = writer.getInfo();
    put(info, PdfName.TITLE, title);
    put(info, PdfName.AUTHOR, String.join(", ", authors));
    put(info, PdfName.SUBJECT, subject);
    put(info, PdfName.KEYWORDS, String.join(", ", keywords));
    put(info, PdfName.CREATOR, creator);
    info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
    info.remove(PdfName.CREATIONDATE);
    info.remove(PdfName.MODDATE);
    moment()
        .ifPresent(
            moment -> {
              info.put(PdfName.CREATIONDATE, moment);
              info.put(PdfName.MODDATE, moment);
            });
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(number, number));
  }

  /** The article's date as a moment, in the notation of PDF. */
  Optional<PdfObject> moment() {
    return date.isEmpty()
        ? Optional.empty()
        : Optional.of(new PdfString("D:" + date.replace("-", "") + "000000Z"));
  }

  /** The library's own method would call it the colours of PDF/X. */
  private static PdfDictionary colours(PdfWriter writer) throws IOException {
    PdfStream profile = new PdfStream(Srgb.profile());
    profile.put(PdfName.N, new PdfNumber(3));
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, SRGB);
    intent.put(PdfName.INFO, SRGB);
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  private static void put(PdfDictionary info, PdfName key, String words) {
    if (words.isEmpty()) {
      info.remove(key);
    } else {
      info.put(key, text(words));
    }
  }

  private static PdfString text(String words) {
    return new PdfString(words, PdfObject.TEXT_UNICODE);
  }
}
