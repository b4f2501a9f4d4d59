package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What articles of one build state about one figure must go together. */
class LedgerTest {

  /** The findings after each of several articles that state a figure in these words. */
  private static List<String> told(String... statements) {
    Ledger ledger = new Ledger();
    List<String> told = new ArrayList<>();
    for (String statement : statements) {
      String figure = "  x: {label: X, unit: EUR, " + statement + "}\n";
      CheckedArticle article =
          VerdictPage.check("---\ntitle: T\nfigures:\n" + figure + "---\nWords.\n");
      ledger.enter(article).stream().map(Finding::message).forEach(told::add);
    }
    return told;
  }

  @Test
  void equallyPreciseStatementsMustBeEqual() {
    assertThat(told("value: 574785, scale: million", "value: 574786, scale: million"))
        .containsExactly("x is 574786 here and 574785 in spec.md:4:35");
    assertThat(told("value: 574785, scale: million", "value: 574.785, scale: billion")).isEmpty();
    assertThat(told("value: 5, exact: true", "value: 6, exact: true")).hasSize(1);
  }

  @Test
  void whereTheDigitsAreTheSameTheScaleTellsThemApart() {
    assertThat(told("value: 574785, scale: million", "value: 574785, scale: billion"))
        .containsExactly(
            "x is 574785 billion here and 574785 million in spec.md:4:35: check the scale of both");
    assertThat(told("value: 574785", "value: 574785, scale: thousand"))
        .containsExactly(
            "x is 574785 thousand here and 574785 in spec.md:4:35: check the scale of both");
  }

  @Test
  void otherStatementsMustLeaveACommonValueOpen() {
    assertThat(told("value: 574785, scale: million", "value: 575, scale: billion")).isEmpty();
    assertThat(told("value: 574785, scale: million", "value: 574, scale: billion")).hasSize(1);
    assertThat(told("value: 574.5, exact: true", "value: 575")).as("touching").isEmpty();
    assertThat(told("value: \">500\"", "value: 501, exact: true")).isEmpty();
    assertThat(told("value: \">500\"", "value: 500, exact: true")).hasSize(1);
  }

  @Test
  void aThirdStatementIsHeldAgainstBothBefore() {
    assertThat(told("value: 1000, decimals: -3", "value: 700", "value: 800"))
        .containsExactly("x is 800 here and 700 in spec.md:4:35");
    assertThat(told("value: 700", "value: 700", "value: 800", "value: 700")).hasSize(1);
  }

  @Test
  void otherPeriodsUnitsAndRestatementsMayDiffer() {
    assertThat(told("values: {2022: 5}", "values: {2023: 6}")).isEmpty();
    assertThat(told("value: 5", "value: 6, restated: a subsidiary was sold")).isEmpty();
  }
}
