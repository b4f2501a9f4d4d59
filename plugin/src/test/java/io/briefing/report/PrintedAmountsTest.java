package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts, ranges and units as a page prints them in its language. */
class PrintedAmountsTest {

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
  void moneyThatSeveralCurrenciesAreCalledIsTheFigures() {
    Report told =
        ReportedText.of(
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
        "en | 4.5..1350   | 4.5 to 1,350.0",
        "de | 4.5..6.0    | 4,5 bis 6,0",
        "en | -2..3       | −2 to 3",
        "en | >18000      | >18,000",
        "fr | >=18000     | ≥18\u202f000",
        "en | ~4          | ≈4",
      })
  void aRangeAndABoundAreToldInTheLanguageOfThePage(String lang, String written, String told) {
    Report bounded =
        ReportedText.of(
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
          en | sales, $ million, of 2023       | sales, $_million, of 2023
          de | Umsatz, $ Mio. im Jahr          | Umsatz, $_Mio. im Jahr
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
    Report told =
        ReportedText.of("---\ntitle: T\nlang: " + lang + "\n---\nIt was " + typed + ".\n");
    assertThat(told.prose().get(0).xhtml().xhtml().replace('\u00a0', '_'))
        .isEqualTo("<p>It was " + printed + ".</p>");
  }

  /** Whoever copies code gets the spaces that were typed. */
  @Test
  void anAmountInCodeOrInATagStaysAsItWasTyped() {
    Report told =
        ReportedText.of(
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

  @Test
  void aFigureCountsTimeInThePagesLanguage() {
    String text =
        GERMAN.replace(
            "source: Bericht}",
            "source: Bericht}\n"
                + "  frist: {label: Frist, unit: months, value: 18, source: Bericht}\n"
                + "  miete: {label: Miete, unit: EUR per months, value: 850, source: Bericht}");
    assertThat(ReportedText.of(text + "Text.").figures())
        .extracting(figure -> figure.unit().replace('\u00a0', ' '))
        .containsExactly("Millionen USD", "Monate", "EUR je Monat");
  }

  /** One of what stands below, in words; a sign of measure stands below a stroke. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | GBP per employees    | GBP per employee
          en | GBP per companies    | GBP per company
          en | GBP per boxes        | GBP per box
          en | GBP per businesses   | GBP per business
          en | GBP per people       | GBP per person
          en | USD per EUR          | USD/EUR
          en | EUR per kWh          | EUR/kWh
          en | kWh per homes        | kWh per home
          en | EUR per tonnes       | EUR per tonne
          en | EUR per t            | EUR/t
          de | EUR per hours        | EUR je Stunde
          fr | USD                  | dollars
          fr | EUR per salariés     | euros par salarié
          fr | EUR per bureaux      | euros par bureau
          fr | EUR per pays         | euros par pays
          fr | EUR per MWh          | EUR/MWh
          de | EUR per Kunden       | EUR je Kunde
          de | EUR per Mitarbeiter  | EUR je Mitarbeiter
          es | EUR per hospitales   | EUR/hospitales
          fr | EUR per bus          | EUR/bus
          en | EUR per buses        | EUR/buses
          pt | BRL per aviões       | BRL/aviões
          es | EUR per acciones     | EUR por acción
          es | EUR per trabajadores | EUR por trabajador
          es | EUR per empleados    | EUR por empleado
          it | EUR per azioni       | EUR per azione
          it | EUR per dipendenti   | EUR per dipendente
          pt | BRL per ações        | BRL por ação
          pt | BRL per trabalhadores | BRL por trabalhador
          nl | EUR per werknemers   | EUR per werknemer
          nl | EUR per personen     | EUR per persoon
          """)
  void anAmountForEachSaysOfWhat(String lang, String unit, String printed) {
    String text =
        "---\ntitle: T\nlang: "
            + lang
            + "\nfigures:\n  a: {label: A, unit: "
            + unit
            + ", value: 3, source: S}\n---\nText.\n";
    assertThat(ReportedText.of(text).figures())
        .extracting(Report.Figure::unit)
        .containsExactly(printed);
  }

  @Test
  void aToleranceIsTheNumberAlone() {
    Report german =
        ReportedText.of(
            GERMAN + "Der Umsatz betrug [500 Millionen Dollar](=umsatz \"within 2.5%, soft\").\n");
    assertThat(german.claims().get(0).tolerance().replace('\u00a0', ' ')).isEqualTo("± 2,5 %");
  }
}
