package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the move of a key figure is counted from, and how each language says so. */
class KeyFigureMoveTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | 2024-Q3    | 2023-Q3, 2024-Q2 | from Q3 2023
          en | 2024-Q3    | 2024-Q2          | from Q2 2024
          en | 2024-Q1    | 2023-Q4          | from Q4 2023
          en | 2024-H1    | 2023-H1, 2023-H2 | from the first half of 2023
          en | 2024-H1    | 2023-H2          | from the second half of 2023
          en | 2024-9M    | 2023-9M          | from the first nine months of 2023
          en | 2024-03    | 2023-03, 2024-02 | from March 2023
          en | 2024       | 2023             | from 2023
          en | FY2024     | FY2023           | from fiscal 2023
          en | 2024-12-31 | 2023-12-31       | from 31 December 2023
          fr | 2024-Q3    | 2023-Q3          | par rapport au T3 2023
          fr | 2024-H1    | 2023-H1          | par rapport au premier semestre 2023
          fr | 2024-9M    | 2023-9M          | par rapport aux neuf premiers mois de 2023
          fr | 2024-03    | 2023-03          | par rapport à mars 2023
          fr | 2024       | 2023             | par rapport à 2023
          fr | FY2024     | FY2023           | par rapport à l’exercice 2023
          fr | 2024-12-31 | 2023-12-31       | par rapport au 31 décembre 2023
          de | 2024-Q3    | 2023-Q3          | gegenüber dem 3. Quartal 2023
          de | 2024-H1    | 2023-H1          | gegenüber dem 1. Halbjahr 2023
          de | 2024-9M    | 2023-9M          | gegenüber dem Neunmonatszeitraum 2023
          de | 2024-03    | 2023-03          | gegenüber März 2023
          de | FY2024     | FY2023           | gegenüber dem Geschäftsjahr 2023
          es | 2024-Q3    | 2023-Q3          | respecto al 3T 2023
          es | 2024-H1    | 2023-H1          | respecto al primer semestre de 2023
          es | 2024-9M    | 2023-9M          | respecto a los nueve primeros meses de 2023
          it | 2024-Q3    | 2023-Q3          | rispetto al 3º trimestre 2023
          it | 2024-9M    | 2023-9M          | rispetto ai primi nove mesi del 2023
          it | FY2024     | FY2023           | rispetto all’esercizio 2023
          pt | 2024-Q3    | 2023-Q3          | em relação ao 3T 2023
          pt | 2024-9M    | 2023-9M          | em relação aos nove primeiros meses de 2023
          pt-PT | 2024-H1 | 2023-H1          | em relação ao primeiro semestre de 2023
          nl | 2024-Q3    | 2023-Q3          | ten opzichte van het 3e kwartaal van 2023
          nl | 2024-9M    | 2023-9M          | ten opzichte van de eerste negen maanden van 2023
          """)
  void isHeldAgainstTheSamePartOfTheYearBefore(
      String lang, String period, String earlier, String since) {
    String values = earlier.replace(",", ": 340.1,") + ": 340.1, " + period + ": 367.2";
    String text =
        """
        ---
        title: Sales
        lang: %s
        period: %s
        tiles: [sales]
        figures:
          sales: {label: Sales, unit: EUR, scale: million, values: {%s}, source: Accounts}
        ---
        [](=sales)
        """
            .formatted(lang, period, values);
    assertThat(ReportedText.of(text).tiles())
        .extracting(tile -> tile.since().replace('\u00a0', ' '))
        .containsExactly(since);
  }
}
