package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft.Style;
import io.briefing.phrase.Phrase.Kind;

/**
 * Comparators and hedges before and after a quantity, with what softens, sharpens or negates them:
 * "just over", "no fewer than", « ne dépasse pas », "or more", « et quelques ».
 */
final class Comparators {

  private static final Role[] FILLERS = {Role.FILLER, Role.DETERMINER, Role.ARTICLE};
  private static final int MOST_FILLERS = 3;
  private static final int MOST_BETWEEN = 4;

  private final Scan scan;
  private final Tokens tokens;
  private final Supposing supposing;
  private final HedgesBehind behind;

  Comparators(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.supposing = new Supposing(scan, new Clauses(scan));
    this.behind = new HedgesBehind(scan, supposing);
  }

  /** What hedges the quantity; bare over its own tokens if nothing does. */
  Hedge around(Quantity quantity) {
    if (quantity.has(Quantity.ODD)) {
      return new Hedge(Comparator.AND_SOME, quantity.from(), quantity.to(), true);
    }
    if (quantity.has(Quantity.OR_MORE)) {
      return new Hedge(Comparator.AT_LEAST, quantity.from(), quantity.to(), true);
    }
    Hedge after = behind.of(quantity);
    if (after != null) {
      return after;
    }
    int number = quantity.first().from();
    boolean inside = quantity.kind() == Phrase.Kind.MULTIPLE && number > quantity.from();
    Hedge within = inside ? before(number, quantity.to(), null) : null;
    boolean hedged = within != null && within.comparator() != Comparator.BARE;
    Hedge before = hedged ? within : before(quantity.from(), quantity.to(), quantity);
    Hedge closing = before.comparator() == Comparator.BARE ? behind.closing(quantity) : null;
    return closing == null ? before : closing;
  }

  /** What hedges the words from one token to another, looking only at what stands before. */
  Hedge before(int from, int to) {
    return before(from, to, null);
  }

  private Hedge before(int from, int to, Quantity quantity) {
    int at = from;
    boolean negated = false;
    boolean verb = false;
    for (int i = 0; i <= MOST_FILLERS; i++) {
      int only = scan.before(at, Role.ONLY);
      if (only >= 0 && opensNegation(only)) {
        return new Hedge(Comparator.BARE, from, to, true);
      }
      int start = tokens.gap(at) == Gap.PARAGRAPH ? -1 : scan.before(aside(at), Role.COMPARATOR);
      int equal = start >= 0 ? -1 : scan.before(at, Role.EQUAL);
      boolean behind = equal >= 0 && scan.atom().has("behind");
      start = behind ? scan.before(equal, Role.COMPARATOR) : start;
      Atom atom = start >= 0 ? scan.atom() : null;
      boolean subject = verb && atom != null && atom.has("noun"); // "the maximum was 5"
      boolean hedges = atom != null && !subject && fits(atom, quantity);
      if (hedges && !isAdjective(atom, start) && !endsTurn(at)) {
        if (leavesOut(atom, start, quantity)) {
          return new Hedge(Comparator.BARE, Rest.isTold(quantity) ? start : from, to, true);
        }
        Hedge hedge = comparator(atom, start, to, negated);
        boolean says = !atom.has("denied") || hedge.comparator() != Comparator.of(atom);
        if (says) {
          return included(hedge, behind);
        }
      }
      int filler = atom != null && atom.has("denied") ? start : filler(at);
      if (filler < 0) {
        int negation = scan.before(at, Role.NEGATION);
        if (negation < 0 || negated) {
          break;
        }
        negated = true;
        filler = negation;
      }
      verb |= isVerb(filler);
      at = filler;
    }
    boolean about = quantity != null && quantity.first().style() == Style.COLLECTIVE;
    return new Hedge(about ? Comparator.ABOUT : Comparator.BARE, from, to, !negated);
  }

  /** "All but a tenth are"; "is all but half" and "all but doubled" are nearly so much. */
  private boolean leavesOut(Atom atom, int start, Quantity quantity) {
    if (!atom.has("rest") || quantity == null || quantity.kind() == Kind.MULTIPLE) {
      return false;
    }
    int verb = Rest.isTold(quantity) ? scan.before(start, Role.FILLER) : -1;
    boolean nearly = verb >= 0 && scan.atom().has("auxiliary") && !scan.is(quantity.to(), Role.OF);
    scan.at(atom);
    return !nearly;
  }

  /** « Au bas mot, 18 000 »: some stand aside, behind them a comma. */
  private int aside(int at) {
    boolean comma = at > 1 && tokens.isSign(at - 1, ',');
    return comma && scan.before(at - 1, Role.COMPARATOR) >= 0 && scan.atom().has("aside")
        ? at - 1
        : at;
  }

  /**
   * „um die“ hedges a counted number, and never a fraction: „fiel um die Hälfte“. "Crossed the
   * 2,000 <em>mark</em>" is more than 2,000, "crossed the 200 km of desert" is not.
   */
  private boolean fits(Atom atom, Quantity quantity) {
    if (atom.has("threshold")) {
      boolean named = quantity != null && scan.is(quantity.to(), Role.MARK);
      boolean threshold = named && scan.atom().has("threshold");
      scan.at(atom);
      return threshold;
    }
    return quantity == null || quantity.kind() != Kind.FRACTION || !atom.has("counted");
  }

  /** "The past 12 months". */
  private boolean isAdjective(Atom atom, int start) {
    return atom.has("adjective") && scan.before(start, Role.DETERMINER) >= 0;
  }

  /** "Turned over £5m" is no more than £5m. */
  private boolean endsTurn(int at) {
    return scan.before(at, Role.TURN) >= 0;
  }

  private int filler(int at) {
    for (Role role : FILLERS) {
      int from = scan.before(at, role);
      if (from >= 0) {
        return from;
      }
    }
    return -1;
  }

  private boolean isVerb(int i) {
    return scan.is(i, Role.FILLER) && (scan.atom().has("auxiliary") || scan.atom().has("verb"));
  }

  private Hedge comparator(Atom atom, int from, int to, boolean negatedAfter) {
    int start = from;
    Comparator comparator = Comparator.of(atom);
    int hedge = comparator == Comparator.EXACTLY ? hedge(from) : -1;
    if (hedge >= 0) {
      return new Hedge(Comparator.ABOUT, hedge, to, true);
    }
    int slightly = scan.before(start, Role.SLIGHTLY);
    int well = slightly < 0 ? scan.before(start, Role.WELL) : -1;
    if (slightly >= 0 && comparator.softened() != null) {
      comparator = comparator.softened();
      start = slightly;
    } else if (well >= 0) {
      start = well;
    }
    int auxiliary = scan.before(start, Role.FILLER);
    int negation = scan.before(start, Role.NEGATION);
    negation = negation < 0 && auxiliary >= 0 ? scan.before(auxiliary, Role.NEGATION) : negation;
    boolean place = atom.has("level") || atom.has("height");
    if (negation < 0 && (place || scan.before(start, Role.TO) >= 0)) {
      negation = denial(start);
    }
    if (negation < 0 && atom.has("denied")) {
      negation = supposing.deniedSubject(start);
    }
    if (negation < 0 && !negatedAfter) {
      int behind = scan.find(to, Role.NEGATION);
      boolean negates = behind >= 0 && scan.atom().has("after") && comparator.denied() != null;
      return negates
          ? supposing.denied(atom, comparator.denied(), start, behind)
          : new Hedge(comparator, start, to, true, well >= 0, false);
    }
    start = negation < 0 ? start : negation;
    int opens = opening(start);
    start = opens < 0 ? start : opens;
    Comparator turned = comparator.denied();
    return turned == null
        ? new Hedge(comparator, start, to, false)
        : supposing.denied(atom, turned, start, to);
  }

  /** Where "almost" stands before "exactly", or −1: the two together are about. */
  private int hedge(int exactly) {
    int from = scan.before(exactly, Role.COMPARATOR);
    Comparator named = from < 0 ? null : Comparator.of(scan.atom());
    return named == Comparator.NEARLY || named == Comparator.CLOSE_TO || named == Comparator.ABOUT
        ? from
        : -1;
  }

  /** "More than or equal to", "equal to or more than": the bound is included. */
  private Hedge included(Hedge hedge, boolean equalBehind) {
    int equal = equalBehind ? hedge.from() : scan.before(hedge.from(), Role.EQUAL);
    Comparator bound =
        switch (hedge.comparator()) {
          case MORE_THAN -> Comparator.AT_LEAST;
          case LESS_THAN -> Comparator.AT_MOST;
          default -> null;
        };
    boolean included = equal >= 0 && bound != null && (equalBehind || !scan.atom().has("behind"));
    return included ? new Hedge(bound, equal, hedge.to(), hedge.understood()) : hedge;
  }

  /**
   * A negation a word or two before, of a verb that is no move: "not expected to exceed", « não
   * ficou abaixo ». The moves look for their own.
   */
  private int denial(int start) {
    for (int at = start - 1; at > 0 && at >= start - 2; at--) {
      boolean verb = tokens.isWord(at) && tokens.gap(at + 1) != Gap.PARAGRAPH;
      if (!verb || scan.is(at, Role.MOVE) || scan.is(at, Role.ONLY) || scan.is(at, Role.FILLER)) {
        return -1;
      }
      int negation = scan.before(at, Role.NEGATION);
      if (negation >= 0) {
        return negation;
      }
    }
    return -1;
  }

  private boolean opensNegation(int i) {
    return opening(i) >= 0;
  }

  /** « ne » or « n' » a few words before, or −1. */
  private int opening(int i) {
    for (int at = i; at > 0 && at > i - MOST_BETWEEN; at--) {
      int from = scan.before(at, Role.NEGATION_OPENS);
      if (from >= 0) {
        return from;
      }
    }
    return -1;
  }
}
