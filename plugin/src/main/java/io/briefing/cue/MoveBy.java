package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/**
 * Words that say of what follows that it is how far something moved: "rose by", « ont reculé de ».
 */
public final class MoveBy {

  /** Stands for the amount that the words lead to. */
  private static final String AMOUNT = "0";

  private MoveBy() {}

  /** Whether a text ends with a verb for a move and what joins it to how far it went. */
  public static boolean ends(String leading, Language language) {
    Scan scan = new Scan(leading + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    int article = scan.before(end, Role.DETERMINER);
    int behind = article < 0 ? end : article;
    int by = scan.before(behind, Role.BY);
    if (by >= 0 && scan.atom().has("none")) {
      return false;
    }
    int verb = scan.before(by < 0 ? behind : by, Role.MOVE);
    return verb >= 0 && !scan.atom().value().startsWith("noun");
  }
}
