package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.theme.MarkupTree;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is done to a text before it is laid out on paper. */
class PrintableTextTest {

  @Test
  void aLongRunWithoutSpacesIsPartedSoThatItCanBeLaidOut() throws Exception {
    String printed = printed("a".repeat(1_000) + " " + "b".repeat(300));
    assertThat(Arrays.stream(printed.split("[ \\u2009]")).map(String::length))
        .containsExactly(300, 300, 300, 100, 300);
  }

  @Test
  void lettersFromRightToLeftAreNotSetBackwards() throws Exception {
    Document document = MarkupTree.of("<p>The word \u05dc\u05d0 means no.</p>");
    PrintableText text = new PrintableText(c -> true, c -> true);
    text.clean(document);
    assertThat(document.getDocumentElement().getTextContent())
        .isEqualTo("The word \u25a1\u25a1 means no.");
    assertThat(text.missing()).containsExactly(0x05d0, 0x05dc);
  }

  @Test
  void aLoweredDigitThatTheFontLacksIsAPlainOne() throws Exception {
    Document document = MarkupTree.of("<p>CO\u2082, 10\u2074 km\u00b2</p>");
    PrintableText text = new PrintableText(c -> c < 0x100, c -> true);
    text.clean(document);
    assertThat(document.getDocumentElement().getTextContent()).isEqualTo("CO2, 10^4 km\u00b2");
    assertThat(text.missing()).isEmpty();
  }

  /** What articles about money and measures are written with, in seven languages and in names. */
  @Test
  void theFontsPrintWhatArticlesAreWrittenWith() throws Exception {
    String signs =
        "½¼¾⅓⅔ № ≈ → ← ↑ ↓ ≤ ≥ ≠ × ÷ ± − – — … « » „ “ ” ‚ ‘ ’ ‹ › • · § † ‡ ° ′ ″ µ Ω € £ ¥ ₩ ₪ ¹"
            + " ² ³ ‰ ÀÂÄÇÉÈÊËÎÏÔŒÙÛÜŸÆ àâäçéèêëîïôœùûüÿæ ẞß ÁÍÓÚÑ áíóúñ ¿ ¡ ª º ÃÕ ãõ ĲĳËëÏï"
            + " ĄĆĘŁŃÓŚŹŻ ąćęłńóśźż ČĎĚŇŘŠŤŮÝŽ čďěňřšťůýž ĞİŞÇ ğışç ÅØ åø ŐŰ őű ȘȚ șț";
    PdfFonts fonts = PdfFonts.load();
    assertThat(signs.codePoints().filter(c -> !fonts.print(c)).mapToObj(Character::toString))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "₹500, 20 ₽, 30₺      | INR_500, 20 RUB, 30_TRY",
        "₹ 500 crore          | INR 500 crore",
        "CO₂ in m³            | CO2 in m³",
        "21 ℃ on 5 ㎡         | 21 °C on 5 m2",
        "✓ yes ✗ no           | √ yes × no",
        "↗ 5, ▽ 3             | ↑ 5, ▼ 3",
        "Dvor\u030Ca\u0301kova\u0301 | Dvořáková",
        "pre‑tax              | pre-tax",
      })
  void whatTheFontsLackStaysReadable(String typed, String readable) throws Exception {
    PdfFonts fonts = PdfFonts.load();
    PrintableText text = new PrintableText(fonts::print, fonts::printAsCode);
    assertThat(text.clean(typed).replace('\u00a0', '_')).isEqualTo(readable);
    assertThat(text.missing()).isEmpty();
  }

  @Test
  void anAddressOfUsualLengthStaysAsItIs() throws Exception {
    String address = "https://example.com/" + "reports/".repeat(20);
    assertThat(printed(address)).isEqualTo(address);
  }

  private static String printed(String text) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    Element paragraph = document.createElement("p");
    document.appendChild(paragraph);
    paragraph.appendChild(document.createTextNode(text));
    new PrintableText(c -> true, c -> true).clean(document);
    return paragraph.getTextContent();
  }
}
