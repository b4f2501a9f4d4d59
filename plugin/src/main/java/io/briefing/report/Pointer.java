package io.briefing.report;

import io.briefing.theme.View;

/**
 * A way to a place of the page where something is to be looked at.
 *
 * @param anchor of that place
 * @param words what is found there
 * @param lang of the words, where it is not the page's: the console's English, or empty
 * @param label what is the matter with it, or empty
 * @param remark what else is to be said of it; its text may be empty
 */
public record Pointer(
    String anchor, String colour, String words, String lang, String label, Remark remark)
    implements View {}
