package io.briefing.cue;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import java.util.stream.Stream;

/**
 * Whether a text speaks of a cost: of what figures may hold as a negative number and words name by
 * its size. "Charges of 126 million" do; in "income before depreciation" and "a profit of 2.7
 * billion after charges of 1.1 billion" something else is the amount.
 */
final class Costs {

  /** Between "before" and the cost, no more words: "before exceptional charges". */
  private static final int NEAR = 2;

  /** Between the cost and its amount, no more words: "charges for the closure of … of". */
  private static final int MOST_TOLD = 6;

  private static final String SAID = "said";

  private final Scan scan;

  private Costs(Scan scan) {
    this.scan = scan;
  }

  static boolean areIn(Scan scan) {
    return new Costs(scan).areNamed();
  }

  private boolean areNamed() {
    boolean cost = false;
    boolean profit = false;
    boolean amount = false;
    for (int i = 0; i < scan.tokens.count(); i++) {
      int to = scan.find(i, Role.COST);
      boolean said = to >= 0 && scan.atom().has(SAID); // "one-offs" may as well be gains
      boolean further = amount && isLeftOut(i);
      boolean leads = to >= 0 && leadsToAmount(to) && !further && !(said && isOther(i, to));
      if (leads || to >= 0 && isBehindAmount(i)) {
        return true;
      }
      amount |= scan.tokens.isDigits(i);
      cost |= to >= 0 && !said && !isLeftOut(i);
      profit |= scan.is(i, Role.PROFIT);
    }
    return cost && !profit;
  }

  /** "A $126 million charge", "126 million of charges". */
  private boolean isBehindAmount(int i) {
    int of = scan.before(i, Role.OF);
    int end = of >= 0 ? of : i;
    return scan.tokens.isDigits(end - 1)
        || Stream.of(Role.SCALE, Role.SHORT_SCALE, Role.CURRENCY)
            .anyMatch(role -> scan.before(end, role) >= 0);
  }

  /**
   * "Charges of some 126 million", „Abschreibungen in Höhe von 126 Millionen“; but not "income
   * before depreciation was 5 billion", where the verb tells of something else.
   */
  private boolean leadsToAmount(int to) {
    for (int at = to; at <= to + MOST_TOLD; at++) {
      if (scan.tokens.isDigits(at) || scan.is(at, Role.CURRENCY) && scan.tokens.isDigits(at + 1)) {
        return true;
      }
      boolean word = scan.tokens.isWord(at) || scan.tokens.isSign(at, '\'');
      if (!word || isVerb(at) || scan.is(at, Role.PROFIT)) {
        return false;
      }
    }
    return false;
  }

  /** "Income from dividends of £5m", "after exceptional items £12m was left". */
  private boolean isOther(int i, int to) {
    return scan.before(i, Role.FROM) >= 0 || isLeftOut(i) && !scan.is(to, Role.OF);
  }

  private boolean isVerb(int i) {
    return scan.is(i, Role.MOVE) || scan.is(i, Role.FILLER) && scan.atom().has("auxiliary");
  }

  private boolean isLeftOut(int i) {
    for (int at = i; at >= i - NEAR; at--) {
      if (scan.before(at, Role.BEFORE_COST) >= 0) {
        return true;
      }
      if (!scan.tokens.isWord(at - 1)) {
        return false;
      }
    }
    return false;
  }
}
