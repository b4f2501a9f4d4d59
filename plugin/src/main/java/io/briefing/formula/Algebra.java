package io.briefing.formula;

import io.briefing.figure.Period;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Combines parts of a formula: their arithmetic, and what the result means.
 *
 * <p>Like amounts are added, and the same one at two periods, subtracted, is a change. An amount
 * over a like amount is a ratio, over an unlike one it is an amount per unit. The same ratio at two
 * periods, subtracted, is in points and nothing else; two different ratios may be said in per cent
 * as well. A number typed into the formula takes the unit and the sense of what it meets.
 */
final class Algebra {

  private final Terms terms;
  private final Numbers numbers;
  private final Map<List<Object>, Integer> shapes = new HashMap<>();

  Algebra(Terms terms, Numbers numbers) {
    this.terms = terms;
    this.numbers = numbers;
  }

  /** The number of a shape: the same for the same parts in the same order. */
  int shape(Object... parts) {
    return shapes.computeIfAbsent(List.of(parts), unseen -> shapes.size() + 1);
  }

  /** Gives a function's result the shape and the periods of its arguments. */
  Meaning shapedLike(Meaning result, Object function, List<Meaning> parts) {
    List<Object> form = new ArrayList<>(List.of(function));
    List<Period> when = new ArrayList<>();
    for (Meaning part : parts) {
      form.add(part.literal() ? shape(part.term()) : part.shape());
      when.addAll(part.when());
    }
    return result.shaped(shape(form.toArray()), when);
  }

  Meaning negate(Meaning part) {
    if (!part.isAmount() && !part.isRelative()) {
      throw Stop.incomparable(part.kind() + " has no negative");
    }
    Meaning negative =
        new Meaning(
            terms.of(Term.Kind.NEGATE, part.term()),
            part.sense(),
            part.unit(),
            part.literal(),
            part.base(),
            part.base() != null && !part.reversed(),
            part.alsoPercent(),
            0,
            0,
            0,
            List.of());
    return negative.shaped(shape("-", part.shape()), part.when());
  }

  Meaning combine(Expression.Operator operator, Meaning left, Meaning right) {
    Meaning result =
        switch (operator) {
          case PLUS -> plus(left, in(left.unit(), right));
          case MINUS -> minus(left, in(left.unit(), right));
          case TIMES -> times(inEachOf(right, left), inEachOf(left, right));
          case OVER -> over(left, in(left.unit(), right));
        };
    List<Period> when = new ArrayList<>(left.when());
    when.addAll(right.when());
    int leftShape = left.literal() ? shape(left.term()) : left.shape();
    int rightShape = right.literal() ? shape(right.term()) : right.shape();
    return result.shaped(shape(operator, leftShape, rightShape), when);
  }

  /** A number in another unit, if it measures the same in another size: TWh in GWh. */
  Meaning in(Unit unit, Meaning part) {
    Rational size = part.unit().in(unit).orElse(Rational.ONE);
    return size.equals(Rational.ONE)
        ? part
        : part.times(term -> terms.product(terms.constant(size), term)).in(unit);
  }

  /** So many megawatt-hours beside a price per GWh, in GWh. */
  private Meaning inEachOf(Meaning price, Meaning part) {
    return price.unit().per() == null ? part : in(price.unit().per(), part);
  }

  private Meaning plus(Meaning left, Meaning right) {
    Meaning kind = join(left, right, "added");
    Meaning sum =
        Meaning.of(terms.of(Term.Kind.ADD, left.term(), right.term()), kind.sense(), kind.unit());
    if (left.base() != null && right.base() != null && kind.sense() == Sense.CHANGE) {
      return left.reversed() == right.reversed()
          ? sum.from(terms.of(Term.Kind.ADD, left.base(), right.base()), left.reversed())
          : sum;
    }
    boolean loosePoints =
        kind.sense() == Sense.POINTS && (left.alsoPercent() || right.alsoPercent());
    return literal(loosePoints ? sum.orPercent() : sum, left, right);
  }

  private Meaning minus(Meaning left, Meaning right) {
    if (left.sense() == Sense.DATE && right.sense() == Sense.DATE) {
      Term days = terms.of(Term.Kind.DAYS, right.term(), left.term());
      return Meaning.of(days, Sense.DURATION, Unit.DAYS);
    }
    Meaning kind = join(left, right, "subtracted");
    Term difference = terms.difference(left.term(), right.term());
    int order = left.compareTime(right);
    Term base = order == 0 ? null : order > 0 ? right.term() : left.term();
    boolean ratios = left.isRelative() && right.isRelative() && !left.literal() && !right.literal();
    if (ratios) {
      Meaning points = Meaning.of(difference, Sense.POINTS, Unit.POINT);
      boolean strict = order != 0 || onlyPoints(left) && onlyPoints(right);
      return strict ? points.from(base, order < 0) : points.orPercent();
    }
    if (order != 0 && left.isAmount() && right.isAmount()) {
      return Meaning.of(difference, Sense.CHANGE, kind.unit()).from(base, order < 0);
    }
    Meaning result = Meaning.of(difference, kind.sense(), kind.unit());
    if (left.literal() && right.literal() && left.isRelative() && right.isRelative()) {
      return Meaning.of(difference, Sense.POINTS, Unit.POINT).orPercent().asLiteral(); // 40% - 31%
    }
    return literal(left.alsoPercent() ? result.orPercent() : result, left, right);
  }

  private static boolean onlyPoints(Meaning part) {
    return part.sense() == Sense.POINTS && !part.alsoPercent();
  }

  private static Meaning literal(Meaning result, Meaning left, Meaning right) {
    return left.literal() && right.literal() ? result.asLiteral() : result;
  }

  /** What two numbers that stand side by side have in common: the sense and the unit of both. */
  Meaning join(Meaning left, Meaning right, String done) {
    if (left.literal() && !left.isRelative() && (right.isAmount() || right.isRelative())) {
      return asLevel(right);
    }
    if (right.literal() && !right.isRelative() && (left.isAmount() || left.isRelative())) {
      return asLevel(left);
    }
    boolean relative =
        relative(left) && relative(right) && (left.isRelative() || right.isRelative());
    boolean amounts = left.isAmount() && right.isAmount();
    if (!relative && !amounts || !sameUnit(left, right)) {
      throw Stop.incomparable(
          left.kind() + " and " + right.kind() + " cannot be " + done + ": they are unlike");
    }
    Unit unit = left.unit().isNone() ? right.unit() : left.unit();
    return Meaning.of(left.term(), relative ? ratio(left, right) : amount(left, right), unit);
  }

  /** Beside a typed number, growth is a ratio; everything else stays what it is. */
  private static Meaning asLevel(Meaning part) {
    return part.sense() == Sense.GROWTH ? Meaning.of(part.term(), Sense.RATIO, part.unit()) : part;
  }

  /** A pure number may stand beside ratios. */
  private static boolean relative(Meaning part) {
    return part.isRelative() || part.isAmount() && part.unit().isNone();
  }

  private static boolean sameUnit(Meaning left, Meaning right) {
    boolean points = left.sense() == Sense.POINTS || right.sense() == Sense.POINTS;
    return points && left.isRelative() && right.isRelative()
        || left.unit().comparableWith(right.unit());
  }

  private static Sense ratio(Meaning left, Meaning right) {
    return left.sense() == right.sense() ? left.sense() : Sense.RATIO;
  }

  private static Sense amount(Meaning left, Meaning right) {
    return left.sense() == right.sense() ? left.sense() : Sense.LEVEL;
  }

  Meaning times(Meaning left, Meaning right) {
    requireNumbers(left, right, "multiplied");
    Term product = terms.product(left.term(), right.term());
    if (left.literal() && right.literal()) {
      return Meaning.of(product, typedSense(left, right), Unit.NONE).asLiteral();
    }
    if (left.literal() || right.literal()) {
      Meaning number = left.literal() ? right : left;
      return Meaning.of(product, number.sense(), number.unit());
    }
    if (left.isRelative() && right.isRelative()) {
      boolean points = left.sense() == Sense.POINTS || right.sense() == Sense.POINTS;
      return points
          ? Meaning.of(product, Sense.POINTS, Unit.POINT).orPercent()
          : Meaning.of(product, Sense.RATIO, product(left, right));
    }
    return Meaning.of(product, Sense.LEVEL, product(left, right));
  }

  private static Sense typedSense(Meaning left, Meaning right) {
    return left.isRelative() && right.isRelative() ? Sense.RATIO : Sense.LEVEL;
  }

  private static Unit product(Meaning left, Meaning right) {
    return plainUnit(left)
        .times(plainUnit(right))
        .orElseThrow(
            () -> Stop.incomparable(left.kind() + " times " + right.kind() + " has no unit"));
  }

  private static Unit plainUnit(Meaning part) {
    return part.sense() == Sense.POINTS ? Unit.NONE : part.unit();
  }

  Meaning over(Meaning left, Meaning right) {
    requireNumbers(left, right, "divided");
    Term quotient = terms.quotient(left.term(), right.term());
    if (left.literal() && right.literal()) {
      return Meaning.of(quotient, typedSense(left, right), Unit.NONE).asLiteral();
    }
    if (right.literal()) {
      return Meaning.of(quotient, left.sense(), left.unit());
    }
    boolean relative = left.isRelative() && right.isRelative();
    if (isMoveOver(left, right) && (relative || sameUnit(left, right))) {
      return growth(quotient, left, right);
    }
    if (relative) {
      return Meaning.of(quotient, Sense.RATIO, Unit.NONE);
    }
    if (left.literal() && right.isRelative()) {
      return Meaning.of(quotient, Sense.RATIO, Unit.NONE);
    }
    if (counts(left) && counts(right) && left.unit().countsLike(right.unit())) {
      return Meaning.of(quotient, Sense.RATIO, Unit.NONE);
    }
    Unit unit = quotient(left, right);
    return Meaning.of(quotient, unit.isNone() ? Sense.RATIO : Sense.LEVEL, unit);
  }

  /** Plain nouns never clash: employees over people may be a share, or so many for each. */
  private static boolean counts(Meaning part) {
    Unit.Kind kind = part.unit().kind();
    return part.isAmount()
        && !part.literal()
        && part.unit().per() == null
        && (kind == Unit.Kind.NOUN || kind == Unit.Kind.NONE);
  }

  private static Unit quotient(Meaning left, Meaning right) {
    Unit above = plainUnit(left);
    Unit below = plainUnit(right);
    boolean inverse = above.isNone() && !below.isNone() && below.per() == null;
    Optional<Unit> unit =
        inverse ? Optional.of(new Unit(Unit.Kind.NONE, "", below)) : above.over(below);
    return unit.orElseThrow(
        () -> Stop.incomparable(left.kind() + " over " + right.kind() + " has no unit"));
  }

  /** Whether the left side is (p − q) and the right side q. */
  private static boolean isMoveOver(Meaning left, Meaning right) {
    Term move = left.term();
    boolean difference = move.kind() == Term.Kind.SUBTRACT;
    return difference && move.part(1) == right.term() && !left.reversed()
        || difference && left.reversed() && move.part(0) == right.term();
  }

  /** (p − q) / q: growth if p and q are one thing at two periods, else how far p is from q. */
  private Meaning growth(Term quotient, Meaning left, Meaning right) {
    if (left.base() == null) {
      return Meaning.of(quotient, Sense.RATIO, Unit.NONE).from(right.term(), false);
    }
    requirePositiveBase(right);
    return Meaning.of(quotient, Sense.GROWTH, Unit.NONE).from(right.term(), left.reversed());
  }

  /** Growth needs a base above zero, as stated and however its figures were rounded. */
  void requirePositiveBase(Meaning base) {
    if (numbers.stated(base.term()).signum() <= 0) {
      throw Stop.undecidable(
          "growth from a base that is not above zero says nothing",
          "state the change in "
              + (base.unit().isNone() ? "absolute terms" : base.unit())
              + ": change(…)");
    }
  }

  private static void requireNumbers(Meaning left, Meaning right, String done) {
    for (Meaning side : List.of(left, right)) {
      if (!side.isAmount() && !side.isRelative()) {
        throw Stop.incomparable(side.kind() + " cannot be " + done);
      }
    }
  }
}
