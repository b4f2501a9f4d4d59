package io.briefing.formula;

import java.util.List;

/** Reads the text of formulas and of relations. */
public final class Formulas {

  private Formulas() {}

  /** Reads a formula, {@code aws.revenue / amazon.revenue}. */
  public static Parsed<Expression> parse(String text) {
    throw new IllegalStateException(text);
  }

  /** Reads a relation, {@code a = b + c}; {@code rollforward(…)} stands for one as well. */
  public static Parsed<Relation> parseRelation(String text) {
    throw new IllegalStateException(text);
  }

  /**
   * What was read.
   *
   * @param result {@code null} if there are errors
   */
  public record Parsed<T>(T result, List<FormulaError> errors) {

    public Parsed {
      errors = List.copyOf(errors);
      if ((result == null) == errors.isEmpty()) {
        throw new IllegalArgumentException("either a result or errors");
      }
    }

    public boolean isBroken() {
      return result == null;
    }
  }
}
