package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every PDF keeps to PDF/A-3 and PDF/UA-1. */
class PdfStandardTest {

  @TempDir Path output;

  static List<Path> articles() {
    return PaperArticles.all();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleCanBeArchivedAndReadAloud(Path article) throws Exception {
    byte[] pdf = PaperArticles.print(article, output);
    for (PdfStandard standard : PdfStandard.values()) {
      assertThat(standard.complaints(pdf)).as(standard.toString()).isEmpty();
    }
  }

  @Test
  void soCanOneWithoutItsAppendix() throws Exception {
    Files.writeString(output.resolve("paper-more.css"), ".briefing-appendix { display: none; }\n");
    Path article = PaperArticles.spec("every-element");
    byte[] pdf = PaperArticles.print(article, output, Optional.of(output));
    for (PdfStandard standard : PdfStandard.values()) {
      assertThat(standard.complaints(pdf)).as(standard.toString()).isEmpty();
    }
    try (PdfPages pages = new PdfPages(pdf)) {
      assertThat(pages.text()).contains("Tick marks").doesNotContain("Tie-out", "Figures");
    }
  }

  @Test
  void soCanOneInGreekLetters() throws Exception {
    Path article = output.resolve("greek.md");
    Files.writeString(
        article, "---\ntitle: Σ of all\nlang: en\n---\nπ is **about** 3, `ω` is not.\n");
    byte[] pdf = PaperArticles.print(article, output);
    for (PdfStandard standard : PdfStandard.values()) {
      assertThat(standard.complaints(pdf)).as(standard.toString()).isEmpty();
    }
  }

  @Test
  void anyOtherPdfDoesNotKeepToThem() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Document document = new Document();
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph("Words in a font that is not embedded, of no structure"));
    document.close();
    for (PdfStandard standard : PdfStandard.values()) {
      assertThat(standard.complaints(out.toByteArray())).as(standard.toString()).isNotEmpty();
    }
  }
}
