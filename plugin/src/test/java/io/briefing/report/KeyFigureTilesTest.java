package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The key figures of an article, told in short above its prose. */
class KeyFigureTilesTest {

  private final Report report = ReportedText.of(SampleArticle.draft());

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
    Report loss = ReportedText.of(text);
    Report.Tile profit = loss.tiles().get(1);
    assertThat(profit.value()).isEqualTo("\u221212.4");
    assertThat(profit.change()).isEqualTo("\u221220.6\u00a0million euros");
    assertThat(loss.sources()).isEqualTo("Source: Accounts");
  }

  @Test
  void aKeyFigureIsAsShortAsAReaderWouldSayIt() {
    Report told =
        ReportedText.of(
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
    assertThat(ReportedText.of(text).tiles())
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
    assertThat(ReportedText.of(text.formatted("[lamps, rooms]")).tiles())
        .extracting(Report.Tile::label)
        .containsExactly("Lamps", "Rooms");
    assertThat(ReportedText.of(text.formatted("[]")).tiles()).isEmpty();
    Report wrong = ReportedText.of(text.formatted("[lamp, desks, rooms, rooms, staff]"));
    assertThat(wrong.tiles()).extracting(Report.Tile::label).containsExactly("Rooms", "Staff");
    assertThat(wrong.findings())
        .extracting(Report.Finding::message)
        .containsExactly(
            "there is no figure “lamp”",
            "“desks” has no value of its own for 2023",
            "“rooms” is named twice");
  }

  /** A range is one number of the tile, whatever words stand between its ends. */
  @Test
  void aKeyFigureMayBeARange() {
    Report told =
        ReportedText.of(
            """
            ---
            title: Guidance
            lang: fr
            period: 2024
            tiles: [ventes, marge]
            figures:
              ventes: {label: Ventes prévues, unit: EUR, scale: million, values: {2024: "1350..1400"}, source: Plan}
              marge: {label: Marge prévue, unit: "%", values: {2024: "-2..3"}, source: Plan}
            ---
            Rien.
            """);
    assertThat(told.tiles())
        .extracting(tile -> tile.value() + " | " + tile.unit())
        .containsExactly("1\u202f350 à 1\u202f400 | millions d’euros", "\u22122 à 3 | %");
  }
}
