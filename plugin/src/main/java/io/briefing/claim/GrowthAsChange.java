package io.briefing.claim;

import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import java.util.List;
import java.util.Optional;

/** The change behind a growth: how far it moved in its own unit, from where, and to where. */
final class GrowthAsChange {

  private final Evaluator evaluator;
  private final FigureNames names;

  GrowthAsChange(Evaluator evaluator, FigureNames names) {
    this.evaluator = evaluator;
    this.names = names;
  }

  /** "Narrowed its loss by two thirds", "costs rose 3 %": told by sizes where they are negative. */
  Outcome ofSize(Expression formula, Outcome outcome, Surroundings around) {
    boolean growth =
        outcome instanceof Outcome.Undecidable
            && formula instanceof Call call
            && call.function() == Function.GROWTH;
    if (!growth) {
      return outcome;
    }
    Outcome change = change((Call) formula);
    boolean fromLoss =
        change instanceof Outcome.Value value
            && value.base().filter(base -> base.stated().signum() < 0).isPresent()
            && (around.speech().movesLoss() || names.nameCost(value.uses()));
    return fromLoss ? change : outcome;
  }

  /** How far a formula's move went, if it gives one and the words name both of its ends. */
  Optional<Outcome.Value> between(List<Phrase> phrases, Expression formula, Outcome.Value value) {
    if (TwoEnds.in(phrases).isEmpty()) {
      return Optional.empty();
    }
    boolean growth =
        value.sense() == Sense.GROWTH
            && formula instanceof Call call
            && call.function() == Function.GROWTH;
    Outcome moved = growth ? change((Call) formula) : value;
    return moved instanceof Outcome.Value change
            && Subject.isMove(change.sense())
            && change.sense() != Sense.GROWTH
        ? Optional.of(change)
        : Optional.empty();
  }

  private Outcome change(Call growth) {
    return evaluator.evaluate(
        new Call(Function.CHANGE, growth.arguments(), growth.name(), growth.span()));
  }
}
