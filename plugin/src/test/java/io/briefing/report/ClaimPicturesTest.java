package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The small bars of a claim's note: a part of a whole, a move, or none. */
class ClaimPicturesTest {

  /** The small bars of a note say what they are; of a move, the periods that it leads between. */
  @Test
  void aShareAndAMoveAreDrawnAndNamed() {
    Report drawn =
        ReportedText.of(
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
        ReportedText.of(
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

  /** A published rate has no ends of its own: what was a hundred became so much. */
  @Test
  void aRateOfChangeIsDrawnAsWhatItMakesOfWhatWasBefore() {
    Report drawn =
        ReportedText.of(
            """
            ---
            title: Bars
            period: 2023
            figures:
              inflation: {label: Food prices, aliases: [food inflation], unit: "%", values: {2023: 25}, source: Office}
              margin: {label: Margin, unit: "%", values: {2023: 25}, source: Office}
              forecast: {label: Inflation forecast, unit: "%", values: {2023: "20..30"}, source: Office}
            ---
            Prices [rose by 25 %](=inflation); the margin is [25 %](=margin); [20 to 30 %](=forecast) was foreseen.
            """);
    assertThat(drawn.claims())
        .extracting(claim -> claim.picture().xhtml())
        .satisfiesExactly(
            rate ->
                assertThat(rate).contains("<small>before<br/>after</small>").contains("M0 0h96v12"),
            margin -> assertThat(margin).isEmpty(),
            range -> assertThat(range).isEmpty());
  }

  /** Two bars that are named by two years differ by all that came between, not by a year of it. */
  @Test
  void aMeanRateOfSeveralYearsIsDrawnFromItsFirstYearToItsLast() {
    Report drawn =
        ReportedText.of(
            """
            ---
            title: Bars
            period: 2023
            figures:
              sales: {label: Sales, unit: EUR, scale: million, values: {2020: 250, 2023: 500}, source: Accounts}
            ---
            Sales [rose by 26 % a year](=cagr(sales, 2020, 2023)).
            """);
    assertThat(drawn.claims().get(0).picture().xhtml())
        .contains("<small>2020<br/>2023</small>")
        .contains("M0 0h60v12");
  }
}
