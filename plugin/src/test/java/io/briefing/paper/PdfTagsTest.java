package io.briefing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told who does not see the pages. */
class PdfTagsTest {

  @TempDir Path output;

  @Test
  void theProseIsStructuredLikeTheArticle() throws Exception {
    try (PdfPages pages = print("every-element")) {
      String outline = pages.outline();
      int from = outline.indexOf("  P\n    \"Sales \"");
      int to = outline.indexOf("\"Tie-out\"", from);
      assertThat(outline.substring(from, outline.lastIndexOf("  Sect\n", to)))
          .isEqualTo(
              Files.readString(
                  Path.of("src/test/resources/spec/paper/every-element.structure.txt")));
    }
  }

  @Test
  void headsAndFeetOfPagesAndRepeatedHeadsOfTablesAreLeftOut() throws Exception {
    try (PdfPages pages = print("long-table")) {
      assertThat(pages.document().getNumberOfPages()).isGreaterThan(1);
      String artifacts = String.join("\n", pages.artifacts());
      assertThat(artifacts).contains("Un tableau de plusieurs pages").contains("RégionEmploisPart");
      assertThat(pages.text()).contains("Page 2 sur " + pages.document().getNumberOfPages());
      assertThat(pages.outline()).doesNotContain("\"Page ");
      assertThat(pages.outline().lines().map(String::strip).collect(Collectors.toList()))
          .containsOnlyOnce("\"Région\"")
          .containsOnlyOnce("\"Part\"");
    }
  }

  private PdfPages print(String article) {
    return new PdfPages(PaperArticles.print(PaperArticles.spec(article), output));
  }
}
