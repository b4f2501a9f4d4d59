package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The main points above the text: a summary that is a list, with claims like those of the prose.
 */
class MainPointsTest {

  private static final String ARTICLE =
      """
      ---
      title: What the year brought
      summary:
        - Sales [rose by 14%](=growth(sales)), to [](=sales)
        - "[A third](=online/sales) of it came from the *web shop*"
        - >-
          Sales of the web shop were
          [€15.8 million](=online)
        - No shop
          was closed
        - 'Of 12 shops none closed'
      period: 2023
      figures:
        sales: {label: Sales, unit: EUR, scale: million, values: {2022: 41.8, 2023: 47.6}, source: Accounts}
        online: {label: Web shop, unit: EUR, scale: million, values: {2023: 15.8}, source: Accounts}
      ---
      It was a good year: sales [grew by 14%](=growth(sales)).
      """;

  private final Report report = ReportedText.of(ARTICLE);

  @Test
  void theyAreAListWhoseClaimsComeFirst() {
    String list = report.points().xhtml().xhtml();
    assertThat(list.split("<li>")).hasSize(6);
    assertThat(list)
        .startsWith("<ul>")
        .contains("of it came from the <em>web shop</em></li>")
        .contains("<li>Of 12\u00a0shops none closed</li>")
        .contains(">47.6\u00a0million\u00a0euros</a>");
    assertThat(report.points().claims()).hasSize(4);
    assertThat(report.claims())
        .extracting(claim -> claim.number() + " " + claim.verdict())
        .containsExactly("1 verified", "2 verified", "3 verified", "4 verified", "5 verified");
    assertThat(report.prose().get(0).claims()).hasSize(1);
  }

  @Test
  void theirNumbersCountAsThoseOfTheText() {
    assertThat(report.verdict().coverage()).startsWith("5 numbers in the text: 4 in claims");
    assertThat(report.unchecked()).extracting(Report.Unchecked::place).containsExactly("11:9");
  }

  @Test
  void thoseWhoReadNoMoreAreToldThemInALine() {
    assertThat(report.summary())
        .startsWith("Sales rose by 14%, to 47.6\u00a0million euros · ")
        .contains(" · A third of it came from the web shop · ")
        .endsWith(" · Of 12 shops none closed");
  }

  @Test
  void aSummaryThatIsATextStaysAsItIs() {
    Report told =
        ReportedText.of("---\ntitle: T\nsummary: It [rose](=a).\nperiod: 2023\n---\nNothing.\n");
    assertThat(told.summary()).isEqualTo("It [rose](=a).");
    assertThat(told.points().xhtml().xhtml()).isEmpty();
    assertThat(told.claims()).isEmpty();
  }
}
