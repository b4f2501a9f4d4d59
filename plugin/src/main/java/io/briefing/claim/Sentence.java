package io.briefing.claim;

import io.briefing.article.ClaimLink;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import java.util.List;

/**
 * The sentence that a claim stands in, as places in the text of its passage.
 *
 * @param from its first character
 * @param to just past its last one
 */
public record Sentence(int from, int to) {

  /** What stands further away than this has no say, so that reading stays linear. */
  private static final int REACH = 1_000;

  private static final int LONGEST_SHORT = 4;

  private static final int YEAR_DIGITS = 4;

  private static final int DAY_DIGITS = 2;

  /** The longest word behind an ordinal that is looked at. */
  private static final int LONGEST_NUMBERED = 30;

  private static final String CLAUSE_MARKS = ",;:()–—";

  /** The sentence around a claim's words. */
  public static Sentence of(ClaimLink link, Language language) {
    return around(link.passage().text(), link.start(), link.end(), language);
  }

  /** The sentence around a stretch of a text. */
  static Sentence around(String text, int start, int end, Language language) {
    int from = start;
    while (from > Math.max(0, start - REACH) && !ends(text, from - 1, language)) {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length(), end + REACH) && !ends(text, to, language)) {
      to++;
    }
    return new Sentence(from, to);
  }

  /** Where the clause begins that a place in the sentence belongs to; "3,5" does not part one. */
  public int clause(String text, int at) {
    int start = at;
    while (start > from && !parts(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** Whether a mark that parts clauses stands between two places of a text. */
  public static boolean isParted(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parts(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean parts(String text, int index) {
    boolean inNumber =
        text.charAt(index) == ','
            && index + 1 < text.length()
            && Character.isDigit(text.charAt(index + 1));
    return CLAUSE_MARKS.indexOf(text.charAt(index)) >= 0 && !inNumber;
  }

  /** Those of a passage's phrases that stand in it. */
  public List<Phrase> phrases(List<Phrase> passage) {
    return passage.stream().filter(phrase -> phrase.start() >= from && phrase.end() <= to).toList();
  }

  /** Whether the last move before a place is a fall: "shrank by [2,310](=…), or [5.6 %](=…)". */
  boolean falls(List<Phrase> passage, int place) {
    return passage.stream()
        .filter(other -> other.start() >= from && other.end() <= place)
        .reduce((earlier, later) -> later.direction() == Direction.NONE ? earlier : later)
        .filter(last -> last.direction() == Direction.DOWN)
        .isPresent();
  }

  /** Whether it tells of a rise, and of no fall. */
  boolean onlyRises(List<Phrase> passage) {
    List<Phrase> phrases = phrases(passage);
    return phrases.stream().anyMatch(phrase -> phrase.direction() == Direction.UP)
        && phrases.stream().noneMatch(phrase -> phrase.direction() == Direction.DOWN);
  }

  /**
   * A full stop counts if a space and a capital follow, and no abbreviation stands before: not in
   * "3.5", "approx. 3", "etc. and", "U.S. GAAP", „12 Mrd. Euro“, „z. B. Apple“, "Dr. May".
   */
  private static boolean ends(String text, int index, Language language) {
    char c = text.charAt(index);
    if (c != '.' && c != '!' && c != '?' && c != '\n') {
      return false;
    }
    if (index + 1 >= text.length() || c == '\n') {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(index + 1))) {
      return false;
    }
    if (index + 2 >= text.length()) {
      return true;
    }
    char next = text.charAt(index + 2);
    return !Character.isLowerCase(next)
        && (!Character.isDigit(next) || isYearOpening(text, index))
        && !(c == '.' && (abbreviates(text, index, language) || numbers(text, index, language)));
  }

  /** „im 3. Quartal“, „am 31. Dezember“ */
  private static boolean numbers(String text, int stop, Language language) {
    int from = stop;
    while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
      from--;
    }
    int to = Math.min(text.length(), stop + LONGEST_NUMBERED);
    boolean few = stop > from && stop - from <= DAY_DIGITS;
    return few && PhraseReader.isOrdinalPoint(text.substring(stop + 1, to), language);
  }

  /**
   * „… unverändert. 2022 waren“: a long word and a stop before a year; "Sept. 2022" has neither.
   */
  private static boolean isYearOpening(String text, int stop) {
    int from = stop;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = stop + 2;
    while (to < text.length() && Character.isDigit(text.charAt(to))) {
      to++;
    }
    return stop - from > LONGEST_SHORT && to - stop - 2 == YEAR_DIGITS;
  }

  /**
   * Whether a single letter stands before, a word without a vowel, or the short form of a scale.
   */
  private static boolean abbreviates(String text, int stop, Language language) {
    int from = stop;
    while (from > Math.max(0, stop - LONGEST_SHORT - 1)
        && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int length = stop - from;
    if (length == 0 || length > LONGEST_SHORT) {
      return false;
    }
    String word = text.substring(from, stop);
    boolean letter = length == 1;
    boolean voweless =
        !PhraseReader.hasVowel(word, language)
            && word.chars().skip(1).allMatch(Character::isLowerCase);
    boolean scale =
        from > 1
            && Character.isWhitespace(text.charAt(from - 1))
            && Character.isDigit(text.charAt(from - 2))
            && PhraseReader.abbreviatesUnit(word, language);
    return letter || voweless || scale;
  }
}
