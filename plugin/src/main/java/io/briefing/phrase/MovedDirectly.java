package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens.Gap;
import io.briefing.quantity.Unit;
import java.util.stream.Stream;

/**
 * Tells whether a quantity is how far something moved, where no preposition joins the two: "rose 3
 * %", « n'a perdu que 3 % », „verlor die Aktie 3 Prozent“.
 */
final class MovedDirectly {

  private static final int NEAR = 4;
  private static final int MOST_IN_SUBJECT = 2;
  private static final int FAR = 12;
  private static final int LEAST_ASIDE = 2;
  private static final int MOST_ASIDE = 8;

  private static final Role[] ASIDE = {
    Role.REASON, Role.YEAR_LEAD, Role.BY, Role.TO, Role.FROM, Role.OF
  };

  private final Scan scan;
  private final Clauses clauses;

  /** Whether the subject may stand behind its verb. */
  private final boolean inverts;

  MovedDirectly(Scan scan, Clauses clauses) {
    this.scan = scan;
    this.clauses = clauses;
    this.inverts = scan.pack.setting("inverts", "").equals("yes");
  }

  /** Whether a quantity whose first word is at a token belongs to the move. */
  boolean include(Move move, int from, Quantity quantity) {
    return isNext(move, from)
        || isBehindSubject(move, from, quantity)
        || isBehindAside(move, from, quantity);
  }

  /**
   * „[Nur] 5 Prozent gab der Umsatz nach“: whether a quantity opens its sentence and the verb
   * follows, with who it was that moved behind it, in languages that turn the two round.
   */
  boolean opens(int from, Quantity quantity) {
    if (!inverts || !isRelative(quantity)) {
      return false;
    }
    int at = from;
    for (int before = from; before >= 0; before = before(at)) {
      at = before;
    }
    boolean first = scan.tokens.gap(at) == Gap.PARAGRAPH || clauses.breaks(at - 1, at);
    int to = quantity.to();
    int apart = scan.findApart(to, Role.MOVE, FAR);
    int verb = apart < 0 ? scan.find(to, Role.MOVE) : scan.head();
    return first
        && verb >= 0
        && scan.tokens.gap(to) != Gap.PARAGRAPH
        && (scan.is(verb, Role.DETERMINER) || scan.is(verb, Role.ARTICLE));
  }

  /** « Les 1 200 magasins perdent de l'argent »: they are not what was lost. */
  boolean isSubject(String value, Quantity quantity, int end) {
    boolean counts = !quantity.hasUnit() || quantity.unit().kind() == Unit.Kind.NOUN;
    return value.startsWith("quiet") && counts && !clauses.isClosed(end);
  }

  private int before(int i) {
    return Stream.of(Role.ONLY, Role.FILLER, Role.ARTICLE, Role.COMPARATOR)
        .map(role -> scan.before(i, role))
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(-1);
  }

  private static boolean isRelative(Quantity quantity) {
    Unit.Kind unit = quantity.unit().kind();
    return unit == Unit.Kind.PERCENT || unit == Unit.Kind.POINT;
  }

  /** Whether only small words stand between the move and the token; "of" and « de » among them. */
  boolean isNext(Move move, int from) {
    int at = move.end();
    if (from - at > NEAR || move.taken()) {
      return false;
    }
    return isOnly(at, from) || clauses.isPath(at, from, Moves.SMALL);
  }

  /** « N'a perdu que 3 % », "no perdió más que un 3 %" */
  private boolean isOnly(int at, int from) {
    int only = scan.find(at, Role.ONLY);
    return only >= 0 && (only == from || scan.find(only, Role.ARTICLE) == from);
  }

  /**
   * „Am Montag verlor die Aktie 3 Prozent“, "perdió la acción un 3 %": who it was that moved stands
   * between, in languages that turn the two round.
   */
  private boolean isBehindSubject(Move move, int from, Quantity quantity) {
    if (!inverts || move.taken() || move.isNoun() || move.inParts()) {
      return false;
    }
    int end = isRelative(quantity) ? beforeArticle(from) : from;
    int noun = scan.skip(move.end(), Role.DETERMINER);
    return noun > move.end()
        && end > noun
        && end - noun <= MOST_IN_SUBJECT
        && clauses.areNames(noun, end);
  }

  /**
   * „Die Aktie verlor bis zum Mittag 3 Prozent“, "ha perso in avvio di seduta il 3 %": when or why
   * it moved stands between.
   */
  private boolean isBehindAside(Move move, int from, Quantity quantity) {
    if (move.taken() || !move.isVerb() || !isRelative(quantity)) {
      return false;
    }
    int end = beforeArticle(from);
    boolean led = Stream.of(ASIDE).anyMatch(role -> scan.is(move.end(), role));
    int between = end - move.end();
    if (!led || between < LEAST_ASIDE || between > MOST_ASIDE) {
      return false;
    }
    for (int i = move.end(); i < end; i++) {
      boolean other = scan.is(i, Role.AMOUNTING) || scan.is(i, Role.MOVE) || clauses.ends(i);
      if (other || !scan.tokens.isWord(i) || scan.tokens.gap(i) == Gap.PARAGRAPH) {
        return false;
      }
    }
    return true;
  }

  /** Where the article of a number stands, or the number if it has none. */
  private int beforeArticle(int from) {
    int article = scan.before(from, Role.ARTICLE);
    article = article < 0 ? scan.before(from, Role.DETERMINER) : article;
    return article < 0 ? from : article;
  }
}
