package io.briefing.warning;

import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.cue.MonthName;
import io.briefing.cue.YearLead;
import io.briefing.figure.Period;
import io.briefing.figure.Period.Kind;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Numberless;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** "In July inflation was [0.9 %](=inflation@2025-08)": a month that no figure of a claim is of. */
record OtherMonth(Source source, PeriodsAround inSentence) {

  private static final Set<Kind> SHORT = Set.of(Kind.MONTH, Kind.DAY);

  Optional<Finding> of(
      Claim claim, Outcome.Value value, List<Phrase> around, List<ClaimLink> strays) {
    List<Period> used = value.periods();
    boolean back = value.sense() == Sense.RANK || value.sense() == Sense.TREND;
    if (back || used.isEmpty() || !used.stream().map(Period::kind).allMatch(SHORT::contains)) {
      return Optional.empty();
    }
    Set<Integer> months =
        used.stream().map(period -> period.firstDay().getMonthValue()).collect(Collectors.toSet());
    Map<Phrase, MonthName> named = named(claim);
    List<Phrase> all = new ArrayList<>(around);
    all.addAll(named.keySet());
    return inSentence.of(claim, all, strays, named::containsKey).stream()
        .map(named::get)
        .filter(month -> !months.contains(month.month()) && !isNow(month))
        .filter(month -> isSaidOf(claim, month))
        .findFirst()
        .map(month -> find(claim, month, used));
  }

  /** "Since the tax cut of July", "as in July", "in July it was higher; it is [1.1 %](=…)" */
  private boolean isSaidOf(Claim claim, MonthName month) {
    String text = claim.link().passage().text();
    int start = claim.link().start();
    int from =
        month.start() < start ? claim.sentence().clause(text, month.start()) : claim.link().end();
    boolean parted = month.end() < start && text.substring(month.end(), start).indexOf(';') >= 0;
    String leading = text.substring(Math.min(from, month.start()), month.start());
    boolean like = YearLead.before(leading, inSentence.language()).kind() == YearLead.Kind.LIKE;
    return !parted && !like && !YearLead.looksBack(leading, inSentence.language());
  }

  /** "As published on 3 September": the month that the article is dated in. */
  private boolean isNow(MonthName month) {
    return inSentence
        .context()
        .date()
        .filter(date -> date.getMonthValue() == month.month())
        .isPresent();
  }

  /** The months of the sentence, each as a phrase at its place in the passage. */
  private Map<Phrase, MonthName> named(Claim claim) {
    String passage = claim.link().passage().text();
    Sentence sentence = claim.sentence();
    Map<Phrase, MonthName> named = new HashMap<>();
    String text = passage.substring(sentence.from(), sentence.to());
    for (MonthName month : MonthName.in(text, inSentence.language())) {
      int start = sentence.from() + month.start();
      int end = sentence.from() + month.end();
      named.put(
          Numberless.of(start, end, Phrase.Kind.DATE), new MonthName(start, end, month.month()));
    }
    return named;
  }

  private Finding find(Claim claim, MonthName month, List<Period> used) {
    String said = claim.link().passage().text().substring(month.start(), month.end());
    String formula = used.stream().map(Period::toString).collect(Collectors.joining(", "));
    return Rule.PERIOD_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words speak of " + said + ", the formula of " + formula,
            "give the formula the period that is meant, or mend the words")
        .telling(Terms.in(inSentence.language()).say("odd.other-period", said, formula));
  }
}
