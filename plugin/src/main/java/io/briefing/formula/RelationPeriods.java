package io.briefing.formula;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the periods for which a relation says something. */
final class RelationPeriods {

  private final Figures figures;
  private final DerivedFormulas derived;
  private final Context context;

  RelationPeriods(Figures figures, DerivedFormulas derived, Context context) {
    this.figures = figures;
    this.derived = derived;
    this.context = context;
  }

  /**
   * The periods at which each side has a figure. A relation whose figures all name their period, or
   * have none, is looked at once, without a period; so is one whose sides never meet, at the period
   * of the context.
   */
  List<Optional<Period>> of(Relation relation) {
    List<Figure> left = open(relation.left());
    List<Figure> right = open(relation.right());
    if (left.isEmpty() && right.isEmpty()) {
      return List.of(Optional.empty());
    }
    TreeSet<Period> common = any(left.isEmpty() ? right : left);
    if (!right.isEmpty()) {
      common.retainAll(any(right));
    }
    if (looksBack(relation)) {
      TreeSet<Period> all = new TreeSet<>(common);
      common.removeIf(period -> period.previous().filter(all::contains).isEmpty());
    }
    List<Optional<Period>> periods = new ArrayList<>();
    common.forEach(period -> periods.add(Optional.of(period)));
    return periods.isEmpty() ? List.of(context.period()) : periods;
  }

  /** The figures that take their period from the context. */
  private List<Figure> open(Expression side) {
    List<Expression.Reference> references = new ArrayList<>();
    References.collect(side, references);
    return references.stream()
        .filter(reference -> reference.period().isEmpty())
        .flatMap(reference -> figures.lookup(reference.id()).stream())
        .filter(figure -> !figure.isTimeless())
        .toList();
  }

  private TreeSet<Period> any(List<Figure> of) {
    TreeSet<Period> periods = new TreeSet<>();
    of.forEach(figure -> periods.addAll(new KnownPeriods(figures, derived).of(figure)));
    return periods;
  }

  /** Whether a side compares with the period before, so that the first period says nothing. */
  private static boolean looksBack(Relation relation) {
    List<Expression.Call> calls = new ArrayList<>();
    for (Expression side : List.of(relation.left(), relation.right())) {
      References.each(
          side,
          part -> {
            if (part instanceof Expression.Call call) {
              calls.add(call);
            }
          });
    }
    return calls.stream()
        .anyMatch(
            call ->
                switch (call.function()) {
                  case GROWTH, CHANGE -> call.arguments().size() == 1;
                  case RECORD -> true;
                  default -> false;
                });
  }
}
