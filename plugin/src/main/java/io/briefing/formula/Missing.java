package io.briefing.formula;

import io.briefing.figure.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to say when a figure has no value where one is needed. */
record Missing(String id, Collection<Period> existing) {

  private static final int MOST_LISTED = 8;

  Outcome.Undecidable at(Period period) {
    if (existing.isEmpty()) {
      return unread();
    }
    List<String> hints = new ArrayList<>();
    likely(period).ifPresent(meant -> hints.add("did you mean " + id + "@" + meant + "?"));
    hints.add(exists());
    return new Outcome.Undecidable(
        id + " has no value for " + period, hints, List.of(new Outcome.Gap(id, period)));
  }

  private Outcome.Undecidable unread() {
    return new Outcome.Undecidable(
        id + " has no value that could be read", List.of("mend the figure first"));
  }

  /** The one period that has such a length, or such a name, and the same last day. */
  private Optional<Period> likely(Period asked) {
    List<Period> alike = existing.stream().filter(other -> isLike(asked, other)).toList();
    return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
  }

  private static boolean isLike(Period asked, Period other) {
    boolean named = asked.kind() == Period.Kind.NAME || other.kind() == Period.Kind.NAME;
    if (named) {
      return letters(asked).equals(letters(other));
    }
    boolean sameEnd = asked.lastDay().equals(other.lastDay());
    boolean instant = asked.kind().months() == 0 || other.kind().months() == 0;
    return sameEnd && (instant || asked.kind().months() == other.kind().months());
  }

  private static String letters(Period period) {
    StringBuilder letters = new StringBuilder();
    period
        .text()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  Outcome.Undecidable noPeriod() {
    if (existing.isEmpty()) {
      return unread();
    }
    String example = last().text();
    return new Outcome.Undecidable(
        "no period is named for " + id,
        List.of(
            "write " + id + "@" + example + ", or period: " + example + " in the front matter",
            exists()));
  }

  Stop noPeriodFor(Function function) {
    return Stop.undecidable(
        "no period is named for " + function.word(),
        "write " + function.usage() + ", or period: 2023 in the front matter");
  }

  private Period last() {
    List<Period> periods = new ArrayList<>(existing);
    return periods.get(periods.size() - 1);
  }

  private String exists() {
    List<Period> periods = new ArrayList<>(existing);
    int from = Math.max(0, periods.size() - MOST_LISTED);
    String list =
        periods.subList(from, periods.size()).stream()
            .map(Period::text)
            .collect(Collectors.joining(", "));
    return id + " has " + (from > 0 ? "among others " : "") + list;
  }
}
