package io.briefing.check;

import io.briefing.figure.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The periods that a formula goes through from one to another, for a reader to follow. */
final class FigurePeriods {

  /** More are not written out. */
  private static final int MOST = 100;

  private FigurePeriods() {}

  /**
   * Every period from the first to the last, both included; of days those that are known.
   *
   * @param known those that the figure has values of, ascending
   */
  static List<Period> between(Period first, Period last, List<Period> known) {
    if (first.kind() == Period.Kind.DAY) {
      return upTo(last, known).stream().filter(day -> day.compareTo(first) >= 0).toList();
    }
    return Stream.iterate(Optional.of(first), at -> at.flatMap(Period::next))
        .takeWhile(at -> at.isPresent() && at.get().compareTo(last) <= 0)
        .limit(MOST)
        .map(Optional::get)
        .toList();
  }

  /** The known ones of the last one's kind, up to it. */
  static List<Period> upTo(Period last, List<Period> known) {
    return known.stream()
        .filter(period -> period.kind() == last.kind())
        .filter(period -> period.compareTo(last) <= 0)
        .limit(MOST)
        .toList();
  }
}
