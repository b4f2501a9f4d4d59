package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.BaseFont;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatinFontTest {

  @Test
  void isEnoughForTheLanguagesThatAreRead() {
    assertThat(LatinFont.isEnoughFor("„Über 5 %“, l’œuvre, ¿año?, 3 → 4 €")).isTrue();
    assertThat(LatinFont.isEnoughFor("Σ of all")).isFalse();
    assertThat(LatinFont.isEnoughFor("из Минска")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Serif-Regular", "Sans-Bold", "Sans-Italic", "Mono-Regular"})
  void keepsTheWidthsOfLatinLettersAndSigns(String face) throws Exception {
    byte[] file = file("liberation/Liberation" + face + ".ttf");
    BaseFont whole = font(file);
    BaseFont latin = font(LatinFont.of(file));
    for (int c = 0; c < 0x10000; c++) {
      if (LatinFont.isEnoughFor(Character.toString(c))) {
        assertThat(latin.getWidth(c)).as("U+%04X", c).isEqualTo(whole.getWidth(c));
      }
    }
    assertThat(whole.getWidth('Σ')).isPositive();
    assertThat(latin.getWidth('Σ')).isZero();
  }

  private static byte[] file(String name) throws Exception {
    try (InputStream in = LatinFontTest.class.getClassLoader().getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private static BaseFont font(byte[] file) throws Exception {
    return BaseFont.createFont(
        "font.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file, null);
  }
}
