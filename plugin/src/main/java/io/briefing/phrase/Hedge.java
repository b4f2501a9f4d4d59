package io.briefing.phrase;

/**
 * The comparator around a quantity, and the tokens from its first word to its last.
 *
 * @param understood false if a negation stands there that was not understood
 * @param far whether it is sharpened: "well over"
 * @param supposed whether it is only denied of another time, or of what did not happen
 */
record Hedge(
    Comparator comparator, int from, int to, boolean understood, boolean far, boolean supposed) {

  Hedge(Comparator comparator, int from, int to, boolean understood) {
    this(comparator, from, to, understood, false, false);
  }

  /** Of a verb that is denied: "not to fall below 5" is at least 5. */
  Hedge denied() {
    Comparator denied = comparator.denied();
    return new Hedge(denied == null ? comparator : denied, from, to, denied != null);
  }

  /** "Had never reached 5 before": what it was before says nothing of what it is. */
  static Hedge supposed(int from, int to) {
    return new Hedge(Comparator.BARE, from, to, true, false, true);
  }
}
