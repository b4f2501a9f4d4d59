package io.briefing.render;

/**
 * What is said to readers.
 *
 * @param lang where it is not the page's: the console's English, or empty
 */
public record Remark(String text, String lang) {}
