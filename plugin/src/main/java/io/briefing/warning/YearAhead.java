package io.briefing.warning;

import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Sentence;
import io.briefing.claim.Years;
import io.briefing.cue.LeadIn;
import io.briefing.cue.SideWord;
import io.briefing.cue.TimeWord;
import io.briefing.cue.Topic;
import io.briefing.cue.YearLead;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A year in a claim's sentence that lies ahead: whether it is of what the claim tells. */
record YearAhead(Claim claim, Phrase period, Language language, Context context) {

  /** A sentence of a year so far ahead of its figures is about a plan. */
  private static final int AHEAD = 1;

  /** "Expects sales of": the word and what it names. */
  private static final int MOST_EXPECTED = 4;

  /**
   * Of a plan: later than the article, and than all that the formula uses. Where the formula is of
   * a plan itself, a target of 2030 told as one of 2035, the year is no other thing's.
   */
  boolean isOfOther() {
    Set<Integer> years = Years.withFinancial(List.of(period));
    if (years.isEmpty() || !(claim.outcome() instanceof Outcome.Value value)) {
      return false;
    }
    int used = value.used().stream().mapToInt(Period::year).max().orElse(Integer.MAX_VALUE - AHEAD);
    if (isPlan(used)) {
      return isOfAddition() || isOfClauseBefore();
    }
    int now = Math.max(used, context.date().map(LocalDate::getYear).orElse(used + AHEAD));
    return years.stream().allMatch(year -> year > now);
  }

  /** "For 2026 the company expects": nobody expected it then. */
  boolean isYetToCome() {
    Sentence place = claim.sentence();
    String text = claim.link().passage().text();
    String before = text.substring(place.from(), period.start());
    YearLead lead = YearLead.before(before, language);
    int end = text.startsWith(",", period.end()) ? period.end() + 1 : period.end();
    Set<Integer> years = Years.withFinancial(List.of(period));
    return lead.kind() == YearLead.Kind.END
        && before.substring(0, lead.start()).isBlank()
        && !Sentence.isParted(text, end, claim.link().start())
        && !years.isEmpty()
        && years.stream().allMatch(year -> isPlan(year) && !isWritten(year));
  }

  /**
   * "For 2026 the company expects [€163 million](=…)": what is expected stands right behind, and is
   * held against nothing: not "expects to beat last year's €163 million".
   */
  boolean isExpected() {
    int start = claim.link().start();
    if (period.end() > start || !isYetToCome()) {
      return false;
    }
    String between = claim.link().passage().text().substring(period.end(), start);
    List<String> words = WholeWords.cut(between);
    List<String> last = words.subList(Math.max(0, words.size() - MOST_EXPECTED), words.size());
    String behind = String.join(" ", last);
    return Topic.DECISION.isIn(behind, language)
        && SideWord.in(behind, language).isEmpty()
        && TimeWord.in(between, language).isEmpty()
        && !YearLead.looksBackBeforeNumber(behind, language)
        && isRightBehind(words)
        && !LeadIn.is(Preposition.FROM, between, language)
        && claim.reading() instanceof Says says
        && says.phrase().direction() == Direction.NONE;
  }

  /**
   * "Expects", "expects sales of": not "expects to keep its [1,340 people]", who are there today.
   */
  private boolean isRightBehind(List<String> words) {
    Set<String> names = PeriodsAround.names(claim);
    int at = words.size();
    boolean of = at > 1 && names.contains(words.get(at - 2).toLowerCase(Locale.ROOT));
    at -= of ? 1 : 0;
    while (at > 0 && names.contains(words.get(at - 1).toLowerCase(Locale.ROOT))) {
      at--;
    }
    return at > 0 && Topic.DECISION.isIn(words.get(at - 1), language);
  }

  /** Whether an article is dated in a year, or later. */
  private boolean isWritten(int year) {
    return context.date().filter(date -> date.getYear() >= year).isPresent();
  }

  /** "[€500m](=sales@2030) and net zero by 2050" */
  private boolean isOfAddition() {
    int end = claim.link().end();
    return period.start() >= end
        && Topic.ADDITION.isIn(
            claim.link().passage().text().substring(end, period.start()), language);
  }

  /** "By 2035 the plant closes; capacity reaches [900 MW](=capacity@2030)." */
  private boolean isOfClauseBefore() {
    int start = claim.link().start();
    return period.end() <= start
        && claim.link().passage().text().substring(period.end(), start).indexOf(';') >= 0;
  }

  /** Whether a year lies behind the one that the article is about. */
  private boolean isPlan(int year) {
    return context
        .period()
        .filter(period -> period.kind() != Period.Kind.NAME)
        .map(Period::year)
        .or(() -> context.date().map(LocalDate::getYear))
        .filter(about -> year > about)
        .isPresent();
  }
}
