package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/** Words by which moves are counted one after the other: "for the third year in a row". */
public final class InARow {

  /** "For the third year in a row": the words for it begin among so many tokens. */
  private static final int MOST_TOKENS = 7;

  private static final int NONE = -1;

  private InARow() {}

  /** Whether a text holds such words. */
  public static boolean isIn(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    return end(scan, scan.tokens.count()) >= 0;
  }

  /**
   * Where a count ends that a text opens with, "for the third straight year": behind the noun that
   * it counts; −1 if it opens with none.
   */
  public static int endOfCount(String behind, Language language) {
    Scan scan = new Scan(behind, language.pack());
    int to = end(scan, MOST_TOKENS);
    if (to < 0) {
      return NONE;
    }
    boolean noun = scan.tokens.isWord(to) && (scan.is(to, Role.PERIOD) || isTime(scan, to));
    return scan.tokens.end(noun ? to : to - 1);
  }

  private static boolean isTime(Scan scan, int i) {
    return scan.is(i, Role.DURATION);
  }

  /** The token behind such words that begin among the first tokens of one clause; or −1. */
  private static int end(Scan scan, int most) {
    for (int i = 0; i < Math.min(most, scan.tokens.count()); i++) {
      int to = scan.find(i, Role.IN_A_ROW);
      if (to >= 0) {
        return to;
      }
      if (!scan.tokens.isWord(i) && !scan.tokens.isDigits(i)) {
        return NONE;
      }
    }
    return NONE;
  }
}
