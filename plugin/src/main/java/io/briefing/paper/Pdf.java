package io.briefing.paper;

import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import io.briefing.drawing.Drawing;
import io.briefing.logo.Logo;
import io.briefing.logo.SvgShapes;
import io.briefing.report.Report;
import io.briefing.theme.Digest;
import io.briefing.theme.Markup;
import io.briefing.theme.RenderException;
import io.briefing.theme.StyleSheet;
import io.briefing.theme.Templates;
import io.briefing.theme.Theme;
import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.util.XRLog;

/**
 * A report as a PDF that keeps to PDF/A-3 and PDF/UA-1.
 *
 * <ol>
 *   <li>The template {@code paper.ftl} gives XHTML, {@link PaperDocument} and {@link PrintableText}
 *       make it fit for paper.
 *   <li>The layout places it on pages, by the theme's style sheet for paper, in {@link PdfFonts}
 *       that are embedded; {@link PdfLines} says where lines end.
 *   <li>{@link PdfDevice} draws the pages and says of everything on them what it is: {@link
 *       PdfTags} keep the structure, {@link PdfLinks} what can be clicked.
 *   <li>{@link PdfParticulars} tell what the document is, {@link PdfAttachments} go with it.
 * </ol>
 *
 * The same report gives the same bytes: the only date is the article's, and the document's number
 * is a hash of its content.
 */
public final class Pdf {

  /**
   * A finished document.
   *
   * @param missing the characters that no embedded font can print; a box stands in their place
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Paper(byte[] bytes, SortedSet<Integer> missing) {}

  private static final int USUAL_BYTES = 1 << 17;

  private final Templates templates;
  private final StyleSheet style;
  private final Map<String, String> marks;
  private final Map<String, Path2D> shapes = new HashMap<>();
  private final Map<String, String> tokens;
  private final Markup logo;
  private final Optional<SvgShapes> logoShapes;
  private final PdfFonts latin = PdfFonts.loadLatin();
  private PdfFonts allLetters;
  private final PaperStyles styles = new PaperStyles();

  /**
   * Reads the fonts and what the theme has for paper, once for all documents.
   *
   * @throws RenderException if the theme asks for what paper cannot show
   */
  public Pdf(Theme theme, Templates templates) {
    this.templates = templates;
    this.style = StyleSheet.paper(theme);
    this.marks = theme.table("marks.properties");
    marks.forEach((name, path) -> shapes.put(name, PdfMark.path(path)));
    this.tokens = StyleSheet.tokens(theme);
    Logo drawn = Logo.of(theme);
    this.logo = drawn.place();
    this.logoShapes = drawn.shapes();
    XRLog.setLoggingEnabled(false);
  }

  /**
   * @param attachments the files that go with it
   */
  public Paper paper(Report report, List<Attachment> attachments) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("report", report);
    model.put("marks", marks);
    model.put("logo", logo);
    model.put("style", new Markup(style.text()));
    String xhtml = templates.fill("paper.ftl", model);
    Document document = PaperDocument.read(xhtml);
    PdfFonts fonts = LatinFont.isEnoughFor(xhtml) ? latin : allLetters();
    PrintableText text = new PrintableText(fonts::print, fonts::printAsCode);
    text.clean(document);
    PdfBookmarks.write(document);
    PdfParticulars particulars = PdfParticulars.of(report, Digest.md5(xhtml));
    try {
      PdfPictures pictures =
          new PdfPictures(
              shapes, drawings(report), logoShapes, new PdfBrush(fonts, tokens, text::clean));
      return new Paper(
          layOut(document, fonts, pictures, new Frame(particulars, attachments)), text.missing());
    } catch (DocumentException | ExceptionConverter e) {
      throw new RenderException("the PDF of " + report.path() + " cannot be laid out: " + e, e);
    }
  }

  /** Read when the first document asks for them. */
  private synchronized PdfFonts allLetters() {
    if (allLetters == null) {
      allLetters = PdfFonts.load();
    }
    return allLetters;
  }

  private static Map<String, Drawing> drawings(Report report) {
    return report.prose().stream()
        .flatMap(block -> block.charts().stream())
        .collect(Collectors.toMap(Report.Chart::number, Report.Chart::drawing));
  }

  private byte[] layOut(Document document, PdfFonts fonts, PdfPictures pictures, Frame frame) {
    PdfDevice device = new PdfDevice();
    ITextRenderer renderer =
        new ITextRenderer(
            ITextRenderer.DEFAULT_DOTS_PER_POINT,
            ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
            device,
            new SealedUserAgent(device),
            fonts.resolver(),
            pictures,
            fonts.widths());
    SharedContext context = renderer.getSharedContext();
    context.setCss(styles.reference(context.getUserAgentCallback()));
    context.setPrint(true);
    context.setInteractive(false);
    context.setLineBreakingStrategy(new PdfLines());
    renderer.setListener(frame);
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
    renderer.setDocument(document, SealedUserAgent.NOWHERE, new SealedNamespace());
    renderer.layout();
    renderer.createPDF(out);
    return out.toByteArray();
  }

  /** What is written around the pages. */
  private static final class Frame extends DefaultPDFCreationListener {

    private final PdfParticulars particulars;
    private final List<Attachment> attachments;

    private Frame(PdfParticulars particulars, List<Attachment> attachments) {
      this.particulars = particulars;
      this.attachments = attachments;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
      particulars.open(renderer.getWriter());
    }

    @Override
    public void onClose(ITextRenderer renderer) {
      try {
        ((PdfDevice) renderer.getOutputDevice()).finishTags();
        particulars.close(renderer.getWriter());
        PdfAttachments.add(attachments, particulars.moment(), renderer.getWriter());
      } catch (IOException e) {
        throw new ExceptionConverter(e);
      }
    }
  }
}
