package io.briefing.diagnosis;

import io.briefing.figure.Period;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Expression.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The periods that a formula goes through from one to another, for a reader to follow. */
final class FigurePeriods {

  /** Those before the last so many are not written out. */
  static final int MOST = 100;

  private FigurePeriods() {}

  /**
   * Every period from the first to the last, both included; of days those that are known. Of more
   * than {@link #MOST}, the last ones, and one more.
   *
   * @param known those that the figure has values of, ascending
   */
  static List<Period> between(Period first, Period last, List<Period> known) {
    if (first.kind() == Period.Kind.DAY) {
      return upTo(last, known).stream().filter(day -> day.compareTo(first) >= 0).toList();
    }
    List<Period> periods = new ArrayList<>();
    Optional<Period> at = Optional.of(last);
    while (at.filter(each -> each.compareTo(first) >= 0).isPresent() && periods.size() <= MOST) {
      periods.add(at.get());
      at = at.get().previous();
    }
    Collections.reverse(periods);
    return List.copyOf(periods);
  }

  /** The known ones of the last one's kind, up to it; as many as above. */
  static List<Period> upTo(Period last, List<Period> known) {
    List<Period> all =
        known.stream()
            .filter(period -> period.kind() == last.kind())
            .filter(period -> period.compareTo(last) <= 0)
            .toList();
    return all.subList(Math.max(0, all.size() - MOST - 1), all.size());
  }

  /** One figure at periods of which each follows the one before, if that is what is listed. */
  static Optional<Series> course(List<Expression> of) {
    Reference last = null;
    for (Expression item : of) {
      if (!(item instanceof Reference at)
          || at.period().isEmpty()
          || last != null && !follows(at, last)) {
        return Optional.empty();
      }
      last = at;
    }
    return of.size() > 1
        ? Optional.of(
            new Series(
                last.id(),
                ((Reference) of.get(0)).period().get(),
                last.period().get(),
                last.span()))
        : Optional.empty();
  }

  private static boolean follows(Reference later, Reference earlier) {
    return later.id().equals(earlier.id())
        && later.period().get().previous().equals(earlier.period());
  }
}
