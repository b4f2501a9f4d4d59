package io.briefing.warning;

import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Sentence;
import io.briefing.claim.YearPart;
import io.briefing.claim.Years;
import io.briefing.cue.LeadIn;
import io.briefing.cue.Topic;
import io.briefing.cue.YearLead;
import io.briefing.language.Language;
import io.briefing.phrase.PartNames;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A part of a year that a sentence gives to a claim in it, whatever the length of the claim's
 * figures: "<em>In the third quarter</em>, sales came to [€160 million](=…)", "<em>first-half </em>
 * sales came to", "[€160 million](=…) <em>in the third quarter</em>".
 */
record PartAround(
    Claim claim, String text, Sentence sentence, List<Phrase> phrases, Language language) {

  /** From the part to the claim there are no more words. */
  private static final int MOST_BETWEEN = 10;

  /** "Third-quarter [group sales]": a figure's name stands among so many words behind. */
  private static final int MOST_TO_NAME = 2;

  /** "The group's sales in the third quarter": before the part, no more words but its name. */
  private static final int MOST_BESIDE_NAME = 3;

  /** "Of fiscal" in "the first half of fiscal 2023". */
  private static final int MOST_TO_YEAR = 20;

  private static final int MOST_FOLLOWING = 60;

  static PartAround of(Claim claim, List<Phrase> around, Language language) {
    Sentence sentence = claim.sentence();
    String text = claim.link().passage().text();
    return new PartAround(claim, text, sentence, sentence.phrases(around), language);
  }

  /** The only part of a year in the sentence, if it is the claim's; else nothing. */
  List<Phrase> parts() {
    List<Phrase> parts = phrases.stream().filter(YearPart::isNamedBy).toList();
    boolean own =
        parts.size() == 1
            && !speaksOfYear(text, sentence.from(), sentence.to(), parts.get(0), phrases)
            && !PeriodsAround.belongsToOther(claim, parts.get(0), phrases)
            && (opens(parts.get(0)) || isRightBehind(parts.get(0), YearLead.Kind.END));
    return own ? parts : List.of();
  }

  /** Where a move began, right behind the claim: "[up 5 %](=…) on the first half of 2022". */
  List<YearPart> starts() {
    return phrases.stream()
        .filter(YearPart::isNamedBy)
        .filter(part -> isRightBehind(part, YearLead.Kind.START))
        .flatMap(part -> YearPart.in(List.of(part)).stream().map(named -> named.orOf(year(part))))
        .limit(1)
        .toList();
  }

  private OptionalInt year(Phrase part) {
    return attached(text, part, phrases).map(year -> Years.withFinancial(List.of(year))).stream()
        .flatMapToInt(years -> years.stream().mapToInt(Integer::intValue))
        .findFirst();
  }

  /** Whether a part in the claim's words is of its number: of no other there, and of no year. */
  boolean isOwn(Phrase part) {
    String words = claim.words();
    return !speaksOfYear(words, 0, words.length(), part, claim.phrases())
        && claim.reading() instanceof Says says
        && claim.phrases().stream()
            .filter(phrase -> phrase.kind().claimable())
            .noneMatch(
                phrase ->
                    phrase.start() >= Math.min(says.phrase().end(), part.end())
                        && phrase.end() <= Math.max(says.phrase().start(), part.start()));
  }

  private boolean speaksOfYear(String said, int from, int to, Phrase part, List<Phrase> named) {
    int end = end(said, part, named);
    return named.stream()
            .filter(Years::areNamedBy)
            .anyMatch(year -> year.start() >= end || year.end() < part.start() - 1)
        || Topic.FULL_YEAR.isIn(said.substring(from, part.start()), language)
        || Topic.FULL_YEAR.isIn(said.substring(end, to), language);
  }

  /** Just past the part and the year it is of: "the first half of 2023", "of the year". */
  private int end(String said, Phrase part, List<Phrase> named) {
    return attached(said, part, named)
        .map(Phrase::end)
        .orElseGet(
            () -> {
              int reach = Math.min(said.length(), part.end() + MOST_FOLLOWING);
              String following = said.substring(part.end(), reach);
              return part.end() + PartNames.endOfItsYear(following, language);
            });
  }

  private static Optional<Phrase> attached(String said, Phrase part, List<Phrase> named) {
    return named.stream()
        .filter(Years::areNamedBy)
        .filter(year -> year.start() >= part.end() && year.start() <= part.end() + MOST_TO_YEAR)
        .filter(
            year -> said.substring(part.end(), year.start()).chars().allMatch(PartAround::joins))
        .findFirst();
  }

  private static boolean joins(int c) {
    return Character.isLetter(c) || Character.isWhitespace(c) || "'’/".indexOf(c) >= 0;
  }

  /**
   * "In the third quarter, sales were", "third-quarter sales", "sales in Q3", « les ventes du ».
   */
  private boolean opens(Phrase part) {
    int start = claim.link().start();
    if (part.end() > start || Topic.DECISION.isIn(text.substring(part.end(), start), language)) {
      return false;
    }
    String clause = text.substring(sentence.from(), part.start());
    YearLead lead = YearLead.before(clause, language);
    boolean led = lead.kind() == YearLead.Kind.END && lead.start() < clause.length();
    String before = led ? clause.substring(0, lead.start()) : clause;
    int end = end(text, part, phrases);
    boolean comma = before.isBlank() && led && text.startsWith(",", end);
    int from = Math.min(start, comma ? end + 1 : end);
    if (LeadIn.endsInDeterminer(text.substring(from, start), language)) {
      return false; // "sales in the third quarter were below the [€160 million](=…)"
    }
    List<String> between = WholeWords.of(text.substring(from, start)).all();
    boolean joined = !Sentence.isParted(text, from, start) && between.size() <= MOST_BETWEEN;
    List<String> subject = WholeWords.of(before).all();
    boolean own = names(subject) && unnamed(subject) <= MOST_BESIDE_NAME;
    if (!led) {
      boolean first = before.isBlank() || subject.size() == 1 && isPointing(before);
      boolean named = names(between.subList(0, Math.min(MOST_TO_NAME, between.size())));
      return joined && (first && (named || bring(between)) || own && isPointing(before));
    }
    return joined && (before.isBlank() || own && !Sentence.isParted(before, 0, before.length()));
  }

  /** "The third quarter [brought] £12m", « se solde par » */
  private boolean bring(List<String> between) {
    Set<String> bringing = Terms.in(language).words("bringing");
    return !between.isEmpty() && bringing.containsAll(between);
  }

  /** "The [third quarter]", « les ventes du », and nothing that looks back. */
  private boolean isPointing(String before) {
    return LeadIn.endsInDeterminer(before, language) && !YearLead.looksBack(before, language);
  }

  private boolean names(List<String> words) {
    return unnamed(words) < words.size();
  }

  private long unnamed(List<String> words) {
    Set<String> names = PeriodsAround.names(claim);
    return words.stream().filter(word -> !names.contains(word)).count();
  }

  /** "[€160 million](=…) in the third quarter", and no more of it. */
  private boolean isRightBehind(Phrase part, YearLead.Kind kind) {
    int claimed = claim.link().end();
    if (part.start() < claimed) {
      return false;
    }
    String between = text.substring(claimed, part.start());
    YearLead lead = YearLead.before(between, language);
    int end = end(text, part, phrases);
    String following = text.substring(end, Math.min(sentence.to(), end + MOST_FOLLOWING));
    return lead.kind() == kind
        && lead.start() < between.length()
        && between.substring(0, lead.start()).isBlank()
        && !PeriodsAround.headsNext(text, end)
        && YearLead.isClosedBy(following, language);
  }
}
