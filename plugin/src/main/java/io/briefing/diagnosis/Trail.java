package io.briefing.diagnosis;

import java.util.Objects;

/**
 * The way from the figures to a result, for a reader to follow. Numbers are written as the
 * article's language writes them.
 *
 * @param formula as the author wrote it: {@code "aws.revenue/amazon.revenue"}
 * @param names with the figures' labels: {@code "AWS net sales / Amazon net sales"}
 * @param values with the figures' numbers: {@code "90,757 / 574,785"}
 * @param units what the numbers are: {@code "USD million, 2023"}; empty if nothing is to be said
 */
public record Trail(String formula, String names, String values, String units) {

  public Trail {
    Objects.requireNonNull(formula, "formula");
    Objects.requireNonNull(names, "names");
    Objects.requireNonNull(values, "values");
    Objects.requireNonNull(units, "units");
  }

  /** {@code "90,757 / 574,785 (USD million, 2023)"} */
  public String line() {
    return units.isEmpty() ? values : values + " (" + units + ")";
  }
}
