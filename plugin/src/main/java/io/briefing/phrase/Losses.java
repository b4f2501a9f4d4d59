package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens.Gap;
import io.briefing.quantity.Unit;

/** Which quantities are losses: "a loss of 2.7 billion", "its loss widened to 2.7 from 1.9". */
final class Losses {

  private static final int NEAR = 3;

  private static final Role[] AFTER = {
    Role.FILLER, Role.OF, Role.DETERMINER, Role.ARTICLE, Role.BY, Role.TO, Role.FROM, Role.MOVE
  };

  /** Whose loss it was, and when, may stand between it and the number. */
  private static final Role[] TOLD = {
    Role.BEARER, Role.PERIOD, Role.ORDINAL, Role.DURATION, Role.MONTH, Role.YEAR_WORD, Role.CARDINAL
  };

  private static final int MOST_TOLD = 12;

  private final Scan scan;
  private final Clauses clauses;

  /** Just past the last word for a loss, and past what has become of it since. */
  private int end = -1;

  /** Whether the last such word only tells the sign of what it is said of: "was negative". */
  private boolean isSign;

  /** Just past the last such word that is no move by itself. */
  private int noun = -1;

  /** Whether the last word for a loss is such a one. */
  private boolean isNoun;

  Losses(Scan scan, Clauses clauses) {
    this.scan = scan;
    this.clauses = clauses;
  }

  /** The token after a word for a loss at token i, or −1. */
  int read(int i) {
    int to = scan.find(i, Role.LOSS);
    isSign = to >= 0 ? scan.atom().has("sign") : isSign;
    end = to >= 0 ? to : end;
    isNoun = to < 0 && isNoun;
    return to;
  }

  /** A loss that no move says ended before this token, if any did. */
  void named(int to) {
    noun = to >= 0 ? to : noun;
    isNoun |= to >= 0;
  }

  /** What a noun for a rise becomes beside a sign: "negative growth", « croissance négative ». */
  String turned(int i, int to, String value) {
    boolean before = scan.before(i, Role.LOSS) >= 0 && scan.atom().has("sign");
    boolean signed = before || scan.is(to, Role.LOSS) && scan.atom().has("sign");
    return signed && value.startsWith("noun") ? value.replace(".up", ".down") : value;
  }

  /** Whether a loss stands shortly before a token, in the same clause. */
  boolean isNear(int i) {
    return end >= 0 && i - end <= NEAR && !clauses.breaks(end, i);
  }

  /** Whether a loss is what the verb at token i speaks of. */
  boolean isSubject(int i) {
    return noun >= 0 && clauses.isPath(noun, i, Moves.SMALL);
  }

  /** A move from one token to another: what follows it is a loss if it is one that moved. */
  void moved(int i, int to) {
    if (end >= 0 && end <= i && leadsTo(i)) {
      end = to;
    }
  }

  /** "The loss narrowed by 30 % to …": it goes on behind the per cent it moved by. */
  void moveBy(int from, int to, Unit unit) {
    boolean moved = isNoun && end >= 0 && end <= from && unit.kind() == Unit.Kind.PERCENT;
    end = moved && leadsTo(from) ? to : end;
  }

  /** Whether a quantity is a loss: "a loss of …", "… loss". */
  boolean includes(int from, int to, Unit unit) {
    if (unit.kind() != Unit.Kind.MONEY && !unit.isNone()) {
      return false;
    }
    boolean before = end >= 0 && end <= from && leadsTo(from) && (isNoun || !isReached(from));
    if (scan.tokens.gap(to) == Gap.PARAGRAPH) {
      return before;
    }
    int at = scan.skip(to, Role.OF);
    int noun = scan.skip(at, Role.FILLER);
    // "From a £3m loss in 2022 to a £66m profit": its own noun says that it is none.
    boolean profit = scan.is(at, Role.PROFIT) || scan.is(noun, Role.PROFIT);
    return before && !profit || isLoss(at) || isLoss(noun);
  }

  private boolean isLoss(int at) {
    return scan.is(at, Role.LOSS) && !scan.is(at, Role.NO_LOSS);
  }

  /**
   * "The share lost slightly to €60": what a verb leads to with "to" is no loss; "up to" may be.
   */
  private boolean isReached(int to) {
    for (int at = end; at < to; ) {
      int bound = scan.find(at, Role.COMPARATOR);
      if (bound < 0 && scan.is(at, Role.TO)) {
        return true;
      }
      at = Math.max(bound, at + 1);
    }
    return false;
  }

  /**
   * Whether the last loss leads to a token: "a net loss attributable to shareholders in the second
   * quarter of …".
   */
  private boolean leadsTo(int to) {
    int at = end;
    boolean told = false;
    while (at < to && at - end <= MOST_TOLD && scan.tokens.gap(at) != Gap.PARAGRAPH) {
      int small = furthest(at, to, AFTER);
      boolean year = scan.tokens.isDigits(at) && scan.tokens.length(at) == 4;
      boolean passed = year || !isSign && scan.tokens.isSign(at, ',');
      int more = Math.max(furthest(at, to, TOLD), passed ? at + 1 : at);
      if (small == at && more == at) {
        return false;
      }
      told = more > small;
      at = Math.max(small, more);
    }
    return at == to && !told;
  }

  private int furthest(int at, int most, Role[] words) {
    int furthest = at;
    for (Role role : words) {
      int to = scan.skip(at, role);
      furthest = to <= most ? Math.max(furthest, to) : furthest;
    }
    return furthest;
  }

  /** What follows a loss in the same move is one too: "widened to 2.7 from 1.9 billion". */
  void goesOn(int to) {
    end = to;
  }
}
