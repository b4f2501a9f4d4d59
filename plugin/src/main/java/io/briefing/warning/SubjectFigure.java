package io.briefing.warning;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Function;
import java.util.Optional;
import java.util.Set;

/**
 * The figure that a formula is of, if it is of one: the one alone or as it moved, or the part of a
 * whole.
 */
record SubjectFigure(Figures figures) {

  private static final Set<Function> MOVES =
      Set.of(Function.GROWTH, Function.CHANGE, Function.CAGR);

  Optional<Figure> of(Expression formula) {
    if (formula instanceof Reference reference) {
      return figures.lookup(reference.id());
    }
    if (formula instanceof Call call && MOVES.contains(call.function())) {
      return of(call.arguments().get(0));
    }
    return part(formula).filter(Reference.class::isInstance).flatMap(this::of);
  }

  private static Optional<Expression> part(Expression formula) {
    if (formula instanceof Operation ratio && ratio.operator() == Operator.OVER) {
      return Optional.of(ratio.left());
    }
    return formula instanceof Call call && call.function() == Function.SHARE
        ? Optional.of(call.arguments().get(0))
        : Optional.empty();
  }
}
