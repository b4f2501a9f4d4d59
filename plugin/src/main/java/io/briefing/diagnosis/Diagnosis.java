package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Earlier;
import io.briefing.claim.Reading.Differs;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Rewriting;
import io.briefing.claim.Yardstick;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Judge;
import io.briefing.verdict.Judgements;
import io.briefing.verdict.Terms;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says why a claim probably fails: which one slip would make it true. A cause is only named if the
 * claim, judged again without the slip, passes.
 */
public final class Diagnosis {

  private static final int[] POWERS = {3, -3, 6, -6, 1, -1, 2, -2, 9, -9};

  /** Figures beyond this number are not tried in each other's place. */
  private static final int MOST_FIGURES = 200;

  private final ClaimReader reader;
  private final Figures figures;
  private final Context context;
  private final Wording wording;
  private final Terms terms;
  private final OtherPeriods periods;

  public Diagnosis(
      ClaimReader reader, Figures figures, Context context, Wording wording, Terms terms) {
    this.reader = reader;
    this.figures = figures;
    this.context = context;
    this.wording = wording;
    this.terms = terms;
    this.periods = new OtherPeriods(reader, figures, context);
  }

  /** The likeliest cause; empty if none makes the claim true. */
  public Optional<Hint> of(Claim claim, List<Phrase> around) {
    if (!(claim.reading() instanceof Says says)
        || !(claim.outcome() instanceof Outcome.Value value)) {
      return Optional.empty();
    }
    if (claim.against().isPresent()) {
      return Optional.of(came(claim.against().get()));
    }
    if (says.phrase().kind() == Kind.DIRECTION && says.phrase().has(Note.SIDE)) {
      return Optional.empty();
    }
    if (says.phrase().kind() == Kind.DIRECTION) {
      boolean up = says.phrase().direction() == Direction.UP;
      boolean turned = says.stated().signum() == (up ? -1 : 1);
      return turned
          ? periods.since(claim, around, value).or(() -> Optional.of(Hint.of(up ? "fall" : "rise")))
          : Optional.empty();
    }
    if (says.phrase().value() == null || says.phrase().kind() == Kind.STABILITY) {
      return Optional.empty();
    }
    return Stream.<Supplier<Optional<Hint>>>of(
            () -> sign(says, value),
            () -> power(says),
            () -> ByAndTo.reached(says, value),
            () -> wrongBase(says, value),
            () -> swappedRatio(claim, around),
            () -> isBound(claim) ? Optional.empty() : periods.since(claim, around, value),
            () ->
                isBound(claim)
                    ? Optional.empty()
                    : periods.at(claim, around, value, isTelling(says.phrase())),
            () ->
                isBound(claim)
                    ? Optional.empty()
                    : new ByAndTo(figures, context).moved(claim, says),
            () -> otherFigure(claim, says, around))
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Per cent said of points, or points of per cent, where the number itself is right. */
  public Optional<Hint> ofUnits(Claim claim) {
    if (!(claim.reading() instanceof Differs differs
            && claim.outcome() instanceof Outcome.Value value)
        || differs.phrase() == null
        || isBound(differs.phrase())) {
      return Optional.empty();
    }
    Phrase phrase = differs.phrase();
    boolean percent = phrase.unit().equals(Unit.PERCENT) && value.sense() == Sense.POINTS;
    boolean points =
        phrase.unit().equals(Unit.POINT)
            && (value.sense() == Sense.RATIO || value.sense() == Sense.GROWTH);
    NumberSet ok = Yardstick.PERCENT.meant(phrase.ok());
    boolean holds = Judge.judge(ok, ok, value.stated(), value.possible()).passes();
    return when(holds && (percent || points), percent ? "points" : "percent");
  }

  /** "It came from 3.5 % (2022)", which is the other way. */
  public Hint came(Earlier earlier) {
    String then = new Givings(terms, wording).of(earlier.value(), null);
    return Hint.of(earlier.rose() ? "came-up" : "came-down", then, earlier.period().text());
  }

  static boolean passes(Says says, Rational stated, Interval possible) {
    return Judge.judge(says.ok(), says.warn(), stated, possible).passes();
  }

  static Optional<Hint> when(boolean holds, String key, String... filled) {
    return holds ? Optional.of(Hint.of(key, filled)) : Optional.empty();
  }

  private static Optional<Hint> sign(Says says, Outcome.Value value) {
    if (says.phrase().has(Note.SIDE) || says.phrase().has(Note.BALANCE)) {
      return Optional.empty(); // Above or below another figure is no rise or fall.
    }
    boolean holds =
        !isBound(says.phrase()) && passes(says, says.stated().negate(), says.possible().mirrored());
    Direction words = says.phrase().direction();
    if (words == Direction.NONE || value.sense() == Sense.LEVEL && value.base().isEmpty()) {
      return when(holds, "sign");
    }
    // A move can miss its words for another reason than its way: "fell to 12 %", which it fell by.
    boolean turned = says.stated().signum() == (words == Direction.UP ? -1 : 1);
    return when(holds && turned, words == Direction.UP ? "fall" : "rise");
  }

  private Optional<Hint> power(Says says) {
    if (isBound(says.phrase())) {
      return Optional.empty();
    }
    for (int power : POWERS) {
      Rational factor = Rational.powerOfTen(power);
      if (passes(says, says.stated().times(factor), says.possible().scaled(factor))) {
        // The words fit once the figures are multiplied: it is the words that are too large.
        Rational times = Rational.powerOfTen(Math.abs(power));
        return Optional.of(Hint.times(power > 0 ? "too-large" : "too-small", times));
      }
    }
    return Optional.empty();
  }

  private static Optional<Hint> wrongBase(Says says, Outcome.Value value) {
    Rational grown = Rational.ONE.plus(says.stated());
    boolean growth = value.sense() == Sense.GROWTH && grown.signum() > 0;
    if (!growth || isBound(says.phrase()) || says.phrase().kind() == Kind.MULTIPLE) {
      return Optional.empty();
    }
    Rational other = says.stated().over(grown);
    return when(passes(says, other, Interval.point(other)), "wrong-base");
  }

  private Optional<Hint> swappedRatio(Claim claim, List<Phrase> around) {
    List<Expression> parts = claim.expression().map(Diagnosis::ratio).orElse(List.of());
    if (parts.isEmpty() || isBound(claim)) {
      return Optional.empty();
    }
    Expression part = parts.get(0);
    Expression whole = parts.get(1);
    Expression swapped = new Operation(Operator.OVER, whole, part, claim.expression().get().span());
    return when(
        passes(claim, around, swapped, context),
        "swapped-ratio",
        text(claim, whole) + " / " + text(claim, part));
  }

  /** Numerator and denominator; nothing if it is no ratio. */
  private static List<Expression> ratio(Expression expression) {
    if (expression instanceof Operation over && over.operator() == Operator.OVER) {
      return List.of(over.left(), over.right());
    }
    boolean share = expression instanceof Call call && call.function() == Function.SHARE;
    return share ? ((Call) expression).arguments() : List.of();
  }

  private static String text(Claim claim, Expression part) {
    return claim.link().formula().substring(part.span().start(), part.span().end());
  }

  /** Another figure in the place of one, if exactly one would do: loose words fit too many. */
  private Optional<Hint> otherFigure(Claim claim, Says says, List<Phrase> around) {
    boolean loose = isBound(says.phrase()) || !isTelling(says.phrase());
    if (loose || figures.all().size() > MOST_FIGURES) {
      return Optional.empty();
    }
    Expression expression = claim.expression().orElseThrow();
    List<String> fitting = new ArrayList<>();
    List<String> ids = Rewriting.ids(expression);
    for (String id : ids) {
      Optional<Figure> figure = figures.lookup(id);
      for (Figure other : figures.all()) {
        boolean candidate =
            figure.isPresent()
                && !ids.contains(other.id())
                && other.unit().comparableWith(figure.get().unit());
        if (candidate
            && passes(claim, around, Rewriting.replaced(expression, id, other.id()), context)) {
          fitting.add(other.id());
        }
      }
    }
    return when(fitting.size() == 1, "figure", fitting.isEmpty() ? "" : fitting.get(0));
  }

  /** A rank, a fraction or a single digit is true of some other figure by chance. */
  private static boolean isTelling(Phrase phrase) {
    boolean numeric = phrase.kind() == Kind.AMOUNT || phrase.kind() == Kind.DATE;
    return numeric
        && (phrase.lastNonZero() == null
            || phrase.value().abs().compareTo(phrase.lastNonZero().times(Rational.of(10))) >= 0);
  }

  private boolean passes(Claim claim, List<Phrase> around, Expression expression, Context there) {
    Claim other = reader.over(claim, around, expression, new Evaluator(figures, there));
    return other.outcome() instanceof Outcome.Value && Judgements.of(other).verdict().passes();
  }

  private static boolean isBound(Claim claim) {
    return claim.reading() instanceof Says says && isBound(says.phrase());
  }

  /** Words that hold of so many numbers that finding one of them explains nothing. */
  private static boolean isBound(Phrase phrase) {
    return phrase.value() == null
        || phrase.comparator() == Comparator.MORE_THAN
        || phrase.comparator() == Comparator.LESS_THAN
        || phrase.comparator() == Comparator.AT_LEAST
        || phrase.comparator() == Comparator.AT_MOST;
  }
}
