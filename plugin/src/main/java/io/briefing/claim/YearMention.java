package io.briefing.claim;

import io.briefing.cue.YearLead;
import io.briefing.cue.YearLead.Kind;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of a sentence, and what it is to a move that is told there.
 *
 * @param year as it is written
 * @param kind whether a move ended or began there
 * @param start where the words that lead to it begin in the passage: those before "2023" in "in
 *     2023"
 * @param end just past it
 */
public record YearMention(int year, Kind kind, int start, int end) {

  /** In a list of more years nobody can tell what each of them is to a claim. */
  private static final int MOST_YEARS = 20;

  /** Those of the sentence around a claim, in order; none if there are more than can be told. */
  public static List<YearMention> of(
      Sentence sentence, String text, List<Phrase> around, Language language) {
    List<YearMention> mentions = new ArrayList<>();
    List<Phrase> phrases = sentence.phrases(around);
    List<Phrase> years =
        phrases.stream()
            .filter(phrase -> Years.withFinancial(List.of(phrase)).size() == 1)
            .toList();
    if (years.size() > MOST_YEARS) {
      return List.of();
    }
    boolean opened = false;
    for (Phrase phrase : years) {
      int at = phrase.numbers().get(0).start();
      int clause = sentence.clause(text, Math.min(at, phrase.start()));
      YearMention first = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
      if (opened && YearLead.joins(text.substring(first.end(), at), language)) {
        mentions.set(
            mentions.size() - 1,
            new YearMention(first.year(), Kind.START, first.start(), first.end()));
        mentions.add(of(phrase, Kind.END, first.start()));
        opened = false;
        continue;
      }
      YearLead lead = YearLead.before(text.substring(clause, at), language);
      boolean from = lead.kind() == Kind.END && startsFrom(phrases, clause, at);
      mentions.add(of(phrase, from ? Kind.OPEN : lead.kind(), clause + lead.start()));
      opened = lead.opensSpan();
    }
    return mentions;
  }

  private static YearMention of(Phrase phrase, Kind kind, int start) {
    int year = Years.withFinancial(List.of(phrase)).iterator().next();
    return new YearMention(year, kind, start, phrase.end());
  }

  /** "From 12 million in 2021": the year is that of where it started. */
  private static boolean startsFrom(List<Phrase> phrases, int from, int to) {
    return phrases.stream()
        .filter(phrase -> phrase.start() >= from && phrase.end() <= to)
        .anyMatch(phrase -> phrase.preposition() == Preposition.FROM);
  }

  /** Whether it stands within two places of the passage, with what leads to it. */
  public boolean isWithin(int from, int to) {
    return start >= from && end <= to;
  }
}
