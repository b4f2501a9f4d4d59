package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The prose is cut into its blocks. */
class BlocksTest {

  @Test
  void everyElementAtTheTopIsABlock() {
    assertThat(texts("<p>One <em>and</em> two.<br/></p>\n<hr/>\n<ul><li>a</li></ul>\n"))
        .containsExactly("<p>One <em>and</em> two.<br/></p>", "<hr/>", "<ul><li>a</li></ul>");
  }

  @Test
  void aBracketInAnAttributeIsNotATag() {
    assertThat(texts("<p title=\"a > b\">x</p><p>y</p>"))
        .containsExactly("<p title=\"a > b\">x</p>", "<p>y</p>");
  }

  @Test
  void noProseIsNoBlock() {
    assertThat(texts(" \n")).isEmpty();
  }

  @Test
  void aBlockKnowsItsClaims() {
    List<Report.Claim> claims = SampleReport.draft().claims();
    String first = "<p><span id=\"claim-" + claims.get(1).id() + "\">x</span></p>";
    String second = "<p><span id=\"claim-unknown\">y</span></p>";
    List<Report.Block> blocks = Blocks.of(first + second, claims, List.of());
    assertThat(blocks.get(0).claims()).containsExactly(claims.get(1));
    assertThat(blocks.get(1).claims()).isEmpty();
  }

  private static List<String> texts(String xhtml) {
    return Blocks.of(xhtml, List.of(), List.of()).stream()
        .map(block -> block.xhtml().xhtml())
        .toList();
  }
}
