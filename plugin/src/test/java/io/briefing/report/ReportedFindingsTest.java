package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.Finding;
import io.briefing.article.Span;
import io.briefing.check.CheckedArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was found in an article: on its banner, in its list, in its language. */
class ReportedFindingsTest {

  private static final String GERMAN =
      """
      ---
      title: Umsatz
      lang: de
      period: 2023
      figures:
        umsatz: {label: Umsatz, unit: USD, scale: million, values: {2023: 500}, source: Bericht}
      ---
      """;

  @Test
  void whatIsToBeLookedAtSaysWhatTheFiguresGive() {
    Report told =
        ReportedText.of(
            """
            ---
            title: Loose
            period: 2023
            figures:
              sales: {label: Sales, unit: EUR, values: {2023: 1000}, source: Accounts}
              parcels: {label: Parcels, unit: EUR, values: {2023: 85}, source: Accounts}
            checks:
              - parcels > sales
            ---
            Parcels brought [less than a tenth](=parcels/sales) of sales.
            """);
    assertThat(told.verdict().toLookAt())
        .extracting(pointer -> pointer.words() + " | " + pointer.remark().text())
        .containsExactly(
            "parcels > sales · 2023 | 85 > 1,000",
            "1. less than a tenth | The figures give 8.5\u00a0%: “8.5\u00a0%” would be true");
  }

  @Test
  void theBannerOfADraftTellsAllThatFails() {
    String text =
        """
        ---
        title: Offices
        period: 2023
        figures:
          staff: {label: Staff, unit: people, value: 60, exact: true, source: List}
          rooms: {label: Rooms, unit: rooms, value: 70, exact: true, source: List}
        checks:
          - rooms = staff
        ---
        There are [exactly 61 people](=staff) and [$70](=rooms).
        """;
    Report draft = ReportedText.of(text);
    assertThat(draft.verdict().draftWhy())
        .startsWith("2 claims do not agree with the figures. One check between figures fails.")
        .endsWith("This page is not for publication until that is mended.");
  }

  @Test
  void whatTheBuildAsksOfAnArticleStandsOnItsPage() {
    CheckedArticle checked = SampleArticle.clean("en", "a.md");
    Finding low =
        Finding.error("low-coverage", checked.article().source(), Span.at(0), "50 % are claimed");
    Report page = ReportedText.of(checked, List.of(low));
    assertThat(page.findings()).extracting(Report.Finding::rule).containsExactly("low-coverage");
    assertThat(page.verdict().draftWhy()).startsWith("One error was found in this article.");
  }

  @Test
  void aPageWhoseFormulasCannotBeReadIsADraft() {
    String text =
        """
        ---
        title: Offices
        figures:
          staff: {label: Staff, unit: people, value: 60, exact: true, source: List}
        ---
        There are [exactly 60 people](=stafff).
        """;
    Report draft = ReportedText.of(text);
    assertThat(draft.verdict().draft()).isTrue();
    assertThat(draft.verdict().colour()).isEqualTo("fail");
    assertThat(draft.verdict().draftWhy()).startsWith("One claim cannot be read.");
    assertThat(draft.findings()).isEmpty();
    assertThat(draft.claims().get(0).colour()).isEqualTo("fail");
  }

  @Test
  void wordsThatNameNothingAreToBeMendedAndSayWhyInThePagesLanguage() {
    String text =
        """
        ---
        title: Bureaux
        lang: fr
        figures:
          staff: {label: Effectif, unit: people, value: 60, exact: true, source: List}
        ---
        Les [bureaux](=staff) comptent [soixante personnes](=staff+).
        """;
    Report draft = ReportedText.of(text);
    assertThat(draft.findings()).isEmpty();
    assertThat(draft.claims().get(0).hints())
        .containsExactly("Les mots ne nomment ni nombre, ni part, ni rang, ni sens.");
    assertThat(draft.claims().get(1).hints())
        .containsExactly("Une formule est mal écrite. «\u00a0+\u00a0»");
    assertThat(draft.verdict().draftWhy()).startsWith("2 ");
  }

  @Test
  void aWarningAboutAClaimThatAgreesStandsOnThePage() {
    String text =
        """
        ---
        title: Sales
        period: 2024
        figures:
          sales: {label: Sales, unit: GBP, scale: million, values: {2023: 3890, 2024: 4213}, source: List}
        ---
        In 2023, sales came to [£4.2bn](=sales).
        """;
    Report page = ReportedText.of(text);
    assertThat(page.findings()).extracting(Report.Finding::rule).containsExactly("period-differs");
    assertThat(page.verdict().colour()).isEqualTo("warn");
    assertThat(page.verdict().sentence())
        .isEqualTo("The one claim in this article agrees with the figures. 1 to look at.");
  }

  @Test
  void aClaimThatAgreesButWithAWarningHasASignOfItsOwn() {
    Report page =
        ReportedText.of(
            """
            ---
            title: Work
            period: 2024
            figures:
              rate: {label: Unemployment rate, unit: "%", values: {2023: 4.3, 2024: 5.0}, source: List}
            ---
            Unemployment [rose by 0.7 points to 5.0 %](=change(rate)); it [rose](=change(rate)).
            """);
    assertThat(page.claims())
        .extracting(claim -> claim.verdict() + ", " + claim.colour() + ": " + claim.label())
        .containsExactly("doubted, warn: agrees, with a caveat", "verified, pass: agrees");
    assertThat(page.verdict().tallies())
        .extracting(tally -> tally.count() + " " + tally.label())
        .containsExactly("1 agrees", "1 agrees, with a caveat");
    assertThat(page.verdict().toLookAt())
        .extracting(pointer -> pointer.words().replace('\u00a0', ' ') + ": " + pointer.label())
        .containsExactly("1. rose by 0.7 points to 5.0 %: agrees, with a caveat");
    assertThat(page.legend()).extracting(Sign::verdict).containsExactly("verified", "doubted");
  }

  /** The console speaks English; a page speaks the language of its article. */
  @Test
  void aPageInAnotherLanguageHasNoEnglishReasons() {
    String text =
        GERMAN
            + "Der Umsatz betrug [500 Millionen Euro](=umsatz) und [500 Millionen"
            + " Dollar](=umsatz@2021).";
    Report german = ReportedText.of(text);
    assertThat(german.claims().get(0).hints())
        .map(hint -> hint.replace('\u00a0', ' '))
        .contains(
            "die Worte sagen 500 Millionen Euro, die Zahlen ergeben 500 (Millionen USD, 2023)");
    assertThat(german.claims().get(1).hints()).containsExactly("Umsatz: kein Wert (2021)");
    assertThat(german.claims()).allMatch(claim -> claim.reasons().isEmpty());
  }

  @Test
  void aFormulaOfUnlikeFiguresSaysSoInThePagesLanguage() {
    String text =
        GERMAN.replace(
                "figures:\n",
                "checks: [umsatz > leute]\n"
                    + "figures:\n"
                    + "  leute: {label: Leute, unit: Leute, value: 5, source: Bericht}\n")
            + "Es sind [5](=umsatz+leute).";
    Report german = ReportedText.of(text);
    String unlike = "Die Formel verbindet Größen, die nicht zusammenpassen.";
    assertThat(german.claims().get(0).hints()).containsExactly(unlike);
    assertThat(german.checks().get(0).hints()).containsExactly(unlike);
  }

  /** The console alone says more, in English. */
  @Test
  void aFindingOnAPageInAnotherLanguageSaysWhatItIsAbout() {
    Report german = ReportedText.of(GERMAN + "Der Umsatz betrug [500 Millionen Dollar](=umsaz).\n");
    assertThat(german.claims().get(0).hints())
        .containsExactly("Eine Formel nennt eine Kennzahl, die es nicht gibt. „umsaz“");
    assertThat(german.claims().get(0).remarks()).isEmpty();
  }

  /** The console has them as the front matter does. */
  @Test
  void aPeriodIsWrittenAsReadersWriteIt() {
    Report page =
        ReportedText.of(
            """
            ---
            title: Ventes
            lang: fr
            period: 2024-Q3
            figures:
              ventes: {label: Ventes, unit: EUR, values: {2023-Q3: 820, 2024-Q3: 870}, source: Liste}
            ---
            En 2022, les ventes ont [progressé de 6,1 %](<=growth(ventes, 2023-Q3, 2024-Q3)>).
            """);
    assertThat(page.findings())
        .extracting(Report.Finding::message)
        .allMatch(message -> message.contains("T3 2023") && message.contains("T3 2024"))
        .hasSize(1);
  }

  @Test
  void whatIsToBeMendedSaysWhereItStands() {
    Report page =
        ReportedText.of(
            """
            ---
            title: Sales
            period: 2024
            figures:
              sales: {label: Sales, unit: EUR, values: {2024: 870}, source: List}
            checks:
              - sales < 800
            ---
            Sales were [€850](=sales).
            """);
    assertThat(page.claims()).extracting(Report.Claim::place).containsExactly("9:13");
    assertThat(page.checks()).extracting(Report.Check::place).containsExactly("7:5");
  }
}
