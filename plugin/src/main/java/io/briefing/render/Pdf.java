package io.briefing.render;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import org.w3c.dom.Document;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.PageBox;
import org.xhtmlrenderer.render.RenderingContext;
import org.xhtmlrenderer.util.XRLog;

/**
 * A report as a PDF: XHTML from the template {@code paper.ftl}, laid out by its own style sheet,
 * with embedded fonts. The same report gives the same bytes: the only date is the article's, and
 * the document's number is a hash of its content.
 */
final class Pdf {

  /**
   * A finished document.
   *
   * @param missing the characters that no embedded font can print; a box stands in their place
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Paper(byte[] bytes, SortedSet<Integer> missing) {}

  private final Templates templates;
  private final StyleSheet style;
  private final Map<String, String> marks;
  private final PdfFonts fonts = PdfFonts.load();

  Pdf(Theme theme, Templates templates) {
    this.templates = templates;
    this.style = StyleSheet.paper(theme);
    this.marks = theme.table("marks.properties");
    marks.values().forEach(PdfMarks::path);
    XRLog.setLoggingEnabled(false);
  }

  Paper paper(Report report) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("report", report);
    model.put("marks", marks);
    model.put("style", new Markup(style.text()));
    String xhtml = templates.fill("paper.ftl", model);
    PrintableText text = new PrintableText(fonts::print, fonts::printAsCode);
    Document document = text.read(xhtml);
    return new Paper(
        layOut(document, report, Arrays.copyOf(Digest.sha256(xhtml), 16)), text.missing());
  }

  private byte[] layOut(Document document, Report report, byte[] number) {
    Device device = new Device();
    SealedUserAgent agent = new SealedUserAgent(device);
    ITextRenderer renderer =
        new ITextRenderer(
            ITextRenderer.DEFAULT_DOTS_PER_POINT,
            ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
            device,
            agent,
            fonts.resolver(),
            new PdfMarks(marks),
            new ITextTextRenderer());
    SharedContext context = renderer.getSharedContext();
    context.setPrint(true);
    context.setInteractive(false);
    context.setLineBreakingStrategy(new PdfLines());
    renderer.setListener(new Particulars(report, number));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      renderer.setDocument(document, SealedUserAgent.NOWHERE);
      renderer.layout();
      renderer.createPDF(out);
    } catch (DocumentException e) {
      throw new RenderException("the PDF of " + report.path() + " cannot be laid out: " + e, e);
    }
    return out.toByteArray();
  }

  /** Writes what the document says about itself. */
  private static final class Particulars extends DefaultPDFCreationListener {

    private final Report report;
    private final byte[] number;

    private Particulars(Report report, byte[] number) {
      this.report = report;
      this.number = number;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
      PdfWriter writer = renderer.getWriter();
      writer.setPdfVersion(PdfWriter.VERSION_1_7);
      // The other kind of cross-reference table is written with the digits of the default locale.
      writer.setFullCompression();
      writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
      writer
          .getExtraCatalog()
          .put(PdfName.LANG, new PdfString(report.lang(), PdfObject.TEXT_UNICODE));
    }

    @Override
    public void onClose(ITextRenderer renderer) {
      PdfDictionary info = renderer.getWriter().getInfo();
      info.remove(PdfName.CREATIONDATE);
      info.remove(PdfName.MODDATE);
      if (!report.date().iso().isEmpty()) {
        String day = "D:" + report.date().iso().replace("-", "") + "000000Z";
        info.put(PdfName.CREATIONDATE, new PdfString(day));
        info.put(PdfName.MODDATE, new PdfString(day));
      }
      info.put(PdfName.PRODUCER, new PdfString("OpenPDF"));
      info.put(
          PdfName.CREATOR,
          new PdfString("Briefing " + report.method().version(), PdfObject.TEXT_UNICODE));
      info.put(PdfName.FILEID, PdfEncryption.createInfoId(number, number));
    }
  }

  /**
   * Lines that page breaks push to the next page would be drawn, invisibly, at the foot of the old
   * one as well.
   */
  private static final class Device extends ITextOutputDevice {

    private Device() {
      super(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    }

    @Override
    public void drawText(RenderingContext c, InlineText text) {
      PageBox page = c.getPage();
      int baseline = text.getParent().getAbsY() + text.getParent().getBaseline();
      boolean onPage = baseline >= page.getTop() && baseline <= page.getBottom();
      if (onPage || text.getParent().isContainedInMarginBox()) {
        super.drawText(c, text);
      }
    }
  }
}
