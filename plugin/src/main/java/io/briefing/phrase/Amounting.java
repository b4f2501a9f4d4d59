package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.quantity.Unit;

/**
 * Tells how large a move was from where it led: "the decline amounted to 31 %", „die Abnahme belief
 * sich auf 31 Prozent“, « la réduction s'élève à 31 % », "a fall in orders of 31 %".
 *
 * <p>It must be a noun that is spoken of: not in "after the decline, sales came to …", nor behind a
 * comma.
 */
final class Amounting {

  /** No verb with what joins it to the number has more words than this. */
  private static final int LONGEST = 6;

  /** « Après un léger recul » */
  private static final int MOST_BEFORE = 2;

  private static final Role[] JOINTS = {Role.TO, Role.FILLER, Role.DETERMINER, Role.ARTICLE};

  private final Scan scan;
  private final Clauses clauses;
  private boolean spokenOf;
  private boolean headed;

  Amounting(Scan scan, Clauses clauses) {
    this.scan = scan;
    this.clauses = clauses;
  }

  /** A move starts at token i. */
  void starts(int i) {
    int at = i;
    for (int words = 0; words < MOST_BEFORE; words++) {
      int from = scan.before(at, Role.DETERMINER);
      from = from < 0 ? scan.before(at, Role.ARTICLE) : from;
      from = from < 0 ? scan.before(at, Role.FILLER) : from;
      from = from < 0 ? scan.before(at, Role.INTENSITY) : from;
      at = from < 0 ? at : from;
    }
    spokenOf = scan.before(at, Role.BEFORE_COST) < 0;
    headed = scan.before(i, Role.ARTICLE) >= 0 || scan.before(i, Role.DETERMINER) >= 0;
  }

  /** Whether the words before a quantity at a token say how large the last move was. */
  boolean leads(Move move, int to, Quantity quantity) {
    return move.mayBeNoun()
        && (spokenOf && (isVerbBetween(move, to) || isBetween(move, to))
            || isOf(move, to, quantity));
  }

  /** "A fall in orders of 3.4 %", „ein Rückgang des Umsatzes von 3,4 %“. */
  private boolean isOf(Move move, int to, Quantity quantity) {
    int from = move.end();
    Unit.Kind unit = quantity.unit().kind();
    boolean relative = unit == Unit.Kind.PERCENT || unit == Unit.Kind.POINT;
    boolean noun = scan.is(from, Role.OF) || scan.is(from, Role.RATIO);
    int of = scan.before(to, Role.OF);
    return relative
        && noun
        && of > from + 1
        && to - from <= LONGEST
        && !clauses.isParted(from, to)
        && !clauses.breaks(from, to);
  }

  /** «El descenso ascendió a 8,4 %»: the verb is no rise of its own. */
  boolean isVerbOf(Move move, int i) {
    return move != null
        && spokenOf
        && move.mayBeNoun()
        && !move.taken()
        && scan.is(i, Role.AMOUNTING)
        && i - move.end() <= LONGEST
        && !clauses.isParted(move.end(), i)
        && !clauses.breaks(move.end(), i);
  }

  /** „Der Umsatz nach leichtem Rückgang betrug 53,6 Millionen“: what it is that came to so much. */
  boolean leadsAnother(Move move, int to) {
    return !spokenOf && move.isNoun() && isVerbBetween(move, to);
  }

  private boolean isVerbBetween(Move move, int to) {
    int moveEnd = move.end();
    for (int at = to - 1; at >= Math.max(moveEnd, to - LONGEST); at--) {
      int end = scan.find(at, Role.AMOUNTING);
      if (end >= 0 && end <= to && clauses.isPath(end, to, JOINTS)) {
        return !isParted(moveEnd, at);
      }
    }
    return false;
  }

  /** "The decrease in sales from 2022 to 2023 was 36 %": only of what is surely a noun. */
  private boolean isBetween(Move move, int to) {
    if (!move.isNoun() && !headed) {
      return false;
    }
    int at = to - 1;
    while (at > move.end() && clauses.isPath(at, to, JOINTS) && !isAuxiliary(at)) {
      at--;
    }
    return at > move.end() && isAuxiliary(at) && !isParted(move.end(), at);
  }

  private boolean isAuxiliary(int at) {
    return scan.is(at, Role.FILLER) && scan.atom().has("auxiliary");
  }

  /** Whether a comma or "and" stands between two tokens, and not in "between 2022 and 2023". */
  private boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean years = i > from && scan.tokens.isDigits(i - 1) && scan.tokens.isDigits(i + 1);
      if (clauses.ends(i) && !years || clauses.breaks(i, i + 1)) {
        return true;
      }
    }
    return false;
  }
}
