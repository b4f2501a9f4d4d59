package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.quantity.Rational;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * From when to when a formula tells how something moved.
 *
 * @param from the period it starts from
 * @param to the period it ends in
 */
public record MoveSpan(Period from, Period to) {

  /**
   * The span of a growth, a change or a contribution, or of one that is written out by hand. Empty
   * if it is none, if it is divided or averaged further, or if it is a rate a year already.
   */
  public static Optional<MoveSpan> of(Expression formula, Outcome.Value value) {
    boolean move = value.compound().isEmpty() && isMove(Hundredfold.plain(formula));
    return move ? between(value) : Optional.empty();
  }

  /** As {@link #of}, and that of a compound rate. */
  public static Optional<MoveSpan> orOfRate(Expression formula, Outcome.Value value) {
    return value.compound().isPresent() ? between(value) : of(formula, value);
  }

  private static Optional<MoveSpan> between(Outcome.Value value) {
    List<Period> periods = value.periods();
    boolean two =
        periods.size() == 2
            && periods.get(0).kind() == periods.get(1).kind()
            && periods.get(0).kind() != Period.Kind.NAME;
    return two ? Optional.of(new MoveSpan(periods.get(0), periods.get(1))) : Optional.empty();
  }

  /** From one period of a series to the next; empty if it has no two that can be counted from. */
  public static Optional<MoveSpan> step(Outcome.Value value) {
    List<Period> periods = value.periods();
    boolean counted =
        periods.size() > 1 && periods.stream().noneMatch(period -> period.kind().months() == 0);
    return Optional.of(periods)
        .filter(all -> counted)
        .map(all -> new MoveSpan(all.get(0), all.get(1)))
        .filter(step -> step.months() > 0);
  }

  /** Whether a formula holds what one figure was against what it came to: {@code a@2022 / a}. */
  public static boolean isEarlierOverLater(Expression formula, Outcome.Value value) {
    List<FigureUse> ends = value.atTwoPeriods();
    boolean quotient = formula instanceof Operation over && over.operator() == Operator.OVER;
    if (!quotient || ends.size() != 2 || ends.get(1).known().stated().isZero()) {
      return false;
    }
    Rational ratio = ends.get(0).known().stated().over(ends.get(1).known().stated());
    return ratio.equals(value.stated());
  }

  /** The same span, told of its start: "more in 2023 than in 2024". */
  public MoveSpan backwards() {
    return new MoveSpan(to, from);
  }

  /** How many months it runs over: twelve from one year to the next. */
  public int months() {
    YearMonth start = YearMonth.from(from.lastDay());
    return Math.toIntExact(start.until(YearMonth.from(to.lastDay()), ChronoUnit.MONTHS));
  }

  private static boolean isMove(Expression formula) {
    if (formula instanceof Call call) {
      return switch (call.function()) {
        case GROWTH, CHANGE, CONTRIBUTION -> true;
        default -> false;
      };
    }
    return MoveByHand.is(formula) || comparesOneFigure(formula);
  }

  /** {@code a@2023 - a@2020}, {@code a@2023 / a@2020} */
  private static boolean comparesOneFigure(Expression formula) {
    return formula instanceof Operation of
        && (of.operator() == Operator.MINUS || of.operator() == Operator.OVER)
        && of.left() instanceof Reference one
        && of.right() instanceof Reference other
        && one.id().equals(other.id());
  }
}
