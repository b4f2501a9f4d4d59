package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.language.Tokens.Type;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.LikelyYears;

/** Where clauses end, and what lies between two tokens of one. */
public final class Clauses {

  private static final int MOST_SMALL = 6;

  /** How many tokens brackets hold at most that a clause goes on behind. */
  private static final int MOST_ASIDE = 10;

  /** What may stand between the comma behind a move and the level it led to. */
  private static final Role[] JOINING = {
    Role.FILLER,
    Role.OF,
    Role.DETERMINER,
    Role.ARTICLE,
    Role.BY,
    Role.TO,
    Role.FROM,
    Role.AMOUNTING,
    Role.COMPARATOR,
    Role.YEAR_LEAD
  };

  private final Scan scan;
  private final Tokens tokens;

  public Clauses(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** Whether nothing but a few small words leads from one token to another. */
  boolean isPath(int start, int end, Role[] words) {
    int at = start;
    while (at < end && at - start <= MOST_SMALL) {
      int next = at;
      for (Role role : words) {
        int to = scan.skip(at, role);
        next = to <= end ? Math.max(next, to) : next;
      }
      if (next == at || tokens.gap(at) == Gap.PARAGRAPH) {
        return false;
      }
      at = next;
    }
    return at == end;
  }

  /** Whether a clause ends between two tokens. */
  public boolean breaks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.gap(i) == Gap.PARAGRAPH
          || tokens.type(i) == Type.SIGN
              && ".;:!?()".indexOf(tokens.text.charAt(tokens.start(i))) >= 0
              && !isInside(i)) {
        return true;
      }
    }
    return false;
  }

  /** A point inside a number, or of an abbreviation: 12.5, „Mrd.“ */
  private boolean isInside(int i) {
    return tokens.isDigits(i + 1) && tokens.isGlued(i + 1) || scan.endsForm(i);
  }

  /**
   * Where the clause goes on behind what stands in brackets at a token: "a $12 million <em>(3
   * %)</em> rise"; the token itself if there are none, or long ones.
   */
  int pastBrackets(int i) {
    int end = i + 1;
    while (tokens.isSign(i, '(') && end - i <= MOST_ASIDE && staysInside(end)) {
      end++;
    }
    return tokens.isSign(i, '(') && tokens.isSign(end, ')') ? end + 1 : i;
  }

  private boolean staysInside(int i) {
    return tokens.gap(i) != Gap.PARAGRAPH && !tokens.isSign(i, ')') && !tokens.isSign(i, '(');
  }

  /** Whether a comma or "and" stands at token i. */
  public boolean ends(int i) {
    return tokens.isSign(i, ',') && !isInside(i) || scan.is(i, Role.AND);
  }

  /** Whether only words that join nothing stand from one token to another: nouns and the like. */
  boolean areNames(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small =
          scan.is(i, Role.OF)
              || scan.is(i, Role.BY)
              || scan.is(i, Role.TO)
              || scan.is(i, Role.FROM)
              || scan.is(i, Role.DETERMINER)
              || scan.is(i, Role.ARTICLE)
              || scan.is(i, Role.NEGATION)
              || scan.is(i, Role.YEAR_LEAD)
              || scan.is(i, Role.MOVE);
      if (small || !tokens.isWord(i) || tokens.gap(i) == Gap.PARAGRAPH) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing more is said at token i, but for when, or what comes next. */
  boolean isClosed(int i) {
    return tokens.gap(i) == Gap.PARAGRAPH
        || !tokens.isWord(i)
        || scan.is(i, Role.AND)
        || tokens.isDigits(scan.skip(i, Role.YEAR_LEAD))
        || scan.is(i, Role.TIME)
        || scan.is(i, Role.FILLER)
        || scan.is(i, Role.BY) && !scan.is(i, Role.OF);
  }

  /** Whether a comma or "and" stands between two tokens. */
  boolean isParted(int from, int to) {
    for (int i = from; i < to; i++) {
      if (ends(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a comma or "and" stands between two tokens, and behind the last of them more than small
   * words: "revenue fell, sales came to".
   */
  boolean startsAnew(int from, int to) {
    int last = to - 1;
    while (last >= from && !ends(last)) {
      last--;
    }
    return last >= from && !isPath(last + 1, to, JOINING);
  }

  /**
   * Whether a quantity at a token belongs to what the sentence tells next, and to no move that ends
   * at another: behind "to", or behind « de » where a noun is named first, « mais un déficit de ».
   */
  boolean leaves(int move, int to, Preposition preposition) {
    boolean named = preposition == Preposition.BY && scan.before(to, Role.OF) >= 0;
    boolean article = false;
    for (int i = to - 1; named && i > move && !ends(i); i--) {
      article |= scan.is(i, Role.ARTICLE);
    }
    return (preposition == Preposition.TO || article) && startsAnew(move, to);
  }

  /**
   * The token of a verb in the clause that goes on at token i: „um 12 % auf 3,2 Milliarden
   * gestiegen“, „um 5 % gab der Umsatz nach“; −1 if there is none. Found last is the verb.
   */
  int closingVerb(int i, int far) {
    for (int at = i, to = i + far; at < to; at++) {
      int past = pastBrackets(at);
      to += past - at;
      at = past;
      if (breaks(at, at + 1) || ends(at)) {
        return -1;
      }
      boolean found = scan.findApart(at, Role.MOVE, 2 * far) >= 0 || scan.is(at, Role.MOVE);
      String value = found ? scan.atom().value() : "";
      if (value.startsWith("verb") || value.startsWith("both") || value.startsWith("quiet")) {
        return at;
      }
    }
    return -1;
  }

  /** The year of "il 14% in più del 2022". */
  private boolean isYear(int i) {
    int year = tokens.length(i) == 4 ? tokens.small(i) : 0;
    return LikelyYears.have(year) && !scan.is(i + 1, Role.PERCENT);
  }

  /**
   * Whether the word for a move from one token to another begins a comparator of what follows: „in
   * zehn Jahren mehr als verdreifacht“, « 12 % en moins de quatre ans ».
   */
  boolean bounds(int from, int to) {
    int comparator = scan.find(from, Role.COMPARATOR);
    if (comparator >= to && scan.is(comparator, Role.MULTIPLE)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      int end = scan.find(i, Role.COMPARATOR);
      boolean number = tokens.isDigits(end) && !isYear(end) || scan.is(end, Role.CARDINAL);
      if (end > to && number) {
        int counted = scan.find(end, Role.ARTICLE);
        boolean age = scan.is(counted, Role.DURATION) && !scan.is(end, Role.TIME);
        return counted < 0 || age;
      }
    }
    return false;
  }
}
