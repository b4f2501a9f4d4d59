package io.briefing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import io.briefing.figure.FigureReader;
import io.briefing.figure.Figures;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Input that is out of all proportion ends with a finding, soon and on a small stack. */
class HardInputTest {

  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int SMALL_STACK = 512 * 1024;

  private static Figures figures(String yaml) {
    Source source = new Source("hard.md", "---\ntitle: Hard\nfigures:\n" + yaml + "---\n");
    return FigureReader.read(ArticleReader.read(source));
  }

  private static final Figures ONE =
      figures("  a: {label: A, source: S, value: 3}\n  b: {label: B, source: S, value: 2}\n");

  /** Runs with a deadline, on a stack of half a megabyte. */
  private static Outcome evaluate(Figures figures, String formula) {
    AtomicReference<Outcome> outcome = new AtomicReference<>();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread =
        new Thread(
            null,
            () -> outcome.set(new Evaluator(figures, Context.NONE).evaluate(formula)),
            "small stack",
            SMALL_STACK);
    thread.setUncaughtExceptionHandler((where, problem) -> thrown.set(problem));
    Assertions.assertTimeoutPreemptively(
        SOON,
        () -> {
          thread.start();
          thread.join();
        });
    assertThat(thrown.get()).isNull();
    return outcome.get();
  }

  private static void isTooLarge(String formula) {
    Outcome outcome = evaluate(ONE, formula);
    assertThat(outcome).isInstanceOf(Outcome.Broken.class);
    FormulaError error = ((Outcome.Broken) outcome).errors().get(0);
    assertThat(error.rule()).isEqualTo("formula-too-large");
    assertThat(error.span().end()).isLessThanOrEqualTo(formula.length());
    assertThat(error.hints()).isNotEmpty();
  }

  @Test
  void tenThousandNestedBrackets() {
    isTooLarge("(".repeat(10_000) + "a" + ")".repeat(10_000));
    isTooLarge("(".repeat(4_000) + "a" + ")".repeat(4_000));
    isTooLarge("abs(".repeat(1_000) + "a" + ")".repeat(1_000));
    isTooLarge("[".repeat(5_000));
    isTooLarge("-".repeat(5_000) + "a");
    isTooLarge("+".repeat(5_000) + "a");
  }

  @Test
  void aHundredNestedBracketsAreFine() {
    String formula = "(".repeat(99) + "a" + ")".repeat(99);
    assertThat(evaluate(ONE, formula)).isInstanceOf(Outcome.Value.class);
  }

  @Test
  void endlessSumsAndNumbers() {
    isTooLarge("a" + "+a".repeat(4_000));
    isTooLarge("a" + "*b".repeat(600));
    isTooLarge("a" + ("/0." + "0".repeat(90) + "1").repeat(20));
    isTooLarge("a * " + "9".repeat(10_000));
    isTooLarge("a * " + "9".repeat(9_000));
    isTooLarge("a * 0." + "3".repeat(200));
  }

  @Test
  void theLargestThatIsReadIsReadAndNothingLarger() {
    assertThat(evaluate(ONE, "a" + "+b".repeat(499))).isInstanceOf(Outcome.Value.class);
    isTooLarge("a" + "+b".repeat(500));
    assertThat(evaluate(ONE, "a * " + "9".repeat(100))).isInstanceOf(Outcome.Value.class);
    isTooLarge("a * " + "9".repeat(101));
    assertThat(evaluate(ONE, "a" + " ".repeat(9_999))).isInstanceOf(Outcome.Value.class);
    isTooLarge("a" + " ".repeat(10_000));
  }

  @Test
  void aSeriesOfFourHundredPeriodsIsReadAndNoneLonger() {
    Figures old = figures("  a: {label: A, source: S, values: {1600: 1, 1999: 2, 2000: 3}}\n");
    assertThat(evaluate(old, "sum(a@1600..1999)")).isInstanceOf(Outcome.Undecidable.class);
    Outcome longer = evaluate(old, "sum(a@1600..2000)");
    assertThat(longer).isInstanceOf(Outcome.Broken.class);
    assertThat(((Outcome.Broken) longer).errors().get(0).rule()).isEqualTo("formula-too-large");
  }

  @Test
  void fourHundredFactorsAreComputed() {
    assertThat(evaluate(ONE, "a" + "*b".repeat(399))).isInstanceOf(Outcome.Value.class);
    assertThat(evaluate(ONE, "a" + "/b".repeat(399))).isInstanceOf(Outcome.Value.class);
    assertThat(evaluate(ONE, "a" + "-a".repeat(399))).isInstanceOf(Outcome.Value.class);
  }

  @Test
  void figuresThatDoubleEachOther() {
    StringBuilder yaml = new StringBuilder("  f0: {label: F, source: S, value: 1}\n");
    for (int i = 1; i <= 45; i++) {
      yaml.append(
          String.format("  f%d: {label: F, formula: f%d + f%d * f%d}\n", i, i - 1, i - 1, i - 1));
    }
    Figures figures = figures(yaml.toString());
    assertThat(new Evaluator(figures, Context.NONE).findings()).isEmpty();
    assertThat(evaluate(figures, "f12")).isInstanceOf(Outcome.class);
    assertThat(evaluate(figures, "share(f0, f45)")).isInstanceOf(Outcome.class);
  }

  @Test
  void aChainOfTenThousandFigures() {
    StringBuilder yaml = new StringBuilder("  f0: {label: F, source: S, value: 1}\n");
    for (int i = 1; i <= 9_999; i++) {
      yaml.append(String.format("  f%d: {label: F, formula: f%d + 1}\n", i, i - 1));
    }
    Figures figures = figures(yaml.toString());
    assertThat(evaluate(figures, "f9999")).isInstanceOf(Outcome.Undecidable.class);
    assertThat(evaluate(figures, "f49")).isInstanceOf(Outcome.Value.class);
    Assertions.assertTimeoutPreemptively(
        SOON, () -> assertThat(new Evaluator(figures, Context.NONE).findings()).isNotEmpty());
  }

  @Test
  void numbersOfTenThousandDigits() {
    Figures figures =
        figures(
            "  a: {label: A, source: S, value: "
                + "9".repeat(10_000)
                + "}\n"
                + "  b: {label: B, source: S, value: 1e100000}\n"
                + "  c: {label: C, source: S, value: 1e-100000}\n"
                + "  d: {label: D, source: S, value: 1e99999999999999999999}\n"
                + "  e: {label: E, source: S, value: "
                + "1".repeat(100)
                + "}\n");
    assertThat(figures.findings())
        .extracting(finding -> finding.rule() + " " + finding.position().line())
        .containsExactly(
            "number-too-long 4", "number-too-long 5", "number-too-long 6", "not-a-number 7");
    assertThat(evaluate(figures, "e * e / e")).isInstanceOf(Outcome.Value.class);
  }

  @Test
  void compoundRatesOfLongNumbers() {
    Figures figures =
        figures(
            "  a: {label: A, source: S, values: {1901: "
                + "1".repeat(40)
                + ", 2001: "
                + "7".repeat(90)
                + "}}\n");
    assertThat(evaluate(figures, "cagr(a, 1901, 2001)")).isInstanceOf(Outcome.Value.class);
    assertThat(evaluate(figures, "cagr(a, 0001, 9999)")).isInstanceOf(Outcome.Broken.class);
  }

  @Test
  void manyRepeatedFigures() {
    StringBuilder yaml = new StringBuilder();
    StringBuilder sum = new StringBuilder("0");
    StringBuilder product = new StringBuilder("0");
    for (int i = 0; i < 40; i++) {
      yaml.append(String.format("  f%d: {label: F, source: S, value: %d}\n", i, 10 + i));
      sum.append(" + f").append(i);
      product.append(String.format(" + f%d * f%d", i, (i + 1) % 40));
    }
    String formula = "(" + product + ") / (" + sum + ")";
    assertThat(evaluate(figures(yaml.toString()), formula)).isInstanceOf(Outcome.Value.class);
  }

  @Test
  void oddCharacters() {
    for (String formula :
        new String[] {
          "",
          " ",
          "\u0000",
          "\ud83d",
          "a\u00a0/\u202fb",
          "a /\t\r\n b",
          "\u2028",
          "a@",
          "@",
          "..",
          "a..b",
          "a.",
          ".a",
          "%",
          "[",
          "1..2",
          "a@2023..",
          "x@\"",
          "\"",
          "''",
          "a b c",
          "a;b",
          "sum(a;b)"
        }) {
      Outcome outcome = evaluate(ONE, formula);
      if (outcome instanceof Outcome.Broken broken) {
        FormulaError error = broken.errors().get(0);
        assertThat(error.span().end()).as(formula).isLessThanOrEqualTo(formula.length());
        assertThat(error.hints()).isNotEmpty();
      }
    }
    assertThat(evaluate(ONE, "a\u00a0/\u202fb")).isInstanceOf(Outcome.Value.class);
    assertThat(evaluate(ONE, "sum(a;b)")).isInstanceOf(Outcome.Value.class);
  }
}
