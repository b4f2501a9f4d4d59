package io.briefing.warning;

import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Times;
import io.briefing.cue.TimeWord;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "Sales were [861m](=sales), after [812m](=sales@2022) the year before": a number of another time
 * than the sentence counts back to from the one it told before.
 */
final class YearBefore {

  private final Source source;
  private final Language language;
  private final PresentAsPast presentAsPast;

  YearBefore(Source source, Figures figures, Language language, Context context) {
    this.source = source;
    this.language = language;
    this.presentAsPast = new PresentAsPast(source, figures, language, context);
  }

  /**
   * @param around the phrases of the claim's passage
   * @param before the claims before this one in it
   */
  Optional<Finding> of(Claim claim, Outcome.Value value, List<Phrase> around, List<Claim> before) {
    List<FigureUse> uses = value.uses();
    if (uses.size() != 1 || uses.get(0).period().isEmpty()) {
      return Optional.empty();
    }
    Times times = claim.times();
    Optional<Integer> back =
        times.behind(claim.link()).stream()
            .filter(word -> word.kind() == TimeWord.Kind.SINCE)
            .map(TimeWord::amount)
            .findFirst()
            .or(() -> counted(claim.link(), around));
    Figure figure = uses.get(0).figure();
    Set<Period> told =
        before.stream()
            .filter(other -> other.link().start() >= times.from())
            .flatMap(other -> toldOf(figure, other).stream())
            .collect(Collectors.toSet());
    return back.flatMap(months -> differs(claim, uses.get(0).period().get(), months, told))
        .or(() -> presentAsPast.of(claim, uses.get(0), times, around, before));
  }

  /** "[812m](=…) two years before": in months. */
  private Optional<Integer> counted(ClaimLink link, List<Phrase> around) {
    String text = link.passage().text();
    return around.stream()
        .filter(phrase -> phrase.start() > link.end() && Lapses.isCount(phrase))
        .filter(phrase -> text.substring(link.end(), phrase.start()).isBlank())
        .filter(phrase -> phrase.value() != null && phrase.value().isInteger())
        .filter(phrase -> new Lapses(language).countsBack(text.substring(phrase.end())))
        .map(YearBefore::months)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Integer> months(Phrase counted) {
    int each = counted.unit().equals(Unit.YEARS) ? 12 : counted.unit().equals(Unit.MONTHS) ? 1 : 0;
    boolean few = counted.value().compareTo(Rational.HUNDRED) < 0;
    return each > 0 && few
        ? Optional.of(counted.value().floor().intValueExact() * each)
        : Optional.empty();
  }

  /** The period that a claim tells of a figure, if it speaks of no other. */
  private static Optional<Period> toldOf(Figure figure, Claim other) {
    return other.outcome() instanceof Outcome.Value value
            && value.uses().stream().allMatch(use -> use.figure().equals(figure))
        ? value.latest()
        : Optional.empty();
  }

  private Optional<Finding> differs(Claim claim, Period meant, int months, Set<Period> told) {
    boolean counts =
        !told.isEmpty()
            && told.stream()
                .allMatch(period -> apart(meant, period).filter(back -> back >= 0).isPresent())
            && told.stream().noneMatch(period -> apart(meant, period).get() == months);
    if (!counts) {
      return Optional.empty();
    }
    String of = told.stream().sorted().map(Period::toString).collect(Collectors.joining(", "));
    String back = Terms.in(language).say("odd.before", of);
    return Optional.of(
        Rule.PERIOD_DIFFERS
            .at(
                source,
                claim.link().words(),
                "the words count back from " + of + ", the formula speaks of " + meant,
                "give the formula the period that is meant, or name it in the words")
            .telling(Terms.in(language).say("odd.other-period", back, meant.toString())));
  }

  /** In months; empty if the periods are not of one kind. */
  private static Optional<Integer> apart(Period from, Period to) {
    return from.stepsTo(to)
        .map(steps -> steps * (from.kind() == Period.Kind.NINE_MONTHS ? 12 : from.kind().months()));
  }
}
