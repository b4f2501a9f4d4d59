package io.briefing.article;

import java.util.Objects;

/**
 * What the report puts around a claim's words: {@code <span id="…" class="…">} before, words, after {@code </span>}.
 *
 * <p>{@code before} and {@code after} are well-formed XHTML fragments of the caller's own making; they are not sanitised.
 *
 * @param id the anchor, unique in the page
 * @param cssClass one or more class names, separated by a space
 */
public record ClaimMarkup(String id, String cssClass, String before, String after) {

    public ClaimMarkup {
        Objects.requireNonNull(id);
        Objects.requireNonNull(cssClass);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
    }
}
