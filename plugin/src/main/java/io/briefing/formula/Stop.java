package io.briefing.formula;

import io.briefing.article.Span;
import java.util.List;

/** Ends the computing of a formula with an outcome that is not a value. */
final class Stop extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Outcome outcome;

  private Stop(Outcome outcome) {
    super(outcome.toString(), null, false, false);
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }

  static Stop undecidable(String reason, String... hints) {
    return new Stop(new Outcome.Undecidable(reason, List.of(hints)));
  }

  static Stop incomparable(String reason) {
    return new Stop(new Outcome.Incomparable(reason));
  }

  static Stop broken(String rule, Span span, String message, String... hints) {
    FormulaError error = new FormulaError(rule, span, message, List.of(hints));
    return new Stop(new Outcome.Broken(List.of(error)));
  }

  /** A move from one period to another that names only one of them. */
  static Stop onePeriodOnly(Expression.Call call) {
    String hint = "write " + call.function().usage();
    return broken("formula-syntax", call.span(), "one period is missing", hint);
  }
}
