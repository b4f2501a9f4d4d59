package io.briefing.formula;

import io.briefing.article.Span;
import io.briefing.figure.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Walks over the figures that a formula names. */
final class References {

  private References() {}

  /**
   * The single figures named in an expression, in order; a series is given as one without period.
   */
  static void collect(Expression expression, List<Expression.Reference> found) {
    each(
        expression,
        part -> {
          if (part instanceof Expression.Reference reference) {
            found.add(reference);
          } else if (part instanceof Expression.Series series) {
            found.add(
                new Expression.Reference(series.id(), Optional.of(series.from()), series.span()));
          }
        });
  }

  /** Hands over every part of an expression, the whole before its parts. */
  static void each(Expression expression, Consumer<Expression> visitor) {
    visitor.accept(expression);
    if (expression instanceof Expression.Negation negation) {
      each(negation.operand(), visitor);
    } else if (expression instanceof Expression.Operation operation) {
      each(operation.left(), visitor);
      each(operation.right(), visitor);
    } else if (expression instanceof Expression.Items items) {
      for (Expression item : items.items()) {
        each(item, visitor);
      }
    } else if (expression instanceof Expression.Call call) {
      for (Expression argument : call.arguments()) {
        each(argument, visitor);
      }
    }
  }

  /** Whether an expression is nothing but plain numbers, typed into the formula. */
  static boolean isTyped(Expression expression) {
    return isTyped(expression, false);
  }

  /**
   * The same.
   *
   * @param percentages whether {@code 5%} counts as a plain number
   */
  static boolean isTyped(Expression expression, boolean percentages) {
    List<Expression> others = new ArrayList<>();
    each(
        expression,
        part -> {
          boolean plain =
              part instanceof Expression.Literal literal && (percentages || !literal.percent())
                  || part instanceof Expression.Negation
                  || part instanceof Expression.Operation;
          if (!plain) {
            others.add(part);
          }
        });
    return others.isEmpty();
  }

  /** The ids that no figure has, each with the nearest one as its hint. */
  static List<FormulaError> unknown(Expression expression, Figures figures) {
    List<Expression.Reference> references = new ArrayList<>();
    collect(expression, references);
    List<FormulaError> errors = new ArrayList<>();
    for (Expression.Reference reference : references) {
      if (figures.lookup(reference.id()).isEmpty()) {
        errors.add(unknown(reference, figures));
      }
    }
    return errors;
  }

  /** An id that starts with a digit was perhaps meant as a number: {@code 1e6}, {@code 10bn}. */
  private static FormulaError unknown(Expression.Reference reference, Figures figures) {
    String id = reference.id();
    int start = reference.span().start();
    boolean number = Scanner.isDigit(id.charAt(0));
    String wayOut =
        number
            ? "write a number in digits, 1000000 for 1e6, at most 100 of them; or declare the"
                + " figure under figures:"
            : "declare it under figures:, or mend the id";
    return new FormulaError(
        "unknown-figure",
        new Span(start, start + id.length()),
        number ? id + " is neither a figure nor a number" : "there is no figure " + id,
        List.of(figures.nearest(id).map(near -> "did you mean " + near + "?").orElse(wayOut)));
  }
}
