package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Outcome;
import java.util.Objects;

/**
 * What a formula came to in an earlier period.
 *
 * @param rose whether it has risen since; of losses, whether their size has
 */
public record Earlier(Period period, Outcome.Value value, boolean rose) {

  public Earlier {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(value, "value");
  }
}
