package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/** Words that say of an amount that it is not there: "missing", „es fehlen“, „das Minus“. */
public final class Lack {

  private Lack() {}

  /**
   * Whether a clause says so of the amount that follows it; a "minus" right before another number
   * is that number's sign.
   */
  public static boolean leads(String clause, Language language) {
    Scan scan = new Scan(clause, language.pack());
    int count = scan.tokens.count();
    for (int i = 0; i < count; i++) {
      int to = scan.find(i, Role.LACK);
      boolean sign = scan.is(i, Role.MINUS) && to < count && isNumber(scan, to);
      if (to >= 0 && !sign) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNumber(Scan scan, int i) {
    return scan.tokens.isDigits(i) || scan.is(i, Role.CARDINAL) || scan.is(i, Role.CURRENCY);
  }
}
