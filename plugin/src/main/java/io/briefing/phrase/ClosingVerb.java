package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase.Preposition;

/**
 * Verbs that stand behind the number they move by, and say nothing more by themselves: „um 12 % auf
 * 3,2 Milliarden gestiegen“. Of two clauses the second may have no more than the end of the verb
 * that the first has whole: „nahm um 17 % zu, die Kosten um 2 % ab“.
 */
final class ClosingVerb {

  private static final int FAR = 12;

  /** A clause that shares a verb begins no further behind it. */
  private static final int FARTHEST_SHARED = 30;

  private final Scan scan;
  private final Clauses clauses;
  private final MovedDirectly objects;

  private int closer = -1;

  /** The first part of the last verb in two parts. */
  private int opened = -1;

  ClosingVerb(Scan scan, Clauses clauses, MovedDirectly objects) {
    this.scan = scan;
    this.clauses = clauses;
    this.objects = objects;
  }

  /** A verb in two parts begins at a token. */
  void opened(int i) {
    opened = i;
  }

  /** Whether the verb at a token has been found to close what stands before it. */
  boolean isVerb(int i) {
    return i == closer;
  }

  /** The verb behind a quantity; found last in the scan is the word that joins it to that. */
  Attached of(Preposition preposition, int from, int to, Quantity quantity) {
    boolean joined = preposition != Preposition.NONE;
    boolean closes = joined && scan.atom().has("closes");
    Attached shared =
        joined && preposition != Preposition.FROM ? shared(preposition, from, to) : Attached.NOT;
    if (shared != Attached.NOT) {
      return shared;
    }
    boolean opens = !joined && objects.opens(from, quantity);
    return closes || opens ? of(opens ? Preposition.BY : preposition, to) : Attached.NOT;
  }

  /** The verb behind a token. */
  Attached of(Preposition preposition, int to) {
    int verb = clauses.closingVerb(to, FAR);
    if (verb < 0) {
      return Attached.NOT;
    }
    closer = verb;
    String value = scan.atom().value();
    return new Attached(Direction.named(value), preposition, value, -1, -1);
  }

  private Attached shared(Preposition preposition, int from, int to) {
    boolean second =
        opened >= 0
            && from - opened <= FARTHEST_SHARED
            && clauses.isParted(opened, from)
            && !clauses.breaks(opened + 1, from);
    for (int tail = to; second && tail < to + FAR && !clauses.breaks(to, tail + 1); tail++) {
      if (clauses.ends(tail)) {
        return Attached.NOT;
      }
      int end = scan.findPart(opened, tail, Role.MOVE);
      if (end >= 0) {
        String value = scan.atom().value();
        return new Attached(Direction.named(value), preposition, value, -1, -1);
      }
    }
    return Attached.NOT;
  }
}
