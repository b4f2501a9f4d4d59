package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.publish.Publisher.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fault in a figure file that several articles use is told once. */
class FoundOnceTest {

  private static final String ARTICLE =
      """
      ---
      title: %s
      use: ../figures/shop.yaml
      ---
      Sales of [$1,200](=sales).
      """;

  private static final String FIGURES =
      """
      figures:
        sales: {label: Sales, unit: USD, value: 1200, colour: red, source: "Annual report"}
        rent: {label: Rent, unit: USD, source: "Annual report"}
      """;

  @TempDir private Path project;

  @Test
  void aFaultInASharedFileIsToldOnce() throws IOException {
    Trial.Outcome outcome =
        new Trial(project)
            .formats(Format.SARIF, Format.JSON)
            .file("src/figures/shop.yaml", FIGURES)
            .file("src/briefings/one.md", ARTICLE.formatted("One"))
            .file("src/briefings/two.md", ARTICLE.formatted("Two"))
            .run();
    assertThat(outcome.findings()).containsExactly("3:3 figure-value", "2:49 unknown-key");
    assertThat(outcome.thrown()).hasMessageStartingWith("1 error to correct");
    String sarif = Files.readString(project.resolve("target/briefing/briefing.sarif"));
    assertThat(sarif.split("\"ruleId\"", -1)).hasSize(3);
  }

  @Test
  void aCheckThatFailsInTwoPeriodsIsToldTwice() throws IOException {
    Trial.Outcome outcome =
        new Trial(project)
            .file(
                "src/briefings/one.md",
                """
                ---
                title: One
                figures:
                  all: {label: All, values: {2022: 10, 2023: 20}, source: "Annual report"}
                  part: {label: Part, values: {2022: 15, 2023: 25}, source: "Annual report"}
                checks:
                  - all = part
                ---
                Words.
                """)
            .run();
    assertThat(outcome.findings()).containsExactly("7:5 inconsistent", "7:5 inconsistent");
  }
}
