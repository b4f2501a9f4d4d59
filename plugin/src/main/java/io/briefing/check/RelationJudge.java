package io.briefing.check;

import io.briefing.formula.Outcome;
import io.briefing.formula.Relation;
import io.briefing.formula.Sense;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Verdict;

/**
 * Judges a relation between two results. Intervals are closed here, and it is enough that they
 * meet: what the rounded figures allow is not wrong.
 */
final class RelationJudge {

  /** How far two sides may be apart to be about equal, and loosely so, as a part of the right. */
  private static final Rational NEAR = Rational.of(1, 100);

  private static final Rational LOOSE = Rational.of(5, 100);

  private static final String ONLY_BOUND =
      "a figure is only a bound, and what it leaves open lies on both sides";

  private RelationJudge() {}

  static Judgement judge(Relation.Operator operator, Outcome left, Outcome right) {
    if (left instanceof Outcome.Value a && right instanceof Outcome.Value b) {
      return a.unit().comparableWith(b.unit())
          ? judgement(verdict(operator, a, b))
          : new Judgement(
              Verdict.INCOMPARABLE,
              false,
              "one side is in " + unit(a) + ", the other in " + unit(b));
    }
    Outcome open = left instanceof Outcome.Value ? right : left;
    if (open instanceof Outcome.Incomparable incomparable) {
      return new Judgement(Verdict.INCOMPARABLE, false, incomparable.reason());
    }
    String reason =
        open instanceof Outcome.Undecidable undecidable
            ? undecidable.reason()
            : "a formula cannot be read";
    return new Judgement(Verdict.UNDECIDABLE, false, reason);
  }

  private static Judgement judgement(Verdict verdict) {
    return new Judgement(verdict, false, verdict == Verdict.UNDECIDABLE ? ONLY_BOUND : "");
  }

  private static String unit(Outcome.Value value) {
    return switch (value.unit().kind()) {
      case POINT -> "percentage points";
      case NONE -> value.sense() == Sense.LEVEL ? "plain numbers" : "per cent or times";
      default -> value.unit().toString();
    };
  }

  private static Verdict verdict(Relation.Operator operator, Outcome.Value a, Outcome.Value b) {
    return switch (operator) {
      case EQUAL -> equal(a, b);
      case ABOUT -> about(a, b);
      case LESS -> less(a, b);
      case AT_MOST -> atMost(a, b);
      case MORE -> less(b, a);
      case AT_LEAST -> atMost(b, a);
    };
  }

  private static Verdict equal(Outcome.Value a, Outcome.Value b) {
    if (a.stated().equals(b.stated()) && !a.bounded() && !b.bounded()) {
      return Verdict.VERIFIED;
    }
    return a.possible().meets(b.possible()) ? Verdict.CONSISTENT : Verdict.INCONSISTENT;
  }

  private static Verdict about(Outcome.Value a, Outcome.Value b) {
    if (a.possible().meets(widened(b, NEAR))) {
      return Verdict.CONSISTENT;
    }
    return a.possible().meets(widened(b, LOOSE)) ? Verdict.STRETCHED : Verdict.INCONSISTENT;
  }

  private static Interval widened(Outcome.Value value, Rational part) {
    Rational by = value.stated().abs().times(part);
    return value.possible().plus(Interval.closed(by.negate(), by));
  }

  private static Verdict less(Outcome.Value a, Outcome.Value b) {
    if (a.possible().isBelow(b.possible())) {
      return Verdict.VERIFIED;
    }
    if (a.isOnlyBound() || b.isOnlyBound()) {
      return reachesNotOver(b.possible(), a.possible())
          ? Verdict.INCONSISTENT
          : Verdict.UNDECIDABLE;
    }
    if (a.stated().compareTo(b.stated()) < 0) {
      return Verdict.CONSISTENT;
    }
    return reachesNotOver(b.possible(), a.possible()) ? Verdict.INCONSISTENT : Verdict.ROUNDING;
  }

  private static Verdict atMost(Outcome.Value a, Outcome.Value b) {
    if (reachesNotOver(a.possible(), b.possible())) {
      return Verdict.VERIFIED;
    }
    return b.possible().isBelow(a.possible()) ? Verdict.INCONSISTENT : Verdict.CONSISTENT;
  }

  /** Whether all of one lies below all of the other, or they only touch. */
  private static boolean reachesNotOver(Interval one, Interval other) {
    return one.high() != null && other.low() != null && one.high().compareTo(other.low()) <= 0;
  }
}
