package io.briefing.report;

import io.briefing.theme.View;

/**
 * What is said to readers.
 *
 * @param lang where it is not the page's: the console's English, or empty
 */
public record Remark(String text, String lang) implements View {}
