package io.briefing.formula;

import io.briefing.article.Span;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.numeral.SwappedDigits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    for (int i = 0; i < references.size(); i++) {
      Expression.Reference reference = references.get(i);
      if (figures.lookup(reference.id()).isEmpty()) {
        int last = lastOfHyphened(references, i, minuses(expression), figures);
        errors.add(
            last > i ? hyphened(references.subList(i, last + 1)) : unknown(reference, figures));
        i = last;
      } else {
        otherPeriod(reference, figures).ifPresent(errors::add);
      }
    }
    return errors;
  }

  /**
   * {@code debt@2032} where there is a {@code debt@2023}, and no figure at all of 2032: two digits
   * in the wrong order, and not a number that is still missing.
   */
  private static Optional<FormulaError> otherPeriod(
      Expression.Reference reference, Figures figures) {
    Figure figure = figures.lookup(reference.id()).orElseThrow();
    Optional<Period> written = reference.period();
    if (written.isEmpty()
        || figure.isTimeless()
        || figure.isDerived()
        || isOf(written.get(), figure)) {
      return Optional.empty();
    }
    return SwappedDigits.swaps(written.get().text()).stream()
        .flatMap(swap -> Period.parse(swap.text()).stream())
        .filter(figure.values()::containsKey)
        .filter(meant -> figures.all().stream().noneMatch(other -> isOf(written.get(), other)))
        .findFirst()
        .map(
            meant ->
                new FormulaError(
                    "unknown-period",
                    reference.span(),
                    "no figure has a value for " + written.get().text(),
                    List.of("did you mean " + reference.id() + "@" + meant.text() + "?")));
  }

  private static boolean isOf(Period period, Figure figure) {
    return figure.values().containsKey(period);
  }

  /** Where what is left of a minus ends. */
  private static Set<Integer> minuses(Expression expression) {
    Set<Integer> minuses = new HashSet<>();
    each(
        expression,
        part -> {
          if (part instanceof Expression.Operation operation
              && operation.operator() == Expression.Operator.MINUS) {
            minuses.add(operation.left().span().end());
          }
        });
    return minuses;
  }

  /** The last part of an id written with hyphens: {@code net-sales} for {@code net_sales}. */
  private static int lastOfHyphened(
      List<Expression.Reference> references, int first, Set<Integer> minuses, Figures figures) {
    StringBuilder joined = new StringBuilder(references.get(first).id());
    int end = end(references.get(first));
    int found = first;
    for (int i = first + 1; i < references.size() && joined.length() <= Figure.LONGEST_ID; i++) {
      Expression.Reference next = references.get(i);
      if (!minuses.contains(end) || next.span().start() != end + 1) {
        break;
      }
      joined.append('_').append(next.id());
      end = end(next);
      found = figures.lookup(joined.toString()).isPresent() ? i : found;
    }
    return found;
  }

  private static int end(Expression.Reference reference) {
    return reference.span().start() + reference.id().length();
  }

  private static FormulaError hyphened(List<Expression.Reference> parts) {
    List<String> ids = parts.stream().map(Expression.Reference::id).toList();
    return new FormulaError(
        "unknown-figure",
        new Span(parts.get(0).span().start(), end(parts.get(parts.size() - 1))),
        "there is no figure " + ids.get(0) + ": a hyphen is a minus in a formula",
        List.of("write " + String.join("_", ids)));
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
