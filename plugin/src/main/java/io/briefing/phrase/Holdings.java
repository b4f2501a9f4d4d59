package io.briefing.phrase;

import io.briefing.phrase.Tokens.Gap;
import io.briefing.quantity.Unit;

/** Tells a part that changes hands from a move: « céder 49 % du capital » is no fall. */
final class Holdings {

  private final Scan scan;

  Holdings(Scan scan) {
    this.scan = scan;
  }

  /** Whether a quantity is so many per cent of what can be held: of the shares, of its unit. */
  boolean include(Quantity quantity) {
    int to = quantity.to();
    int at = scan.skip(scan.skip(to, Role.OF), Role.DETERMINER);
    return quantity.unit().kind() == Unit.Kind.PERCENT
        && at > to
        && scan.tokens.gap(at) != Gap.PARAGRAPH
        && scan.is(at, Role.HOLDING);
  }
}
