package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The totals of a table are marked where they come out and where they do not. */
class TableTotalsTest {

  private static final String OFFICES =
      """
      ---
      title: Offices
      period: 2023
      figures:
        staff: {label: Staff, unit: people, value: 60, exact: true, source: List}
      ---
      There are [60 people](=staff).

      | Office | Staff |
      |--------|------:|
      | North  |   118 |
      | South  |   207 |
      | Total  |   352 |
      """;

  @Test
  void aTotalThatDoesNotComeOutIsMarkedInItsCell() {
    Report table = ReportedText.of(OFFICES);
    assertThat(table.prose().get(1).xhtml().xhtml())
        .contains(">352<a class=\"briefing-amiss briefing-warning\" href=\"#finding-1\"")
        .contains(" aria-label=\"column &quot;Staff&quot; does not foot")
        .containsOnlyOnce("briefing-amiss");
    assertThat(table.findings()).extracting(Report.Finding::anchor).containsExactly("finding-1");
    assertThat(table.verdict().draft()).isFalse();
    assertThat(table.verdict().colour()).isEqualTo("warn");
    assertThat(table.verdict().sentence())
        .isEqualTo(
            "The one claim in this article agrees with the figures. One sum in a table does not"
                + " come out.");
  }

  @Test
  void aTotalThatComesOutHasItsTick() {
    Report table = ReportedText.of(OFFICES.replace("352", "325"));
    assertThat(table.prose().get(1).xhtml().xhtml())
        .contains(
            ">325<span class=\"briefing-foots briefing-pass\" title=\"Adds up: the cells come to"
                + " 325\"")
        .doesNotContain("briefing-amiss");
    assertThat(table.findings()).isEmpty();
  }

  @Test
  void aGermanTableIsExplainedInGerman() {
    Report table =
        ReportedText.of(OFFICES.replace("title:", "lang: de\ntitle:").replace("Total", "Summe"));
    Report.Finding finding = table.findings().get(0);
    assertThat(finding.message())
        .isEqualTo("„Staff“: Die Zellen ergeben 325, die Tabelle sagt 352");
    assertThat(finding.lang()).isEmpty();
    assertThat(finding.hints()).isEmpty();
  }
}
