package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.stream.Stream;

/**
 * A loss that became a profit, or a profit a loss: "turned a loss of €12m into a profit of €8m".
 */
public final class Turned {

  /** Stands for the amount that the words lead to. */
  private static final String AMOUNT = "0";

  /** "A small operating profit", « un bénéfice net record » */
  private static final int MOST_WORDS = 2;

  /** What would name another thing than the loss or the profit that it was turned to. */
  private static final Role[] JOINING = {
    Role.OF,
    Role.BY,
    Role.TO,
    Role.FROM,
    Role.INTO,
    Role.AND,
    Role.ARTICLE,
    Role.DETERMINER,
    Role.YEAR_LEAD,
    Role.REASON,
    Role.NEGATION
  };

  private Turned() {}

  /** Whether the words between two amounts turn the first into a profit, and say no more. */
  public static boolean isIntoProfit(String between, Language language) {
    return turns(between, Role.PROFIT, language);
  }

  /** Whether they turn what is called a profit into a loss, and say no more. */
  public static boolean isIntoLoss(String before, String between, Language language) {
    Scan scan = new Scan(before + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    int of = scan.before(end, Role.OF);
    int noun = of < 0 ? end : of;
    for (int filler = noun; filler >= 0; filler = scan.before(filler, Role.FILLER)) {
      noun = filler;
    }
    return scan.before(noun, Role.PROFIT) >= 0 && turns(between, Role.LOSS, language);
  }

  /** In Dutch nothing need join the two: "van een verlies van 12 een winst van 8". */
  private static boolean turns(String between, Role result, Language language) {
    Scan scan = new Scan(between + AMOUNT, language.pack());
    int into = scan.find(0, Role.INTO);
    int most = into < 0 ? 0 : MOST_WORDS;
    int article = scan.skip(Math.max(into, 0), Role.ARTICLE);
    for (int at = article; at <= article + most; at++) {
      int noun = scan.find(at, result);
      if (noun >= 0) {
        return isOf(scan, noun, most);
      }
      if (!isName(scan, at)) {
        return false;
      }
    }
    return false;
  }

  /** Whether no more than « net record de » leads from a noun to the amount. */
  private static boolean isOf(Scan scan, int noun, int most) {
    int end = scan.tokens.count() - 1;
    for (int at = noun; at <= noun + most; at++) {
      if (scan.skip(at, Role.OF) == end) {
        return true;
      }
      if (!isName(scan, at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isName(Scan scan, int at) {
    return scan.tokens.isWord(at) && Stream.of(JOINING).noneMatch(role -> scan.is(at, role));
  }
}
