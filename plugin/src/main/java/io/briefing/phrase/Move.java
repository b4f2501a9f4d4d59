package io.briefing.phrase;

/**
 * A word for a move.
 *
 * @param value what the pack says: {@code verb.up.strong}
 * @param end just past its last token, or past the last quantity that belongs to it
 * @param index its own phrase in the list of phrases, −1 if it has none or has lost it
 * @param taken whether a quantity belongs to it already
 * @param takesObject whether what is moved may stand right behind it: "cut 18,000 jobs"
 * @param inParts whether other words stand between its parts: „legte um 12 % zu“
 * @param denied whether a negation stands shortly before it: "is not expected to fall"
 */
record Move(
    String value,
    int end,
    int index,
    boolean taken,
    boolean takesObject,
    boolean inParts,
    boolean denied) {

  private static final String BEHIND_NOUN = " behind-noun";

  static Move taken(String value, int end) {
    return new Move(value, end, -1, true, false, false, false);
  }

  Direction direction() {
    return Direction.named(value);
  }

  boolean isNoun() {
    return value.startsWith("noun");
  }

  /** "A fall", though "they fall" is written alike. */
  boolean mayBeNoun() {
    return isNoun() || value.startsWith("both");
  }

  /** "Fell", "lost": neither a noun nor a comparative. */
  boolean isVerb() {
    return value.startsWith("verb") || isQuiet();
  }

  /** A verb that says nothing by itself and only with what is counted: "closed 43 shops". */
  boolean isOfObjects() {
    return value.startsWith("object");
  }

  /** A verb that tells no move by itself: gained, lost. */
  boolean isQuiet() {
    return value.startsWith("quiet");
  }

  /** A verb for falling that may as well mean to sell a part: « céder 4,9 % ». */
  boolean mayBeSale() {
    return mayBeSale(value);
  }

  /** As {@link #mayBeSale()}, of what the pack says. */
  static boolean mayBeSale(String value) {
    return value.endsWith(" sells");
  }

  /** What the pack says, of a word that stands behind what is counted. */
  static String ofNoun(String value) {
    return value + BEHIND_NOUN;
  }

  /** Whether it stands behind what is counted: "five firms [that earn] less" are five firms. */
  static boolean isOfNoun(String value) {
    return value.endsWith(BEHIND_NOUN);
  }
}
