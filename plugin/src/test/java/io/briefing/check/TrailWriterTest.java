package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
      period: FY2023
      figures:
        staff: {label: Staff, unit: people, value: ">18", source: Report}
        sales: {label: Sales, unit: USD, scale: million, value: "~40", source: Report}
        margin: {label: Margin, unit: "%", value: "4..6", source: Report}
        visitors: {label: Visitors, unit: visitors, value: "12000..15000", source: Report}
        sites: {label: Sites, unit: sites, value: 7, source: Report}
        founded: {label: Founded, unit: date, value: 1994, source: Charter}
        listed: {label: Listed, unit: date, value: 1997-05, source: Charter}
        moved: {label: Moved, unit: date, value: 1999-03-02, source: Charter}
        loss: {label: Loss, unit: USD, scale: million, values: {FY2021: -7, FY2022: -8, FY2023: -9}, source: Report}
        debt: {label: Debt, unit: EUR, scale: million, values: {FY2022: 90, FY2023: 80}, source: Report}
        rate: {label: Rate, unit: USD per EUR, value: 1.10, source: Report}
        inflation: {label: Inflation, unit: "%", value: 6.8, source: Report}
        tax: {label: Tax, unit: "%", value: 20, source: Report}
        rent: {label: Rent, unit: EUR, value: 500, exact: true, source: Report}
        cases: {label: Cases, unit: cases, value: 2417, exact: true, source: Report}
        people: {label: Population, unit: people, scale: million, value: 3.92, source: Report}
        term: {label: Term, unit: months, value: 18, source: Report}
        visits: {label: Visits, unit: visits, values: {2023-Q3: 5, 2023-Q4: 6, 2024-Q1: 7}, source: Report}
      ---
      """;

  @Test
  void ofALongFormulaThatCannotBeReadTheBeginningIsShown() {
    CheckedArticle closed =
        VerdictPage.check(
            FIGURES + "It is [5](=" + "(".repeat(6_000) + "sites" + ")".repeat(6_000) + ").");
    assertThat(closed.claims())
        .extracting(claim -> claim.trail().values())
        .containsExactly("(".repeat(500) + " …");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          staff                 | >18
          staff/sites           | >18 people / 7 sites
          sales/sites           | ≈40 USD million / 7 sites
          sales*margin          | ≈40 USD million × (4 % to 6 %)
          margin                | 4 % to 6 %
          margin - 1%           | (4 % to 6 %) − 1 %
          1 + margin            | 1 + (4 % to 6 %)
          visitors              | 12,000 to 15,000
          visitors + 1000       | (12,000 to 15,000) + 1,000
          visitors/sites        | (12,000 to 15,000 visitors) / 7 sites
          sum(visitors, 5)      | (12,000 to 15,000) + 5
          years(founded, date)  | 1994 to 5 July 2024
          years(listed, date)   | May 1997 to 5 July 2024
          years(moved, date)    | 2 March 1999 to 5 July 2024
          """)
  void isFilledInWith(String formula, String values) {
    CheckedArticle checked =
        VerdictPage.check(FIGURES + "It is [more than 2](<=" + formula + ">).");
    assertThat(checked.claims())
        .extracting(claim -> claim.trail().values().replace('\u00a0', ' '))
        .containsExactly(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum(loss@FY2021..FY2023)                   | -24 | −7 + (−8) + (−9)
          loss@FY2022 + loss                         | -17 | −8 + (−9)
          average(loss@FY2021..FY2023)               | -8  | average of −7; −8; −9
          max(debt, debt@FY2022)                     | 90  | largest of 80; 90
          min(debt, debt@FY2022)                     | 80  | smallest of 80; 90
          cagr(debt, FY2022, FY2023)                 | -11.11 % | 80 / 90 − 1
          cagr(loss*-1, FY2021, FY2023)              | 13.39 % | (−9 × (−1) / (−7 × (−1))) ^ (1/2) − 1
          trend(loss, FY2021, FY2023)                | 2 falls in a row | moves in a row through −7; −8; −9
          trend(visits)                              | one rise | moves in a row through 5; 6
          trend(loss)                                | 2 falls in a row | moves in a row through −7; −8; −9
          record(loss)                               | 3 of 3 | rank of −9 among −7; −8; −9
          contribution(debt, debt, FY2022, FY2023)   | -11.11 percentage points | (80 − 90) / 90
          weighted([debt, 1.5 * debt], [1, 2])       | 106.67 | (80 × 1 + 1.5 × 80 × 2) / (1 + 2)
          """)
  void isWrittenOutAsArithmetic(String formula, String gives, String values) {
    CheckedArticle checked =
        VerdictPage.check(FIGURES + "It is [more than 2](<=" + formula + ">).");
    CheckedClaim claim = checked.claims().get(0);
    assertThat(claim.trail().values().replace('\u00a0', ' ')).isEqualTo(values);
    assertThat(claim.gives().replace('\u00a0', ' ').replace('−', '-')).isEqualTo(gives);
  }

  /** The period stands in brackets, so that a year is no number of the sum. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          debt                             | Debt
          debt*2                           | Debt × 2
          debt@FY2022                      | Debt (fiscal 2022)
          growth(debt)                     | Debt (fiscal 2023) / Debt (fiscal 2022) − 1
          debt*rate - debt@FY2022*rate     | Debt (fiscal 2023) × Rate − Debt (fiscal 2022) × Rate
          loss@FY2022 + loss               | Loss (fiscal 2022) + Loss (fiscal 2023)
          average(loss@FY2021..FY2023)     | average of Loss (fiscal 2021 to fiscal 2023)
          average(loss@FY2021, loss)       | average of Loss (fiscal 2021); Loss (fiscal 2023)
          average(loss, loss@FY2022)       | average of Loss (fiscal 2023); Loss (fiscal 2022)
          average(loss@FY2022, debt)       | average of Loss (fiscal 2022); Debt (fiscal 2023)
          record(loss)                     | rank of Loss (fiscal 2023) among Loss (fiscal 2021 to fiscal 2023)
          years(founded, date)             | Founded to 5 July 2024
          """)
  void isNamed(String formula, String names) {
    CheckedArticle checked =
        VerdictPage.check(FIGURES + "It is [more than 2](<=" + formula + ">).");
    assertThat(checked.claims().get(0).trail().names().replace('\u00a0', ' ')).isEqualTo(names);
  }

  /** A reader who does the sum again gets what is said behind it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1 EUR](<=rent*(1+inflation)>)         | 500 EUR × (1 + 6.8 %)      | 534 EUR
          [1 %](<=1/(1-inflation)-1>)            | 1 / (1 − 6.8 %) − 1        | 7.30 %
          [1](<=100*(1+inflation)>)              | (1 + 6.8 %) × 100          | 106.8
          [1 %](<=inflation*tax>)                | 6.8 % × 20 %               | 1.36 %
          [1 %](<=1-(1-inflation)*(1-tax)>)      | 1 − (1 − 6.8 %) × (1 − 20 %) | 25.44 %
          [1 %](<=inflation*2>)                  | 6.8 × 2                    | 13.6 %
          [1](<=inflation>)                      | 6.8                        | 6.8 %
          [1 %](<=inflation/tax>)                | 6.8 / 20                   | 34 %
          [1 million](<=debt+1000000>)           | 80 + 1                     | 81
          [1 million](<=debt*(1+5%)>)            | 80 × (1 + 5 %)             | 84
          [61](<=cases/people>) per 100,000 people | 2,417 cases / 3.92 million people × 100,000 | 61.658
          [61](<=cases/people*100000>) per 100,000 | 2,417 cases / 3.92 million people × 100,000 | 61.658
          [1](<=debt/debt@FY2022*100>)           | 80 / 90 × 100              | 88.89
          [1 %](<=debt/debt@FY2022*100>)         | 80 / 90                    | 88.89 %
          """)
  void isTrueArithmetic(String claim, String values, String gives) {
    CheckedClaim checked = VerdictPage.check(FIGURES + "It is " + claim + ".").claims().get(0);
    assertThat(checked.trail().values().replace('\u00a0', ' ')).isEqualTo(values);
    assertThat(checked.gives().replace('\u00a0', ' ')).isEqualTo(gives);
  }

  @ParameterizedTest
  @CsvSource({
    "en, months",
    "fr, mois",
    "de, Monate",
    "es, meses",
    "it, mesi",
    "pt, meses",
    "nl, maanden"
  })
  void namesATimeInTheArticlesLanguage(String lang, String months) {
    CheckedArticle checked =
        VerdictPage.check(FIGURES.replace("lang: en", "lang: " + lang) + "[18](=term).");
    assertThat(checked.claims().get(0).trail().line().replace('\u00a0', ' '))
        .isEqualTo("18 " + months);
  }

  @Test
  void keepsTheLastOfVeryMany() {
    String values =
        IntStream.rangeClosed(1901, 2023)
            .mapToObj(year -> year + ": " + year % 1000)
            .collect(Collectors.joining(", "));
    String lengths = "  wall: {label: Wall, values: {" + values + "}, source: Report}\n---\n";
    CheckedArticle checked =
        VerdictPage.check(
            FIGURES.replace("---\n", "").strip().indent(0).transform(all -> "---\n" + all)
                + lengths
                + "It is [more than 2](<=trend(wall, 1901, 2023)>), [9](<=sum(wall@1901..2023)>).");
    assertThat(checked.claims())
        .extracting(claim -> claim.trail().values())
        .satisfiesExactly(
            trend ->
                assertThat(trend)
                    .startsWith("moves in a row through …; 924; 925; ")
                    .endsWith("; 22; 23"),
            sum -> assertThat(sum).startsWith("… + 924 + 925 + ").endsWith(" + 22 + 23"));
  }

  /** Where numbers of several units meet, the result carries its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          debt                 | 80                          | EUR million, fiscal 2023
          convert(debt, rate)  | 88 USD million              | fiscal 2023
          perUnit(sales, sites) | 5.71 million USD per site | ''
          loss - loss@FY2021   | −2                          | USD million, fiscal 2021 to fiscal 2023
          sum(loss@FY2021..FY2023) | −24                     | USD million, fiscal 2021 to fiscal 2023
          """)
  void saysOnceWhatItsNumbersAreIn(String formula, String gives, String units) {
    CheckedArticle checked =
        VerdictPage.check(FIGURES + "It is [more than 2](<=" + formula + ">).");
    CheckedClaim claim = checked.claims().get(0);
    assertThat(claim.gives().replace('\u00a0', ' ')).isEqualTo(gives);
    assertThat(claim.trail().units()).isEqualTo(units);
  }

  /** Also a formula that cannot be computed is shown to its author. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sum([])                       | ''
          weighted([], [])              | '() / '
          trend(debt, FY2022)           | moves in a row through 90; 80
          trend(sites)                  | moves in a row through 7
          record(sites + sites)         | rank of 7 + 7 among 7 + 7
          cagr(debt, FY2023, FY2022)    | (90 / 80) ^ (1/−1) − 1
          """)
  void isWrittenOutThoughItHasNoValue(String formula, String values) {
    CheckedArticle checked =
        VerdictPage.check(FIGURES + "It is [more than 2](<=" + formula + ">).");
    CheckedClaim claim = checked.claims().get(0);
    assertThat(claim.gives()).isEmpty();
    assertThat(claim.trail().values()).isEqualTo(values);
  }
}
