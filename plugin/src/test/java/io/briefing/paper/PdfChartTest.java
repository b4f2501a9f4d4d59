package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefing.drawing.Drawing;
import io.briefing.theme.RenderException;
import java.awt.Color;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts on paper. */
class PdfChartTest {

  @TempDir Path output;

  @Test
  void aChartIsAPictureWithWordsForThoseWhoDoNotSeeIt() throws Exception {
    try (PdfPages pages = charts()) {
      assertThat(pages.outline())
          .containsPattern("Figure \\[[^\\]]*AWS: 2023 90,757, Share 15.8[^\\]]*\\]")
          .containsPattern("Figure \\[[^\\]]*Group sales: 2021 469,822[^\\]]*\\]");
    }
  }

  @Test
  void theWordsInAChartCanBeFound() throws Exception {
    try (PdfPages pages = charts()) {
      assertThat(pages.text()).contains("61.4\u00a0% North America", "400,000");
    }
  }

  @Test
  void aChartIsDrawnAndNotAnImage() throws Exception {
    try (PdfPages pages = charts()) {
      pages
          .document()
          .getPages()
          .forEach(page -> assertThat(page.getResources().getXObjectNames()).isEmpty());
    }
  }

  @Test
  void itsFontIsOfTheKindThatTheThemesSmallPrintHas() {
    PdfFonts fonts = PdfFonts.load();
    UnaryOperator<String> as = UnaryOperator.identity();
    PdfBrush serif = new PdfBrush(fonts, Map.of("--sans", "Palatino, \"A, B\", serif"), as);
    PdfBrush sans = new PdfBrush(fonts, Map.of("--sans", "Arial, sans-serif"), as);
    assertThat(serif.font(Drawing.Weight.BOLD).getPostscriptFontName())
        .endsWith("LiberationSerif-Bold");
    assertThat(sans.font(Drawing.Weight.REGULAR).getPostscriptFontName())
        .endsWith("LiberationSans");
    assertThat(new PdfBrush(fonts, Map.of(), as).font(Drawing.Weight.REGULAR))
        .isSameAs(sans.font(Drawing.Weight.REGULAR));
  }

  @Test
  void itsColoursAreTheThemes() {
    PdfBrush brush =
        new PdfBrush(
            PdfFonts.load(),
            Map.of("--accent", "#0f4c75", "--muted", "#abc", "--fall", "teal"),
            UnaryOperator.identity());
    assertThat(brush.colour(Drawing.Ink.ACCENT)).isEqualTo(new Color(0x0f4c75));
    assertThat(brush.colour(Drawing.Ink.MUTED)).isEqualTo(new Color(0xaabbcc));
    assertThatThrownBy(() -> brush.colour(Drawing.Ink.FALL))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("--fall the value \"teal\"")
        .hasMessageContaining("#0f4c75");
  }

  private PdfPages charts() {
    return new PdfPages(PaperArticles.print(PaperArticles.spec("charts"), output));
  }
}
