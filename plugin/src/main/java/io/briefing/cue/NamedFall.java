package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/**
 * A noun for the fall that an amount is a part of: "accounted for 8 points <em>of the
 * decline</em>", « pèse pour 8 points dans le recul ».
 */
public final class NamedFall {

  private static final Role[] LEADING = {
    Role.OF, Role.WHERE, Role.TO, Role.DETERMINER, Role.ARTICLE
  };

  private NamedFall() {}

  /** Whether a text right behind an amount begins with it. */
  public static boolean follows(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    int at = scan.skipAll(0, LEADING);
    boolean move = at > 0 && scan.is(at, Role.MOVE);
    String value = move ? scan.atom().value() : "";
    return value.startsWith("noun.down") || value.startsWith("both.down");
  }
}
