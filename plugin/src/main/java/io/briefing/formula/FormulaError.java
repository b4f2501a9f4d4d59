package io.briefing.formula;

import io.briefing.article.Span;
import java.util.List;

/**
 * What is wrong with a formula as it is written.
 *
 * @param rule {@code formula-syntax}, {@code unknown-figure}, …
 * @param span the part of the formula's text that is wrong
 */
public record FormulaError(String rule, Span span, String message, List<String> hints) {

  public FormulaError {
    hints = List.copyOf(hints);
  }
}
