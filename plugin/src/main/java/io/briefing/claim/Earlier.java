package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Outcome;
import java.util.Objects;

/** What a formula came to in an earlier period. */
public record Earlier(Period period, Outcome.Value value) {

  public Earlier {
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(value, "value");
  }
}
