package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A checked article becomes a report: everything in words. */
class ReporterTest {

  private final Report report = ReportedText.of(SampleArticle.draft());

  @Test
  void whatTheAuthorWroteStaysPlainText() {
    assertThat(report.title()).isEqualTo("The cloud & the shop");
    assertThat(report.byline()).isEqualTo("By Ada Example");
    assertThat(report.date().iso()).isEqualTo("2024-07-05");
  }

  @Test
  void theVerdictCountsWhatAgreesAndListsWhatDoesNot() {
    assertThat(report.verdict().draft()).isTrue();
    assertThat(report.verdict().colour()).isEqualTo("fail");
    assertThat(report.verdict().sentence())
        .isEqualTo("2 of 3 claims agree with the figures. 1 to correct.");
    assertThat(report.verdict().toCorrect()).extracting(Report.Claim::number).containsExactly("2");
    assertThat(report.verdict().tallies())
        .extracting(tally -> tally.count() + " " + tally.label())
        .containsExactly("1 agrees", "1 agrees within rounding", "1 contradicted");
  }

  @Test
  void aClaimOfWhichNothingCanBeMadeIsCountedOnce() {
    String text =
        """
        ---
        title: T
        period: 2023
        figures:
          sales: {label: Sales, unit: GBP, scale: million, source: accounts, values: {2023: 104}}
        ---
        Sales were [very nice](=sales), at [£107m](=sales), or [£104m](=salez).
        """;
    Report told = ReportedText.of(text);
    assertThat(told.verdict().sentence())
        .isEqualTo("0 of 3 claims agree with the figures. 3 to correct.");
    assertThat(told.verdict().draftWhy())
        .startsWith("One claim does not agree with the figures. 2 claims cannot be read.");
    assertThat(told.verdict().toCorrect()).hasSize(3);
    assertThat(told.verdict().toLookAt()).isEmpty();
    assertThat(told.findings()).isEmpty();
    assertThat(told.claims().get(0).reasons()).contains("the words name no quantity");
    assertThat(told.claims().get(2).remarks()).isEmpty();
    assertThat(told.claims().get(2).reasons())
        .containsExactly("there is no figure salez", "did you mean sales?");
  }

  @Test
  void anArticleThatAgreesIsNoDraft() {
    Report clean = ReportedText.of(SampleArticle.clean("en", "a.md"));
    assertThat(clean.verdict().draft()).isFalse();
    assertThat(clean.verdict().colour()).isEqualTo("pass");
    assertThat(clean.verdict().sentence())
        .isEqualTo("All 3 claims in this article agree with the figures.");
  }

  @Test
  void frenchIsLabelledInFrench() {
    Report french = ReportedText.of(SampleArticle.clean("fr", "a.md"));
    assertThat(french.verdict().sentence())
        .isEqualTo("Les 3 affirmations de cet article concordent avec les chiffres.");
    assertThat(french.figures().get(0).values().get(1).value()).isEqualTo("574\u202f785");
    assertThat(french.figures().get(0).unit()).isEqualTo("millions de dollars");
  }

  @Test
  void aFigureShowsItsNumbersAndHowFarTheyAreKnown() {
    Report.Figure revenue = report.figures().get(0);
    assertThat(revenue.unit()).isEqualTo("USD million");
    assertThat(revenue.values())
        .extracting(value -> value.value() + " " + value.precision())
        .containsExactly("513,983 ±\u00a00.5", "574,785 ±\u00a00.5");
    assertThat(report.figures().get(2).values().get(0).precision()).isEqualTo("exact");
  }

  @Test
  void everyClaimStandsInItsBlock() {
    assertThat(report.prose())
        .extracting(block -> block.claims().stream().map(Report.Claim::number).toList())
        .containsExactly(List.of("1", "2"), List.of("3"));
    assertThat(report.prose().get(0).xhtml().xhtml())
        .contains("id=\"claim-c0ffee01\"", "about a sixth of <em>sales</em>")
        .doesNotContain("<script");
  }

  @Test
  void aClaimCarriesItsProof() {
    Report.Claim share = report.claims().get(1);
    assertThat(share.values()).isEqualTo("90,757 / 574,785");
    assertThat(share.uses())
        .extracting(Report.Use::label)
        .containsExactly("AWS net sales", "Amazon net sales");
    assertThat(share.hints()).containsExactly("“less than a sixth” would be true");
  }

  @Test
  void aLineOfAFormulaEndsBeforeItsOperators() {
    Report page =
        ReportedText.of(
            """
            ---
            title: Sales
            period: 2024
            figures:
              sales: {label: Net sales, unit: EUR, values: {2023: 800, 2024: 900}, source: List}
            ---
            Sales [rose by 12.5%](=growth(sales)).
            """);
    assertThat(page.claims().get(0).named())
        .isEqualTo("Net sales (2024) /\u00a0Net sales (2023)\u00a0−\u00a01");
    assertThat(page.claims().get(0).values()).isEqualTo("900 / 800\u00a0−\u00a01");
  }

  @Test
  void numbersThatRestOnNoFigureAreListed() {
    Report page =
        ReportedText.of(
            """
            ---
            title: Offices
            period: 2023
            figures:
              staff: {label: Staff, unit: people, value: 60, exact: true, source: List}
            ---
            There are 60 people and 14 cats.
            """);
    assertThat(page.unchecked())
        .containsExactly(
            new Report.Unchecked("7:11", "There are", "60 people", " and 14 cats.", "staff"),
            new Report.Unchecked("7:25", "There are 60 people and", "14", " cats.", ""));
  }
}
