package io.briefing.cue;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Direction;

/** Which way something moves that is no more than bigger, better or faster: "rose", "fell". */
public final class PlainMove {

  /** Between a move and what moved, from behind: "in the", « de nos ». */
  private static final Role[] LEADING = {Role.DETERMINER, Role.ARTICLE, Role.WHERE, Role.OF};

  private PlainMove() {}

  /**
   * The way of the last such move that may speak of what ends a text, "rose two points faster";
   * none if the text says anew what something is, "as demand fell, deliveries were faster".
   */
  public static Direction lastIn(Scan scan) {
    Direction last = Direction.NONE;
    for (int i = 0; i < scan.tokens.count(); ) {
      int bound = scan.find(i, Role.COMPARATOR);
      if (scan.is(i, Role.FILLER) && scan.atom().has("auxiliary")) {
        last = Direction.NONE;
      } else if (bound < 0) {
        Direction way = at(scan, i);
        last = way == Direction.NONE ? last : way;
      }
      i = Math.max(bound, i + 1);
    }
    return last;
  }

  /** Whether a text has any word for a move: "tax reductions". */
  public static boolean isIn(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.is(i, Role.MOVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what a text ends with is a verb that tells by itself that something moved: "sales
   * rose", and neither "its growth" nor « cesse de croître ».
   */
  public static boolean isVerbAtEnd(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    for (int i = 0; i < scan.tokens.count(); i++) {
      if (scan.find(i, Role.MOVE) == scan.tokens.count()) {
        boolean noun = scan.atom().value().startsWith("noun");
        return !noun && !leads(scan, i - 1);
      }
    }
    return false;
  }

  private static boolean leads(Scan scan, int i) {
    for (Role role : LEADING) {
      if (scan.is(i, role)) {
        return true;
      }
    }
    return scan.is(i, Role.TO) || scan.is(i, Role.BY);
  }

  /** The way of such a move that leads to what ends a text: "the <em>fall</em> in our". */
  public static Direction leadingIn(String text, Language language) {
    Scan scan = new Scan(text, language.pack());
    int end = scan.tokens.count();
    for (Role role : LEADING) {
      end = scan.is(end - 1, role) ? end - 1 : end;
    }
    int move = scan.before(end, Role.MOVE);
    return move < 0 ? Direction.NONE : at(scan, move);
  }

  /** The way of such a move that a text begins with: „schneller [gestiegen]“. */
  public static Direction firstIn(Scan scan) {
    return at(scan, 0);
  }

  private static Direction at(Scan scan, int i) {
    boolean plain = scan.is(i, Role.MOVE) && !scan.atom().value().startsWith("more");
    Direction way = plain ? Direction.named(scan.atom().value()) : Direction.NONE;
    return scan.is(i, Role.WORTH) ? Direction.NONE : way;
  }
}
