package io.briefing.check;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Relation;
import io.briefing.formula.RelationOutcome;
import io.briefing.phrase.Wording;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the slip of the pen behind a sum that does not foot: a figure with two digits swapped, with
 * the wrong sign, or with a digit too many or too few. Whatever is named was put in the figure's
 * place, and the sum footed.
 */
final class Footing {

  private static final int MOST_HINTS = 3;

  private final Figures figures;
  private final Context there;
  private final Wording wording;

  Footing(Figures figures, Context there, Wording wording) {
    this.figures = figures;
    this.there = there;
    this.wording = wording;
  }

  List<Hint> hints(Relation relation, RelationOutcome outcome) {
    List<Hint> hints = new ArrayList<>();
    if (!(outcome.left() instanceof Outcome.Value left)
        || !(outcome.right() instanceof Outcome.Value right)) {
      return hints;
    }
    if (relation.operator() != Relation.Operator.EQUAL) {
      return hints;
    }
    Set<FigureUse> uses = new LinkedHashSet<>(left.uses());
    uses.addAll(right.uses());
    for (FigureUse use : uses) {
      slip(relation, use).filter(hint -> hints.size() < MOST_HINTS).ifPresent(hints::add);
    }
    return hints;
  }

  private Optional<Hint> slip(Relation relation, FigureUse use) {
    Known known = use.known();
    String id = use.figure().id();
    String written = written(use);
    for (Digits.Swap swap : Digits.swaps(plain(use))) {
      Rational other = Rational.parse(swap.text()).times(use.figure().scale().factor());
      if (holds(relation, use, other)) {
        return Optional.of(
            Hint.of(
                "would-foot-digits",
                id,
                number(use, other),
                written,
                String.valueOf(swap.first()),
                String.valueOf(swap.second())));
      }
    }
    if (!known.stated().isZero() && holds(relation, use, known.stated().negate())) {
      return Optional.of(Hint.of("would-foot-sign", id));
    }
    for (int power : new int[] {3, -3, 1, -1}) {
      Rational other = known.stated().times(Rational.powerOfTen(power));
      if (!known.stated().isZero() && holds(relation, use, other)) {
        return Optional.of(Hint.of("would-foot", id, number(use, other), written));
      }
    }
    return Optional.empty();
  }

  private static String plain(FigureUse use) {
    return use.known()
        .stated()
        .over(use.figure().scale().factor())
        .toDecimal(Math.max(0, use.known().decimals()), RoundingMode.HALF_UP)
        .toPlainString();
  }

  private String written(FigureUse use) {
    return number(use, use.known().stated());
  }

  private String number(FigureUse use, Rational number) {
    Rational scaled = number.over(use.figure().scale().factor());
    int decimals = Math.max(use.known().decimals(), Decimals.exact(scaled, 6));
    return wording.number(scaled, decimals);
  }

  /** Whether the relation holds once a figure has another number. */
  private boolean holds(Relation relation, FigureUse use, Rational number) {
    Evaluator evaluator = new Evaluator(with(use, number), there);
    return evaluator.evaluate(relation, false).stream()
        .filter(outcome -> outcome.period().equals(there.period()) || outcome.period().isEmpty())
        .map(outcome -> RelationJudge.judge(relation.operator(), outcome.left(), outcome.right()))
        .anyMatch(judgement -> judgement.verdict().passes());
  }

  private Figures with(FigureUse use, Rational number) {
    Known old = use.known();
    Interval range = old.range().shifted(number.minus(old.stated()));
    Known known =
        new Known(
            number, range, old.bound(), old.decimals(), old.written(), old.source(), old.span());
    List<Figure> all = new ArrayList<>();
    figures
        .all()
        .forEach(
            figure ->
                all.add(figure.id().equals(use.figure().id()) ? with(figure, use, known) : figure));
    return new Figures(all, List.of());
  }

  private static Figure with(Figure figure, FigureUse use, Known known) {
    SortedMap<Period, Known> values = new TreeMap<>(figure.values());
    use.period().filter(values::containsKey).ifPresent(period -> values.put(period, known));
    return new Figure(
        figure.id(),
        figure.label(),
        figure.unit(),
        figure.scale(),
        values,
        figure.value().map(value -> known),
        figure.formula(),
        figure.source(),
        figure.note(),
        figure.aliases(),
        figure.basis(),
        figure.nature(),
        figure.restated(),
        figure.file(),
        figure.span());
  }
}
