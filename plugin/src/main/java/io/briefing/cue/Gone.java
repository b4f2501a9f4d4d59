package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/**
 * Words that say of an amount that it is there no more: "[130 jobs](=…) have gone", "repaid
 * [€35m](=…) of debt". Beside a formula that gives a move, they tell a fall.
 */
public final class Gone {

  /** "People in the north have lost" */
  private static final int FAR = 5;

  private static final String DEBT = "debt";

  /** Stands for the amount that the words lead to. */
  private static final String AMOUNT = "0";

  private Gone() {}

  /** Whether a text right behind an amount says so. */
  public static boolean follows(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    for (int i = 0; i < FAR && (scan.tokens.isWord(i) || scan.tokens.isDigits(i)); i++) {
      if (scan.is(i, Role.GONE) && !scan.atom().has(DEBT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a text right behind an amount says so and can say nothing else: "have disappeared", but
   * not "went to others", nor "while others disappeared".
   */
  public static boolean surelyFollows(String following, Language language) {
    Scan scan = new Scan(following, language.pack());
    int noun = scan.tokens.isWord(0) && !scan.is(0, Role.GONE) && !isAuxiliary(scan, 0) ? 1 : 0;
    int at = isAuxiliary(scan, noun) ? scan.find(noun, Role.FILLER) : noun;
    int to = scan.find(at, Role.GONE);
    boolean debt = to >= 0 && scan.atom().has(DEBT);
    return to >= 0 && !debt && (at > noun || noun == 0) && !scan.is(to, Role.TO);
  }

  private static boolean isAuxiliary(Scan scan, int i) {
    return scan.is(i, Role.FILLER) && scan.atom().has("auxiliary");
  }

  /** Whether a text right before an amount says so: «desapareció». */
  public static boolean leads(String leading, Language language) {
    Scan scan = new Scan(leading + AMOUNT, language.pack());
    int at = scan.tokens.count() - 1;
    int article = scan.before(at, Role.DETERMINER);
    int hedge = scan.before(article < 0 ? at : article, Role.COMPARATOR);
    int end = hedge >= 0 ? hedge : article >= 0 ? article : at;
    return scan.before(end, Role.GONE) >= 0 && !scan.atom().has(DEBT);
  }

  /** Whether words say that a debt was paid. */
  public static boolean isRepaid(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      boolean found = scan.is(i, Role.GONE) || scan.findApart(i, Role.GONE, 2 * FAR) >= 0;
      if (found && scan.atom().has(DEBT)) {
        return true;
      }
    }
    return false;
  }
}
