package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.numeral.Draft.Style;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Set;

/** Tells how far something moved from where it came from, where two numbers stand behind a move. */
final class MoveSizes {

  /** A range whose ends lie further apart than this is none. */
  private static final Rational WIDE = Rational.of(8);

  private final Scan scan;
  private final Tokens tokens;
  private final Moves moves;

  MoveSizes(Scan scan, Moves moves) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.moves = moves;
  }

  /**
   * "Fell by £1.1bn to £4.3bn": how far and where to, each with a currency or a scale word of its
   * own; and "fell by 1,200 to 34,500", "rose by 3 to €412 million", for no range is so wide.
   */
  boolean areToldWithLevel(Quantity range) {
    boolean ends =
        range.second() != null && range.has(Quantity.MOVING) && !range.has(Quantity.FROM_TO);
    if (!ends) {
      return false;
    }
    boolean scaled = range.first().style() == Style.SCALED;
    boolean money = range.unit().kind() == Unit.Kind.MONEY;
    boolean own = !range.has(Quantity.SHARED) && (scaled || money);
    boolean counts = !range.hasUnit() || range.unit().kind() == Unit.Kind.NOUN;
    boolean wide =
        (counts || money)
            && range.first().scale().equals(range.second().scale())
            && range.first().value().times(WIDE).compareTo(range.second().value()) < 0;
    // "By five to 12": the ends of one range are written alike.
    boolean apart = tokens.isWord(range.first().from()) && tokens.isDigits(range.second().from());
    return (own || wide || counts && apart)
        && scan.before(range.from(), Role.FROM) < 0
        && !scan.is(range.from(), Role.FROM)
        && moves.goesBy(range.from());
  }

  /** The first of two ends, noted where it may as well be how far it moved. */
  Phrase noted(Phrase start, int from) {
    return mayBe(from) ? start.noting(Set.of(Note.BY_OR_FROM)) : start;
  }

  /** « De » may say how far as well as from where; so may «dal 3 al 6 %», or nothing at all. */
  private boolean mayBe(int from) {
    return scan.before(from, Role.BY) >= 0
        || scan.before(from, Role.FROM) < 0
        || scan.atom().has("range");
  }
}
