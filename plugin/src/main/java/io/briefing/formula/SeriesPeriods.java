package io.briefing.formula;

import io.briefing.article.Span;
import io.briefing.figure.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The periods from one to another. */
final class SeriesPeriods {

  private static final int MOST = 400;

  private SeriesPeriods() {}

  static List<Period> of(Expression.Series series, Collection<Period> existing) {
    return between(series.from(), series.to(), existing, series.span());
  }

  /**
   * Every period of one kind from the first to the last, both included; of days those that exist.
   */
  static List<Period> between(Period from, Period to, Collection<Period> existing, Span place) {
    if (from.kind() != to.kind() || from.kind() == Period.Kind.NAME) {
      throw Stop.broken(
          "formula-syntax",
          place,
          from + " and " + to + " are not periods of one length",
          "write two years, two quarters, two months…");
    }
    if (from.compareTo(to) >= 0) {
      throw Stop.broken(
          "formula-syntax", place, from + " does not come before " + to, "write the earlier first");
    }
    if (from.kind() == Period.Kind.DAY) {
      return existing.stream()
          .filter(day -> day.kind() == Period.Kind.DAY)
          .filter(day -> day.compareTo(from) >= 0 && day.compareTo(to) <= 0)
          .toList();
    }
    return stepped(from, to, Period::next, place);
  }

  /** As {@link #between}, but year by year where only one part of each year is known. */
  static List<Period> ofTrend(Period from, Period to, Collection<Period> existing, Span place) {
    boolean parts =
        from.index() > 0
            && from.kind() == to.kind()
            && from.kind() != Period.Kind.DAY
            && from.compareTo(to) < 0
            && existing.stream()
                .filter(each -> each.kind() == from.kind())
                .filter(each -> each.compareTo(from) >= 0 && each.compareTo(to) <= 0)
                .allMatch(each -> each.index() == from.index())
            && to.index() == from.index();
    return parts ? stepped(from, to, Period::yearLater, place) : between(from, to, existing, place);
  }

  private static List<Period> stepped(
      Period from, Period to, Function<Period, Optional<Period>> step, Span place) {
    List<Period> periods = new ArrayList<>();
    Optional<Period> next = Optional.of(from);
    while (next.isPresent() && next.get().compareTo(to) <= 0) {
      if (periods.size() == MOST) {
        throw Stop.broken(
            "formula-too-large",
            place,
            "a series of more than " + MOST + " periods",
            "write a shorter one");
      }
      periods.add(next.get());
      next = step.apply(next.get());
    }
    return periods;
  }
}
