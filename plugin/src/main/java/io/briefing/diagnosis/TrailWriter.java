package io.briefing.diagnosis;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Series;
import io.briefing.formula.Formulas;
import io.briefing.formula.Relation;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Fills in formulas: once with the figures' labels, once with their numbers. Where all numbers are
 * of one unit and scale, and the arithmetic is true without it, that is said once behind them;
 * otherwise each carries its own.
 */
public final class TrailWriter {

  /** Derived figures that refer to derived figures are filled in so deep. */
  private static final int DEPTH = 8;

  /** So many characters of a formula that cannot be read are shown. */
  private static final int MOST_UNREAD = 500;

  private final Figures figures;
  private final Context context;
  private final Wording wording;
  private final Terms terms;

  public TrailWriter(Figures figures, Context context, Wording wording, Terms terms) {
    this.figures = figures;
    this.context = context;
    this.wording = wording;
    this.terms = terms;
  }

  /** The same, in other words between the numbers. */
  public TrailWriter in(Terms others) {
    return new TrailWriter(figures, context, wording, others);
  }

  /**
   * The trail of a formula, {@code written} as the author wrote it.
   *
   * @param times what its result is multiplied by where the words tell it for so many
   */
  public Trail write(String written, Expression expression, Telling telling, Rational times) {
    return trail(
        written,
        List.of(expression),
        (writer, sides) -> writer.write(sides.get(0), telling, context.period()),
        times);
  }

  /** The trail of both sides of a relation. */
  public Trail write(String written, Relation relation) {
    return trail(
        written,
        List.of(relation.left(), relation.right()),
        (writer, sides) ->
            writer.write(sides.get(0), context.period(), 0)
                + " "
                + relation.operator().sign()
                + " "
                + writer.write(sides.get(1), context.period(), 0),
        Rational.ONE);
  }

  private Trail trail(
      String written,
      List<Expression> sides,
      BiFunction<FormulaWriter, List<Expression>, String> write,
      Rational times) {
    Leaves leaves = new Leaves();
    write.apply(writer(leaves), sides);
    Optional<Measured> shared = shared(leaves, sides);
    Rational factor = inHundredths(shared, sides) ? times.over(Rational.HUNDRED) : times;
    List<Expression> told =
        times.equals(Rational.ONE) || factor.equals(Rational.ONE)
            ? sides
            : sides.stream().map(side -> times(side, factor)).toList();
    String names = write.apply(writer(new Names(leaves.periods.size() > 1)), told);
    String values =
        write.apply(
            writer((id, period, depth) -> number(id, period, depth, shared)),
            shared.map(measured -> inScale(told, measured.scale())).orElse(told));
    return new Trail(written, names, values, units(leaves, shared));
  }

  private static Expression times(Expression expression, Rational factor) {
    return new Operation(
        Operator.TIMES,
        expression,
        new Literal(factor, false, expression.span()),
        expression.span());
  }

  /**
   * What all numbers are in, if it may be said once: "1 + 6.8 %" would be false without its sign.
   */
  private Optional<Measured> shared(Leaves leaves, List<Expression> sides) {
    Optional<Measured> one =
        leaves.units.size() == 1 ? Optional.of(leaves.units.iterator().next()) : Optional.empty();
    // A time may be told in another unit than its figure's: 18 months are 1.5 years.
    return one.filter(measured -> measured.unit().kind() != Unit.Kind.DURATION)
        .filter(measured -> !measured.unit().isHundredths() || powers(sides) >= 0);
  }

  /** Whether what is written is in per cent, and its result a hundred times the ratio. */
  private boolean inHundredths(Optional<Measured> shared, List<Expression> sides) {
    return shared.filter(measured -> measured.unit().isHundredths()).isPresent()
        && powers(sides) == 1;
  }

  /** The power that all sides have of the unit of their figures; -1 if none, or an odd one. */
  private int powers(List<Expression> sides) {
    List<Integer> powers =
        sides.stream().map(side -> oneUnit().power(side).orElse(-1)).distinct().toList();
    return powers.size() == 1 && powers.get(0) <= 1 ? powers.get(0) : -1;
  }

  private List<Expression> inScale(List<Expression> sides, Scale scale) {
    if (scale == Scale.ONE) {
      return sides;
    }
    if (sides.size() == 1) {
      return List.of(oneUnit().inScale(sides.get(0), scale));
    }
    Expression left = sides.get(0);
    Expression right = sides.get(1);
    return List.of(oneUnit().beside(right, left, scale), oneUnit().beside(left, right, scale));
  }

  private OneUnit oneUnit() {
    return new OneUnit(id -> figures.lookup(id).flatMap(TrailWriter::formula));
  }

  private FormulaWriter writer(FormulaWriter.Leaf leaf) {
    return new FormulaWriter(terms, context.date(), wording, this::periods, leaf);
  }

  private List<Period> periods(String id) {
    return figures.lookup(id).stream()
        .flatMap(figure -> figure.values().keySet().stream())
        .sorted()
        .toList();
  }

  /** The trail of a formula that cannot be read; of a very long one, how it begins. */
  public static Trail unread(String written) {
    String shown = written.length() > MOST_UNREAD ? cut(written) : written;
    return new Trail(shown, shown, shown, "");
  }

  private static String cut(String written) {
    int end = Character.isHighSurrogate(written.charAt(MOST_UNREAD - 1)) ? 1 : 0;
    return written.substring(0, MOST_UNREAD - end) + " …";
  }

  private FormulaPiece number(
      String id, Optional<Period> period, int depth, Optional<Measured> shared) {
    Optional<Figure> figure = figures.lookup(id);
    Optional<Expression> derived = figure.flatMap(TrailWriter::formula);
    if (derived.isPresent() && depth < DEPTH) {
      Expression told =
          shared
              .map(one -> inScale(List.of(derived.get()), one.scale()).get(0))
              .orElseGet(derived::get);
      return writer((inner, when, deeper) -> number(inner, when, deeper, shared))
          .writeInBrackets(told, period, depth + 1);
    }
    Optional<Known> known = figure.flatMap(found -> known(found, period));
    return known
        .map(one -> new FilledNumber(wording, terms).of(figure.get(), one, shared.isPresent()))
        .orElse(FormulaPiece.whole("?"));
  }

  static Optional<Known> known(Figure figure, Optional<Period> period) {
    return figure.isTimeless() ? figure.value() : period.flatMap(figure::at);
  }

  private static Optional<Expression> formula(Figure figure) {
    return figure.formula().map(text -> Formulas.parse(text.value()).result());
  }

  private String units(Leaves leaves, Optional<Measured> shared) {
    List<String> parts = new ArrayList<>();
    if (shared.isPresent()) {
      Measured measured = shared.get();
      String unit =
          measured.unit().equals(Unit.DATE) ? "" : terms.unit(measured.unit(), measured.scale());
      if (!unit.isEmpty()) {
        parts.add(unit);
      }
    }
    List<Period> periods = List.copyOf(new TreeSet<>(leaves.periods));
    if (isOneStretch(periods)) {
      parts.add(stretch(periods));
    } else {
      periods.forEach(at -> parts.add(wording.period(at.text())));
    }
    return String.join(", ", parts);
  }

  private String stretch(List<Period> periods) {
    return terms.say(
        "to",
        wording.period(periods.get(0).text()),
        wording.period(periods.get(periods.size() - 1).text()));
  }

  /** Two periods of one length, or several that follow each other. */
  private static boolean isOneStretch(List<Period> periods) {
    int last = periods.size() - 1;
    return last == 1 && periods.get(0).kind() == periods.get(1).kind()
        || last > 1 && periods.get(0).stepsTo(periods.get(last)).filter(n -> n == last).isPresent();
  }

  private record Measured(Unit unit, Scale scale) {}

  /**
   * Figures by their labels, and at which period where that is not said elsewhere: {@code "Revenue
   * (Q3 2024) / Revenue (Q3 2023) − 1"}. In brackets, a year is no number of the arithmetic.
   *
   * @param dated whether the formula goes over several periods
   */
  private final class Names implements FormulaWriter.Leaf {
    private final boolean dated;

    private Names(boolean dated) {
      this.dated = dated;
    }

    @Override
    public FormulaPiece write(String id, Optional<Period> period, int depth) {
      boolean shown =
          period.isPresent()
              && (dated || !period.equals(context.period()))
              && figures.lookup(id).filter(Figure::isTimeless).isEmpty();
      return named(id, shown ? wording.period(period.get().text()) : "");
    }

    @Override
    public Optional<FormulaPiece> write(Series course) {
      return Optional.of(named(course.id(), stretch(List.of(course.from(), course.to()))));
    }

    private FormulaPiece named(String id, String when) {
      String label = figures.lookup(id).map(Figure::label).orElse(id);
      return FormulaPiece.whole(
          when.isEmpty() ? label : label + " (" + when.replace(' ', '\u00a0') + ")");
    }
  }

  /** What the leaves of a formula have in common. */
  private final class Leaves implements FormulaWriter.Leaf {
    private final Set<Measured> units = new LinkedHashSet<>();
    private final Set<Period> periods = new LinkedHashSet<>();

    @Override
    public FormulaPiece write(String id, Optional<Period> period, int depth) {
      Optional<Figure> figure = figures.lookup(id);
      Optional<Expression> derived = figure.flatMap(TrailWriter::formula);
      if (derived.isPresent() && depth < DEPTH) {
        return writer(this).writeInBrackets(derived.get(), period, depth + 1);
      }
      figure.ifPresent(found -> units.add(new Measured(found.unit(), found.scale())));
      if (figure.isPresent() && !figure.get().isTimeless()) {
        period.ifPresent(periods::add);
      }
      return FormulaPiece.whole(id);
    }
  }
}
