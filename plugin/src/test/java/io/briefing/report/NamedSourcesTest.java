package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where the figures of an article come from, as its page names it. */
class NamedSourcesTest {

  private final Report report = ReportedText.of(SampleArticle.draft());

  @Test
  void onlyAWebAddressBecomesALink() {
    assertThat(report.figures().get(0).url()).isEqualTo("https://example.org/10-k");
    assertThat(report.figures().get(2).url()).isEmpty();
  }

  @Test
  void aSourceInPartsSaysWhatThePagesAndDaysAre() {
    String text =
        """
        ---
        title: Sources
        lang: %s
        period: 2023
        figures:
          sales: {label: Sales, unit: EUR, value: 12, source: {document: Accounts, page: 214, table: note 5, retrieved: 2024-03-01, url: "https://example.org/a.pdf"}}
          staff: {label: Staff, unit: EUR, value: 13, source: {url: "https://example.org/b"}}
        ---
        [12 euros](=sales), [13 euros](=staff)
        """;
    Report english = ReportedText.of(text.formatted("en"));
    assertThat(english.figures())
        .extracting(Report.Figure::source)
        .containsExactly(
            "Accounts, p.\u00a0214, note 5, retrieved 1\u00a0March 2024", "https://example.org/b");
    assertThat(english.claims().get(0).sources())
        .containsExactly(english.figures().get(0).source());
    assertThat(ReportedText.of(text.formatted("de")).figures().get(0).source())
        .isEqualTo("Accounts, S.\u00a0214, note 5, abgerufen am 1.\u00a0März 2024");
  }

  /** On paper a number stands for each source. */
  @Test
  void sourcesAreNumberedEachOnce() {
    assertThat(report.references()).extracting(Reference::number).containsExactly("1", "2");
    assertThat(report.figures()).extracting(Report.Figure::reference).contains("1", "2");
  }

  @Test
  void documentsAreNamedOnceOrCounted() {
    assertThat(sources("Report 2023, page 4", "Report 2023, page 9", "the staff list"))
        .isEqualTo("Sources: Report 2023; the staff list");
    assertThat(sources("one list", "another", "a third", "a fourth"))
        .isEqualTo("4 sources, see Figures");
  }

  private String sources(String... sources) {
    StringBuilder figures = new StringBuilder();
    for (int i = 0; i < sources.length; i++) {
      figures.append("  a%d: {label: A%d, value: 7, source: '%s'}\n".formatted(i, i, sources[i]));
    }
    return ReportedText.of("---\ntitle: A\nfigures:\n" + figures + "---\nText.\n").sources();
  }
}
