package io.briefing.claim;

import io.briefing.article.ClaimLink;
import io.briefing.phrase.Phrase;
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

  /** The sentence around a claim's words. */
  public static Sentence of(ClaimLink link) {
    return around(link.passage().text(), link.start(), link.end());
  }

  /** The sentence around a stretch of a text. */
  static Sentence around(String text, int start, int end) {
    int from = start;
    while (from > Math.max(0, start - REACH) && !ends(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < Math.min(text.length(), end + REACH) && !ends(text, to)) {
      to++;
    }
    return new Sentence(from, to);
  }

  /** Those of a passage's phrases that stand in it. */
  public List<Phrase> phrases(List<Phrase> passage) {
    return passage.stream().filter(phrase -> phrase.start() >= from && phrase.end() <= to).toList();
  }

  /** A full stop counts if a space and a capital follow: not in "3.5", "approx. 3", "etc. and". */
  private static boolean ends(String text, int index) {
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
    return !Character.isLowerCase(next) && !Character.isDigit(next);
  }
}
