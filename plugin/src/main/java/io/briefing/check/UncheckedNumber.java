package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Passage;
import io.briefing.phrase.Phrase;
import java.util.Objects;
import java.util.Optional;

/**
 * A number that is neither claimed nor excused.
 *
 * @param before a few words before it: {@code "… sold in the spring"}; empty at the start
 * @param words as readers see them: {@code "340 bicycles"}
 * @param after a few words behind it; empty at the end
 * @param formula over the article's figures that it agrees with, if one was found
 * @param finding the note to the author
 */
public record UncheckedNumber(
    String before, String words, String after, Optional<String> formula, Finding finding) {

  /** So many characters of its sentence are shown on each side. */
  private static final int AROUND = 28;

  private static final String CUT = "…";

  public UncheckedNumber {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(formula, "formula");
    Objects.requireNonNull(finding, "finding");
  }

  static UncheckedNumber of(
      Passage passage, Phrase phrase, Optional<String> formula, Finding finding) {
    String text = passage.text();
    return new UncheckedNumber(
        before(text, phrase.start()),
        shown(text, phrase.start(), phrase.end()).strip(),
        after(text, phrase.end()),
        formula,
        finding);
  }

  private static String shown(String text, int from, int to) {
    return text.substring(from, to).replace('\n', ' ').replace(Passage.HIDDEN, ' ');
  }

  /** The last words before a place. */
  private static String before(String text, int end) {
    if (end <= AROUND) {
      return shown(text, 0, end).strip();
    }
    String last = shown(text, end - AROUND, end);
    int from = last.indexOf(' ');
    return CUT + (from < 0 ? "" : last.substring(from).stripTrailing());
  }

  /** The first words from a place on. */
  private static String after(String text, int start) {
    if (text.length() - start <= AROUND) {
      return shown(text, start, text.length()).stripTrailing();
    }
    String first = shown(text, start, start + AROUND + 1);
    return first.substring(0, Math.max(first.lastIndexOf(' '), 0)) + CUT;
  }
}
