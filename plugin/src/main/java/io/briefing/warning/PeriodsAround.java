package io.briefing.warning;

import io.briefing.article.ClaimLink;
import io.briefing.claim.Claim;
import io.briefing.claim.OwnNames;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Sentence;
import io.briefing.claim.YearMention;
import io.briefing.cue.DatedThing;
import io.briefing.cue.LeadIn;
import io.briefing.cue.SideWord;
import io.briefing.cue.Topic;
import io.briefing.cue.YearLead;
import io.briefing.figure.Figure;
import io.briefing.formula.Context;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The period that a sentence gives to a claim in it, outside its words: the only one there, if no
 * other thing of the sentence has it.
 */
record PeriodsAround(Language language, Context context) {

  /** Of a list of more periods none is the claim's. */
  private static final int MOST_PERIODS = 20;

  /** A colon, with a space on each side. */
  private static final int MOST_BEHIND_COLON = 3;

  /**
   * The only such period of the sentence, if it is the claim's: another number that stands nearer
   * to it takes it away, and what moves may have started there.
   *
   * @param strays claims before this one whose words name another period; a number of theirs takes
   *     no period away
   */
  List<Phrase> of(
      Claim claim, List<Phrase> around, List<ClaimLink> strays, Predicate<Phrase> names) {
    Sentence place = claim.sentence();
    String text = claim.link().passage().text();
    List<Phrase> sentence = place.phrases(around);
    List<Phrase> named =
        sentence.stream().filter(names).filter(period -> !isOfName(claim, period)).toList();
    if (named.isEmpty() || named.size() > MOST_PERIODS) {
      return List.of();
    }
    List<Phrase> periods =
        named.stream().filter(period -> !isOfOther(claim, period, place, sentence)).toList();
    boolean comparedWith =
        YearMention.of(place, text, around, language).stream()
            .anyMatch(
                year -> year.kind() == YearLead.Kind.START || year.kind() == YearLead.Kind.LIKE);
    if (comparedWith) {
      return List.of(); // "[3.1 %](=…), a point lower than in 2021"
    }
    boolean moves =
        claim.reading() instanceof Says says && says.phrase().direction() != Direction.NONE;
    List<Phrase> others =
        sentence.stream()
            .filter(phrase -> strays.stream().noneMatch(holds(claim, phrase)))
            .toList();
    boolean own = periods.size() == 1 && !moves && !belongsToOther(claim, periods.get(0), others);
    return own ? periods : List.of();
  }

  /** "2020 notes came to [5.8 million](=notes)": the year is part of their name. */
  static boolean isOfName(Claim claim, Phrase period) {
    return claim.outcome() instanceof Outcome.Value value
        && OwnNames.hold(
            value, claim.link().passage().text(), period.quantityStart(), period.end());
  }

  private static Predicate<ClaimLink> holds(Claim claim, Phrase phrase) {
    return link ->
        link.passage() == claim.link().passage()
            && phrase.start() >= link.start()
            && phrase.end() <= link.end();
  }

  /** Whether another number of the sentence stands nearer to a period. */
  static boolean belongsToOther(Claim claim, Phrase period, List<Phrase> sentence) {
    int own = distance(period, claim.link().start(), claim.link().end());
    String text = claim.link().passage().text();
    if (period.end() <= claim.link().start() && headsNext(text, period.end())) {
      return own > MOST_BEHIND_COLON;
    }
    return numbersBeside(claim, sentence)
        .anyMatch(
            phrase -> {
              int other = distance(period, phrase.start(), phrase.end());
              // "A loss of $44 million in 2020 to [a profit](=…)": what stands behind goes with it.
              return other < own || other == own && phrase.end() <= period.start();
            });
  }

  private static boolean isNumberBefore(Phrase phrase, Phrase period) {
    return phrase.kind().claimable()
        && !phrase.numbers().isEmpty()
        && phrase.end() <= period.start();
  }

  private boolean isFrom(String before) {
    return LeadIn.is(Preposition.FROM, before, language);
  }

  /** "Fell in 2023 from [4.4%](=…) to": it moved in that year, and had started before. */
  private static boolean movesFrom(Phrase phrase, int claim) {
    return phrase.direction() != Direction.NONE
        && phrase.preposition() == Preposition.FROM
        && phrase.start() <= claim
        && phrase.end() > claim;
  }

  private static Stream<Phrase> numbersBeside(Claim claim, List<Phrase> sentence) {
    return sentence.stream()
        .filter(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty())
        .filter(
            phrase -> phrase.end() <= claim.link().start() || phrase.start() >= claim.link().end());
  }

  private static int distance(Phrase period, int start, int end) {
    return Math.max(period.start() - end, start - period.end());
  }

  private boolean isOfOther(Claim claim, Phrase period, Sentence place, List<Phrase> sentence) {
    String text = claim.link().passage().text();
    int start = claim.link().start();
    int end = claim.link().end();
    YearAhead plan = new YearAhead(claim, period, language, context);
    boolean ahead = plan.isOfOther() && !plan.isExpected();
    if (ahead || period.start() >= start && headsNext(text, period.end())) {
      return true;
    }
    if (period.start() >= end) {
      // "A lead of [66 million](=…); in 2022 China was still ahead."
      String between = text.substring(end, period.start());
      return between.indexOf(';') >= 0
          || isDecided(between, claim, period) // "A target of [20 MW](=…) was set in 2021"
          || isDecided(wordBehind(text, period.end()), claim, period) // „wurde 2021 beschlossen“
          || isInBracketOfOther(text, end, period, place, sentence)
          || isOfLaterThing(text, end, period, place);
    }
    if (period.end() > start) {
      return false;
    }
    String between = text.substring(period.end(), start);
    if (isDecided(between, claim, period) && !plan.isYetToCome()) {
      return true; // "In 2022 management promised [€163 million](=…)"
    }
    boolean reached =
        sentence.stream()
            .anyMatch(phrase -> isNumberBefore(phrase, period) || movesFrom(phrase, start));
    if (reached && LeadIn.is(Preposition.FROM, between, language)) {
      return true; // "To 4.6% in early 2025, from [4.4%](=…)"
    }
    boolean from =
        sentence.stream()
            .filter(phrase -> isNumberBefore(phrase, period) && phrase.end() > place.from())
            .anyMatch(phrase -> isFrom(text.substring(place.from(), phrase.quantityStart())));
    if (from && LeadIn.is(Preposition.TO, between, language)) {
      return true; // "From a £4m operating loss in 2022 to [£67m](=…)"
    }
    Set<String> names = names(claim);
    String clause = text.substring(place.clause(text, period.start()), period.start());
    return DatedThing.isIn(
        clause, between, word -> names.contains(WholeWords.of(word).text()), language);
  }

  /** "A record was set in 2022" tells when it was; only a target that was set is of later years. */
  private boolean isDecided(String words, Claim claim, Phrase period) {
    Sentence place = claim.sentence();
    String text = claim.link().passage().text();
    int from = place.clause(text, Math.min(claim.link().start(), period.start()));
    int to = Math.max(claim.link().end(), period.end());
    return Topic.DECISION.isIn(words, language)
        || Topic.DECISION_ON_TARGET.isIn(words, language)
            && SideWord.nameTarget(text.substring(from, to), language);
  }

  /** The one word that closes a clause behind a place; empty if it goes on. */
  private static String wordBehind(String text, int end) {
    int from = end;
    while (from < text.length() && Character.isSpaceChar(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    boolean closes = to == text.length() || !Character.isSpaceChar(text.charAt(to));
    return closes ? text.substring(from, to) : "";
  }

  /** "[£112 million](=…) (2023: £87 million)": what a colon follows is the head of what comes. */
  static boolean headsNext(String text, int end) {
    int at = end;
    while (at < text.length() && Character.isSpaceChar(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }

  /** In a bracket behind the claim, with a number of its own. */
  private static boolean isInBracketOfOther(
      String text, int claim, Phrase period, Sentence place, List<Phrase> sentence) {
    int open = claim + text.substring(claim, period.start()).lastIndexOf('(');
    int close = period.end() + text.substring(period.end(), place.to()).indexOf(')');
    return open >= claim
        && close >= period.end()
        && text.substring(open, period.start()).indexOf(')') < 0
        && sentence.stream()
            .filter(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty())
            .anyMatch(phrase -> phrase.start() > open && phrase.end() <= close);
  }

  /** "[£112 million](=…), thanks to the factory bought in 2021" */
  private boolean isOfLaterThing(String text, int end, Phrase period, Sentence place) {
    int clause = place.clause(text, period.start());
    int lead = YearLead.before(text.substring(clause, period.start()), language).start();
    return clause > end && !text.substring(clause, clause + lead).isBlank();
  }

  /** The words of the names of the formula's figures, in small letters. */
  static Set<String> names(Claim claim) {
    Set<String> words = new HashSet<>();
    if (claim.outcome() instanceof Outcome.Value value) {
      value.figures().stream()
          .flatMap(Figure::names)
          .forEach(name -> words.addAll(WholeWords.of(name).all()));
    }
    return words;
  }
}
