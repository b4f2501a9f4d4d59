package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;

/**
 * "Doubled to [15 million](=…)": whether any earlier number that is known may be the half of it.
 */
final class TimesAsLarge {

  private TimesAsLarge() {}

  /**
   * The nearest earlier number, if it is known and none fits the multiple.
   *
   * @param near those of the periods that the words may look back to first
   * @param named whether the sentence names these periods
   */
  static Optional<Earlier> missed(
      Phrase times,
      List<Optional<Earlier>> near,
      List<Earlier> all,
      boolean named,
      Outcome.Value now) {
    boolean known =
        named
            ? near.stream().allMatch(Optional::isPresent)
            : near.stream().anyMatch(Optional::isPresent);
    boolean fits = all.stream().anyMatch(then -> mayBe(times, then.value(), now));
    return known && !fits
        ? near.stream().flatMap(Optional::stream).findFirst().map(then -> told(then, now))
        : Optional.empty();
  }

  private static Earlier told(Earlier then, Outcome.Value now) {
    boolean rose = then.value().stated().compareTo(now.stated()) < 0;
    return new Earlier(then.period(), then.value(), rose, false);
  }

  private static boolean mayBe(Phrase times, Outcome.Value then, Outcome.Value now) {
    Rational least = then.possible().low();
    if (least == null || least.signum() <= 0) {
      return true; // of nothing, or of a loss, nothing is a multiple
    }
    Interval ratio = now.possible().over(then.possible());
    return times.warn().union(times.ok()).overlaps(ratio);
  }
}
