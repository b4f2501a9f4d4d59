package io.briefing.formula;

import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The functions that compare two periods: growth, change, the compound rate, contributions. */
final class Moves {

  /** The most years, in twelfths, that a compound rate may run. */
  private static final int MOST_MONTHS = 1_200;

  private final Binder binder;
  private final Algebra algebra;
  private final Terms terms;

  Moves(Binder binder) {
    this.binder = binder;
    this.algebra = binder.algebra;
    this.terms = binder.terms;
  }

  /** What moves, before and after. */
  private record Ends(Meaning before, Meaning after) {}

  Meaning growth(Expression.Call call, Optional<Period> period) {
    Ends ends = ends(call, call.arguments(), period);
    algebra.join(ends.before, ends.after, "compared");
    algebra.requirePositiveBase(ends.before);
    Term ratio = terms.quotient(ends.after.term(), ends.before.term());
    Term growth = terms.difference(ratio, terms.one);
    Meaning result = Meaning.of(growth, Sense.GROWTH, Unit.NONE).from(ends.before.term(), false);
    return algebra.shapedLike(result, "growth", List.of(ends.after, ends.before));
  }

  Meaning change(Expression.Call call, Optional<Period> period) {
    Ends ends = ends(call, call.arguments(), period);
    Meaning difference = algebra.combine(Expression.Operator.MINUS, ends.after, ends.before);
    Sense sense = ends.after.isRelative() ? Sense.POINTS : Sense.CHANGE;
    Unit unit = ends.after.isRelative() ? Unit.POINT : difference.unit();
    return Meaning.of(difference.term(), sense, unit)
        .from(ends.before.term(), false)
        .shaped(difference.shape(), difference.when());
  }

  Meaning contribution(Expression.Call call) {
    List<Expression> arguments = call.arguments();
    List<Expression> periods = arguments.subList(2, 4);
    Ends part =
        ends(call, List.of(arguments.get(0), periods.get(0), periods.get(1)), Optional.empty());
    Ends whole =
        ends(call, List.of(arguments.get(1), periods.get(0), periods.get(1)), Optional.empty());
    algebra.join(part.after, whole.before, "compared");
    algebra.requirePositiveBase(whole.before);
    Term move = terms.difference(part.after.term(), part.before.term());
    Term contribution = terms.quotient(move, whole.before.term());
    Meaning result = Meaning.of(contribution, Sense.POINTS, Unit.POINT).orPercent();
    return algebra.shapedLike(
        result, "contribution", List.of(part.after, part.before, whole.before));
  }

  Meaning compound(Expression.Call call) {
    Ends ends = ends(call, call.arguments(), Optional.empty());
    algebra.join(ends.before, ends.after, "compared");
    Period from = period(call.arguments().get(1));
    Period to = period(call.arguments().get(2));
    Rational years = years(call, from, to);
    Term ratio = terms.quotient(ends.after.term(), ends.before.term());
    requireSameSign(ends, ratio);
    Meaning result =
        Meaning.of(terms.with(Term.Kind.COMPOUND, ratio, years), Sense.GROWTH, Unit.NONE)
            .from(ends.before.term(), false);
    return algebra.shapedLike(result, "cagr", List.of(ends.after, ends.before));
  }

  private static Rational years(Expression.Call call, Period from, Period to) {
    Optional<Rational> years = Moments.years(from, to);
    if (years.isEmpty() || years.get().signum() <= 0) {
      throw Stop.broken(
          "formula-syntax",
          call.span(),
          "from " + from + " to " + to + " is not a whole number of periods",
          "write two periods of one length, the earlier first");
    }
    if (years.get().times(Rational.of(12)).compareTo(Rational.of(MOST_MONTHS)) > 0) {
      throw Stop.broken(
          "formula-too-large",
          call.span(),
          "a rate over more than " + MOST_MONTHS / 12 + " years",
          "write a shorter span");
    }
    return years.get();
  }

  private void requireSameSign(Ends ends, Term ratio) {
    algebra.requirePositiveBase(ends.before);
    Interval range = binder.numbers.range(ratio);
    if (range.low() == null || range.low().signum() <= 0) {
      throw Stop.undecidable(
          "a compound rate between numbers that are not above zero says nothing",
          "state the change: change(…)");
    }
  }

  /** An expression at two periods: those named, or the one before and the one meant. */
  private Ends ends(Expression.Call call, List<Expression> arguments, Optional<Period> period) {
    Expression moving = arguments.get(0);
    binder.requireMoving(moving, call.function());
    if (arguments.size() == 2) {
      throw Stop.onePeriodOnly(call);
    }
    Period from = arguments.size() == 3 ? period(arguments.get(1)) : before(call, moving, period);
    Period to = arguments.size() == 3 ? period(arguments.get(2)) : period.orElseThrow();
    return new Ends(binder.bind(moving, Optional.of(from)), binder.bind(moving, Optional.of(to)));
  }

  private Period before(Expression.Call call, Expression moving, Optional<Period> period) {
    if (period.isEmpty()) {
      throw new Missing(call.function().word(), binder.periodsOf(moving))
          .noPeriodFor(call.function());
    }
    Period previous =
        period
            .get()
            .previous()
            .orElseThrow(
                () ->
                    Stop.undecidable(
                        "nothing comes before " + period.get(),
                        "write " + between(call, binder.periodsOf(moving), period.get())));
    NavigableSet<Period> known = binder.periodsOf(moving);
    if (!known.contains(previous)) {
      known.headSet(period.get()).stream()
          .filter(other -> other.kind() == previous.kind())
          .reduce((earlier, later) -> later)
          .ifPresent(
              other ->
                  binder.lookup.suggest(
                      "to compare with "
                          + other
                          + ", write "
                          + written(call, other, period.get())));
    }
    return previous;
  }

  /** Where two periods have names, they are named: "growth(sales,before,after)". */
  private static String between(Expression.Call call, Set<Period> known, Period period) {
    List<Period> others = known.stream().filter(other -> !other.equals(period)).toList();
    return others.size() == 1
        ? written(call, others.get(0), period)
        : call.function().word() + "(x, from, to)";
  }

  /** "write growth(sales,2023-Q3,2024-Q3)": a quarter is often compared with that of last year. */
  private static String written(Expression.Call call, Period from, Period to) {
    String moving =
        call.arguments().stream()
            .map(argument -> argument instanceof Expression.Reference one ? one.id() : "…")
            .collect(Collectors.joining(","));
    return call.function().word() + "(" + moving + "," + from + "," + to + ")";
  }

  private static Period period(Expression expression) {
    return ((Expression.Moment) expression).period();
  }
}
