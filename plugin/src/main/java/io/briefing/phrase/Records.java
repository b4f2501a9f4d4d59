package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Roles;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.quantity.Rational;

/**
 * The first or the last over time, told by comparison: "higher than ever before", „so hoch wie nie
 * zuvor“, « n'a jamais été aussi élevé ».
 */
final class Records {

  /** "Never before has their revenue been so high": no more words lie between. */
  private static final int MOST_BETWEEN = 7;

  /** "As" and "in". */
  private static final int MOST_LEADS = 2;

  private static final Roles SIZES = Roles.of(Role.SO, Role.HIGH);
  private static final Roles FIRST =
      Roles.of(Role.SO, Role.HIGH, Role.SUPERLATIVE, Role.MOVE, Role.NEVER);

  private final Scan scan;
  private final Tokens tokens;
  private final Phrases phrases;
  private Rational place;

  Records(Scan scan, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.phrases = phrases;
  }

  /** Reads a record at token i; the token after it, or −1. */
  int read(int i) {
    if (!scan.mayBe(i, FIRST)) {
      return -1;
    }
    int to = thanEver(i);
    return added(i, to < 0 ? never(i) : to);
  }

  /** Reads a record at a word of size, which opens no other phrase: „so hoch wie nie“. */
  int compared(int i) {
    boolean size = scan.mayBe(i, SIZES) && (scan.is(i, Role.SO) || scan.is(i, Role.HIGH));
    return size ? added(i, thanEver(i)) : -1;
  }

  private int added(int i, int to) {
    if (to >= 0) {
      phrases.add(Ranks.rank(tokens, i, to, place));
      scan.consumed(to);
    }
    return to;
  }

  /** "Higher than ever", „so viel wie nie zuvor“. */
  private int thanEver(int i) {
    int so = scan.skip(i, Role.SO);
    int high = more(so);
    high = high < 0 ? size(so) : high;
    int ever = high < 0 || tokens.gap(high) == Gap.PARAGRAPH ? -1 : scan.find(high, Role.EVER);
    if (ever < 0 || scan.atom().has("since") && !isSinceDenied(ever)) {
      return -1;
    }
    return scan.before(i, Role.NEGATION) >= 0 ? -1 : ever;
  }

  /** „So hoch wie [seit dem Jahr 2019 nicht]“: of the years from then on it is a record. */
  private boolean isSinceDenied(int i) {
    int to = tokens.gap(i) == Gap.PARAGRAPH ? -1 : scan.find(i, Role.YEAR_LEAD);
    if (to < 0 || !scan.atom().has("since")) {
      return false;
    }
    for (int at = to; at <= to + MOST_BETWEEN && (isWord(at) || tokens.isDigits(at)); at++) {
      if (scan.is(at, Role.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** "Never been higher", „noch nie so hoch“. */
  private int never(int i) {
    int from = scan.find(i, Role.NEVER);
    if (from < 0) {
      return -1;
    }
    for (int at = from; at <= from + MOST_BETWEEN && isWord(at); at++) {
      if (tokens.gap(at) == Gap.PARAGRAPH) {
        return -1;
      }
      int so = scan.find(at, Role.SO);
      int to = so < 0 ? more(at) : size(so);
      if (to >= 0) {
        boolean dated = so >= 0 && isDated(to);
        return scan.find(at, Role.COMPARATOR) > to || goesOn(to) || dated ? -1 : to;
      }
    }
    return -1;
  }

  /** « Jamais elles n'ont été »: an apostrophe parts no words. */
  private boolean isWord(int i) {
    return tokens.isWord(i) || tokens.isSign(i, '\'');
  }

  /** "Never been higher than 5 %": a bound, and no record. */
  private boolean goesOn(int i) {
    return tokens.gap(i) != Gap.PARAGRAPH && (tokens.isDigits(i) || scan.is(i, Role.CARDINAL));
  }

  /** "Never been as high as in 2018": less than one other time, and perhaps no record. */
  private boolean isDated(int i) {
    int at = i;
    for (int leads = 0; leads < MOST_LEADS && tokens.gap(at) != Gap.PARAGRAPH; leads++) {
      int lead = scan.find(at, Role.YEAR_LEAD);
      if (lead < 0) {
        break;
      }
      if (scan.atom().has("since")) {
        return false; // "Never been as high since 2018": a record of the years from then on
      }
      at = lead;
    }
    return at > i && (goesOn(at) || scan.is(at, Role.MONTH) || scan.is(at, Role.PERIOD));
  }

  /** The token after "higher", « plus élevé », "more", or −1. */
  private int more(int i) {
    int to = scan.find(i, Role.SUPERLATIVE);
    if (to >= 0 && !scan.atom().has("record") && !scan.atom().has("dated")) {
      place = scan.atom().number();
      return to;
    }
    to = size(i);
    if (to >= 0 && scan.atom().has("more")) {
      Rational more = place;
      int high = tokens.gap(to) == Gap.PARAGRAPH ? -1 : size(to);
      place = high < 0 ? more : place.times(more);
      return Math.max(high, to);
    }
    to = scan.find(i, Role.MOVE);
    String move = to < 0 ? "" : scan.atom().value();
    boolean up = move.endsWith(".up");
    if (!move.startsWith("state") && !move.startsWith("more") || !up && !move.endsWith(".down")) {
      return -1;
    }
    place = up ? Rational.ONE : Rational.ONE.negate();
    return to;
  }

  /** The token after "high", "low" and their kin, or −1. */
  private int size(int i) {
    int to = scan.find(i, Role.HIGH);
    if (to >= 0) {
      place = scan.atom().number();
    }
    return to;
  }
}
