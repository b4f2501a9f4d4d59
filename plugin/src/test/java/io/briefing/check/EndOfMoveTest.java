package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is shown of a claim that names both ends of a move. */
class EndOfMoveTest {

  private static final String ARTICLE =
      """
      ---
      title: Margin
      lang: en
      period: 2024
      figures:
        profit: {label: Profit, unit: USD, scale: million, values: {2023: 133.7, 2024: 145.1}}
        sales: {label: Sales, unit: USD, scale: million, values: {2023: 350.1, 2024: 367.2}}
        margin: {label: Gross margin, formula: profit/sales}
      ---

      The margin [widened from 38.2% to 39.5%](=change(margin)).
      """;

  @Test
  void theEndThatIsComputedIsTheResultOfWhatIsShownForIt() {
    CheckedClaim claim = VerdictPage.check(ARTICLE).claims().get(0);
    assertThat(claim.verdict().passes()).isTrue();
    assertThat(claim.trail().values()).isEqualTo("(145.1 / 367.2)");
    assertThat(claim.gives()).startsWith("39.52");
  }
}
