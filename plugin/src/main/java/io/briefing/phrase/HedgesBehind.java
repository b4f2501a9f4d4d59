package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;

/**
 * What hedges a quantity from behind: "or more", « et quelques », and where verbs close a clause,
 * „5 Prozent übersteigen“, "60 procent van de omzet niet overschrijden".
 */
final class HedgesBehind {

  /** What is measured, between a quantity and the verb that closes its clause. */
  private static final int MOST_BETWEEN = 3;

  private final Scan scan;
  private final Tokens tokens;
  private final Supposing supposing;

  HedgesBehind(Scan scan, Supposing supposing) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.supposing = supposing;
  }

  /** The hedge right behind a quantity, or {@code null}. */
  Hedge of(Quantity quantity) {
    boolean verb = quantity.has(Quantity.WORD);
    int at = quantity.to();
    at = verb && !scan.is(at, Role.AFTER) ? scan.skip(at, Role.FILLER) : at;
    boolean sign = tokens.isSign(at, '+') && tokens.isDigits(at + 1); // "un +3 %"
    int to = tokens.gap(at) == Gap.PARAGRAPH || sign ? -1 : scan.find(at, Role.AFTER);
    Atom atom = to < 0 ? null : scan.atom();
    if (atom == null
        || atom.has("final")
        || atom.has("verb") && !(verb && endsHedge(to))
        || opensNext(at, to)) {
      return null;
    }
    return supposing.denied(atom, Comparator.of(atom), quantity.from(), to);
  }

  /** The verb that closes the clause of a quantity, perhaps denied, as its hedge; or null. */
  Hedge closing(Quantity quantity) {
    int end = quantity.to() + MOST_BETWEEN;
    for (int at = quantity.to(); at <= end && isInClause(at); at++) {
      int denied = scan.find(at, Role.NEGATION);
      int verb = scan.find(Math.max(denied, at), Role.AFTER);
      if (verb >= 0 && scan.atom().has("final")) {
        return hedge(quantity, scan.atom(), denied >= 0, at == quantity.to() ? verb : -1, verb);
      }
    }
    return null;
  }

  private Hedge hedge(Quantity quantity, Atom verb, boolean denied, int joined, int end) {
    boolean closes = !isInClause(end) || !isInClause(end + 1); // "überschritten hat"
    int from = quantity.from();
    boolean size = scan.before(from, Role.BY) >= 0; // „um 5 Prozent übertroffen“
    // „Den Umsatz von 600 Millionen übertreffen“: so much it was.
    boolean object = scan.before(from, Role.OF) >= 0 && scan.before(from, Role.FILLER) < 0;
    if (!closes || size || object || verb.has("denied") && !denied) {
      return null;
    }
    Comparator named = Comparator.of(verb);
    int to = Math.max(quantity.to(), joined);
    return denied
        ? supposing.denied(verb, named.denied(), quantity.from(), to)
        : new Hedge(named, quantity.from(), to, true);
  }

  private boolean isInClause(int i) {
    return tokens.isWord(i) && tokens.gap(i) != Gap.PARAGRAPH && !scan.is(i, Role.AND);
  }

  /** "Less than 4,565 and more than 4,000": "more" leads up to the next number. */
  private boolean opensNext(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      int end = scan.find(at, Role.COMPARATOR);
      int number = end < to ? -1 : scan.skip(end, Role.DETERMINER);
      if (number >= 0 && startsNumber(number)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsNumber(int i) {
    return tokens.gap(i) != Gap.PARAGRAPH
        && (tokens.isDigits(i)
            || scan.is(i, Role.CARDINAL)
            || scan.is(i, Role.ARTICLE)
            || scan.is(i, Role.SCALE)
            || scan.is(i, Role.FRACTION)
            || scan.is(i, Role.CURRENCY));
  }

  /** „Verdoppelte sich fast“, but not „verdoppelte sich fast 3 Jahre danach“. */
  private boolean endsHedge(int i) {
    return tokens.gap(i) == Gap.PARAGRAPH
        || !tokens.isDigits(i)
            && !scan.is(i, Role.CARDINAL)
            && !scan.is(i, Role.ARTICLE)
            && !scan.is(i, Role.DETERMINER);
  }
}
