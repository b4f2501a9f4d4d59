package io.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.Finding;
import io.briefing.quantity.Interval;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the pages under {@code spec/figure}. */
class FigureSpecTest {

  @TestFactory
  Stream<DynamicTest> howNumbersAreRead() {
    return SpecPage.text("figure/numbers.md")
        .lines()
        .filter(line -> line.startsWith("| value"))
        .map(line -> line.split("\\|"))
        .map(row -> DynamicTest.dynamicTest(row[1].trim(), () -> isRead(row)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsComplainedAbout() {
    return SpecPage.sections("figure/complaints.md").stream()
        .map(section -> DynamicTest.dynamicTest(section.title(), () -> isReported(section)));
  }

  private static void isRead(String[] row) {
    Figures figures = read("figures:\n  x: {label: X, source: S, " + row[1].trim() + "}\n");
    assertThat(figures.findings()).isEmpty();
    Known known = figures.lookup("x").orElseThrow().value().orElseThrow();
    assertThat(known.stated().exact()).isEqualTo(row[2].trim());
    Interval range = known.range();
    String written = range.isPoint() ? "{" + range.low() + "}" : range.toString();
    assertThat(written).isEqualTo(row[3].trim());
  }

  private static void isReported(SpecPage.Section section) {
    List<Finding> findings = FigureReader.read(section.article()).findings();
    assertThat(findings).allMatch(finding -> !finding.hints().isEmpty());
    String console = findings.stream().map(Finding::console).collect(Collectors.joining("\n"));
    assertThat(console).isEqualTo(section.console());
  }

  private static Figures read(String frontMatter) {
    return FigureReader.read(SpecPage.article(frontMatter));
  }
}
