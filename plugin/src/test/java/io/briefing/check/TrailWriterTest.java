package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers that a formula is filled in with: as far as they are known, and no further. */
class TrailWriterTest {

  private static final String FIGURES =
      """
      ---
      title: Northwind
      lang: en
      date: 2024-07-05
      figures:
        staff: {label: Staff, unit: people, value: ">18", source: Report}
        sales: {label: Sales, unit: USD, scale: million, value: "~40", source: Report}
        margin: {label: Margin, unit: "%", value: "4..6", source: Report}
        sites: {label: Sites, unit: sites, value: 7, source: Report}
        founded: {label: Founded, unit: date, value: 1994, source: Charter}
        listed: {label: Listed, unit: date, value: 1997-05, source: Charter}
        moved: {label: Moved, unit: date, value: 1999-03-02, source: Charter}
      ---
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          staff                 | >18
          staff/sites           | >18 people / 7 sites
          sales/sites           | ~40 USD million / 7 sites
          sales*margin          | ~40 USD million × 4..6 %
          years(founded, date)  | 1994 to 5 July 2024
          years(listed, date)   | 1997-05 to 5 July 2024
          years(moved, date)    | 2 March 1999 to 5 July 2024
          """)
  void isFilledInWith(String formula, String values) {
    CheckedArticle checked =
        VerdictPage.check(FIGURES + "It is [more than 2](<=" + formula + ">).");
    assertThat(checked.claims())
        .extracting(claim -> claim.trail().values().replace('\u00a0', ' '))
        .containsExactly(values);
  }
}
