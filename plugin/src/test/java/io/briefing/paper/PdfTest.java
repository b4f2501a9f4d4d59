package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import io.briefing.report.SampleReport;
import io.briefing.theme.Templates;
import io.briefing.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The PDF of an article. */
@Isolated // changes the default locale and time zone
class PdfTest {

  private static final Theme THEME = Theme.of(Optional.empty());
  private static final Pdf PDF = new Pdf(THEME, new Templates(THEME));

  @Test
  void theSameReportGivesTheSameBytes() throws Exception {
    String first = hash(PDF);
    assertThat(hash(PDF)).isEqualTo(first);
    assertThat(hash(new Pdf(THEME, new Templates(THEME)))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG-u-nu-arab", "tr-TR", "hi-IN-u-nu-deva"})
  void theMachinesLocaleAndTimeZoneMakeNoDifference(String tag) throws Exception {
    String first = hash(PDF);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(hash(new Pdf(THEME, new Templates(THEME)))).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void threadsMakeNoDifference() throws Exception {
    String first = hash(PDF);
    ExecutorService four = Executors.newFixedThreadPool(4);
    try {
      Callable<String> print = () -> hash(PDF);
      for (Future<String> other : four.invokeAll(Collections.nCopies(8, print))) {
        assertThat(other.get()).isEqualTo(first);
      }
    } finally {
      four.shutdown();
    }
  }

  private static String hash(Pdf pdf) throws Exception {
    byte[] bytes = pdf.paper(SampleReport.draft(), List.of()).bytes();
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  @Test
  void theWholeReportCanBeFoundAsText() throws Exception {
    try (PdfPages pages = new PdfPages(PDF.paper(SampleReport.draft(), List.of()).bytes())) {
      assertThat(pages.text().replaceAll("\\s+", " "))
          .contains("The cloud that pays for the shop")
          .contains("Draft")
          .contains("90,757 / 574,785")
          .contains("sources were not checked")
          .contains("Page 1 of " + pages.document().getNumberOfPages());
    }
  }

  @Test
  void thePaperIsA4UnlessTheThemeSaysOtherwise(@TempDir Path folder) throws Exception {
    assertThat(paperSize(THEME)).isEqualTo("595 x 842");
    Files.writeString(folder.resolve("tokens.css"), ":root { --page-size: letter; }");
    assertThat(paperSize(Theme.of(Optional.of(folder)))).isEqualTo("612 x 792");
  }

  private static String paperSize(Theme theme) throws Exception {
    Pdf pdf = new Pdf(theme, new Templates(theme));
    PdfReader reader = new PdfReader(pdf.paper(SampleReport.draft(), List.of()).bytes());
    Rectangle size = reader.getPageSize(1);
    return Math.round(size.getWidth()) + " x " + Math.round(size.getHeight());
  }

  @Test
  void everyFontIsEmbedded() throws Exception {
    PdfReader reader = new PdfReader(PDF.paper(SampleReport.draft(), List.of()).bytes());
    int fonts = 0;
    for (int i = 0; i < reader.getXrefSize(); i++) {
      PdfObject object = reader.getPdfObject(i);
      if (object instanceof PdfDictionary font
          && PdfName.FONTDESCRIPTOR.equals(font.get(PdfName.TYPE))) {
        assertThat(PdfReader.getPdfObject(font.get(PdfName.FONTFILE2)))
            .isInstanceOf(PRStream.class);
        assertThat(font.get(PdfName.FONTNAME).toString()).contains("Liberation");
        fonts++;
      }
    }
    assertThat(fonts).isGreaterThanOrEqualTo(3);
  }

  @Test
  void thePaperSaysWhatItIs() throws Exception {
    PdfReader reader = new PdfReader(PDF.paper(SampleReport.draft(), List.of()).bytes());
    Map<String, String> info = reader.getInfo();
    assertThat(info)
        .containsEntry("Title", "The cloud that pays for the shop")
        .containsEntry("Author", "Ada Example")
        .containsEntry("Creator", "Briefing 0.1.0")
        .containsEntry("CreationDate", "D:20240705000000Z");
    assertThat(reader.getCatalog().get(PdfName.LANG).toString()).isEqualTo("en");
  }

  @Test
  void theOutlineListsTheSections() throws Exception {
    PdfReader reader = new PdfReader(PDF.paper(SampleReport.draft(), List.of()).bytes());
    List<String> titles = new ArrayList<>();
    titles(SimpleBookmark.getBookmarkList(reader), titles);
    assertThat(titles)
        .contains("The cloud that pays for the shop", "Advertising, the quiet engine")
        .contains("Tie-out", "Figures", "Tick marks");
  }

  @Test
  void aLetterNoFontHasIsNeverDroppedWithoutAWord() {
    Pdf.Paper paper =
        PDF.paper(SampleReport.withProse("<p>Sales in 漢字 rose\u2011fast 👍 ✓.</p>"), List.of());
    assertThat(paper.missing()).containsExactly(0x5b57, 0x6f22, 0x1f44d);
  }

  @Test
  void moneyThatNoFontHasASignForStandsAsItsCode() throws Exception {
    Pdf.Paper paper =
        PDF.paper(SampleReport.withProse("<p>Sales of ₹32,790 crore and 7 ₽.</p>"), List.of());
    assertThat(paper.missing()).isEmpty();
    String text = new PdfTextExtractor(new PdfReader(paper.bytes())).getTextFromPage(1);
    assertThat(text.replaceAll("[\\s\u00a0]+", " ")).contains("INR 32,790 crore and 7 RUB");
  }

  @Test
  void nothingIsFetched() {
    Pdf.Paper paper =
        PDF.paper(
            SampleReport.withProse(
                "<p><img src=\"http://127.0.0.1:9/x.png\" alt=\"A picture\"/>"
                    + "<img src=\"file:///etc/passwd\" alt=\"A file\"/></p>"),
            List.of());
    assertThat(paper.bytes()).isNotEmpty();
  }

  private static void titles(List<?> bookmarks, List<String> titles) {
    for (Object bookmark : bookmarks) {
      Map<?, ?> entry = (Map<?, ?>) bookmark;
      titles.add((String) entry.get("Title"));
      if (entry.get("Kids") instanceof List<?> kids) {
        titles(kids, titles);
      }
    }
  }
}
