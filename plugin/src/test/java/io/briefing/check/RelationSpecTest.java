package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.figure.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code spec/relation.md}: relations between figures, and what becomes of them. */
class RelationSpecTest {

  @TestFactory
  Stream<DynamicTest> whatBecomesOfACheck() {
    String page = VerdictPage.text("relation.md");
    String figures = page.substring(page.indexOf("period: "), page.lastIndexOf("```"));
    return page.lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| relation |"))
        .map(VerdictPage::cells)
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> holds(figures, row)));
  }

  private static void holds(String figures, List<String> row) {
    String complete = row.get(1).equals("yes") ? ", complete: true" : "";
    String check = "  - {that: \"" + row.get(0) + "\"" + complete + "}\n";
    CheckedArticle article =
        VerdictPage.check("---\ntitle: Spec\n" + figures + "checks:\n" + check + "---\nWords.\n");
    String verdicts =
        article.checks().stream()
            .map(
                relation ->
                    relation.period().map(Period::text).orElse("–")
                        + " "
                        + relation.verdict().word())
            .collect(Collectors.joining(", "));
    assertThat(verdicts).as(article.findings().toString()).isEqualTo(row.get(2));
  }
}
