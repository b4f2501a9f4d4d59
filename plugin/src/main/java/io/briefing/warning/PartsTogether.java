package io.briefing.warning;

import io.briefing.claim.Claim;
import io.briefing.claim.YearPart;
import io.briefing.figure.Period;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Items;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Expression.Series;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a year that a formula adds up, or averages, of one figure: {@code sales@2023-Q1 +
 * sales@2023-Q2} is its first half.
 *
 * @param months those of the year that they cover, from 1
 */
record PartsTogether(Period.Kind kind, int year, BitSet months) {

  static Optional<PartsTogether> of(Claim claim, Outcome.Value value) {
    List<Period> parts = value.periods();
    boolean one = value.figures().size() == 1;
    boolean together = claim.expression().filter(PartsTogether::joins).isPresent();
    if (!one || !together || parts.size() < 2) {
      return Optional.empty();
    }
    Period first = parts.get(0);
    boolean alike =
        first.stepsAYear() > 1
            && parts.stream()
                .allMatch(part -> part.kind() == first.kind() && part.year() == first.year());
    BitSet months = new BitSet();
    parts.forEach(
        part -> months.set(part.firstDay().getMonthValue(), part.lastDay().getMonthValue() + 1));
    return alike
        ? Optional.of(new PartsTogether(first.kind(), first.year(), months))
        : Optional.empty();
  }

  private static boolean joins(Expression formula) {
    if (formula instanceof Operation of) {
      return of.operator() == Operator.PLUS && joins(of.left()) && joins(of.right());
    }
    if (formula instanceof Call call) {
      boolean adds = call.function() == Function.SUM || call.function() == Function.AVERAGE;
      return adds && call.arguments().stream().allMatch(PartsTogether::joins);
    }
    return formula instanceof Reference
        || formula instanceof Series
        || formula instanceof Items list && list.items().stream().allMatch(PartsTogether::joins);
  }

  /** Whether a part that words name could be made of them: a half, of quarters. */
  boolean mayBeMade(YearPart part) {
    return part.kind().months() > kind.months();
  }

  /** Whether they make up a part that words name. */
  boolean make(YearPart part) {
    int length = part.kind().months();
    boolean whole =
        months.cardinality() == length && months.length() - months.nextSetBit(0) == length;
    boolean any = part.number().isEmpty() || part.kind() == Period.Kind.NINE_MONTHS;
    int last = part.number().orElse(1) * length;
    return whole
        && (any || months.length() == last + 1)
        && (part.year().isEmpty() || part.year().getAsInt() == year);
  }
}
