package io.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the page {@code spec/figure/periods.md}. */
class PeriodSpecTest {

  private static List<SpecPage.Row> rows(String column) {
    return SpecPage.rows("figure/periods.md").stream()
        .filter(row -> row.cells().containsKey(column))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> periods() {
    return rows("period").stream()
        .map(row -> DynamicTest.dynamicTest(row.cell("period"), () -> isPeriod(row)));
  }

  private static void isPeriod(SpecPage.Row row) {
    Period period = Period.parse(row.cell("period")).orElseThrow();
    assertThat(period.toString()).isEqualTo(row.cell("period"));
    assertThat(period.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(row.cell("kind"));
    Optional<Period> before = period.previous();
    assertThat(before.map(Period::text).orElse("")).isEqualTo(row.cell("before"));
    assertThat(period.firstDay()).hasToString(row.cell("first day"));
    assertThat(period.lastDay()).hasToString(row.cell("last day"));
    if (before.isPresent() && period.kind() != Period.Kind.DAY) {
      assertThat(before.get().next()).contains(period);
      assertThat(before.get().stepsTo(period)).contains(1);
    }
  }

  @TestFactory
  Stream<DynamicTest> moved() {
    return rows("steps").stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.cell("from") + " by " + row.cell("steps"), () -> isMoved(row)));
  }

  private static void isMoved(SpecPage.Row row) {
    Period from = Period.parse(row.cell("from")).orElseThrow();
    Optional<Period> moved = from.moved(Integer.parseInt(row.cell("steps")));
    assertThat(moved.map(Period::text).orElse("")).isEqualTo(row.cell("moved"));
    assertThat(from.stepsAYear()).isEqualTo(Integer.parseInt(row.cell("a year")));
  }

  @TestFactory
  Stream<DynamicTest> notPeriods() {
    return rows("text").stream()
        .map(row -> row.cell("text"))
        .map(text -> DynamicTest.dynamicTest(text, () -> assertThat(Period.parse(text)).isEmpty()));
  }

  @Test
  void inOrder() {
    List<Period> periods =
        rows("earlier first").stream()
            .map(row -> Period.parse(row.cell("earlier first")).orElseThrow())
            .toList();
    assertThat(periods).isSorted();
    assertThat(periods).doesNotHaveDuplicates();
  }

  @Test
  void namesComeLastAndHaveNoNeighbours() {
    Period name = Period.named("guidance");
    assertThat(name).isGreaterThan(Period.parse("9999").orElseThrow());
    assertThat(name.previous()).isEmpty();
    assertThat(name.stepsTo(name)).isEmpty();
  }
}
