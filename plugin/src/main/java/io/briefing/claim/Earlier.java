package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Outcome;
import java.util.Objects;

/**
 * What a formula came to in an earlier period.
 *
 * @param rose whether it has risen since; of losses, whether their size has
 * @param always whether it came the same way from every earlier period that is known, or from the
 *     one that the sentence names: then there is nothing else that the words could look back to
 */
public record Earlier(Period period, Outcome.Value value, boolean rose, boolean always) {

  /** The same, where nothing else could be looked back to. */
  Earlier only() {
    return new Earlier(period, value, rose, true);
  }

  public Earlier {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(value, "value");
  }
}
