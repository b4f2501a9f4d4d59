package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.theme.Labels;
import io.briefing.theme.Theme;
import io.briefing.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A checked article becomes a report: everything in words. */
class ReporterTest {

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

  private final Theme theme = Theme.of(Optional.empty());
  private final Report report = report(SampleArticle.draft());

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
  void anArticleThatAgreesIsNoDraft() {
    Report clean = report(SampleArticle.clean("en", "a.md"));
    assertThat(clean.verdict().draft()).isFalse();
    assertThat(clean.verdict().colour()).isEqualTo("pass");
    assertThat(clean.verdict().sentence())
        .isEqualTo("All 3 claims in this article agree with the figures.");
  }

  @Test
  void frenchIsLabelledInFrench() {
    Report french = report(SampleArticle.clean("fr", "a.md"));
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
  void onlyAWebAddressBecomesALink() {
    assertThat(report.figures().get(0).url()).isEqualTo("https://example.org/10-k");
    assertThat(report.figures().get(2).url()).isEmpty();
  }

  @Test
  void aKeyFigureShowsItsMoveSinceThePeriodBefore() {
    Report.Tile sales = report.tiles().get(0);
    assertThat(sales.label()).isEqualTo("Amazon net sales");
    assertThat(sales.value()).isEqualTo("574.8");
    assertThat(sales.unit()).isEqualTo("billion dollars");
    assertThat(sales.trend()).isEqualTo("up");
    assertThat(sales.change()).isEqualTo("+11.8\u00a0%");
    assertThat(sales.since()).isEqualTo("from 2022");
  }

  /** Nothing falls by more than a hundred per cent of itself. */
  @Test
  void aKeyFigureThatFallsBelowZeroMovesInItsUnit() {
    String text =
        """
        ---
        title: A loss
        period: 2023
        figures:
          sales: {label: Sales, unit: EUR, scale: million, values: {2023: 90.5}, source: {document: Accounts, url: "https://example.org"}}
          profit: {label: Profit, unit: EUR, scale: million, values: {2022: 8.2, 2023: -12.4}, source: Accounts}
        ---
        Sales of [€90.5 million](=sales) left [a loss of €12.4 million](=profit).
        """;
    Report loss = reportOf(text);
    Report.Tile profit = loss.tiles().get(1);
    assertThat(profit.value()).isEqualTo("\u221212.4");
    assertThat(profit.change()).isEqualTo("\u221220.6\u00a0million euros");
    assertThat(loss.sources()).isEqualTo("Source: Accounts");
  }

  @Test
  void aKeyFigureIsAsShortAsAReaderWouldSayIt() {
    Report told =
        reportOf(
            """
            ---
            title: Sizes
            period: 2023
            figures:
              sales: {label: Sales, unit: EUR, scale: million, values: {2023: 1174.8}, source: Accounts}
              staff: {label: Staff, unit: employees, exact: true, values: {2023: 11200}, source: Accounts}
              price: {label: Price, unit: GBP, values: {2023: 0.412}, source: Accounts}
              index: {label: Index, values: {2023: 121.49}, source: Accounts}
            ---
            Sales of [€1.17bn](=sales), [11,200](=staff) people, [41.2p](=price) a share, the index at [121.49](=index).
            """);
    assertThat(told.tiles())
        .extracting(tile -> tile.value() + " " + tile.unit())
        .containsExactly("1.17 billion euros", "11,200 employees", "0.412 pounds", "121.49 ");
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
    Report english = reportOf(text.formatted("en"));
    assertThat(english.figures())
        .extracting(Report.Figure::source)
        .containsExactly(
            "Accounts, p.\u00a0214, note 5, retrieved 1\u00a0March 2024", "https://example.org/b");
    assertThat(english.claims().get(0).sources())
        .containsExactly(english.figures().get(0).source());
    assertThat(reportOf(text.formatted("de")).figures().get(0).source())
        .isEqualTo("Accounts, S.\u00a0214, note 5, abgerufen am 1.\u00a0März 2024");
  }

  @Test
  void whatIsToBeLookedAtSaysWhatTheFiguresGive() {
    Report told =
        reportOf(
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

  /** The small bars of a note say what they are; of a move, the periods that it leads between. */
  @Test
  void aShareAndAMoveAreDrawnAndNamed() {
    Report drawn =
        reportOf(
            """
            ---
            title: Bars
            period: 2023
            figures:
              sales: {label: Sales, unit: EUR, scale: million, values: {2022: 500, 2023: 550}, source: Accounts}
              online: {label: Online, unit: EUR, scale: million, values: {2023: 110}, source: Accounts}
            ---
            Sales [rose by 10 %](=growth(sales)); online made [a fifth](=online/sales).
            """);
    assertThat(drawn.claims())
        .extracting(claim -> claim.picture().xhtml())
        .satisfiesExactly(
            move -> assertThat(move).contains("<small>2022<br/>2023</small>"),
            share -> assertThat(share).contains("<small>part of its whole</small>"));
  }

  /** A rate is told without its whole, a target is none, and two times make a move. */
  @Test
  void onlyAPartOfAWholeIsDrawnAsOne() {
    Report drawn =
        reportOf(
            """
            ---
            title: Bars
            period: 2023
            figures:
              sales: {label: Sales, unit: EUR, scale: million, values: {2022: 500, 2023: 550}, source: Accounts}
              online: {label: Online, unit: EUR, scale: million, values: {2022: 100, 2023: 110}, source: Accounts}
              target: {label: Sales target, unit: EUR, scale: million, value: 600, source: Plan}
              guidance: {label: Growth guidance, unit: "%", values: {2023: "6..8"}, source: Plan}
              margin: {label: Margin, unit: "%", values: {2022: 8.0, 2023: 9.6}, source: Accounts}
            ---
            [A fifth](=share(online, sales)); [80 %](=1-online/sales); [110 %](=sales@2023/sales@2022);
            [6 to 8 %](=guidance); [9.6 %](=margin); [120 %](=margin@2023/margin@2022);
            [92 %](=sales/target); [22 %](=online@2023/sales@2022); [90.9 %](=sales@2022/sales@2023).
            """);
    assertThat(drawn.claims())
        .extracting(
            claim ->
                claim.picture().xhtml().contains("whole")
                    ? "share"
                    : claim.picture().xhtml().isEmpty() ? "" : "move")
        .containsExactly("share", "share", "move", "", "", "move", "", "", "");
  }

  @Test
  void moneyThatSeveralCurrenciesAreCalledIsTheFigures() {
    Report told =
        reportOf(
            """
            ---
            title: Cups
            figures:
              cup: {label: A cup, unit: EUR, value: 0.25, source: Tills}
              rent: {label: Rent, unit: CAD, value: 500, source: Contract}
            ---
            A cup costs [about 25 cents](=cup), the rent is [500 dollars](=rent).
            """);
    assertThat(told.claims())
        .extracting(claim -> claim.says().replace('\u00a0', ' '))
        .containsExactly("about 0.25 euros", "500 Canadian dollars");
  }

  /** As readers write it, not as a figure file does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 4.5..1350   | 4.5–1,350.0",
        "de | 4.5..6.0    | 4,5–6,0",
        "en | -2..3       | −2_–_3",
        "en | >18000      | >18,000",
        "fr | >=18000     | ≥18\u202f000",
        "en | ~4          | ≈4",
      })
  void aRangeAndABoundAreToldInTheLanguageOfThePage(String lang, String written, String told) {
    Report bounded =
        reportOf(
            """
            ---
            title: T
            lang: %s
            figures:
              guidance: {label: Guidance, unit: EUR, scale: million, value: "%s", source: Plan}
            ---
            Words.
            """
                .formatted(lang, written));
    assertThat(bounded.figures().get(0).values().get(0).value().replace('\u00a0', '_'))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 351 million dollars in 2023     | 351_million_dollars in 2023
          en | 351 million in dollars          | 351_million in dollars
          en | a million dollars and 3 dollars | a million dollars and 3_dollars
          fr | 36,2 millions d’euros de plus   | 36,2_millions_d’euros de plus
          fr | 36,2 millions d'euros           | 36,2_millions_d'euros
          fr | 12 milliards de dollars de      | 12_milliards_de_dollars de
          fr | 12 millions de clients          | 12_millions de clients
          de | 367,2 Mio. € und 4 Mrd. Euro    | 367,2_Mio._€ und 4_Mrd._Euro
          it | 4 miliardi di euro              | 4_miliardi_di_euro
          es | 4 millones de euros             | 4_millones_de_euros
          pt | 4 milhões de reais              | 4_milhões_de_reais
          nl | 4 miljoen euro                  | 4_miljoen_euro
          """)
  void anAmountStaysOnOneLine(String lang, String typed, String printed) {
    Report told = reportOf("---\ntitle: T\nlang: " + lang + "\n---\nIt was " + typed + ".\n");
    assertThat(told.prose().get(0).xhtml().xhtml().replace('\u00a0', '_'))
        .isEqualTo("<p>It was " + printed + ".</p>");
  }

  /** Whoever copies code gets the spaces that were typed. */
  @Test
  void anAmountInCodeOrInATagStaysAsItWasTyped() {
    Report told =
        reportOf(
            """
            ---
            title: T
            ---
            It was 3 million dollars, `3 million dollars`
            or [3 million dollars](https://example.org "3 million dollars").

                3 million dollars

            <pre>3 million dollars<code>3 million dollars</code>3 million dollars</pre>

            And 3 million dollars.
            """);
    assertThat(told.prose())
        .extracting(block -> block.xhtml().xhtml().replace('\u00a0', '_'))
        .satisfiesExactly(
            words ->
                assertThat(words)
                    .startsWith("<p>It was 3_million_dollars, <code>3 million dollars</code>")
                    .contains(" title=\"3 million dollars\">3_million_dollars</a>"),
            code -> assertThat(code).contains("3 million dollars").doesNotContain("_"),
            raw -> assertThat(raw).contains("3 million dollars").doesNotContain("_"),
            last -> assertThat(last).isEqualTo("<p>And 3_million_dollars.</p>"));
  }

  /** On paper a number stands for each source. */
  @Test
  void sourcesAreNumberedEachOnce() {
    assertThat(report.references()).extracting(Reference::number).containsExactly("1", "2");
    assertThat(report.figures()).extracting(Report.Figure::reference).contains("1", "2");
  }

  @Test
  void aTotalThatDoesNotComeOutIsMarkedInItsCell() {
    Report table = reportOf(OFFICES);
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
    Report table = reportOf(OFFICES.replace("352", "325"));
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
        reportOf(OFFICES.replace("title:", "lang: de\ntitle:").replace("Total", "Summe"));
    Report.Finding finding = table.findings().get(0);
    assertThat(finding.message())
        .isEqualTo("„Staff“: Die Zellen ergeben 325, die Tabelle sagt 352");
    assertThat(finding.lang()).isEmpty();
    assertThat(finding.hints()).isEmpty();
  }

  @Test
  void numbersThatRestOnNoFigureAreListed() {
    Report page = reportOf(OFFICES.replace("[60 people](=staff)", "60 people and 14 cats"));
    assertThat(page.unchecked())
        .startsWith(
            new Report.Unchecked("7:11", "There are", "60 people", " and 14 cats.", "staff"),
            new Report.Unchecked("7:25", "There are 60 people and", "14", " cats.", ""));
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
    return reportOf("---\ntitle: A\nfigures:\n" + figures + "---\nText.\n").sources();
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
    Report draft = reportOf(text);
    assertThat(draft.verdict().draftWhy())
        .startsWith("2 claims do not agree with the figures. One check between figures fails.")
        .endsWith("This page is not for publication until that is mended.");
  }

  @Test
  void whatTheBuildAsksOfAnArticleStandsOnItsPage() {
    CheckedArticle checked = SampleArticle.clean("en", "a.md");
    Finding low =
        Finding.error("low-coverage", checked.article().source(), Span.at(0), "50 % are claimed");
    Report page = report(checked, List.of(low));
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
    Report draft = reportOf(text);
    assertThat(draft.verdict().draft()).isTrue();
    assertThat(draft.verdict().colour()).isEqualTo("fail");
    assertThat(draft.verdict().draftWhy()).startsWith("One error");
    assertThat(draft.findings()).extracting(Report.Finding::rule).containsExactly("unknown-figure");
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
    Report draft = reportOf(text);
    assertThat(draft.findings())
        .extracting(Report.Finding::rule)
        .containsExactly("no-quantity", "formula-syntax");
    assertThat(draft.claims().get(0).hints())
        .containsExactly("Les mots ne nomment ni nombre, ni part, ni rang, ni sens.");
    assertThat(draft.claims().get(1).hints()).containsExactly("La formule est illisible.");
    assertThat(draft.verdict().draftWhy()).startsWith("2 ");
    assertThat(draft.findings())
        .extracting(finding -> finding.message().replace('\u00a0', ' '))
        .containsExactly(
            "Les mots d’une affirmation ne nomment ni nombre, ni part, ni rang, ni sens. « bureaux"
                + " »",
            "Une formule est mal écrite. « + »");
    assertThat(draft.findings())
        .allMatch(finding -> finding.lang().isEmpty() && finding.hints().isEmpty());
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
    Report page = reportOf(text);
    assertThat(page.findings()).extracting(Report.Finding::rule).containsExactly("period-differs");
    assertThat(page.verdict().colour()).isEqualTo("warn");
    assertThat(page.verdict().sentence())
        .isEqualTo("The one claim in this article agrees with the figures. 1 to look at.");
  }

  @Test
  void aFigureCountsTimeInThePagesLanguage() {
    String text =
        GERMAN.replace(
            "source: Bericht}",
            "source: Bericht}\n"
                + "  frist: {label: Frist, unit: months, value: 18, source: Bericht}\n"
                + "  miete: {label: Miete, unit: EUR per months, value: 850, source: Bericht}");
    assertThat(reportOf(text + "Text.").figures())
        .extracting(figure -> figure.unit().replace('\u00a0', ' '))
        .containsExactly("Millionen USD", "Monate", "EUR/Monat");
  }

  @Test
  void anExactPriceStandsInItsTileAsItWasWritten() {
    String text =
        """
        ---
        title: Fund
        period: 2023
        figures:
          nav: {label: NAV, unit: EUR, values: {2022: 12.10, 2023: 12.73}, exact: true, source: List}
          level: {label: Level, unit: points of an index, values: {2023: 12345.67}, exact: true, source: List}
        ---
        The fund closed at [12.73 euros](=nav), the index at [12,345.67](=level).
        """;
    assertThat(reportOf(text).tiles())
        .extracting(Report.Tile::value)
        .containsExactly("12.73", "12,345.67");
  }

  @Test
  void anAuthorMayNameTheKeyFigures() {
    String text =
        """
        ---
        title: Offices
        period: 2023
        tiles: %s
        figures:
          staff: {label: Staff, unit: people, values: {2022: 50, 2023: 60}, source: List}
          rooms: {label: Rooms, unit: rooms, value: 70, exact: true, source: List}
          desks: {label: Desks, unit: desks, values: {2022: 9}, source: List}
          lamps: {label: Lamps, unit: lamps, values: {2023: 90}, source: List}
        ---
        There are [60 people](=staff), [70 rooms](=rooms) and [90 lamps](=lamps).
        """;
    assertThat(reportOf(text.formatted("[lamps, rooms]")).tiles())
        .extracting(Report.Tile::label)
        .containsExactly("Lamps", "Rooms");
    assertThat(reportOf(text.formatted("[]")).tiles()).isEmpty();
    Report wrong = reportOf(text.formatted("[lamp, desks, rooms, rooms, staff]"));
    assertThat(wrong.tiles()).extracting(Report.Tile::label).containsExactly("Rooms", "Staff");
    assertThat(wrong.findings())
        .extracting(Report.Finding::message)
        .containsExactly(
            "there is no figure \"lamp\"",
            "\"desks\" has no value of its own for 2023",
            "\"rooms\" is named twice");
  }

  /** The console speaks English; a page speaks the language of its article. */
  @Test
  void aPageInAnotherLanguageHasNoEnglishReasons() {
    String text =
        GERMAN
            + "Der Umsatz betrug [500 Millionen Euro](=umsatz) und [500 Millionen"
            + " Dollar](=umsatz@2021).";
    Report german = reportOf(text);
    assertThat(german.claims().get(0).hints())
        .map(hint -> hint.replace('\u00a0', ' '))
        .contains(
            "die Worte sagen 500 Millionen Euro, die Zahlen ergeben 500 (Millionen USD, 2023)");
    assertThat(german.claims().get(1).hints()).containsExactly("Umsatz: kein Wert (2021)");
    assertThat(german.claims()).allMatch(claim -> claim.reasons().isEmpty());
  }

  /** The console alone says more, in English. */
  @Test
  void aFindingOnAPageInAnotherLanguageSaysWhatItIsAbout() {
    Report german = reportOf(GERMAN + "Der Umsatz betrug [500 Millionen Dollar](=umsaz).\n");
    assertThat(german.findings())
        .satisfiesExactly(
            finding -> {
              assertThat(finding.message())
                  .isEqualTo("Eine Formel nennt eine Kennzahl, die es nicht gibt. „umsaz“");
              assertThat(finding.lang()).isEmpty();
              assertThat(finding.hints()).isEmpty();
            });
  }

  @Test
  void aToleranceIsTheNumberAlone() {
    Report german =
        reportOf(
            GERMAN + "Der Umsatz betrug [500 Millionen Dollar](=umsatz \"within 2.5%, soft\").\n");
    assertThat(german.claims().get(0).tolerance().replace('\u00a0', ' ')).isEqualTo("± 2,5 %");
  }

  private Report reportOf(String text) {
    Source source = new Source("a.md", text);
    return report(new Checker(Language.ENGLISH).check(ArticleReader.read(source)));
  }

  private Report report(CheckedArticle checked) {
    return report(checked, List.of());
  }

  private Report report(CheckedArticle checked, List<Finding> ledger) {
    Labels labels = Labels.of(theme, checked.language().tag());
    return new Reporter(labels, Wording.in(checked.language()), "0.1.0")
        .report(checked, ledger, "cloud", "");
  }
}
