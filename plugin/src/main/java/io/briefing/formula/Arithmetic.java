package io.briefing.formula;

import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** One step of arithmetic, on exact numbers and on intervals of them. */
final class Arithmetic {

  /** A denominator is zero, or may be. */
  static final class ZeroDenominator extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Term denominator;

    ZeroDenominator(Term denominator) {
      super("zero denominator", null, false, false);
      this.denominator = denominator;
    }

    Term denominator() {
      return denominator;
    }
  }

  /** The ratio of a compound growth rate is not above zero. */
  static final class NoRoot extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoRoot() {
      super("no root", null, false, false);
    }
  }

  private Arithmetic() {}

  static Rational number(Term term, List<Rational> parts) {
    return switch (term.kind()) {
      case CONSTANT, LEAF -> term.number();
      case ADD -> parts.get(0).plus(parts.get(1));
      case SUBTRACT -> parts.get(0).minus(parts.get(1));
      case TIMES -> parts.get(0).times(parts.get(1));
      case OVER -> {
        if (parts.get(1).isZero()) {
          throw new ZeroDenominator(term.part(1));
        }
        yield parts.get(0).over(parts.get(1));
      }
      case NEGATE -> parts.get(0).negate();
      case MIN -> parts.stream().reduce(Rational::min).orElseThrow();
      case MAX -> parts.stream().reduce(Rational::max).orElseThrow();
      case ABS -> parts.get(0).abs();
      case ROUND -> rounded(parts.get(0), term.number());
      case COMPOUND -> {
        requirePositive(parts.get(0));
        yield Roots.around(parts.get(0), term.number()).low().minus(Rational.ONE);
      }
      case YEARS, MONTHS, DAYS -> Elapsed.between(term.kind(), parts.get(0), parts.get(1));
    };
  }

  /** Every number that the parts can give, each chosen from its interval for itself. */
  static Interval interval(Term term, List<Interval> parts) {
    return switch (term.kind()) {
      case CONSTANT -> Interval.point(term.number());
      case LEAF -> term.range();
      case ADD -> parts.get(0).plus(parts.get(1));
      case SUBTRACT -> parts.get(0).minus(parts.get(1));
      case TIMES -> parts.get(0).times(parts.get(1));
      case OVER -> parts.get(0).over(parts.get(1));
      case NEGATE -> parts.get(0).mirrored();
      case MIN -> least(parts);
      case MAX -> least(parts.stream().map(Interval::mirrored).toList()).mirrored();
      case ABS -> parts.get(0).abs();
      case ROUND -> ends(parts.get(0), end -> rounded(end, term.number()));
      case COMPOUND -> compound(parts.get(0), term.number());
      case YEARS, MONTHS, DAYS ->
          elapsed(parts, (from, to) -> Elapsed.between(term.kind(), from, to));
    };
  }

  /** From the smallest of the lower ends to the smallest of the upper ends. */
  private static Interval least(List<Interval> parts) {
    Interval least = parts.get(0);
    for (Interval next : parts.subList(1, parts.size())) {
      Interval low = least.hull(next);
      Interval high = lowerHigh(least, next);
      least = Interval.of(low.low(), low.lowOpen(), high.high(), high.highOpen());
    }
    return least;
  }

  /** The interval whose upper end is the smaller one. */
  private static Interval lowerHigh(Interval a, Interval b) {
    if (a.high() == null || b.high() == null) {
      return a.high() == null ? b : a;
    }
    int order = a.high().compareTo(b.high());
    return order < 0 || order == 0 && a.highOpen() ? a : b;
  }

  private static Interval compound(Interval ratio, Rational years) {
    if (ratio.low() == null || ratio.low().signum() <= 0) {
      throw new NoRoot();
    }
    Rational low = Roots.around(ratio.low(), years).low().minus(Rational.ONE);
    Rational high =
        ratio.high() == null ? null : Roots.around(ratio.high(), years).high().minus(Rational.ONE);
    return Interval.of(low, ratio.lowOpen(), high, ratio.highOpen());
  }

  private static void requirePositive(Rational ratio) {
    if (ratio.signum() <= 0) {
      throw new NoRoot();
    }
  }

  private static Interval ends(Interval of, UnaryOperator<Rational> rising) {
    Rational low = of.low() == null ? null : rising.apply(of.low());
    Rational high = of.high() == null ? null : rising.apply(of.high());
    return Interval.of(low, low == null, high, high == null);
  }

  private static Interval elapsed(List<Interval> parts, BinaryOperator<Rational> between) {
    Interval from = parts.get(0);
    Interval to = parts.get(1);
    Rational low =
        from.high() == null || to.low() == null ? null : between.apply(from.high(), to.low());
    Rational high =
        from.low() == null || to.high() == null ? null : between.apply(from.low(), to.high());
    return Interval.of(low, low == null, high, high == null);
  }

  private static Rational rounded(Rational number, Rational digits) {
    return Rational.of(number.toDecimal(digits.numerator().intValueExact(), RoundingMode.HALF_UP));
  }
}
