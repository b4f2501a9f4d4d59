package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code spec/coverage.md}. */
class CoverageSpecTest {

  private static final String PAGE = VerdictPage.text("coverage.md");

  @TestFactory
  Stream<DynamicTest> whichNumbersAreAccountedFor() {
    return PAGE.lines()
        .filter(line -> line.matches("\\| [a-z]{2} \\|.*"))
        .map(VerdictPage::cells)
        .map(row -> DynamicTest.dynamicTest(row.get(1), () -> isCounted(row)));
  }

  @TestFactory
  Stream<DynamicTest> whichCellsAreAccountedFor() {
    return Arrays.stream(PAGE.split("```table\n"))
        .skip(1)
        .map(block -> block.substring(0, block.indexOf("\n```")))
        .map(block -> DynamicTest.dynamicTest(block, () -> isCounted(block)));
  }

  private static void isCounted(List<String> row) {
    Coverage coverage = coverage(row.get(0), row.get(1));
    assertThat(List.of(coverage.claimed(), coverage.unchecked(), coverage.excused()))
        .isEqualTo(row.subList(2, 5).stream().map(Integer::valueOf).toList());
    assertThat(agreesWith(coverage)).isEqualTo(row.get(5));
  }

  private static void isCounted(String block) {
    int end = block.lastIndexOf("\n\n");
    Coverage coverage = coverage("en", block.substring(0, end + 1));
    String agrees = agreesWith(coverage);
    String counted = "claimed " + coverage.claimed() + ", unchecked " + coverage.unchecked();
    assertThat(agrees.isEmpty() ? counted : counted + ": " + agrees)
        .isEqualTo(block.substring(end + 2));
  }

  private static Coverage coverage(String lang, String prose) {
    String figures = PAGE.split("```")[1].replace("figures\nperiod", "period");
    String text = "---\ntitle: Spec\nlang: " + lang + "\n" + figures + "---\n\n" + prose + "\n";
    return VerdictPage.check(text).coverage();
  }

  /** The formula in the first hint that proposes one. */
  private static String agreesWith(Coverage coverage) {
    return coverage.findings().stream()
        .map(Finding::hints)
        .map(hints -> hints.get(0))
        .filter(hint -> hint.contains("](="))
        .map(hint -> hint.substring(hint.indexOf("](=") + 3, hint.length() - 1))
        .findFirst()
        .orElse("");
  }

  @Test
  void anArticleWithoutNumbersIsWhollyCovered() {
    assertThat(coverage("en", "Nothing.").percent().exact()).isEqualTo("100");
    assertThat(coverage("en", "Nothing.").excusedPercent().exact()).isEqualTo("0");
  }
}
