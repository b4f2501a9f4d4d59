package io.briefing.report;

import io.briefing.theme.View;

/**
 * A source of figures, with the number that stands for it on paper.
 *
 * @param number its place among the sources, from "1"
 * @param url its web address, or empty
 */
public record Reference(String number, String text, String url) implements View {}
