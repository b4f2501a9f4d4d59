package io.briefing.wording;

/**
 * A text with one of its words turned round.
 *
 * @param text the whole of it, as it reads then
 * @param start where the other word starts
 * @param end just past the other word
 */
public record Turned(String text, int start, int end) {}
