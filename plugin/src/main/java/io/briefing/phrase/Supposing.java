package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;

/**
 * Tells what was not reached at another time, or would not have been, from what is not reached:
 * "had never reached 5 before", "if it does not reach 5", „hätte es 5 nicht erreicht“. The pack
 * lists the words ({@code supposed}).
 */
record Supposing(Scan scan, Clauses clauses) {

  /** Words of the same clause stand this near. */
  private static final int FAR = 10;

  /** Whether such a word stands in the clause of the words from one token to another. */
  boolean isAround(int from, int to) {
    for (int at = from; at > Math.max(0, from - FAR); at--) {
      if (scan.before(at, Role.SUPPOSED) >= 0 && !isDue()) {
        return true;
      }
      if (isEnd(at - 1)) {
        break;
      }
    }
    // Between a negation and its verb: «nunca habían alcanzado 5».
    for (int at = from; at < to; at++) {
      if (scan.is(at, Role.SUPPOSED) && !isDue()) {
        return true;
      }
    }
    for (int at = to; at < Math.min(scan.tokens.count(), to + FAR) && !isEnd(at); at++) {
      if (scan.is(at, Role.SUPPOSED) && !isDue()) {
        return true;
      }
    }
    return false;
  }

  /** Whether they are said of what did not happen: "would have fallen", „wäre gesunken“. */
  boolean isConditional(int from, int to) {
    for (int at = from; at > Math.max(0, from - FAR) && !isEnd(at - 1); at--) {
      if (scan.before(at, Role.SUPPOSED) >= 0 && scan.atom().has("conditional")) {
        return true;
      }
    }
    for (int at = to; at < Math.min(scan.tokens.count(), to + FAR) && !isEnd(at); at++) {
      if (scan.is(at, Role.SUPPOSED) && scan.atom().has("conditional")) {
        return true;
      }
    }
    return false;
  }

  /** "Must not reach 5": what is only due is denied as if it were. */
  private boolean isDue() {
    return scan.atom().has("due");
  }

  /** A comparator of the words from one token to another that is denied: turned, or supposed. */
  Hedge denied(Atom atom, Comparator turned, int from, int to) {
    return atom.has("denied") && isAround(from, to)
        ? Hedge.supposed(from, to)
        : new Hedge(turned, from, to, true);
  }

  /**
   * The token of a word that denies all that its clause says, before a token: "neither Asia nor
   * Europe reached 5"; −1 if there is none.
   */
  int deniedSubject(int before) {
    for (int at = before; at > Math.max(0, before - FAR); at--) {
      int from = scan.before(at, Role.NEGATION);
      if (from >= 0 && scan.atom().has("subject")) {
        return from;
      }
      if (clauses.breaks(at - 1, at)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isEnd(int at) {
    return clauses.breaks(at, at + 1) || clauses.ends(at);
  }
}
