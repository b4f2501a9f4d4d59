package io.briefing.formula;

import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The functions that put numbers in order: rank, record, trend. */
final class Rankings {

  private final Binder binder;
  private final Terms terms;
  private final Numbers numbers;

  Rankings(Binder binder) {
    this.binder = binder;
    this.terms = binder.terms;
    this.numbers = binder.numbers;
  }

  /** The place of the first argument among itself and all others; 1 is the largest. */
  Meaning rank(Expression.Call call, Optional<Period> period) {
    Meaning subject = binder.bind(call.arguments().get(0), period);
    List<Meaning> others = new ArrayList<>();
    boolean met = false;
    for (Expression argument : call.arguments().subList(1, call.arguments().size())) {
      for (Meaning each : binder.bindAll(argument, period)) {
        boolean itself = !met && each.shape() == subject.shape() && each.term() == subject.term();
        met |= itself;
        if (!itself) {
          others.add(each);
        }
      }
    }
    return place(subject, others);
  }

  /** The place of an expression among its own values up to the period meant. */
  Meaning record(Expression.Call call, Optional<Period> period) {
    Expression moving = call.arguments().get(0);
    binder.requireMoving(moving, call.function());
    SortedSet<Period> known = binder.periodsOf(moving);
    if (period.isEmpty()) {
      throw new Missing(call.function().word(), known).noPeriodFor(call.function());
    }
    Period last = lastOf(call, known, period);
    Meaning subject = binder.bind(moving, Optional.of(last));
    List<Meaning> others =
        known.headSet(last).stream()
            .filter(earlier -> earlier.kind() == last.kind())
            .map(earlier -> binder.bind(moving, Optional.of(earlier)))
            .toList();
    if (others.isEmpty()) {
      throw Stop.undecidable(
          "nothing is known before " + last + ", so nothing can be a record",
          "give the figure values of earlier periods");
    }
    return place(subject, others);
  }

  /** The others above the subject are counted as stated, for certain, and possibly. */
  private Meaning place(Meaning subject, List<Meaning> others) {
    int stated = 1;
    int certain = 1;
    int possible = 1;
    int ties = 0;
    for (Meaning each : others) {
      Meaning other = binder.algebra.in(subject.unit(), each);
      binder.algebra.join(subject, other, "ranked");
      Term lead = terms.difference(other.term(), subject.term());
      int order = numbers.stated(lead).signum();
      Interval range = numbers.range(lead);
      stated += order > 0 ? 1 : 0;
      ties += order == 0 ? 1 : 0;
      certain += isAboveZero(range) ? 1 : 0;
      possible += mayBeAboveZero(range) ? 1 : 0;
    }
    Term place =
        terms.leaf(
            List.of("rank", stated, certain, possible),
            Rational.of(stated),
            Interval.closed(Rational.of(certain), Rational.of(possible)));
    return Meaning.of(place, Sense.RANK, Unit.RANK).outOf(others.size() + 1, ties);
  }

  /**
   * How many steps in a row, up to the last period, went the same way; falls count below zero.
   * Without periods named, all that are known up to the period meant.
   */
  Meaning trend(Expression.Call call, Optional<Period> period) {
    Expression moving = call.arguments().get(0);
    binder.requireMoving(moving, call.function());
    List<Meaning> values =
        trended(call, moving, period).stream()
            .map(each -> binder.bind(moving, Optional.of(each)))
            .toList();
    List<Term> steps = new ArrayList<>();
    for (int i = 1; i < values.size(); i++) {
      binder.algebra.join(values.get(i - 1), values.get(i), "compared");
      steps.add(terms.difference(values.get(i).term(), values.get(i - 1).term()));
    }
    if (steps.isEmpty()) {
      throw Stop.undecidable("a trend needs at least two periods", "write an earlier start");
    }
    Term trend =
        terms.leaf(List.of("trend", steps), Rational.of(streak(steps)), possibleStreaks(steps));
    return Meaning.of(trend, Sense.TREND, Unit.NONE).outOf(steps.size(), 0);
  }

  private List<Period> trended(Expression.Call call, Expression moving, Optional<Period> period) {
    SortedSet<Period> known = binder.periodsOf(moving);
    List<Expression> arguments = call.arguments();
    if (arguments.size() == 3) {
      Period from = ((Expression.Moment) arguments.get(1)).period();
      Period to = ((Expression.Moment) arguments.get(2)).period();
      return SeriesPeriods.ofTrend(from, to, known, call.span());
    }
    if (arguments.size() == 2) {
      throw Stop.onePeriodOnly(call);
    }
    Period last = lastOf(call, known, period);
    Optional<Period> first =
        known.headSet(last).stream().filter(each -> each.kind() == last.kind()).findFirst();
    return first
        .map(start -> SeriesPeriods.ofTrend(start, last, known, call.span()))
        .orElseThrow(
            () ->
                Stop.undecidable(
                    "nothing is known before " + last + ", so nothing can be a trend",
                    "give the figure values of earlier periods"));
  }

  private static Period lastOf(
      Expression.Call call, SortedSet<Period> known, Optional<Period> period) {
    return LastPeriod.of(known, period)
        .orElseThrow(() -> new Missing(call.function().word(), known).noPeriodFor(call.function()));
  }

  private int streak(List<Term> steps) {
    int direction = numbers.stated(steps.get(steps.size() - 1)).signum();
    int length = 0;
    for (int i = steps.size() - 1; i >= 0 && direction != 0; i--) {
      if (numbers.stated(steps.get(i)).signum() != direction) {
        break;
      }
      length++;
    }
    return direction * length;
  }

  /**
   * From the longest possible fall to the longest possible rise, as far as steps may go each way.
   */
  private Interval possibleStreaks(List<Term> steps) {
    int rises = longest(steps, false);
    int falls = longest(steps, true);
    int surelyRising = certain(steps, false);
    int surelyFalling = certain(steps, true);
    int low = falls > 0 ? -falls : surelyRising;
    int high = rises > 0 ? rises : -surelyFalling;
    return Interval.closed(Rational.of(low), Rational.of(high));
  }

  private int longest(List<Term> steps, boolean down) {
    int length = 0;
    for (int i = steps.size() - 1; i >= 0 && mayBeAboveZero(step(steps, i, down)); i--) {
      length++;
    }
    return length;
  }

  private int certain(List<Term> steps, boolean down) {
    int length = 0;
    for (int i = steps.size() - 1; i >= 0 && isAboveZero(step(steps, i, down)); i--) {
      length++;
    }
    return length;
  }

  private Interval step(List<Term> steps, int index, boolean down) {
    Interval range = numbers.range(steps.get(index));
    return down ? range.mirrored() : range;
  }

  private static boolean isAboveZero(Interval range) {
    return range.low() != null
        && (range.low().signum() > 0 || range.low().isZero() && range.lowOpen());
  }

  private static boolean mayBeAboveZero(Interval range) {
    return range.high() == null || range.high().signum() > 0;
  }
}
