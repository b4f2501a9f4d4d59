package io.briefing.formula;

import io.briefing.article.Finding;
import io.briefing.article.Span;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/**
 * Computes formulas over the figures of one article.
 *
 * <p>A formula is text first; {@link Formulas} reads it into an {@link Expression}. To compute it,
 * the figures it names are looked up at their periods, derived figures are written out down to the
 * figures they rest on, and every part is given a unit and a {@link Sense}: that is where dollars
 * added to people are stopped. What is left is arithmetic on exact numbers. It is done twice: with
 * the figures as stated, and with the intervals that their rounding leaves open. The result is an
 * {@link Outcome}; a formula without a value says why.
 */
public final class Evaluator {

  private final Figures figures;
  private final Context context;
  private final DerivedFormulas derived;

  public Evaluator(Figures figures, Context context) {
    this.figures = figures;
    this.context = context;
    this.derived = new DerivedFormulas(figures);
  }

  /** Computes a formula. */
  public Outcome evaluate(Expression expression) {
    return evaluate(expression, context, false);
  }

  /** Computes a formula as if the article meant another period by default. */
  public Outcome evaluate(Expression expression, UnaryOperator<Period> another) {
    Context there = context.period().map(another).map(context::at).orElse(context);
    return evaluate(expression, there, false);
  }

  /** Reads and computes a formula. */
  public Outcome evaluate(String formula) {
    Formulas.Parsed<Expression> parsed = Formulas.parse(formula);
    return parsed.isBroken() ? new Outcome.Broken(parsed.errors()) : evaluate(parsed.result());
  }

  /**
   * Computes both sides of a relation, for every period that it applies to: where each side has at
   * least one figure. A period that lacks a figure is undecidable, unless the relation is complete:
   * then what is missing counts as nothing. A typed number takes the unit of the other side.
   *
   * @return one outcome for each period, in order; always at least one. If the relation names
   *     unknown figures, one outcome whose sides both hold all errors
   */
  public List<RelationOutcome> evaluate(Relation relation, boolean complete) {
    List<FormulaError> unknown = new ArrayList<>(References.unknown(relation.left(), figures));
    unknown.addAll(References.unknown(relation.right(), figures));
    if (!unknown.isEmpty()) {
      Outcome broken = new Outcome.Broken(unknown);
      return List.of(new RelationOutcome(Optional.empty(), broken, broken));
    }
    return new RelationPeriods(figures, derived, context)
        .of(relation).stream().map(period -> evaluate(relation, period, complete)).toList();
  }

  private RelationOutcome evaluate(Relation relation, Optional<Period> period, boolean complete) {
    Context there = period.map(context::at).orElse(context);
    Outcome left = evaluate(relation.left(), there, complete);
    Outcome right = evaluate(relation.right(), there, complete);
    return new RelationOutcome(
        period,
        besides(left, relation.left(), right),
        besides(inUnitOf(left, right), relation.right(), left));
  }

  /** Terawatt-hours beside gigawatt-hours are told in these. */
  private static Outcome inUnitOf(Outcome left, Outcome right) {
    return left instanceof Outcome.Value like && right instanceof Outcome.Value value
        ? value.in(like.unit())
        : right;
  }

  /**
   * A typed number in the sense and the unit of the other side; a typed percentage counts points
   * beside points, which cannot be typed otherwise.
   */
  private static Outcome besides(Outcome side, Expression written, Outcome other) {
    if (!(side instanceof Outcome.Value value && other instanceof Outcome.Value like)) {
      return side;
    }
    return References.isTyped(written, like.sense() == Sense.POINTS)
        ? value.in(like.sense(), like.unit())
        : side;
  }

  /** A figure's number at a period, a derived one's computed from the figures it rests on. */
  public Outcome at(Figure figure, Optional<Period> period) {
    Expression.Reference reference =
        new Expression.Reference(
            figure.id(), figure.isTimeless() ? Optional.empty() : period, Span.at(0));
    return evaluate(reference, period.map(context::at).orElse(context), false);
  }

  /** The periods at which a figure has a number, ascending; none if it serves for any period. */
  public SortedSet<Period> periods(Figure figure) {
    return new KnownPeriods(figures, derived).of(figure);
  }

  /** What is wrong with the formulas and the ids of figures: syntax, unknown ids, circles. */
  public List<Finding> findings() {
    return derived.findings();
  }

  private Outcome evaluate(Expression expression, Context there, boolean missingIsNothing) {
    List<FormulaError> unknown = References.unknown(expression, figures);
    if (!unknown.isEmpty()) {
      return new Outcome.Broken(unknown);
    }
    Binder binder = new Binder(figures, derived, there, missingIsNothing);
    try {
      Meaning meaning = binder.bind(expression);
      Optional<Outcome.Undecidable> missing = binder.lookup.missing();
      return missing.isPresent() ? missing.get() : value(binder, meaning);
    } catch (Stop stop) {
      boolean open = stop.outcome() instanceof Outcome.Undecidable;
      return open && binder.lookup.missing().isPresent()
          ? binder.lookup.missing().get()
          : stop.outcome();
    } catch (Arithmetic.ZeroDenominator zero) {
      return binder.lookup.missing().orElseGet(() -> zeroDenominator(binder, zero.denominator()));
    } catch (Terms.TooMany tooMany) {
      return new Outcome.Broken(
          List.of(
              new FormulaError(
                  "formula-too-large",
                  expression.span(),
                  "the formula is too long to compute: with its derived figures written out it has"
                      + " more than "
                      + Terms.MOST
                      + " parts, or a number of hundreds of digits",
                  List.of("rest it on fewer figures"))));
    }
  }

  private static Outcome.Undecidable zeroDenominator(Binder binder, Term denominator) {
    return binder.lookup.zeroDenominator(denominator, binder.numbers.stated(denominator).isZero());
  }

  private static Outcome.Value value(Binder binder, Meaning meaning) {
    Numbers numbers = binder.numbers;
    Term term = meaning.term();
    boolean counted = meaning.sense() == Sense.RANK || meaning.sense() == Sense.TREND;
    return new Outcome.Value(
        meaning.sense(),
        meaning.unit(),
        numbers.stated(term),
        numbers.range(term),
        Optional.ofNullable(meaning.base())
            .map(base -> new Outcome.Base(numbers.stated(base), numbers.range(base))),
        counted ? OptionalInt.of(meaning.of()) : OptionalInt.empty(),
        meaning.ties(),
        meaning.reversed(),
        meaning.alsoPercent(),
        binder.lookup.isBounded(),
        compound(numbers, term),
        ends(binder.lookup, term),
        binder.lookup.uses());
  }

  private static Optional<Interval> ends(Lookup lookup, Term term) {
    boolean range = false;
    boolean rounded = false;
    boolean open = false;
    for (FigureUse use : lookup.uses()) {
      Known known = use.known();
      range |= known.isRange();
      rounded |= isRounded(known);
      open |= known.bound() && !known.isRange();
    }
    return range && rounded && !open
        ? Optional.of(new Numbers(lookup::isRange).range(term))
        : Optional.empty();
  }

  private static boolean isRounded(Known known) {
    return !known.bound() && !known.isExact();
  }

  private static Optional<CompoundGrowth> compound(Numbers numbers, Term term) {
    if (term.kind() != Term.Kind.COMPOUND) {
      return Optional.empty();
    }
    Term ratio = term.part(0);
    Rational years = term.number();
    return Optional.of(new CompoundGrowth(numbers.stated(ratio), numbers.range(ratio), years));
  }
}
