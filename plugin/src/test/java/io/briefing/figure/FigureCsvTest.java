package io.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures written as CSV are the same figures when they are read again. */
class FigureCsvTest {

  private static final String FIGURES =
      """
      ---
      figures:
        sales: {label: "Sales, net", unit: USD, scale: million, values: {2022: 513.98, 2023: 574785}, source: Form 10-K}
        loss: {label: Loss, unit: EUR, value: "(2,722)", nature: flow, basis: adjusted, restated: new rules}
        staff: {label: Staff, unit: people, value: 1608000, exact: true, nature: stock, aliases: [workforce, people]}
        rounded: {label: Rounded, unit: USD, value: 570000, decimals: -4}
        fine: {label: Fine, scale: billion, value: 4, decimals: -6}
        margin: {label: Margin, unit: "%", values: {2023-Q4: 12.5, FY2022: 11}, note: 'says "about"'}
        bound: {label: Bound, value: ">18000"}
        near: {label: Near, value: "~4"}
        range: {label: Range, value: "17500..18500"}
        founded: {label: Founded, unit: date, value: 1994-07-05}
        each: {label: Each, unit: USD per people, value: 12.30}
        derived: {label: Derived, formula: sales / staff}
      ---
      """;

  @Test
  void theSameFiguresAreReadAgain() {
    Figures figures = FigureReader.read(ArticleReader.read(new Source("a.md", FIGURES)));
    Source csv = new Source("figures.csv", FigureCsv.write(figures));
    Complaints complaints = new Complaints(csv);
    List<Figure> again = new CsvFigures(complaints).read();
    assertThat(complaints.findings())
        .filteredOn(finding -> !finding.rule().equals("no-source"))
        .isEmpty();
    assertThat(again).extracting(Figure::id).doesNotContain("derived").hasSize(11);
    assertThat(again)
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
            "file", "span", "source", "value", "values")
        .isEqualTo(figures.all().stream().filter(figure -> !figure.isDerived()).toList());
    for (Figure figure : again) {
      Figure before = figures.lookup(figure.id()).orElseThrow();
      assertThat(figure.value().map(Known::range)).isEqualTo(before.value().map(Known::range));
      assertThat(figure.value().map(Known::stated)).isEqualTo(before.value().map(Known::stated));
      assertThat(figure.values().keySet()).isEqualTo(before.values().keySet());
      figure
          .values()
          .forEach(
              (period, known) -> {
                assertThat(known.range()).isEqualTo(before.values().get(period).range());
                assertThat(known.stated()).isEqualTo(before.values().get(period).stated());
              });
    }
  }

  @Test
  void aRowHasTheValueAsItsAuthorWroteIt() {
    Figures figures = FigureReader.read(ArticleReader.read(new Source("a.md", FIGURES)));
    assertThat(FigureCsv.write(figures).split("\r\n"))
        .startsWith(
            "id,period,value,unit,scale,decimals,exact,label,source,note,aliases,basis,nature,restated")
        .contains("sales,2022,513.98,USD,million,,,\"Sales, net\",Form 10-K,,,,,")
        .contains("loss,,\"(2,722)\",EUR,,,,Loss,,,,adjusted,flow,new rules");
  }
}
