package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Rewriting;
import io.briefing.claim.Sentence;
import io.briefing.cue.TimeWord;
import io.briefing.cue.Topic;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Items;
import io.briefing.formula.Expression.Literal;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Expression.Series;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * "On average [€36m]" of a sum, "in total [€12m]" of an average, "grew [5 %] in all" of a rate a
 * year: only where the formula is plainly one of them, the words the other, and no figure is called
 * so itself ("average headcount").
 */
final class AverageOrTotal {

  private final Source source;
  private final Figures figures;
  private final Language language;
  private final Terms terms;
  private final Beside beside;
  private final Set<String> averages;
  private final Set<String> totals;
  private final Set<String> growingInAll;

  AverageOrTotal(Source source, Figures figures, Language language, Terms terms) {
    this.source = source;
    this.figures = figures;
    this.language = language;
    this.terms = terms;
    this.beside = new Beside(terms, language);
    this.averages = terms.words("averaging");
    this.totals = terms.words("totalling");
    this.growingInAll = terms.words("growing-in-all");
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    boolean level =
        value.sense() == Sense.LEVEL && value.unit().kind() != Unit.Kind.PERCENT; // no sum of rates
    Expression formula = claim.expression().orElseThrow();
    boolean yearly = value.compound().isPresent() && !isYearly(claim);
    if (!level && !yearly) {
      return Optional.empty();
    }
    List<Figure> used = value.figures();
    if (isSum(formula)) {
      return find(claim, used, true, averages);
    }
    return yearly || isAverage(formula)
        ? find(claim, used, false, yearly ? growingInAll : totals)
        : Optional.empty();
  }

  /**
   * @param total whether the formula gives a total, and no average
   * @param said the words for the other
   */
  private Optional<Finding> find(Claim claim, List<Figure> used, boolean total, Set<String> said) {
    Set<String> meant = total ? totals : averages;
    Sentence sentence = claim.sentence();
    WholeWords around =
        WholeWords.of(claim.link().passage().text().substring(sentence.from(), sentence.to()));
    boolean both = around.first(meant).isPresent();
    return both || isCalledSo(claim, used)
        ? Optional.empty()
        : beside
            .find(claim, used, said)
            .map(
                word ->
                    Rule.AVERAGE_OR_TOTAL
                        .at(
                            source,
                            claim.link().words(),
                            "the words say \""
                                + word
                                + "\", the formula gives "
                                + (total ? "a total" : "an average"),
                            "give the formula what the words mean, or mend them")
                        .telling(terms.say(total ? "odd.is-total" : "odd.is-average", word)));
  }

  /** "Grew [5 %](=cagr(…)) a year, and in all to €42m" says what the rate is of. */
  private boolean isYearly(Claim claim) {
    String passage = claim.link().passage().text();
    String said = passage.substring(claim.sentence().from(), claim.sentence().to());
    return Topic.FULL_YEAR.isIn(said, language)
        || TimeWord.in(said, language).stream().anyMatch(time -> time.kind() == TimeWord.Kind.EACH);
  }

  /** A derived figure may be called after what its own formula does. */
  private boolean isCalledSo(Claim claim, List<Figure> used) {
    Stream<Figure> named =
        Rewriting.ids(claim.expression().orElseThrow()).stream()
            .flatMap(id -> figures.lookup(id).stream());
    Set<Figure> all = Stream.concat(used.stream(), named).collect(Collectors.toSet());
    return all.stream()
        .flatMap(figure -> figure.names())
        .map(WholeWords::of)
        .anyMatch(name -> name.first(averages).isPresent() || name.first(totals).isPresent());
  }

  private static boolean isSum(Expression formula) {
    return addends(formula) > 1
        || formula instanceof Call call
            && call.function() == Function.SUM
            && call.arguments().stream().allMatch(AverageOrTotal::isOfFigures);
  }

  private static boolean isAverage(Expression formula) {
    if (formula instanceof Call call) {
      return call.function() == Function.AVERAGE;
    }
    return formula instanceof Operation over
        && over.operator() == Operator.OVER
        && over.right() instanceof Literal count
        && addends(over.left()) > 1
        && count.value().equals(Rational.of(addends(over.left())));
  }

  /** Not the parts of a weighted average. */
  private static boolean isOfFigures(Expression part) {
    return part instanceof Reference
        || part instanceof Series
        || part instanceof Items items
            && items.items().stream().allMatch(AverageOrTotal::isOfFigures);
  }

  /** How many figures are added, and nothing else done with them; 0 if that is not so. */
  private static int addends(Expression formula) {
    if (formula instanceof Reference) {
      return 1;
    }
    if (formula instanceof Operation plus && plus.operator() == Operator.PLUS) {
      int left = addends(plus.left());
      int right = addends(plus.right());
      return left > 0 && right > 0 ? left + right : 0;
    }
    return 0;
  }
}
