package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.claim.YearPart;
import io.briefing.cue.YearLead;
import io.briefing.cue.YearName;
import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.figure.Period.Kind;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "<em>Annual sales</em> of [€234 million](=sales@2023-Q4)": the subject of a claim is called after
 * a whole year, and its figure is of a part of one.
 *
 * <p>It counts beside one figure by itself, of which a whole year is known too: the year's rate of
 * inflation may be one of a month, and an annual salary be told of any.
 */
record WholeOfSubject(Source source, Language language, LeadingWords leading) {

  WholeOfSubject(Source source, Language language) {
    this(source, language, new LeadingWords(Terms.in(language), language));
  }

  private static final Set<Kind> PARTS =
      Set.of(Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.NINE_MONTHS);

  /** "The group's annual sales": no more words up to the name. */
  private static final int MOST_BEFORE = 6;

  /** "Annual sales of the group came to [€600 million](=…)": no more words. */
  private static final int MOST_BETWEEN = 6;

  Optional<Finding> of(Claim claim, Outcome.Value value, List<Phrase> around) {
    FigureUse use = value.uses().size() == 1 ? value.uses().get(0) : null;
    boolean part =
        use != null
            && use.period().filter(period -> PARTS.contains(period.kind())).isPresent()
            && value.stated().equals(use.known().stated())
            && !use.figure().unit().equals(Unit.PERCENT)
            && use.figure().values().keySet().stream().anyMatch(WholeOfSubject::isYear)
            && !isCalledSo(use.figure());
    return part && isCalled(claim, around)
        ? Optional.of(find(claim, use.period().get()))
        : Optional.empty();
  }

  private static boolean isYear(Period period) {
    return period.kind() == Kind.YEAR || period.kind() == Kind.FINANCIAL_YEAR;
  }

  private boolean isCalledSo(Figure figure) {
    return figure.names().anyMatch(name -> YearName.endIn(name, word -> true, language) >= 0);
  }

  private boolean isCalled(Claim claim, List<Phrase> around) {
    Sentence sentence = claim.sentence();
    int start = claim.link().start();
    String before = claim.link().passage().text().substring(sentence.from(), start);
    Set<String> names = PeriodsAround.names(claim);
    int end = YearName.endIn(before, names::contains, language);
    boolean alone =
        sentence.phrases(around).stream()
            .noneMatch(
                phrase ->
                    YearPart.isNamedBy(phrase)
                        || phrase.kind() == Phrase.Kind.PERIOD
                        // "the best sales of the year" are of a part of it
                        || phrase.kind().claimable() && phrase.end() <= start);
    return end >= 0 && alone && isSubject(before.substring(0, end), before.substring(end), names);
  }

  /** The words open the clause, and nothing but a verb stands between them and the claim. */
  private boolean isSubject(String called, String between, Set<String> names) {
    List<String> words = WholeWords.of(between).all();
    return WholeWords.of(called).all().size() <= MOST_BEFORE
        && words.size() <= MOST_BETWEEN
        && words.stream().noneMatch(names::contains)
        && leading.lead(words, true)
        && !Sentence.isParted(called, 0, called.length())
        && !Sentence.isParted(between, 0, between.length())
        && !YearLead.looksBack(called, language)
        && !YearLead.looksBackBeforeNumber(between, language);
  }

  private Finding find(Claim claim, Period period) {
    return Rule.PERIOD_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words speak of a whole year, the formula of " + period,
            "name the period in the formula, or mend the words")
        .telling(
            Terms.in(language)
                .say("odd.other-period", String.valueOf(period.year()), period.toString()));
  }
}
