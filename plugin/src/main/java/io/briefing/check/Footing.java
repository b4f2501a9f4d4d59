package io.briefing.check;

import io.briefing.diagnosis.Hint;
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
import io.briefing.numeral.SwappedDigits;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.wording.Wording;
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
    if (!(outcome.left() instanceof Outcome.Value left)
        || !(outcome.right() instanceof Outcome.Value right)) {
      return List.of();
    }
    if (relation.operator() != Relation.Operator.EQUAL) {
      return List.of();
    }
    Set<FigureUse> uses = new LinkedHashSet<>(left.uses());
    uses.addAll(right.uses());
    PlainSum sum = PlainSum.of(relation, left, right, figures);
    List<Hint> slips =
        uses.stream()
            .map(use -> slip(relation, use, sum))
            .flatMap(Optional::stream)
            .limit(MOST_HINTS)
            .toList();
    return slips.isEmpty() ? everyPeriod(uses).stream().toList() : slips;
  }

  /**
   * Beside figures whose period is named, a figure without one may not be meant at each of its
   * periods: {@code sum(q@2023-Q1..2023-Q4) = a}.
   */
  private Optional<Hint> everyPeriod(Set<FigureUse> uses) {
    boolean named = uses.stream().anyMatch(this::isNamed);
    return uses.stream()
        .filter(use -> named && use.period().isPresent() && !isNamed(use))
        .map(use -> use.figure())
        .map(
            figure ->
                Hint.of("every-period", figure.id(), figure.id() + "@" + figure.values().lastKey()))
        .findFirst();
  }

  /** Whether the check names the period itself. */
  private boolean isNamed(FigureUse use) {
    return use.period().isPresent() && !use.period().equals(there.period());
  }

  private Optional<Hint> slip(Relation relation, FigureUse use, PlainSum sum) {
    Known known = use.known();
    String id = isNamed(use) ? use.toString() : use.figure().id();
    String written = written(use);
    for (SwappedDigits.Swap swap : SwappedDigits.swaps(plain(use))) {
      Rational other = Rational.parse(swap.text()).times(use.figure().scale().factor());
      if (holds(relation, use, moved(known, other), sum)) {
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
    if (!known.stated().isZero()
        && holds(relation, use, moved(known, known.stated().negate()), sum)) {
      return Optional.of(Hint.of("would-foot-sign", id));
    }
    if (holds(relation, use, moved(known, Rational.ZERO), sum)) {
      // With or without it: a smaller number in its place explains nothing.
      return Optional.empty();
    }
    for (int power : new int[] {3, -3, 1, -1}) {
      Known other = scaled(known, Rational.powerOfTen(power));
      if (!known.stated().isZero() && holds(relation, use, other, sum)) {
        return Optional.of(Hint.of("would-foot", id, number(use, other.stated()), written));
      }
    }
    return Optional.empty();
  }

  /** Another number, known as far as the old one. */
  private static Known moved(Known old, Rational number) {
    return with(old, number, old.range().shifted(number.minus(old.stated())));
  }

  /** A number with its point elsewhere: the last digit that is known moves with it. */
  private static Known scaled(Known old, Rational factor) {
    return with(old, old.stated().times(factor), old.range().times(Interval.point(factor)));
  }

  private static Known with(Known old, Rational number, Interval range) {
    return new Known(
        number, range, old.bound(), old.decimals(), old.written(), old.source(), old.span());
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
  private boolean holds(Relation relation, FigureUse use, Known other, PlainSum sum) {
    if (!sum.mayClose(use.known(), other)) {
      return false;
    }
    Evaluator evaluator = new Evaluator(with(use, other), there);
    return evaluator.evaluate(relation, false).stream()
        .filter(outcome -> outcome.period().equals(there.period()) || outcome.period().isEmpty())
        .map(outcome -> RelationJudge.judge(relation.operator(), outcome.left(), outcome.right()))
        .anyMatch(judgement -> judgement.verdict().passes());
  }

  private Figures with(FigureUse use, Known known) {
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
