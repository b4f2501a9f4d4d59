package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;

/**
 * Words of time beside a quantity, which change what it is: "one year ago", "5 % to 7 % a year".
 */
final class TimeAround {

  private static final int NEAR = 3;

  private final Scan scan;

  TimeAround(Scan scan) {
    this.scan = scan;
  }

  /** "One year ago", « il y a un an »: a time and no amount; the token after it, or −1. */
  int ago(Quantity year) {
    for (int at = Math.max(0, year.from() - NEAR); at <= year.from(); at++) {
      int to = scan.find(at, Role.TIME);
      if (to >= year.to() && scan.atom().has("ago")) {
        return to;
      }
    }
    return -1;
  }

  /** "Grew 5 % to 7 % a year": so much in each, unless words for "from" open it. */
  boolean isPace(Quantity quantity) {
    boolean from =
        scan.before(quantity.first().from(), Role.FROM) >= 0
            && scan.before(quantity.first().from(), Role.OF) < 0;
    return !from && scan.is(quantity.to(), Role.TIME) && scan.atom().has("each");
  }
}
