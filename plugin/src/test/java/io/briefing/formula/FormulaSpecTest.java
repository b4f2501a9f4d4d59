package io.briefing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.figure.FigureReader;
import io.briefing.figure.Figures;
import io.briefing.figure.SpecPage;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the pages under {@code spec/formula}. */
class FormulaSpecTest {

  @TestFactory
  Stream<DynamicTest> whatFormulasComeTo() {
    return Stream.of("formula/values.md", "formula/functions.md")
        .flatMap(page -> SpecPage.rows(page).stream())
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> hasValue(row)));
  }

  @TestFactory
  Stream<DynamicTest> whatHasNoValue() {
    return Stream.of("formula/open.md", "formula/reasons.md")
        .flatMap(page -> SpecPage.rows(page).stream())
        .map(row -> DynamicTest.dynamicTest(row.toString(), () -> hasNoValue(row)));
  }

  @TestFactory
  Stream<DynamicTest> whereRelationsApply() {
    Map<String, List<SpecPage.Row>> relations = new LinkedHashMap<>();
    for (SpecPage.Row row : SpecPage.rows("formula/relations.md")) {
      String name = row.cell("relation") + " " + row.cell("complete");
      relations.computeIfAbsent(name, unseen -> new ArrayList<>()).add(row);
    }
    return relations.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> applies(each.getValue())));
  }

  private static void applies(List<SpecPage.Row> rows) {
    SpecPage.Row first = rows.get(0);
    Article article = first.article();
    Evaluator evaluator =
        new Evaluator(FigureReader.read(article), Context.of(article.frontMatter()));
    Relation relation = Formulas.parseRelation(first.cell("relation")).result();
    List<String> outcomes =
        evaluator.evaluate(relation, first.cell("complete").equals("yes")).stream()
            .map(
                each ->
                    each.period().map(Object::toString).orElse("")
                        + ": "
                        + side(each.left())
                        + " | "
                        + side(each.right()))
            .toList();
    assertThat(outcomes)
        .isEqualTo(
            rows.stream()
                .map(
                    row -> row.cell("period") + ": " + row.cell("left") + " | " + row.cell("right"))
                .toList());
  }

  private static String side(Outcome outcome) {
    return outcome instanceof Outcome.Value value
        ? value.possible().toString()
        : outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  @TestFactory
  Stream<DynamicTest> whatIsComplainedAbout() {
    return SpecPage.sections("formula/complaints.md").stream()
        .map(section -> DynamicTest.dynamicTest(section.title(), () -> isReported(section)));
  }

  private static void isReported(SpecPage.Section section) {
    Figures figures = FigureReader.read(section.article());
    List<Finding> findings = new Evaluator(figures, Context.NONE).findings();
    String console = findings.stream().map(Finding::console).collect(Collectors.joining("\n"));
    assertThat(console).isEqualTo(section.console());
  }

  private static void hasValue(SpecPage.Row row) {
    Outcome outcome = evaluate(row);
    assertThat(outcome).isInstanceOf(Outcome.Value.class);
    Outcome.Value value = (Outcome.Value) outcome;
    assertThat(value.sense().name().toLowerCase(Locale.ROOT)).isEqualTo(row.cell("sense"));
    String unit = value.unit() + (value.alsoPercent() ? " or percent" : "");
    assertThat(unit).isEqualTo(row.cell("unit"));
    assertThat(written(value.stated())).isEqualTo(row.cell("q0"));
    assertThat(written(value.possible())).isEqualTo(row.cell("Q"));
  }

  private static void hasNoValue(SpecPage.Row row) {
    Outcome outcome = evaluate(row);
    String said = outcome.toString();
    String expected = row.cell("outcome");
    if (outcome instanceof Outcome.Broken broken) {
      FormulaError error = broken.errors().get(0);
      assertThat("error " + error.rule()).startsWith(expected);
      String marked = row.cell("formula").substring(error.span().start(), error.span().end());
      assertThat(row.cell("points at")).isIn("", marked);
      assertThat(error.hints()).as("a way out").isNotEmpty();
    } else {
      assertThat(outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT)).isEqualTo(expected);
    }
    assertThat(said).contains(row.cell("says"));
  }

  private static Outcome evaluate(SpecPage.Row row) {
    Article article = row.article();
    assertThat(article.findings()).isEmpty();
    Figures figures = FigureReader.read(article);
    Context context = Context.of(article.frontMatter());
    return new Evaluator(figures, context).evaluate(row.cell("formula"));
  }

  private static String written(Rational number) {
    return number.exact().replace('-', '\u2212');
  }

  private static String written(Interval range) {
    String low = range.low() == null ? "\u2212∞" : written(range.low());
    String high = range.high() == null ? "∞" : written(range.high());
    return range.isPoint()
        ? "{" + low + "}"
        : (range.lowOpen() ? "(" : "[") + low + ", " + high + (range.highOpen() ? ")" : "]");
  }
}
