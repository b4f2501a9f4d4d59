package io.briefing.warning;

import io.briefing.article.Article;
import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Reading.Unreadable;
import io.briefing.figure.Figures;
import io.briefing.formula.Context;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is odd about a claim beside its verdict: words that speak of something else. */
public final class Warnings {

  private final Source source;
  private final OtherFigure otherFigure;
  private final OtherKind otherKind;
  private final OtherSubject otherSubject;
  private final OtherSibling otherSibling;
  private final OtherWhole otherWhole;
  private final OtherBasis otherBasis;
  private final IdleOptions idleOptions;
  private final OtherPeriod otherPeriod;
  private final WholeOfSubject wholeOfSubject;
  private final OtherMonth otherMonth;
  private final OtherSpan otherSpan;
  private final OtherTime otherTime;
  private final OtherStep otherStep;
  private final YearBefore yearBefore;
  private final OtherCell otherCell;
  private final OtherEnd otherEnd;
  private final AverageOrTotal averageOrTotal;
  private final SharedRank sharedRank;
  private final StrongWords strongWords;
  private final Terms terms;

  public Warnings(
      Article article, Figures figures, Context context, Language language, Terms terms) {
    this.source = article.source();
    this.otherCell = new OtherCell(source, new Heads(article), language);
    this.otherFigure = new OtherFigure(source, figures, language, terms);
    this.otherKind = new OtherKind(source, figures, language, terms);
    this.otherSubject = new OtherSubject(source, figures, language, terms);
    this.otherSibling = new OtherSibling(source, figures, language, terms);
    this.otherWhole = new OtherWhole(source, figures, language, terms);
    this.otherBasis = new OtherBasis(source, figures, language, terms);
    this.idleOptions = new IdleOptions(source);
    PeriodsAround inSentence = new PeriodsAround(language, context);
    this.otherPeriod = new OtherPeriod(source, inSentence);
    this.wholeOfSubject = new WholeOfSubject(source, language);
    this.otherMonth = new OtherMonth(source, inSentence);
    this.otherSpan = new OtherSpan(source, language);
    this.otherTime = new OtherTime(source, language, context);
    this.otherStep = new OtherStep(source, language);
    this.yearBefore = new YearBefore(source, figures, language, context);
    this.otherEnd = new OtherEnd(source, language);
    this.averageOrTotal = new AverageOrTotal(source, figures, language, terms);
    this.sharedRank = new SharedRank(source, terms);
    this.strongWords = new StrongWords(source);
    this.terms = terms;
  }

  /**
   * @param before the claims before this one in its passage
   * @param strays those of them whose words name another period
   */
  public List<Finding> about(
      Claim claim, List<Phrase> around, List<Claim> before, List<ClaimLink> strays) {
    List<Finding> idle = idleOptions.of(claim);
    boolean quantity = !(claim.reading() instanceof Unreadable);
    if (!quantity || !(claim.outcome() instanceof Outcome.Value value)) {
      return idle;
    }
    List<Finding> found = new ArrayList<>(idle);
    for (Optional<Finding> odd : odd(claim, value, around, before, strays)) {
      odd.ifPresent(found::add);
    }
    return found;
  }

  private List<Optional<Finding>> odd(
      Claim claim,
      Outcome.Value value,
      List<Phrase> around,
      List<Claim> before,
      List<ClaimLink> strays) {
    Optional<Finding> named = named(claim, value, around);
    return List.of(
        twoQuantities(claim),
        otherPeriod
            .of(claim, value, around, strays)
            .or(() -> wholeOfSubject.of(claim, value, around))
            .or(() -> otherMonth.of(claim, value, around, strays))
            .or(() -> otherSpan.of(claim, value, around))
            .or(() -> otherTime.of(claim, value, around))
            .or(() -> otherStep.of(claim, value))
            .or(() -> yearBefore.of(claim, value, around, before))
            .or(() -> otherEnd.of(claim, value, around, before))
            .or(() -> otherCell.of(claim, value)),
        named,
        otherBasis
            .of(claim, value)
            .or(() -> named.isEmpty() ? otherBasis.ofTwin(claim, value) : Optional.empty()),
        averageOrTotal.of(claim, value),
        sharedRank.of(claim, value),
        timesMore(claim),
        backwards(claim),
        strongWords.of(claim, value));
  }

  /** What the words name that is not the formula's. */
  private Optional<Finding> named(Claim claim, Outcome.Value value, List<Phrase> around) {
    return otherFigure
        .of(claim, value)
        .or(() -> otherKind.of(claim, value))
        .or(() -> otherSubject.of(claim))
        .or(() -> otherSibling.of(claim, around))
        .or(() -> otherWhole.of(claim, value));
  }

  private Optional<Finding> find(Rule rule, Claim claim, String message, String hint, String told) {
    return Optional.of(rule.at(source, claim.link().words(), message, hint).telling(told));
  }

  private Optional<Finding> twoQuantities(Claim claim) {
    List<Phrase> separate = Quantities.separate(claim);
    if (separate.size() < 2 || !(claim.reading() instanceof Says says)) {
      return Optional.empty();
    }
    String judged = says.phrase().words(claim.words());
    return find(
        Rule.TWO_QUANTITIES,
        claim,
        "the words name " + separate.size() + " quantities; only \"" + judged + "\" is judged",
        "make each a claim of its own",
        terms.say("odd.two-quantities", String.valueOf(separate.size()), judged));
  }

  private Optional<Finding> timesMore(Claim claim) {
    boolean more = claim.reading() instanceof Says says && says.phrase().has(Note.TIMES_MORE);
    return more
        ? find(
            Rule.TIMES_MORE,
            claim,
            "\"times more\" is read as \"times as much\"",
            "say \"times as much\", or give the growth in per cent",
            terms.say("odd.times-more"))
        : Optional.empty();
  }

  /** "Between 30 and 20 %": one of the two may be mistyped. */
  private Optional<Finding> backwards(Claim claim) {
    return claim.reading() instanceof Says says && isBackwards(says.phrase())
        ? find(
            Rule.RANGE_BACKWARDS,
            claim,
            "the range runs from its larger number to its smaller one",
            "write the smaller number first, or mend the one that is mistyped",
            terms.say("odd.range-backwards"))
        : Optional.empty();
  }

  /** A fall, or a range of losses, may be told from its larger size. */
  private static boolean isBackwards(Phrase range) {
    boolean two = range.comparator() == Comparator.BETWEEN && range.numbers().size() == 2;
    if (!two || range.said() == null || range.said().low() == null) {
      return false;
    }
    Rational low = range.said().low();
    boolean apart = !low.equals(range.said().high());
    return low.signum() >= 0 && apart && range.numbers().get(1).value().equals(low);
  }
}
