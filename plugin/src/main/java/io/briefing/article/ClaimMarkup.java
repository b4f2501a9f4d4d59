package io.briefing.article;

import java.util.Objects;

/**
 * What the report puts around a claim's words: {@code <span id="…" class="…">}, {@code before}, the
 * words, {@code after}, {@code </span>}.
 *
 * <p>The fragments are well-formed XHTML of the caller's own making; they are not sanitised.
 *
 * @param id the anchor, unique in the page
 * @param cssClass one or more class names, separated by a space
 * @param before inline, before the words
 * @param after inline, behind the words
 * @param note block, behind the paragraph, heading, table or list item that holds the claim; empty
 *     for none
 */
public record ClaimMarkup(String id, String cssClass, String before, String after, String note) {

  public ClaimMarkup {
    Objects.requireNonNull(id);
    Objects.requireNonNull(cssClass);
    Objects.requireNonNull(before);
    Objects.requireNonNull(after);
    Objects.requireNonNull(note);
  }

  /** Without a note behind the block. */
  public ClaimMarkup(String id, String cssClass, String before, String after) {
    this(id, cssClass, before, after, "");
  }
}
