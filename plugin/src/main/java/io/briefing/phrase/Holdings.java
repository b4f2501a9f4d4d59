package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens.Gap;
import io.briefing.quantity.Unit;

/**
 * Tells what a quantity is of from what moves: « céder 49 % du capital » is no fall, "closed 43
 * shops" is one.
 */
final class Holdings {

  private final Scan scan;

  Holdings(Scan scan) {
    this.scan = scan;
  }

  /**
   * Whether a quantity is so many per cent of what can be held: of the shares, of its unit, and
   * behind a verb that may mean to sell, of whatever has a name.
   */
  boolean include(Quantity quantity, Move move) {
    int to = quantity.to();
    int of = scan.skip(to, Role.OF);
    int at = scan.skip(of, Role.DETERMINER);
    boolean sold = move != null && move.mayBeSale() && of > to && scan.tokens.isUpperCase(at);
    return quantity.unit().kind() == Unit.Kind.PERCENT
        && at > to
        && scan.tokens.gap(at) != Gap.PARAGRAPH
        && (sold || scan.is(at, Role.HOLDING));
  }

  /** "43 shops", "12 new ones", "one job in 20", but not "2 % higher" or "43 points". */
  boolean areCounted(Quantity quantity) {
    int to = quantity.to();
    boolean plain =
        quantity.unit().isNone()
            && scan.tokens.isWord(to)
            && scan.tokens.gap(to) != Gap.PARAGRAPH
            && !scan.is(to, Role.MOVE);
    return switch (quantity.kind()) {
      case AMOUNT -> plain || quantity.unit().kind() == Unit.Kind.NOUN;
      case FRACTION -> !scan.is(to, Role.MOVE);
      default -> false;
    };
  }
}
