package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Yaml;
import io.briefing.cue.SideWord;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Known;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Formulas;
import io.briefing.formula.Function;
import io.briefing.formula.Relation;
import io.briefing.language.Language;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds parts that are larger than their whole. What is part of what, a claim says by {@code
 * share(part, whole)}, a check by {@code whole = part + part}. A check that has all its parts
 * speaks for itself; where a part is negative, another may well be larger than the whole; and what
 * was aimed at, a target or a budget, is no whole.
 */
final class Wholes {

  private final Figures figures;
  private final Language language;
  private final List<Finding> findings = new ArrayList<>();

  /** Sums that checks state. */
  private final List<Sum> sums = new ArrayList<>();

  private record Sum(Figure whole, List<Figure> parts) {}

  private Wholes(Figures figures, Language language) {
    this.figures = figures;
    this.language = language;
  }

  static List<Finding> findings(
      Article article,
      List<CheckedClaim> claims,
      Figures figures,
      Context context,
      Language language) {
    Wholes wholes = new Wholes(figures, language);
    article.frontMatter().checks().stream()
        .flatMap(rows -> rows.items().stream())
        .forEach(wholes::readCheck);
    wholes.sums.forEach(wholes::screen);
    claims.forEach(
        claim -> claim.claim().expression().ifPresent(e -> wholes.screen(e, context.period())));
    return wholes.findings.stream().distinct().toList();
  }

  private void readCheck(Yaml row) {
    Optional<Yaml.Text> text =
        row instanceof Yaml.Text alone
            ? Optional.of(alone)
            : row instanceof Yaml.Mapping mapping ? mapping.text("that") : Optional.empty();
    Formulas.Parsed<Relation> parsed =
        text.map(that -> Formulas.parseRelation(that.value())).orElse(null);
    if (parsed == null
        || parsed.isBroken()
        || parsed.result().operator() != Relation.Operator.EQUAL) {
      return;
    }
    add(parsed.result().left(), parsed.result().right());
    add(parsed.result().right(), parsed.result().left());
  }

  private void add(Expression whole, Expression sum) {
    List<Figure> parts = new ArrayList<>();
    if (whole instanceof Reference reference
        && sum instanceof Operation
        && reference.period().isEmpty()
        && collect(sum, parts)) {
      figures.lookup(reference.id()).ifPresent(figure -> sums.add(new Sum(figure, parts)));
    }
  }

  /** The figures that are added; false if anything else is done. */
  private boolean collect(Expression sum, List<Figure> parts) {
    if (sum instanceof Operation operation) {
      return operation.operator() == Operator.PLUS
          && collect(operation.left(), parts)
          && collect(operation.right(), parts);
    }
    Optional<Figure> figure =
        sum instanceof Reference reference && reference.period().isEmpty()
            ? figures.lookup(reference.id())
            : Optional.empty();
    figure.ifPresent(parts::add);
    return figure.isPresent();
  }

  private void screen(Sum sum) {
    if (sum.parts().stream().anyMatch(Wholes::isEverNegative)) {
      return;
    }
    for (Period period : sum.whole().values().keySet()) {
      boolean complete = sum.parts().stream().allMatch(part -> part.at(period).isPresent());
      if (!complete) {
        sum.parts().forEach(part -> screen(part, sum.whole(), period));
      }
    }
  }

  private static boolean isEverNegative(Figure figure) {
    return figure.values().values().stream().anyMatch(known -> known.stated().signum() < 0)
        || figure.value().filter(known -> known.stated().signum() < 0).isPresent();
  }

  private void screen(Expression expression, Optional<Period> period) {
    if (expression instanceof Operation operation) {
      screen(operation.left(), period);
      screen(operation.right(), period);
    } else if (expression instanceof Call call) {
      call.arguments().forEach(argument -> screen(argument, period));
      if (call.function() == Function.SHARE
          && call.arguments().size() == 2
          && call.arguments().get(0) instanceof Reference part
          && call.arguments().get(1) instanceof Reference whole) {
        screen(part, whole, period);
      }
    }
  }

  private void screen(Reference part, Reference whole, Optional<Period> period) {
    Optional<Period> at = part.period().or(() -> period);
    Optional<Figure> small = figures.lookup(part.id());
    Optional<Figure> large = figures.lookup(whole.id());
    boolean same = at.equals(whole.period().or(() -> period));
    if (at.isPresent() && same && small.isPresent() && large.isPresent()) {
      boolean outweighed =
          sums.stream()
              .anyMatch(
                  sum ->
                      sum.whole().equals(large.get())
                          && sum.parts().stream().anyMatch(Wholes::isEverNegative));
      if (!outweighed) {
        screen(small.get(), large.get(), at.get());
      }
    }
  }

  private void screen(Figure part, Figure whole, Period period) {
    Optional<Known> small = part.at(period);
    Optional<Known> large = whole.at(period);
    if (small.isPresent()
        && large.isPresent()
        && part.restated().isEmpty()
        && !isAimedAt(whole)
        && large.get().stated().signum() > 0
        && part.unit().comparableWith(whole.unit())
        && isAbove(small.get(), large.get())) {
      findings.add(
          Rule.PART_ABOVE_WHOLE.at(
              small.get().source(),
              small.get().span(),
              part.id()
                  + " for "
                  + period
                  + " is above its whole, "
                  + whole.id()
                  + ": "
                  + small.get().written()
                  + " here, "
                  + large.get().written()
                  + " in "
                  + Places.of(large.get()),
              "check both; if another part is negative, a check such as "
                  + whole.id()
                  + " = "
                  + part.id()
                  + " + … says so"));
    }
  }

  private boolean isAimedAt(Figure figure) {
    return figure.names().anyMatch(name -> SideWord.nameTarget(name, language));
  }

  private static boolean isAbove(Known part, Known whole) {
    return part.range().low() != null
        && whole.range().high() != null
        && part.range().low().compareTo(whole.range().high()) > 0;
  }
}
