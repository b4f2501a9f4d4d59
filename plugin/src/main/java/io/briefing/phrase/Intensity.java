package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;

/** Words beside a move that say how far it went: "barely grew", "rose sharply", "a slight fall". */
final class Intensity {

  private final Scan scan;

  Intensity(Scan scan) {
    this.scan = scan;
  }

  /**
   * A move's value as the pack has it, with what the words right before or behind it add.
   *
   * @param from the first token of the move
   * @param to the token after it
   */
  String of(String move, int from, int to) {
    if (scan.before(from, Role.INTENSITY) >= 0) {
      return move + " " + scan.atom().value();
    }
    int end = scan.find(to, Role.INTENSITY);
    String value = end < 0 ? "" : " " + scan.atom().value();
    return end < 0 || belongsToNumber(end) ? move : move + value;
  }

  /** Whether a move, as {@link #of} gives it, says how far it went: "soared", "fell slightly". */
  static boolean isTold(String move) {
    return move.contains("strong") || move.contains("slight");
  }

  /** "Grew [barely 3 %]", "rose [slightly more] than a third". */
  private boolean belongsToNumber(int i) {
    return scan.tokens.isDigits(i)
        || scan.is(i, Role.COMPARATOR)
        || scan.is(i, Role.CARDINAL)
        || scan.is(i, Role.ARTICLE)
        || scan.is(i, Role.FRACTION)
        || scan.is(i, Role.MOVE);
  }
}
