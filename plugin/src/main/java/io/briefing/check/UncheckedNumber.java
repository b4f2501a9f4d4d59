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
    String text = passage.text().replace('\n', ' ').replace(Passage.HIDDEN, ' ');
    return new UncheckedNumber(
        before(text.substring(0, phrase.start())),
        text.substring(phrase.start(), phrase.end()).strip(),
        after(text.substring(phrase.end())),
        formula,
        finding);
  }

  /** Its last words. */
  private static String before(String text) {
    if (text.length() <= AROUND) {
      return text.strip();
    }
    int from = text.indexOf(' ', text.length() - AROUND);
    return CUT + text.substring(from < 0 ? text.length() : from).stripTrailing();
  }

  /** Its first words. */
  private static String after(String text) {
    if (text.length() <= AROUND) {
      return text.stripTrailing();
    }
    int end = text.lastIndexOf(' ', AROUND);
    return text.substring(0, Math.max(end, 0)) + CUT;
  }
}
