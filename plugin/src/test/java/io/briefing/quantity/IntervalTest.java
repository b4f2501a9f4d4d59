package io.briefing.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

  @ParameterizedTest(name = "{0} and {1}: overlap {2}, meet {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2] | [2, 3] | false | true", // touching in a point is no overlap
        "[1, 2) | [2, 3] | false | false",
        "[1, 2] | [2, 2] | true  | true", // a single value overlaps the set that contains it
        "[1, 2) | [2, 2] | false | false",
        "[1, 3] | (2, 4) | true  | true",
        "(-, 1] | (0, -) | true  | true",
        "(-, 0) | (0, -) | false | false",
      })
  void sharesAStretchOrOnlyAPoint(String a, String b, boolean overlap, boolean meet) {
    assertThat(read(a).overlaps(read(b))).isEqualTo(overlap);
    assertThat(read(b).overlaps(read(a))).isEqualTo(overlap);
    assertThat(read(a).meets(read(b))).isEqualTo(meet);
  }

  @ParameterizedTest(name = "{0} {1} {2} = {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 2]  | + | (3, 4]  | (4, 6]",
        "[1, 2]  | - | [3, 4)  | (-3, -1]",
        "[1, 2]  | * | [3, 4)  | [3, 8)",
        "[-1, 2] | * | [3, 4)  | (-4, 8)",
        "[-1, 2] | * | [-3, 4] | [-6, 8]",
        "(-2, 2] | * | [-3, 3] | [-6, 6]", // what one open end leaves out, another product reaches
        "[0, 2]  | * | (1, -)  | [0, -)",
        "(0, 2]  | * | (1, -)  | (0, -)",
        "[1, 2]  | / | [4, 8)  | (1/8, 1/2]",
        "[1, 2]  | / | [-8, -4] | [-1/2, -1/8]",
        "[1, 2]  | / | [4, -)  | (0, 1/2]",
      })
  void reckonsWithEveryChoiceFromEachSide(String a, String operator, String b, String result) {
    Interval left = read(a);
    Interval right = read(b);
    Interval answer =
        switch (operator) {
          case "+" -> left.plus(right);
          case "-" -> left.minus(right);
          case "*" -> left.times(right);
          default -> left.over(right);
        };
    assertThat(answer).isEqualTo(read(result));
  }

  /**
   * Small closed intervals and small whole numbers: every product is inside, and both ends occur.
   */
  @Test
  void productsAreTight() {
    List<Interval> small = new ArrayList<>();
    for (int low = -2; low <= 2; low++) {
      for (int high = low; high <= 2; high++) {
        small.add(Interval.closed(Rational.of(low), Rational.of(high)));
      }
    }
    for (Interval a : small) {
      for (Interval b : small) {
        Interval product = a.times(b);
        List<Rational> seen = new ArrayList<>();
        for (Rational x : List.of(a.low(), a.high(), Rational.ZERO)) {
          for (Rational y : List.of(b.low(), b.high(), Rational.ZERO)) {
            if (a.contains(x) && b.contains(y)) {
              seen.add(x.times(y));
            }
          }
        }
        assertThat(seen).allMatch(product::contains).contains(product.low(), product.high());
      }
    }
  }

  @Test
  void refusesToDivideByAnIntervalAroundZero() {
    assertThatThrownBy(() -> read("[1, 2]").over(read("[0, 1]")))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void refusesEmptyIntervals() {
    assertThatThrownBy(() -> read("(1, 1]")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> read("[2, 1]")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void setsJoinWhatTouchesAndKeepApartWhatDoesNot() {
    assertThat(NumberSet.of(read("[1, 2)"), read("[2, 3]"))).hasToString("[1, 3]");
    assertThat(NumberSet.of(read("(2, 3]"), read("[1, 2)"))).hasToString("[1, 2) ∪ (2, 3]");
    assertThat(NumberSet.of(read("[1, 2)"), read("(2, 3]")).containsAll(read("[1, 3]"))).isFalse();
    assertThat(NumberSet.of(read("[1, 2]")).mirrored()).hasToString("[-2, -1]");
  }

  /** "[1, 2)", with "-" for an absent end. */
  static Interval read(String text) {
    String[] ends = text.strip().substring(1, text.strip().length() - 1).split(", ");
    return Interval.of(
        ends[0].equals("-") ? null : Rational.parse(ends[0]),
        text.strip().startsWith("("),
        ends[1].equals("-") ? null : Rational.parse(ends[1]),
        text.strip().endsWith(")"));
  }
}
