package io.briefing.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A Markdown link whose destination starts with {@code =}: words, and the formula they rest on; or
 * the same made of words in the prose and a row of {@code claims} in the front matter.
 *
 * @param words what stands between the square brackets in the source, or what the row quotes, with
 *     its Markdown
 * @param formulaSpan the formula in the source, without {@code =} and brackets; of a reference link
 *     it stands in the definition, of a row in the front matter
 * @param formula the formula as text
 * @param title the link's title, which carries options
 * @param passage where the words stand
 * @param start the first of the words in {@link Passage#text()}
 * @param end behind the last of them
 */
public record ClaimLink(
    Span words,
    Span formulaSpan,
    String formula,
    Optional<String> title,
    Passage passage,
    int start,
    int end) {

  public ClaimLink {
    Objects.requireNonNull(words);
    Objects.requireNonNull(formulaSpan);
    Objects.requireNonNull(formula);
    Objects.requireNonNull(title);
    Objects.requireNonNull(passage);
    if (start < 0 || end < start || end > passage.text().length()) {
      throw new IllegalArgumentException("the words lie outside their passage");
    }
  }

  /** The words as a reader sees them. */
  public String visible() {
    return passage.visible().substring(start, end);
  }

  /**
   * Where a part of {@link #formula()} stands in the source; the whole formula if the source writes
   * it with escapes.
   */
  public Span formulaPart(int from, int to) {
    boolean exact = formulaSpan.length() == formula.length();
    return exact ? new Span(from, to).shifted(formulaSpan.start()) : formulaSpan;
  }
}
