package io.briefing.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import io.briefing.figure.FigureReader;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Over a grid of small figures, one known to the unit, one to the tenth and one exactly: the
 * interval of possible values holds what every rounding of the figures gives, and where it is said
 * to be tight, both its ends are reached.
 */
class PossibleValuesTest {

  private static final List<Integer> GRID = List.of(-3, -2, -1, 0, 1, 2, 4);

  private static final Map<List<Integer>, Evaluator> EVALUATORS = evaluators();

  /** Three numbers that a, b and c may really be. */
  private record Point(Rational a, Rational b, Rational c) {}

  /** A formula and the same computed by hand; the result is {@code null} over a zero. */
  private record Case(
      String formula,
      boolean tight,
      Function<Point, Rational> byHand,
      List<Function<Point, Rational>> denominators) {

    Case(String formula, boolean tight, Function<Point, Rational> byHand) {
      this(formula, tight, byHand, List.of());
    }

    Case(
        String formula,
        boolean tight,
        Function<Point, Rational> byHand,
        Function<Point, Rational> denominator) {
      this(formula, tight, byHand, List.of(denominator));
    }
  }

  private static Rational over(Rational above, Rational below) {
    return above == null || below == null || below.isZero() ? null : above.over(below);
  }

  private static Rational minus(Rational left, Rational right) {
    return left == null || right == null ? null : left.minus(right);
  }

  private static List<Case> cases() {
    return List.of(
        new Case("a + b - c", true, p -> p.a.plus(p.b).minus(p.c)),
        new Case("a * b", true, p -> p.a.times(p.b)),
        new Case("a / b", true, p -> over(p.a, p.b), Point::b),
        new Case("a * b / c", true, p -> over(p.a.times(p.b), p.c), Point::c),
        new Case("(a - b) / b", true, p -> over(p.a.minus(p.b), p.b), Point::b),
        new Case("(b - a) / b", true, p -> over(p.b.minus(p.a), p.b), Point::b),
        new Case("1 - a / b", true, p -> minus(Rational.ONE, over(p.a, p.b)), Point::b),
        new Case("a / (a + b)", true, p -> over(p.a, p.a.plus(p.b)), p -> p.a.plus(p.b)),
        new Case(
            "a / (a + b + c)",
            true,
            p -> over(p.a, p.a.plus(p.b).plus(p.c)),
            p -> p.a.plus(p.b).plus(p.c)),
        new Case(
            "(a - b) / (a + b)",
            true,
            p -> over(p.a.minus(p.b), p.a.plus(p.b)),
            p -> p.a.plus(p.b)),
        new Case(
            "(a + b) / (a - b)",
            true,
            p -> over(p.a.plus(p.b), p.a.minus(p.b)),
            p -> p.a.minus(p.b)),
        new Case("a * b - a * c", true, p -> p.a.times(p.b.minus(p.c))),
        new Case(
            "a / c + a / b", true, p -> sum(over(p.a, p.c), over(p.a, p.b)), p -> p.b.times(p.c)),
        new Case(
            "a / (a + b) + b / (a + b)",
            true,
            p -> over(p.a.plus(p.b), p.a.plus(p.b)),
            p -> p.a.plus(p.b)),
        new Case("a + b - a", true, Point::b),
        new Case("a - b / (a + b)", false, p -> minus(p.a, over(p.b, p.a.plus(p.b)))),
        new Case("a / b - b / a", false, p -> minus(over(p.a, p.b), over(p.b, p.a))),
        new Case("a / (a * a + 1)", false, p -> over(p.a, p.a.times(p.a).plus(Rational.ONE))),
        new Case("a * a - a", false, p -> p.a.times(p.a).minus(p.a)),
        new Case("abs(a - b)", true, p -> p.a.minus(p.b).abs()),
        new Case("min(a, b, c)", true, p -> p.a.min(p.b).min(p.c)),
        new Case("max(a, b) - a", false, p -> p.a.max(p.b).minus(p.a)),
        new Case("average(a, b, c)", true, p -> p.a.plus(p.b).plus(p.c).over(Rational.of(3))),
        new Case("round(a / 3 + b, 1)", false, PossibleValuesTest::rounded));
  }

  private static Rational sum(Rational left, Rational right) {
    return left == null || right == null ? null : left.plus(right);
  }

  private static Rational rounded(Point p) {
    Rational value = p.a.over(Rational.of(3)).plus(p.b);
    return Rational.of(value.toDecimal(1, RoundingMode.HALF_UP));
  }

  @TestFactory
  Stream<DynamicTest> everyRoundingIsPossible() {
    return cases().stream()
        .map(each -> DynamicTest.dynamicTest(each.formula, () -> overTheGrid(each)));
  }

  private static void overTheGrid(Case each) {
    int values = 0;
    for (int a : GRID) {
      for (int b : GRID) {
        for (int c : GRID) {
          Outcome outcome = EVALUATORS.get(List.of(a, b, c)).evaluate(each.formula);
          List<Point> possible = points(a, b, c);
          List<Rational> really = possible.stream().map(each.byHand).toList();
          if (outcome instanceof Outcome.Value value) {
            holds(each, value.possible(), really, a + ", " + b + ", " + c);
            values++;
          } else if (each.tight) {
            boolean vanishes = each.denominators.stream().anyMatch(d -> vanishes(d, possible));
            assertThat(vanishes).as("zero denominator at %s, %s, %s", a, b, c).isTrue();
          }
        }
      }
    }
    assertThat(values).as("cases with a value").isGreaterThan(50);
  }

  private static void holds(Case each, Interval possible, List<Rational> really, String where) {
    assertThat(really).as(where).allMatch(value -> value != null && possible.contains(value));
    if (each.tight) {
      Rational least = really.stream().reduce(Rational::min).orElseThrow();
      Rational most = really.stream().reduce(Rational::max).orElseThrow();
      assertThat(possible).as(where).isEqualTo(Interval.closed(least, most));
    }
  }

  private static boolean vanishes(Function<Point, Rational> denominator, List<Point> points) {
    List<Integer> signs =
        points.stream().map(p -> denominator.apply(p).signum()).distinct().toList();
    return signs.contains(0) || signs.size() > 1;
  }

  /** The corners, the middle and the points between, of a ± 0.5, b ± 0.05 and c itself. */
  private static List<Point> points(int a, int b, int c) {
    List<Point> points = new ArrayList<>();
    for (int i = -4; i <= 4; i++) {
      for (int j = -4; j <= 4; j++) {
        points.add(
            new Point(
                Rational.of(a).plus(Rational.of(i, 8)),
                Rational.of(b).plus(Rational.of(j, 80)),
                Rational.of(c)));
      }
    }
    return points;
  }

  /** Figures read once for each place of the grid, for all formulas. */
  private static Map<List<Integer>, Evaluator> evaluators() {
    Map<List<Integer>, Evaluator> evaluators = new HashMap<>();
    for (int a : GRID) {
      for (int b : GRID) {
        for (int c : GRID) {
          evaluators.put(List.of(a, b, c), evaluator(a, b, c));
        }
      }
    }
    return evaluators;
  }

  private static Evaluator evaluator(int a, int b, int c) {
    String figures =
        "---\ntitle: Grid\nfigures:\n"
            + "  a: {label: A, value: %d}\n  b: {label: B, value: %d.0}\n"
            + "  c: {label: C, value: %d, exact: true}\n---\n";
    Source source = new Source("grid.md", String.format(Locale.ROOT, figures, a, b, c));
    return new Evaluator(FigureReader.read(ArticleReader.read(source)), Context.NONE);
  }
}
