package io.briefing.formula;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks up the figures of one formula, writes derived figures out down to the figures they rest on,
 * and says what every part means. Ends with a {@link Stop} where there is no value.
 */
final class Binder {

  /** How many derived figures may rest on each other. */
  static final int LONGEST_CHAIN = 50;

  private static final Rational HUNDREDTH = Rational.of(1, 100);

  final Terms terms = new Terms();
  final Numbers numbers = new Numbers();
  final Algebra algebra = new Algebra(terms, numbers);

  private final DerivedFormulas derived;
  private final Figures figures;
  private final Context context;
  private final boolean missingIsNothing;
  private final Calls calls = new Calls(this);
  private final Deque<String> writingOut = new ArrayDeque<>();
  private final Map<Used, Meaning> known = new HashMap<>();
  private final Map<Used, FigureUse> uses = new LinkedHashMap<>();

  /**
   * @param missingIsNothing whether a figure without a value at the period counts as zero
   */
  Binder(Figures figures, DerivedFormulas derived, Context context, boolean missingIsNothing) {
    this.figures = figures;
    this.derived = derived;
    this.context = context;
    this.missingIsNothing = missingIsNothing;
  }

  private final Map<Term, String> leaves = new LinkedHashMap<>();

  /** A figure at a period; the period is {@code null} for a figure without. */
  private record Used(String id, Period period) {}

  Collection<FigureUse> uses() {
    return uses.values();
  }

  Context context() {
    return context;
  }

  /** What a formula means, all of it at the period of the context. */
  Meaning bind(Expression expression) {
    return bind(expression, context.period());
  }

  /** What a part means where figures without a period of their own belong to this one. */
  Meaning bind(Expression expression, Optional<Period> period) {
    if (expression instanceof Expression.Literal literal) {
      Sense sense = literal.percent() ? Sense.RATIO : Sense.LEVEL;
      return Meaning.of(terms.constant(literal.value()), sense, Unit.NONE).asLiteral();
    }
    if (expression instanceof Expression.Reference reference) {
      return figure(reference.id(), reference.period().or(() -> period));
    }
    if (expression instanceof Expression.Negation negation) {
      return algebra.negate(bind(negation.operand(), period));
    }
    if (expression instanceof Expression.Operation operation) {
      Meaning left = bind(operation.left(), period);
      return algebra.combine(operation.operator(), left, bind(operation.right(), period));
    }
    if (expression instanceof Expression.Call call) {
      return calls.bind(call, period);
    }
    if (expression instanceof Expression.Moment moment) {
      return Moments.meaning(moment.period(), terms);
    }
    if (expression instanceof Expression.ArticleDate) {
      Period today =
          context
              .date()
              .map(Period::day)
              .orElseThrow(
                  () ->
                      Stop.undecidable(
                          "the article has no date", "add date: 2024-07-05 to the front matter"));
      return Moments.meaning(today, terms);
    }
    throw Stop.broken(
        "formula-syntax",
        expression.span(),
        "several numbers stand where one is meant",
        "write sum(…) or average(…) around them");
  }

  /** Every number of a list or a series; a part that is one number stands for itself. */
  List<Meaning> bindAll(Expression expression, Optional<Period> period) {
    if (expression instanceof Expression.Items items) {
      return items.items().stream().flatMap(item -> bindAll(item, period).stream()).toList();
    }
    if (expression instanceof Expression.Series series) {
      Figure figure = require(series.id());
      return SeriesPeriods.of(series, periodsOf(figure)).stream()
          .map(each -> figure(series.id(), Optional.of(each)))
          .toList();
    }
    return List.of(bind(expression, period));
  }

  Figure require(String id) {
    return figures
        .lookup(id)
        .orElseThrow(() -> new IllegalStateException("unknown figures are reported before: " + id));
  }

  /**
   * The periods at which an expression has figures: those that all its figures without a period
   * have.
   */
  TreeSet<Period> periodsOf(Expression expression) {
    return new KnownPeriods(figures, derived).of(expression);
  }

  private TreeSet<Period> periodsOf(Figure figure) {
    return new KnownPeriods(figures, derived).of(figure);
  }

  Meaning figure(String id, Optional<Period> period) {
    Figure figure = require(id);
    Used used = new Used(id, figure.isTimeless() ? null : period.orElse(null));
    Meaning meaning = known.get(used);
    if (meaning == null) {
      meaning = figure.isDerived() ? writtenOut(figure, period) : leaf(figure, used);
      known.put(used, meaning);
    }
    return meaning;
  }

  /** Why a quotient has no value: the figures in its denominator come to zero, or may. */
  Outcome.Undecidable zeroDenominator(Term denominator) {
    Set<Term> below = new HashSet<>();
    collect(denominator, below);
    List<String> names =
        leaves.entrySet().stream()
            .filter(leaf -> below.contains(leaf.getKey()))
            .map(Map.Entry::getValue)
            .toList();
    boolean zero = numbers.stated(denominator).isZero();
    String which = names.isEmpty() ? "" : ": " + String.join(", ", names);
    return new Outcome.Undecidable(
        zero
            ? "a denominator is zero" + which
            : "a denominator may be zero as its figures are rounded" + which,
        List.of("state the amounts instead of their ratio"));
  }

  private static void collect(Term term, Set<Term> found) {
    if (found.add(term)) {
      term.parts().forEach(part -> collect(part, found));
    }
  }

  private Meaning leaf(Figure figure, Used used) {
    Optional<Known> number = value(figure, used.period());
    if (number.isEmpty()) {
      return meaning(figure, terms.zero).shaped(algebra.shape(figure.id()), when(used));
    }
    uses.put(used, new FigureUse(figure, Optional.ofNullable(used.period()), number.get()));
    boolean percent = figure.unit().kind() == Unit.Kind.PERCENT;
    Rational stated = number.get().stated();
    Interval range = number.get().range();
    Term leaf =
        percent
            ? terms.leaf(used, stated.times(HUNDREDTH), range.scaled(HUNDREDTH))
            : terms.leaf(used, stated, range);
    leaves.put(leaf, used.period() == null ? used.id() : used.id() + "@" + used.period());
    return meaning(figure, leaf).shaped(algebra.shape(figure.id()), when(used));
  }

  private static List<Period> when(Used used) {
    return used.period() == null ? List.of() : List.of(used.period());
  }

  private static Meaning meaning(Figure figure, Term term) {
    return switch (figure.unit().kind()) {
      case PERCENT -> Meaning.of(term, Sense.RATIO, Unit.NONE);
      case DATE -> Meaning.of(term, Sense.DATE, Unit.DATE);
      case DURATION -> Meaning.of(term, Sense.DURATION, figure.unit());
      default -> Meaning.of(term, Sense.LEVEL, figure.unit());
    };
  }

  private Optional<Known> value(Figure figure, Period period) {
    if (figure.isTimeless()) {
      return figure.value();
    }
    Missing missing = new Missing(figure.id(), figure.values().keySet());
    if (period == null) {
      throw missing.noPeriod();
    }
    Optional<Known> value = figure.at(period);
    if (value.isEmpty() && !missingIsNothing) {
      throw missing.at(period);
    }
    return value;
  }

  private Meaning writtenOut(Figure figure, Optional<Period> period) {
    Expression formula =
        derived
            .of(figure)
            .orElseThrow(
                () ->
                    Stop.undecidable(
                        "the formula of " + figure.id() + " cannot be read",
                        "mend the figure first"));
    if (writingOut.contains(figure.id()) || writingOut.size() == LONGEST_CHAIN) {
      throw Stop.undecidable(
          "the formula of " + figure.id() + " leads back to itself", "mend the figure first");
    }
    writingOut.push(figure.id());
    Meaning inside = bind(formula, period);
    writingOut.pop();
    return declared(figure, inside).shaped(algebra.shape(figure.id()), inside.when());
  }

  /** The unit that the author gave a derived figure names what its formula leaves open. */
  private static Meaning declared(Figure figure, Meaning inside) {
    Unit unit = figure.unit();
    boolean percent = unit.kind() == Unit.Kind.PERCENT;
    if (unit.isNone() || percent && inside.isRelative()) {
      return inside;
    }
    boolean open = inside.isAmount() && inside.unit().isNone() && !percent;
    if (open || inside.isAmount() && inside.unit().comparableWith(unit)) {
      return inside.in(unit);
    }
    throw Stop.incomparable(
        figure.id() + " is declared in " + unit + ", but its formula gives " + inside.kind());
  }

  /** Growth and its like need an expression that has no period of its own, and one that moves. */
  void requireMoving(Expression expression, Function function) {
    List<Expression.Reference> references = new ArrayList<>();
    References.collect(expression, references);
    for (Expression.Reference reference : references) {
      if (reference.period().isPresent()) {
        throw Stop.broken(
            "period-twice",
            reference.span(),
            function.word() + " sets the periods itself",
            "write " + reference.id() + " without @");
      }
    }
    boolean moves = references.stream().anyMatch(each -> !require(each.id()).isTimeless());
    if (!moves) {
      throw Stop.broken(
          "figure-without-periods",
          expression.span(),
          function.word() + " needs a figure with values by period",
          "give the figure values: {2022: …, 2023: …}");
    }
  }
}
