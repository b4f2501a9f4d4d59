package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Judge;
import io.briefing.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code spec/judge.md}. */
class JudgeTest {

  @TestFactory
  Stream<DynamicTest> whatAVerdictIsMadeOf() {
    return VerdictPage.text("judge.md")
        .lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| ok"))
        .map(line -> DynamicTest.dynamicTest(line, () -> holds(VerdictPage.cells(line))));
  }

  private static void holds(List<String> row) {
    Verdict verdict =
        Judge.judge(
            NumberSet.of(interval(row.get(0))),
            NumberSet.of(interval(row.get(1))),
            Rational.parse(row.get(2)),
            interval(row.get(3)));
    assertThat(verdict.word()).isEqualTo(row.get(4));
  }

  private static Interval interval(String text) {
    String[] ends = text.substring(1, text.length() - 1).split(", ");
    return Interval.of(end(ends[0]), text.startsWith("("), end(ends[1]), text.endsWith(")"));
  }

  private static Rational end(String text) {
    return text.endsWith("∞") ? null : Rational.parse(text);
  }
}
