package io.briefing.claim;

import io.briefing.article.ClaimLink;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import java.util.ArrayList;
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

  private static final String CLAUSE_MARKS = ",;:()–—";

  /** The sentence around a claim's words. */
  public static Sentence of(ClaimLink link, Language language) {
    return around(link.passage().text(), link.start(), link.end(), language);
  }

  /** The sentence around a stretch of a text, which a claim's words are. */
  public static Sentence around(String text, int start, int end, Language language) {
    int from = start;
    FullStop stop = new FullStop(text, end, language);
    while (from > Math.max(0, start - REACH) && !stop.isAt(from - 1)) {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length(), end + REACH) && !stop.isAt(to)) {
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

  /** Where that clause ends. */
  int clauseEnd(String text, int at) {
    int end = at;
    while (end < to && !parts(text, end)) {
      end++;
    }
    return end;
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
    List<Phrase> inside = new ArrayList<>();
    for (Phrase phrase : passage) {
      if (phrase.start() >= from && phrase.end() <= to) {
        inside.add(phrase);
      }
    }
    return inside;
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
}
