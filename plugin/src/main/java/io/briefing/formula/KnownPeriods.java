package io.briefing.formula;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the periods for which an expression has all its figures. */
final class KnownPeriods {

  private final Figures figures;
  private final DerivedFormulas derived;
  private final Map<String, TreeSet<Period>> known = new HashMap<>();

  KnownPeriods(Figures figures, DerivedFormulas derived) {
    this.figures = figures;
    this.derived = derived;
  }

  /**
   * The periods that all figures without a period of their own have; figures for any period don't
   * count.
   */
  TreeSet<Period> of(Expression expression) {
    List<Expression.Reference> references = new ArrayList<>();
    References.collect(expression, references);
    TreeSet<Period> common = null;
    for (Expression.Reference reference : references) {
      Optional<Figure> figure = figures.lookup(reference.id());
      if (reference.period().isPresent() || figure.isEmpty() || figure.get().isTimeless()) {
        continue;
      }
      TreeSet<Period> periods = of(figure.get());
      if (common == null) {
        common = periods;
      } else {
        common.retainAll(periods);
      }
    }
    return common == null ? new TreeSet<>() : common;
  }

  TreeSet<Period> of(Figure figure) {
    TreeSet<Period> periods = known.get(figure.id());
    if (periods == null) {
      known.put(figure.id(), new TreeSet<>());
      periods =
          figure.isDerived()
              ? derived.of(figure).map(this::of).orElseGet(TreeSet::new)
              : new TreeSet<>(figure.values().keySet());
      known.put(figure.id(), periods);
    }
    return new TreeSet<>(periods);
  }
}
