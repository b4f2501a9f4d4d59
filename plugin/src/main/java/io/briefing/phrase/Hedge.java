package io.briefing.phrase;

/**
 * The comparator around a quantity, and the tokens from its first word to its last.
 *
 * @param understood false if a negation stands there that was not understood
 */
record Hedge(Comparator comparator, int from, int to, boolean understood) {}
