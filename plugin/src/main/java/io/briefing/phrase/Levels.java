package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.quantity.Unit;

/**
 * Tells where something moved from how far: "fell below 50 %", "no caerá por debajo del 5 %" and «
 * steeg tot 1,2 miljard » name the level that was reached.
 */
final class Levels {

  private static final int SHORT = 3;
  private static final int YEAR_DIGITS = 4;

  private final Scan scan;
  private final Clauses clauses;

  Levels(Scan scan, Clauses clauses) {
    this.scan = scan;
    this.clauses = clauses;
  }

  /**
   * Whether the comparator between two tokens bounds the level: one that is marked so, on the side
   * to which the move goes. „Legte über 5 % zu“ and "grew by above 5 %" say how far.
   */
  boolean bounds(Move move, int from, Quantity quantity) {
    if (move.isQuiet() || move.inParts() || move.isOfObjects()) {
      return false;
    }
    for (int i = from; i < quantity.from(); i++) {
      if (scan.is(i, Role.COMPARATOR)) {
        Atom word = scan.atom();
        boolean height = word.has("height") && quantity.unit().kind() != Unit.Kind.PERCENT;
        Direction side = word.has("less-than") ? Direction.DOWN : Direction.UP;
        boolean sideways = move.direction() == Direction.NONE;
        return (word.has("level") || height) && (sideways || move.direction() == side);
      }
    }
    return false;
  }

  /**
   * As {@link #bounds}, of a move that follows: „ist unter 570 Milliarden gefallen“. „Ist über 5 %
   * gestiegen“ says how far.
   */
  boolean boundsBefore(Move move, int from, Quantity quantity) {
    boolean percent = quantity.unit().kind() == Unit.Kind.PERCENT;
    return (move.direction() == Direction.DOWN || !percent) && bounds(move, from, quantity);
  }

  /**
   * Whether a word that may mean "up to" leads from a move to the level it reached: "sube un 5 %,
   * hasta 3,45 euros", but not "perdió hasta un 7 %".
   */
  boolean reaches(Move move, Hedge hedge, Quantity quantity) {
    int to = scan.find(hedge.from(), Role.TO);
    boolean word = to >= 0 && scan.find(hedge.from(), Role.COMPARATOR) == to;
    if (!word || hedge.from() >= quantity.from()) {
      return false;
    }
    for (int i = move.end(); i < hedge.from(); i++) {
      if (scan.is(i, Role.AND)) {
        return false;
      }
    }
    boolean article = scan.before(quantity.from(), Role.ARTICLE) >= to;
    boolean percent = quantity.unit().kind() == Unit.Kind.PERCENT;
    return move.taken() || !percent || !move.isQuiet() && !article;
  }

  /**
   * Whether a negation stands shortly before token i: "not to fall", « ne devrait pas baisser ».
   */
  boolean isDenied(int i) {
    for (int at = i; at > i - SHORT; at--) {
      int negation = scan.before(at, Role.NEGATION);
      if (negation >= 0) {
        // "Is not only falling" denies nothing, "non è sceso" and « pas encore baissé » do.
        boolean filler = scan.is(at, Role.FILLER);
        boolean only = filler && !scan.atom().has("auxiliary") && !scan.atom().has("yet");
        return !only && !scan.is(at, Role.ONLY);
      }
      if (at < 1 || clauses.breaks(at - 1, at) || clauses.ends(at - 1)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a negation stands right beside a move, before it or behind. */
  boolean isNegated(int from, int to) {
    int auxiliary = scan.before(from, Role.FILLER);
    return scan.before(from, Role.NEGATION) >= 0
        || auxiliary >= 0 && scan.before(auxiliary, Role.NEGATION) >= 0
        || scan.is(to, Role.NEGATION) && !isOfComparator(to);
  }

  /** "Rose no more than 3 %", „stieg nicht mehr als 3 %“: it is the size that is denied. */
  private boolean isOfComparator(int negation) {
    return scan.is(negation, Role.COMPARATOR)
        || scan.is(scan.find(negation, Role.NEGATION), Role.COMPARATOR);
  }

  /**
   * Whether a move is plainly denied and nothing else is said of it: "did not fall.", „ging nicht
   * zurück“, but not "did not fall as much", "did not fall by 3 %".
   *
   * @param particle the second part of its verb, or −1
   */
  boolean isPlainlyDenied(int from, int to, int particle) {
    int filler = scan.before(from, Role.FILLER);
    boolean auxiliary = filler >= 0 && scan.atom().has("auxiliary");
    boolean before = isPlain(scan.before(from, Role.NEGATION));
    before |= auxiliary && isPlain(scan.before(filler, Role.NEGATION));
    int behind = before ? to : scan.find(to, Role.NEGATION);
    boolean denied = before || isPlain(behind);
    if (!denied || new Supposing(scan, clauses).isAround(from, to)) {
      return false; // "if sales had not fallen"
    }
    return isClosed(behind == particle ? behind + 1 : behind);
  }

  private boolean isPlain(int found) {
    return found >= 0 && scan.atom().has("plain");
  }

  /** The clause ends there, or goes on with when it was: "in 2023", "year on year". */
  private boolean isClosed(int at) {
    int lead = scan.find(at, Role.YEAR_LEAD);
    boolean year = lead >= 0 && scan.atom().has("in") && scan.tokens.length(lead) == YEAR_DIGITS;
    boolean time = scan.is(at, Role.TIME) && scan.atom().has("since");
    return time
        || year && scan.tokens.isDigits(lead)
        || scan.tokens.gap(at) == Tokens.Gap.PARAGRAPH
        || !scan.tokens.isWord(at) && !scan.tokens.isDigits(at);
  }
}
