package io.briefing.formula;

import java.util.List;
import java.util.function.Supplier;

/** Reads the text of formulas and of relations. */
public final class Formulas {

  private Formulas() {}

  /** Reads a formula, {@code aws.revenue / amazon.revenue}. */
  public static Parsed<Expression> parse(String text) {
    return attempt(() -> new Parser(text).formula());
  }

  /** Reads a relation, {@code a = b + c}; {@code rollforward(…)} stands for one as well. */
  public static Parsed<Relation> parseRelation(String text) {
    return attempt(() -> new Parser(text).check());
  }

  private static <T> Parsed<T> attempt(Supplier<T> reading) {
    try {
      return new Parsed<>(reading.get(), List.of());
    } catch (Scanner.SyntaxError wrong) {
      return new Parsed<>(null, List.of(wrong.error()));
    }
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
