package io.briefing.claim;

import io.briefing.figure.Period;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Items;
import io.briefing.formula.Expression.Moment;
import io.briefing.formula.Expression.Negation;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Expression.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Formulas like a given one, to see whether one of them is what the author meant. */
public record Rewriting(UnaryOperator<Reference> references, UnaryOperator<Period> periods) {

  /** The formula with every period that it names moved on. */
  public static Expression shifted(Expression expression, UnaryOperator<Period> step) {
    return new Rewriting(UnaryOperator.identity(), step).of(expression);
  }

  /** The expression at a period, where it names none. */
  public static Expression at(Expression expression, Period period) {
    UnaryOperator<Reference> dated =
        reference ->
            reference.period().isPresent()
                ? reference
                : new Reference(reference.id(), Optional.of(period), reference.span());
    return new Rewriting(dated, UnaryOperator.identity()).of(expression);
  }

  /** The formula with one figure in the place of another. */
  public static Expression replaced(Expression expression, String id, String by) {
    UnaryOperator<Reference> replace =
        reference ->
            reference.id().equals(id)
                ? new Reference(by, reference.period(), reference.span())
                : reference;
    return new Rewriting(replace, UnaryOperator.identity()).of(expression);
  }

  /** The ids of the figures that a formula names, in order, each once. */
  public static List<String> ids(Expression expression) {
    List<String> ids = new ArrayList<>();
    UnaryOperator<Reference> note =
        reference -> {
          if (!ids.contains(reference.id())) {
            ids.add(reference.id());
          }
          return reference;
        };
    new Rewriting(note, UnaryOperator.identity()).of(expression);
    return ids;
  }

  /** The formula, rewritten. */
  public Expression of(Expression expression) {
    if (expression instanceof Reference written) {
      Reference reference = references.apply(written);
      return new Reference(reference.id(), reference.period().map(periods), reference.span());
    }
    if (expression instanceof Series series) {
      return new Series(
          series.id(), periods.apply(series.from()), periods.apply(series.to()), series.span());
    }
    if (expression instanceof Moment moment && moment.period().kind() != Period.Kind.DAY) {
      return new Moment(periods.apply(moment.period()), moment.span());
    }
    if (expression instanceof Negation negation) {
      return new Negation(of(negation.operand()), negation.span());
    }
    if (expression instanceof Operation operation) {
      return new Operation(
          operation.operator(), of(operation.left()), of(operation.right()), operation.span());
    }
    if (expression instanceof Items items) {
      return new Items(items.items().stream().map(this::of).toList(), items.span());
    }
    if (expression instanceof Call call) {
      return new Call(
          call.function(),
          call.arguments().stream().map(this::of).toList(),
          call.name(),
          call.span());
    }
    return expression;
  }
}
