package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

class PdfWidthsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "i", "Sales rose by 5 %", "l’œuvre – „Über“", "Σ из", "\ud83d\ude00 face"})
  void areThoseOfTheLayout(String words) {
    PdfFonts fonts = PdfFonts.load();
    for (BaseFont font : new BaseFont[] {fonts.sans(false), fonts.serif(true)}) {
      for (float size : new float[] {1, 7.5f, 150, 201.3f, 480}) {
        ITextFSFont face = new ITextFSFont(new FontDescription(font), size);
        assertThat(fonts.widths().getWidth(null, face, words))
            .isEqualTo(new ITextTextRenderer().getWidth(null, face, words));
      }
    }
  }
}
