package io.briefing.formula;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Computes terms: the value of the figures as stated, and the interval of all values that the
 * rounded figures allow.
 *
 * <p>Where the parts of a term share no uncertain figure, plain interval arithmetic is exact. Where
 * they share some, the term is computed at the corners: with each repeated figure at one end of its
 * range or the other, as long as the term is linear or linear-fractional in it (and at most {@value
 * #MOST_REPEATED} repeat); the hull of all corners is exact again, because in such a figure the
 * term only rises or only falls. Whatever else repeats counts for itself at each place, which gives
 * a wider interval, never a narrower one.
 */
final class Numbers {

  static final int MOST_REPEATED = 12;

  /** The longest exact number, in binary digits above and below the line. */
  private static final int MOST_BITS = 50_000;

  /** The largest and the smallest number, some 300 digits before the point or behind it. */
  private static final int MOST_BITS_OF_SIZE = 1_000;

  private final Predicate<Term> open;
  private final Map<Term, Rational> stated = new HashMap<>();
  private final Map<Term, Interval> ranges = new HashMap<>();

  Numbers() {
    this(leaf -> true);
  }

  /** Numbers for which some leaves alone are open, and all others are as stated. */
  Numbers(Predicate<Term> open) {
    this.open = open;
  }

  /** The value as stated. */
  Rational stated(Term term) {
    Rational known = stated.get(term);
    if (known == null) {
      List<Rational> parts = new ArrayList<>();
      for (Term part : term.parts()) {
        parts.add(stated(part));
      }
      known = requireShort(Arithmetic.number(term, parts));
      stated.put(term, known);
    }
    return known;
  }

  /** Every value that the rounded figures allow, and perhaps more where a figure repeats. */
  Interval range(Term term) {
    Interval known = ranges.get(term);
    if (known == null) {
      known = sharesLeaves(term) ? atCorners(term) : plain(term);
      ranges.put(term, known);
    }
    return known;
  }

  private Interval plain(Term term) {
    List<Interval> parts = new ArrayList<>();
    for (Term part : term.parts()) {
      parts.add(range(part));
    }
    requireClear(term, parts);
    return requireShort(interval(term, parts));
  }

  private Interval interval(Term term, List<Interval> parts) {
    return term.kind() == Term.Kind.LEAF && !open.test(term)
        ? Interval.point(term.number())
        : Arithmetic.interval(term, parts);
  }

  private static boolean sharesLeaves(Term term) {
    if (term.parts().size() < 2 || term.uncertain().isEmpty()) {
      return false;
    }
    BitSet seen = new BitSet();
    for (Term part : term.parts()) {
      if (seen.intersects(part.uncertain())) {
        return true;
      }
      seen.or(part.uncertain());
    }
    return false;
  }

  private Interval atCorners(Term term) {
    Corners corners = new Corners(term, repeated(term));
    return corners.hull();
  }

  /** The uncertain leaves that occur more than once, that can be fixed at their ends, in order. */
  private List<Term> repeated(Term term) {
    Map<Term, Integer> times = new HashMap<>();
    List<Term> leaves = new ArrayList<>();
    count(term, times, leaves);
    return leaves.stream()
        .filter(open)
        .filter(leaf -> leaf.range().isBounded() && Degrees.isLinearFractional(term, leaf))
        .limit(MOST_REPEATED)
        .toList();
  }

  /** Lists each uncertain leaf when it is met for the second time; shared terms are met twice. */
  private static void count(Term term, Map<Term, Integer> times, List<Term> twice) {
    if (term.uncertain().isEmpty()) {
      return;
    }
    int met = times.merge(term, 1, Integer::sum);
    if (met > 2) {
      return;
    }
    if (term.kind() == Term.Kind.LEAF && met == 2) {
      twice.add(term);
    }
    for (Term part : term.parts()) {
      count(part, times, twice);
    }
  }

  /** The term with some leaves fixed, at every choice of their ends. */
  private final class Corners {
    private final Term whole;
    private final List<Term> fixed;
    private final BitSet moving = new BitSet();
    private final Map<Term, Integer> denominatorSigns = new HashMap<>();
    private Map<Term, Interval> atCorner;

    Corners(Term whole, List<Term> fixed) {
      this.whole = whole;
      this.fixed = fixed;
      fixed.forEach(leaf -> moving.set(leaf.id()));
    }

    Interval hull() {
      Interval hull = null;
      for (int corner = 0; corner < 1 << fixed.size(); corner++) {
        atCorner = new HashMap<>();
        for (int i = 0; i < fixed.size(); i++) {
          Interval range = fixed.get(i).range();
          boolean upper = (corner >> i & 1) == 1;
          atCorner.put(fixed.get(i), Interval.point(upper ? range.high() : range.low()));
        }
        Interval here = at(whole);
        hull = hull == null ? here : hull.hull(here);
      }
      return hull;
    }

    private Interval at(Term term) {
      if (term != whole && !moving.intersects(term.uncertain())) {
        return range(term);
      }
      Interval known = atCorner.get(term);
      if (known == null) {
        List<Interval> parts = new ArrayList<>();
        for (Term part : term.parts()) {
          parts.add(at(part));
        }
        requireClear(term, parts);
        requireOneSign(term, parts);
        known = requireShort(interval(term, parts));
        atCorner.put(term, known);
      }
      return known;
    }

    /** A denominator that is above zero at one corner and below at another is zero in between. */
    private void requireOneSign(Term term, List<Interval> parts) {
      if (term.kind() != Term.Kind.OVER) {
        return;
      }
      Interval divisor = parts.get(1);
      int sign = divisor.low() != null && divisor.low().signum() > 0 ? 1 : -1;
      Integer before = denominatorSigns.putIfAbsent(term, sign);
      if (before != null && before != sign) {
        throw new Arithmetic.ZeroDenominator(term.part(1));
      }
    }
  }

  private static void requireClear(Term term, List<Interval> parts) {
    if (term.kind() != Term.Kind.OVER) {
      return;
    }
    Interval divisor = parts.get(1);
    boolean positive = divisor.low() != null && divisor.low().signum() > 0;
    boolean negative = divisor.high() != null && divisor.high().signum() < 0;
    if (!positive && !negative) {
      throw new Arithmetic.ZeroDenominator(term.part(1));
    }
  }

  private static Interval requireShort(Interval interval) {
    if (interval.low() != null) {
      requireShort(interval.low());
    }
    if (interval.high() != null) {
      requireShort(interval.high());
    }
    return interval;
  }

  private static Rational requireShort(Rational number) {
    int above = number.numerator().bitLength();
    int below = number.denominator().bitLength();
    if (above + below > MOST_BITS || Math.abs(above - below) > MOST_BITS_OF_SIZE) {
      throw new Terms.TooMany();
    }
    return number;
  }

  /** What a term is stated as, for messages: {@code "12,000,000"}, to two decimals at most. */
  String told(Term term) {
    BigDecimal decimal = stated(term).toDecimal(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return String.format(Locale.ROOT, "%,." + Math.max(0, decimal.scale()) + "f", decimal);
  }
}
