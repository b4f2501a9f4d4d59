package io.briefing.warning;

import io.briefing.article.ClaimLink;
import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.cue.Lapse;
import io.briefing.cue.Topic;
import io.briefing.cue.YearLead;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers of years that words beside a claim place it by: "<em>in three years</em> sales rose [9
 * %](=…)", "[€590m](=…) <em>two years ago</em>".
 *
 * <p>Only those that can be no other's: the sentence opens with them and no other number stands
 * before the claim, or they stand right behind its words.
 */
record Lapses(Language language) {

  /** From the years to the claim there are no more words than this. */
  private static final int MOST_BETWEEN = 8;

  /** Behind the claim, and behind the years, only the next words are asked. */
  private static final int REACH = 60;

  List<Phrase> of(Claim claim, List<Phrase> around, Lapse.Kind kind) {
    Sentence sentence = claim.sentence();
    List<Phrase> phrases = sentence.phrases(around);
    List<Phrase> lapses = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (isCount(phrase)
          && opening(claim.link(), sentence, phrase, phrases)
              .or(() -> following(claim.link(), phrase))
              .filter(lapse -> lapse.kind() == kind)
              .isPresent()) {
        lapses.add(phrase);
      }
    }
    return lapses;
  }

  /**
   * How long ago a move began that a claim tells: "[up 3 %](=…) <em>from two years before</em>".
   */
  List<Phrase> beginning(Claim claim, List<Phrase> around) {
    ClaimLink link = claim.link();
    String text = link.passage().text();
    List<Phrase> beginning = new ArrayList<>();
    for (Phrase phrase : claim.sentence().phrases(around)) {
      if (isCount(phrase)
          && !isOfLast(phrase)
          && start(phrase) > link.end()
          && start(phrase) - link.end() <= REACH
          && isBeginning(text.substring(link.end(), start(phrase)))
          && countsBack(text.substring(phrase.end()))) {
        beginning.add(phrase);
      }
    }
    return beginning;
  }

  private boolean isBeginning(String between) {
    YearLead lead = YearLead.before(between, language);
    return lead.kind() == YearLead.Kind.START && between.substring(0, lead.start()).isBlank();
  }

  /** "Before", "ago", with nothing more behind; "two years before the merger" counts from that. */
  boolean countsBack(String behind) {
    String next = behind.substring(0, Math.min(behind.length(), REACH));
    String words = next.stripLeading();
    Stream<String> back = Terms.in(language).words("counting-back").stream();
    return Lapse.of("", next, language)
            .filter(lapse -> YearLead.isClosedBy(next.substring(lapse.end()), language))
            .isPresent()
        || back.filter(word -> words.toLowerCase(Locale.ROOT).startsWith(word))
            .anyMatch(word -> YearLead.isClosedBy(words.substring(word.length()), language));
  }

  /** "Three years", "the last three years". */
  static boolean isCount(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.DURATION && phrase.numbers().size() == 1
        || isOfLast(phrase);
  }

  /** Its number is no amount, so it has none: "the last three years". */
  private static boolean isOfLast(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.PERIOD && phrase.unit().equals(Unit.YEARS);
  }

  /** Where the number begins, or what says that they are the last. */
  static int start(Phrase years) {
    return isOfLast(years) ? years.start() : years.numbers().get(0).start();
  }

  private Optional<Lapse> opening(
      ClaimLink link, Sentence sentence, Phrase years, List<Phrase> phrases) {
    if (years.end() >= link.start()) {
      return Optional.empty();
    }
    String text = link.passage().text();
    String before = text.substring(sentence.from(), start(years));
    boolean only =
        phrases.stream()
            .filter(other -> other.start() >= years.end() && other.end() <= link.start())
            .noneMatch(other -> other.kind().claimable() && !other.numbers().isEmpty());
    return only
        ? Lapse.of(before, text.substring(years.end(), link.start()), language)
            .filter(lapse -> leadsTo(text, years.end() + lapse.end(), link.start()))
        : Optional.empty();
  }

  /** Whether a comma at most stands between the years and the claim, and a few words. */
  private boolean leadsTo(String text, int end, int start) {
    boolean comma = text.startsWith(",", end);
    String between = text.substring(comma ? end + 1 : end, start);
    return !between.isEmpty()
        && Character.isWhitespace(between.charAt(0))
        && !Sentence.isParted(between, 0, between.length())
        && (between.isBlank() || between.strip().split("\\s+").length <= MOST_BETWEEN)
        && !YearLead.looksBackBeforeNumber(between, language)
        && !Topic.DECISION.isIn(between, language);
  }

  private Optional<Lapse> following(ClaimLink link, Phrase years) {
    int number = start(years);
    if (number <= link.end() || number - link.end() > REACH) {
      return Optional.empty();
    }
    String text = link.passage().text();
    String behind = text.substring(years.end(), Math.min(text.length(), years.end() + REACH));
    return Lapse.of(text.substring(link.end(), number), behind, language)
        .filter(lapse -> YearLead.isClosedBy(behind.substring(lapse.end()), language));
  }
}
