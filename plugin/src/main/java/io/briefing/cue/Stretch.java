package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stretches of time that a text counts in: "three <em>months</em>", "a third <em>quarter</em>".
 */
public final class Stretch {

  private static final int QUARTER = 3;
  private static final int HALF = 6;
  private static final int YEAR = 12;

  private Stretch() {}

  /** In months, if there is one sort only; weeks and days are none. */
  public static OptionalInt in(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    Set<Integer> months = new TreeSet<>();
    for (int i = 0; i < scan.tokens.count(); i++) {
      months(scan, i).ifPresent(months::add);
    }
    return months.size() == 1 ? OptionalInt.of(months.iterator().next()) : OptionalInt.empty();
  }

  /** What a stretch of so many months is called in a finding: "half-year". */
  public static String name(int months) {
    return switch (months) {
      case YEAR -> "year";
      case HALF -> "half-year";
      case QUARTER -> "quarter";
      default -> "month";
    };
  }

  private static OptionalInt months(Scan scan, int i) {
    if (scan.is(i, Role.PERIOD)) {
      boolean quarter = scan.atom().has("quarter");
      if (quarter || scan.atom().has("half")) {
        return OptionalInt.of(quarter ? QUARTER : HALF);
      }
    }
    if (!scan.is(i, Role.DURATION) || scan.atom().number() != null) {
      return OptionalInt.empty();
    }
    boolean months = scan.atom().has("months");
    return months || scan.atom().has("years")
        ? OptionalInt.of(months ? 1 : YEAR)
        : OptionalInt.empty();
  }
}
