package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Rewriting;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Moment;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Judgements;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Periods of which a claim's words would be true: the same formula at another one, or the same move
 * since another one.
 */
record OtherPeriods(ClaimReader reader, Figures figures, Context context) {

  /** So many periods are tried, those nearest to the formula's own. */
  private static final int MOST = 40;

  /**
   * The period before or after, the same of a year before or after, or the only one of all that are
   * given; nothing if several fit equally well.
   *
   * @param telling whether the words are close enough to name a period by more than chance
   */
  Optional<Hint> at(Claim claim, List<Phrase> around, Outcome.Value value, boolean telling) {
    Optional<Period> own = value.latest();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<Integer> near =
        Stream.of(1, own.get().stepsAYear()).flatMap(n -> Stream.of(-n, n)).toList();
    List<Period> nearest =
        near.stream()
            .distinct()
            .flatMap(steps -> trueAt(claim, around, steps).stream())
            .limit(2)
            .toList();
    Optional<Period> fitting =
        nearest.isEmpty() && telling
            ? only(claim, around, own.get(), value)
            : nearest.stream().findFirst().filter(first -> nearest.size() == 1);
    return fitting.map(period -> Hint.of("period", period.text()));
  }

  private Optional<Period> only(Claim claim, List<Phrase> around, Period own, Outcome.Value value) {
    List<Period> fitting =
        value.uses().stream()
            .flatMap(use -> use.figure().values().keySet().stream())
            .distinct()
            .flatMap(period -> own.stepsTo(period).stream())
            .filter(steps -> steps != 0)
            .sorted(Comparator.comparing(Math::abs))
            .limit(MOST)
            .flatMap(steps -> trueAt(claim, around, steps).stream())
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The period that the formula would end in, if it were so many later and true. */
  private Optional<Period> trueAt(Claim claim, List<Phrase> around, int steps) {
    Context there =
        context.period().map(own -> context.at(own.moved(steps).orElse(own))).orElse(context);
    Expression shifted =
        Rewriting.shifted(claim.expression().orElseThrow(), own -> own.moved(steps).orElse(own));
    return trueOf(claim, around, shifted, there).flatMap(Outcome.Value::latest);
  }

  /** Of a quarter's growth, the one since the same quarter of the year before, or the other one. */
  Optional<Hint> since(Claim claim, List<Phrase> around, Outcome.Value value) {
    if (!(claim.expression().orElse(null) instanceof Call move)
        || move.function() != Function.GROWTH && move.function() != Function.CHANGE) {
      return Optional.empty();
    }
    boolean named = move.arguments().size() == 3;
    Optional<Period> to = named ? period(move.arguments().get(2)) : value.latest();
    Optional<Period> from = named ? period(move.arguments().get(1)) : to.flatMap(Period::previous);
    if (to.isEmpty() || from.isEmpty()) {
      return Optional.empty();
    }
    return Stream.of(to.get().stepsAYear(), 1)
        .flatMap(steps -> to.get().moved(-steps).stream())
        .filter(other -> !other.equals(from.get()) && other.compareTo(to.get()) < 0)
        .filter(other -> trueOf(claim, around, between(move, other, to.get()), context).isPresent())
        .map(other -> Hint.of("against", other.text(), written(claim, move, other, to.get())))
        .findFirst();
  }

  private static Optional<Period> period(Expression moment) {
    return moment instanceof Moment at ? Optional.of(at.period()) : Optional.empty();
  }

  private static Call between(Call move, Period from, Period to) {
    return new Call(
        move.function(),
        List.of(
            move.arguments().get(0), new Moment(from, move.span()), new Moment(to, move.span())),
        move.name(),
        move.span());
  }

  private static String written(Claim claim, Call move, Period from, Period to) {
    String formula = claim.link().formula();
    Expression of = move.arguments().get(0);
    String function = formula.substring(move.name().start(), move.name().end());
    String what = formula.substring(of.span().start(), of.span().end());
    return function + "(" + what + "," + from.text() + "," + to.text() + ")";
  }

  /** What another formula gives, if the claim's words are true of it. */
  private Optional<Outcome.Value> trueOf(
      Claim claim, List<Phrase> around, Expression expression, Context there) {
    Claim other = reader.over(claim, around, expression, new Evaluator(figures, there));
    return other.outcome() instanceof Outcome.Value value && Judgements.of(other).verdict().passes()
        ? Optional.of(value)
        : Optional.empty();
  }
}
