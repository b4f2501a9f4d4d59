package io.briefing.phrase;

/**
 * The comparator around a quantity, and the tokens from its first word to its last.
 *
 * @param understood false if a negation stands there that was not understood
 * @param far whether it is sharpened: "well over"
 */
record Hedge(Comparator comparator, int from, int to, boolean understood, boolean far) {

  Hedge(Comparator comparator, int from, int to, boolean understood) {
    this(comparator, from, to, understood, false);
  }
}
