package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Yardstick;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Expression;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.Optional;

/** The size of a move said of the level that was reached, and the other way round. */
record ByAndTo(Figures figures, Context context) {

  /** "Fell by 12.2 billion", where 12.2 billion is what it fell to. */
  static Optional<Hint> reached(Says says, Outcome.Value value) {
    if (value.sense() != Sense.CHANGE || value.base().isEmpty()) {
      return Optional.empty();
    }
    Outcome.Base base = value.base().get();
    Rational level = base.stated().plus(value.stated());
    Interval levels = base.possible().plus(value.possible());
    Says sizes = unsigned(says);
    return Diagnosis.when(Diagnosis.passes(sizes, level.abs(), levels.abs()), "level-reached");
  }

  /** "Fell to 12.6 billion", where 12.6 billion is what it fell by. */
  Optional<Hint> moved(Claim claim, Says says) {
    boolean level =
        claim.expression().isPresent()
            && claim.expression().get() instanceof Expression.Reference
            && says.phrase().preposition() == Preposition.TO;
    if (!level) {
      return Optional.empty();
    }
    Expression.Reference at = (Expression.Reference) claim.expression().get();
    Optional<Period> to = at.period().isPresent() ? at.period() : context.period();
    Optional<Figure> figure = figures.lookup(at.id());
    Optional<Period> from = to.flatMap(Period::previous);
    if (figure.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return figure
        .get()
        .at(to.get())
        .flatMap(
            now ->
                figure
                    .get()
                    .at(from.get())
                    .flatMap(
                        then ->
                            Diagnosis.when(
                                Diagnosis.passes(
                                    unsigned(says),
                                    now.stated().minus(then.stated()).abs(),
                                    now.range().minus(then.range()).abs()),
                                "size-of-move")));
  }

  private static Says unsigned(Says says) {
    boolean negative = says.phrase().value() != null && says.phrase().value().signum() < 0;
    return negative
        ? new Says(
            says.phrase(),
            says.ok().mirrored(),
            says.warn().mirrored(),
            says.stated(),
            says.possible(),
            Yardstick.SAME)
        : says;
  }
}
