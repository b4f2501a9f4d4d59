package io.briefing.formula;

import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.quantity.Unit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Looks up the figures of one formula, writes derived figures out down to the figures they rest on,
 * and says what every part means. Ends with a {@link Stop} where there is no value.
 */
final class Binder {

  /** How many derived figures may rest on each other. */
  static final int LONGEST_CHAIN = 50;

  final Terms terms = new Terms();
  final Numbers numbers = new Numbers();
  final Algebra algebra = new Algebra(terms, numbers);
  final Lookup lookup;

  private final DerivedFormulas derived;
  private final Figures figures;
  private final Context context;
  private final Calls calls = new Calls(this);
  private final Deque<String> writingOut = new ArrayDeque<>();
  private final Map<Lookup.Key, Meaning> known = new HashMap<>();

  /**
   * @param missingIsNothing whether a figure without a value at the period counts as zero
   */
  Binder(Figures figures, DerivedFormulas derived, Context context, boolean missingIsNothing) {
    this.figures = figures;
    this.derived = derived;
    this.context = context;
    this.lookup = new Lookup(terms, missingIsNothing);
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
    Lookup.Key key = Lookup.Key.of(figure, period);
    Meaning meaning = known.get(key);
    if (meaning == null) {
      meaning = figure.isDerived() ? writtenOut(figure, period) : given(figure, key);
      known.put(key, meaning);
    }
    return meaning;
  }

  private Meaning given(Figure figure, Lookup.Key key) {
    return meaning(figure, lookup.number(figure, key))
        .shaped(algebra.shape(figure.id()), key.when());
  }

  private static Meaning meaning(Figure figure, Term term) {
    return switch (figure.unit().kind()) {
      case PERCENT -> Meaning.of(term, Sense.RATIO, Unit.NONE);
      case POINT -> Meaning.of(term, Sense.POINTS, Unit.POINT);
      case DATE -> Meaning.of(term, Sense.DATE, Unit.DATE);
      case DURATION -> Meaning.of(term, Sense.DURATION, figure.unit());
      default -> Meaning.of(term, Sense.LEVEL, figure.unit());
    };
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
    boolean circle = writingOut.contains(figure.id());
    if (circle || writingOut.size() == LONGEST_CHAIN) {
      throw Stop.undecidable(
          circle
              ? "the formula of " + figure.id() + " leads back to itself"
              : "more than " + LONGEST_CHAIN + " figures rest on each other",
          "mend the figure first");
    }
    writingOut.push(figure.id());
    Meaning inside = bind(formula, period);
    writingOut.pop();
    return declared(figure, inside).shaped(algebra.shape(figure.id()), inside.when());
  }

  /** The unit that the author gave a derived figure names what its formula leaves open. */
  private Meaning declared(Figure figure, Meaning inside) {
    Unit unit = figure.unit();
    boolean percent = unit.kind() == Unit.Kind.PERCENT;
    boolean points = unit.kind() == Unit.Kind.POINT && inside.sense() == Sense.POINTS;
    if (unit.isNone() || percent && inside.isRelative() || points) {
      return inside;
    }
    boolean open = inside.isAmount() && inside.unit().isNone() && !percent;
    if (open || inside.isAmount() && inside.unit().in(unit).isPresent()) {
      return algebra.in(unit, inside).in(unit);
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
    boolean moves = references.stream().anyMatch(each -> moves(require(each.id())));
    if (!moves) {
      throw Stop.broken(
          "figure-without-periods",
          expression.span(),
          function.word() + " needs a figure with values by period",
          "give the figure values: {2022: …, 2023: …}");
    }
  }

  private boolean moves(Figure figure) {
    return figure.isDerived() ? !periodsOf(figure).isEmpty() : !figure.isTimeless();
  }
}
