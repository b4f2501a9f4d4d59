package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefing.publish.FilledPage;
import io.briefing.report.SampleReport;
import io.briefing.theme.RenderException;
import io.briefing.theme.Templates;
import io.briefing.theme.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A theme's logo at the head of the first page of a PDF. */
class PdfLogoTest {

  private static final int RED = 0xffcc0000;
  private static final int BLUE = 0xff0000cc;

  @TempDir private Path project;

  @Test
  void aLogoIsDrawnInItsColoursAndToldByItsTitle() throws Exception {
    byte[] pdf =
        print(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 10\">"
                + "<title>Northwind &amp; Sons</title>"
                + "<rect width=\"10\" height=\"10\" fill=\"#c00\"/>"
                + "<g transform=\"translate(20)\"><circle cx=\"5\" cy=\"5\" r=\"5\" fill=\"#00c\"/></g></svg>");
    try (PdfPages pages = new PdfPages(pdf)) {
      assertThat(pages.outline()).contains("Figure [Northwind & Sons]");
    }
    BufferedImage page = image(pdf);
    double square = count(page, RED);
    assertThat(count(page, BLUE) / square).isBetween(0.74, 0.81); // a circle in its square
    for (PdfStandard standard : PdfStandard.values()) {
      assertThat(standard.complaints(pdf)).as(standard.toString()).isEmpty();
    }
  }

  @Test
  void aStrokeIsAsWideAsItSays() throws Exception {
    BufferedImage page =
        image(
            print(
                "<svg viewBox=\"0 0 10 10\"><path d=\"M0 2H10\" stroke=\"#c00\" stroke-width=\"4px\"/>"
                    + "<path d=\"M0 6h10v4h-10z\" fill=\"#00c\"/></svg>"));
    assertThat(count(page, RED) / count(page, BLUE)).isBetween(0.9, 1.1);
  }

  @Test
  void aThemeWithoutALogoPrintsNone() throws Exception {
    assertThat(count(image(print("")), RED)).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<text>Northwind</text>              | it has an element text",
        "<path d='M0 0h9' opacity='.5'/>     | it has opacity=\".5\"",
        "<path d='M0 0h9' fill='teal'/>      | it has fill=\"teal\"; write a colour like #0f4c75",
        "<path d='L0 0h9'/>                  | it has a path that does not begin with M",
        "<path d='M0 0 B'/>                  | it has a path with the command B",
        "<path d='M0 0 L 5'/>                | it has \"M0 0 L 5\" where numbers belong",
        "<rect width='40%' height='9'/>      | it has width=\"40%\"; write lengths without a unit",
        "<rect width='10mm' height='9'/>     | it has width=\"10mm\"; write lengths without a unit",
        "<line x2='1cm' stroke='#c00'/>      | it has x2=\"1cm\"; write lengths without a unit",
        "<path d='M0 0h9' stroke='#c00' stroke-width='1pt'/> | it has stroke-width=\"1pt\"; write",
        "<g transform='skewX(9)'/>           | it has transform=\"skewX(9)\"; translate, scale"
      })
  void whatCannotBeDrawnOnPaperIsReported(String inside, String message) throws Exception {
    Files.writeString(project.resolve("logo.svg"), "<svg viewBox=\"0 0 9 9\">" + inside + "</svg>");
    Theme theme = Theme.of(Optional.of(project));
    assertThatThrownBy(() -> new Pdf(theme, new Templates(theme)))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("the theme's logo.svg cannot be drawn in a PDF: " + message)
        .hasMessageContaining("or leave pdf out of the formats");
    assertThat(FilledPage.of(theme, SampleReport.draft())).isNotEmpty();
  }

  private byte[] print(String logo) throws Exception {
    if (!logo.isEmpty()) {
      Files.writeString(project.resolve("logo.svg"), logo);
    }
    Theme theme = Theme.of(Optional.of(project));
    return new Pdf(theme, new Templates(theme)).paper(SampleReport.draft(), List.of()).bytes();
  }

  private static BufferedImage image(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 144);
    }
  }

  /** How many pixels have a colour. */
  private static double count(BufferedImage page, int colour) {
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    return Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
  }
}
