package io.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a drawing comes into a page. */
class PlainSvgTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--><script>alert(1)</script>-->",
        "<!-- <script>alert(1)</script> -->",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<title><![CDATA[<script>alert(1)</script>]]></title>",
        "<?go ><script>alert(1)</script>?>",
        "<!DOCTYPE svg [<!ENTITY x \"<script>alert(1)</script>\">]>"
      })
  void nothingThatWasNoElementBecomesOne(String inside) {
    PlainSvg drawing = PlainSvg.of("<svg>" + inside + "<path d=\"M0 0h9\"/></svg>", "logo");
    assertThat(drawing.markup()).doesNotContain("<!", "<?", "<script");
    Document page = Jsoup.parse(drawing.markup());
    assertThat(page.select("script")).isEmpty();
    if (drawing.objection().isEmpty()) {
      assertThat(page.select("svg.logo > path")).hasSize(1);
    }
  }

  @Test
  void remarksAreLeftOutAndTheRestStays() {
    PlainSvg drawing =
        PlainSvg.of("<svg><!-- made by hand --><title><![CDATA[R&D]]></title></svg>", "logo");
    assertThat(drawing.objection()).isEmpty();
    assertThat(Jsoup.parse(drawing.markup()).select("title").text()).isEqualTo("R&D");
    assertThat(drawing.markup()).doesNotContain("by hand");
  }
}
