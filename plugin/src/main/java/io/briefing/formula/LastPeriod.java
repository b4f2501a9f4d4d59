package io.briefing.formula;

import io.briefing.figure.Period;
import java.util.Optional;
import java.util.SortedSet;

/** Where a course of values without an end of its own ends. */
public final class LastPeriod {

  private LastPeriod() {}

  /**
   * The period meant, or of a figure that has none of its kind, the last known one that is over by
   * the end of it: of quarters, the fourth of 2023. Without a period meant, the last known.
   */
  public static Optional<Period> of(SortedSet<Period> known, Optional<Period> meant) {
    boolean ofKind =
        known.stream().anyMatch(each -> meant.filter(of -> of.kind() == each.kind()).isPresent());
    return ofKind
        ? meant
        : known.stream()
            .filter(each -> meant.isEmpty() || !each.lastDay().isAfter(meant.get().lastDay()))
            .reduce((earlier, later) -> later);
  }
}
