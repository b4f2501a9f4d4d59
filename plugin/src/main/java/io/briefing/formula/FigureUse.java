package io.briefing.formula;

import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import java.util.Optional;

/**
 * A number that went into a value.
 *
 * @param period the period asked for; empty for a figure without periods
 */
public record FigureUse(Figure figure, Optional<Period> period, Known known) {

  /** As a formula names it: {@code aws.revenue@2023}. */
  @Override
  public String toString() {
    return figure.id() + period.map(at -> "@" + at).orElse("");
  }
}
