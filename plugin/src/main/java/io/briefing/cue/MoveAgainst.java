package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Direction;

/**
 * Words for a move that lead to what it is held against: "a fall compared with [€330m](=…)", « en
 * baisse par rapport à ». What follows is where it came from.
 */
public final class MoveAgainst {

  /** Stands for the amount that the words lead to. */
  private static final String AMOUNT = "0";

  private MoveAgainst() {}

  /** Which way it went, if a text ends with such words; else none. */
  public static Direction endOf(String leading, Language language) {
    Scan scan = new Scan(leading + AMOUNT, language.pack());
    int end = scan.tokens.count() - 1;
    int article = scan.before(end, Role.DETERMINER);
    boolean contracted = scan.before(end, Role.YEAR_LEAD) >= 0; // "rispetto ai"
    int lead = scan.before(article < 0 || contracted ? end : article, Role.YEAR_LEAD);
    boolean held = lead > 0 && scan.atom().has("from") && !scan.atom().has("weak");
    int move = held ? scan.before(lead, Role.MOVE) : -1;
    boolean told = move >= 0 && !scan.atom().value().startsWith("more");
    return told && scan.before(move, Role.NEGATION) < 0 && !scan.is(move, Role.COMPARATOR)
        ? direction(scan, move)
        : Direction.NONE;
  }

  private static Direction direction(Scan scan, int move) {
    scan.find(move, Role.MOVE);
    return Direction.named(scan.atom().value());
  }
}
