package io.briefing.warning;

import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.cue.LeadIn;
import io.briefing.cue.WordSort;
import io.briefing.cue.YearLead;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.verdict.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a day beside a claim is when its number stood so: "<em>on 31 December 2023</em>, net debt
 * was". Anything else that is told of the day has it: "on 31 December 2023 the mill was closed".
 */
final class DayOfLevel {

  private final Claim claim;
  private final String text;
  private final Sentence place;
  private final Language language;
  private final Set<String> leading;

  DayOfLevel(Claim claim, Language language) {
    this.claim = claim;
    this.text = claim.link().passage().text();
    this.place = claim.sentence();
    this.language = language;
    this.leading = new HashSet<>(PeriodsAround.names(claim));
    leading.addAll(Terms.in(language).words("prepositions"));
  }

  boolean is(Phrase day, List<Phrase> around) {
    boolean before = day.end() <= claim.link().start();
    int from = before ? place.clause(text, day.start()) : claim.link().end();
    String lead = text.substring(Math.min(from, day.start()), day.start());
    return !YearLead.looksBackToDay(lead, language)
        && !LeadIn.is(Preposition.FROM, lead, language)
        && WholeWords.of(lead).all().stream().allMatch(this::isPlain)
        && (before ? leads(day.end()) : !isOfNext(day, around));
  }

  /** Only the name and what says that it amounts to the number: no other verb, no other thing. */
  private boolean leads(int from) {
    String between = text.substring(from, claim.link().start());
    Set<String> amounting = Set.copyOf(Terms.in(language).words("amounting"));
    return between.indexOf(';') < 0
        && WholeWords.of(between).all().stream()
            .allMatch(word -> isPlain(word) || amounting.contains(word));
  }

  private boolean isPlain(String word) {
    return leading.contains(word) || WordSort.SMALL.includes(word, language);
  }

  /** "[€80m](=…), on 31 December 2022 it was €90m": the next number of its clause. */
  private boolean isOfNext(Phrase day, List<Phrase> around) {
    return place.phrases(around).stream()
        .filter(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty())
        .filter(phrase -> phrase.start() >= day.end())
        .anyMatch(phrase -> !Sentence.isParted(text, day.end(), phrase.start()));
  }
}
