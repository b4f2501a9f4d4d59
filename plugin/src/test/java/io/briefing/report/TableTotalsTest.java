package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        .contains(" aria-label=\"column “Staff” does not foot")
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

  /** A rule stands above what its label or its numbers say is a total, and above nothing else. */
  @ParameterizedTest
  @CsvSource({
    "en, Total",
    "en, Group",
    "en, **Both**",
    "en, Subtotal",
    "fr, Total",
    "fr, Ensemble",
    "de, Summe",
    "es, Total",
    "it, Totale",
    "pt, Total",
    "nl, Totaal",
  })
  void aTotalIsSetApart(String lang, String label) {
    String table =
        ReportedText.of(
                OFFICES
                    .replace("title:", "lang: " + lang + "\ntitle:")
                    .replace("352", "325")
                    .replace("Total", label))
            .prose()
            .get(1)
            .xhtml()
            .xhtml();
    assertThat(table).containsOnlyOnce("<tr class=\"briefing-total\">");
    assertThat(table.indexOf("briefing-total")).isGreaterThan(table.indexOf("South"));
  }

  @Test
  void aTotalThatDoesNotComeOutIsSetApartAsWellButNoneThatLeads() {
    assertThat(ReportedText.of(OFFICES).prose().get(1).xhtml().xhtml()).contains("briefing-total");
    String leading =
        OFFICES
            .replace("| Total  |   352 |\n", "")
            .replace("| North", "| Total  |   325 |\n| North");
    assertThat(ReportedText.of(leading).prose().get(1).xhtml().xhtml())
        .doesNotContain("briefing-total");
  }

  /** Numbers stand to the right, and so does their head, unless the author says otherwise. */
  @Test
  void aColumnOfNumbersIsSetToTheRight() {
    String table =
        ReportedText.of(
                """
                ---
                title: Offices
                lang: en
                ---

                | Office | Staff | Opened       | Rooms | Rank |
                |--------|-------|--------------|:-----:|------|
                | North  | 118   | 3 March 2020 | 4     | –    |
                | South  | n/a   | 9 May 2021   | 5     |      |
                | East   | 1,207 | –            | 6     | –    |
                """)
            .prose()
            .get(0)
            .xhtml()
            .xhtml();
    assertThat(table)
        .contains("<th scope=\"col\">Office</th>")
        .contains("<th scope=\"col\" class=\"briefing-right\">Staff</th>")
        .contains("<td class=\"briefing-right\">118</td>")
        .contains("<td class=\"briefing-right\">n/a</td>")
        .contains("<th scope=\"col\">Opened</th>")
        .contains("<td class=\"briefing-center\">4</td>")
        .contains("<th scope=\"col\">Rank</th>");
  }
}
