package io.briefing.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a term is linear or linear-fractional in one of its leaves: then, while no
 * denominator vanishes, it only rises or only falls in that leaf, and its extremes lie at the
 * leaf's ends.
 */
final class Degrees {

  private static final int TOO_HIGH = 1_000;

  private final Term leaf;
  private final Map<Term, Degree> known = new HashMap<>();

  private Degrees(Term leaf) {
    this.leaf = leaf;
  }

  /** Whether numerator and denominator are at most linear in the leaf. */
  static boolean isLinearFractional(Term term, Term leaf) {
    Degree degree = new Degrees(leaf).of(term);
    return degree.above <= 1 && degree.belowDegree <= 1;
  }

  /**
   * @param above the degree of the numerator, at most
   * @param belowDegree the degree of the denominator, at most
   * @param below the divisors that hold the leaf, whose product is the denominator
   */
  private record Degree(int above, int belowDegree, List<Integer> below) {
    static final Degree NONE = new Degree(0, 0, List.of());
    static final Degree HIGH = new Degree(TOO_HIGH, TOO_HIGH, List.of());

    Degree sum(Degree other) {
      if (below.equals(other.below)) {
        return new Degree(Math.max(above, other.above), belowDegree, below);
      }
      int up = Math.max(above + other.belowDegree, other.above + belowDegree);
      return new Degree(up, belowDegree + other.belowDegree, joined(other.below));
    }

    Degree product(Degree other) {
      return new Degree(above + other.above, belowDegree + other.belowDegree, joined(other.below));
    }

    private List<Integer> joined(List<Integer> others) {
      List<Integer> both = new ArrayList<>(below);
      both.addAll(others);
      both.sort(Integer::compare);
      return both.size() > 3 ? both.subList(0, 3) : both;
    }
  }

  private Degree of(Term term) {
    if (term == leaf) {
      return new Degree(1, 0, List.of());
    }
    if (!term.uncertain().get(leaf.id())) {
      return Degree.NONE;
    }
    Degree degree = known.get(term);
    if (degree == null) {
      degree = capped(compute(term));
      known.put(term, degree);
    }
    return degree;
  }

  private Degree compute(Term term) {
    return switch (term.kind()) {
      case ADD, SUBTRACT -> of(term.part(0)).sum(of(term.part(1)));
      case TIMES -> of(term.part(0)).product(of(term.part(1)));
      case NEGATE -> of(term.part(0));
      case OVER -> over(of(term.part(0)), of(term.part(1)), term.part(1));
      default -> Degree.HIGH;
    };
  }

  private static Degree over(Degree left, Degree right, Term divisor) {
    List<Integer> below = right.above == 0 ? left.below : left.joined(List.of(divisor.id()));
    return new Degree(left.above + right.belowDegree, left.belowDegree + right.above, below);
  }

  private static Degree capped(Degree degree) {
    return degree.above >= TOO_HIGH || degree.belowDegree >= TOO_HIGH ? Degree.HIGH : degree;
  }
}
