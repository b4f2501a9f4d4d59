package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Digits;
import io.briefing.numeral.Draft;
import io.briefing.phrase.Phrase.Kind;

/**
 * Numbers that point at something: "note 3", "§ 12", "version 2.1", "section 4(a)(2)", "pages 112
 * to 198", "No. 596/2014". The words before them are the pack's.
 */
final class References {

  private static final int LONGEST_ITEM = 3;
  private static final int SHORTEST_FILE_NUMBER = 4;
  private static final int LONGEST_LETTERS = 4;
  private static final int SHORTEST_GROUP = 3;

  private final Scan scan;
  private final Tokens tokens;
  private final Digits digits;
  private final Phrases phrases;
  private int listEnd = -1;

  References(Scan scan, Digits digits, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.digits = digits;
    this.phrases = phrases;
  }

  /** Reads a reference that begins with its word at token i; the token after it, or −1. */
  int read(int i) {
    int to = scan.find(i, Role.VERSION);
    Kind kind = to < 0 ? Kind.REFERENCE : Kind.VERSION;
    to = to < 0 ? scan.find(i, Role.REFERENCE) : to;
    if (to < 0 || tokens.gap(to) == Gap.PARAGRAPH) {
      return file(i);
    }
    boolean grouped = scan.atom().has("grouped");
    boolean placed = scan.atom().has("place") && tokens.isUpperCase(to);
    int at = afterMarks(placed && tokens.gap(to + 1) != Gap.PARAGRAPH ? to + 1 : to);
    boolean bracket = tokens.isSign(at, '(') && tokens.isDigits(at + 1);
    if (bracket && tokens.isSign(at + 2, ')') && tokens.length(at + 1) <= LONGEST_ITEM) {
      return referred(kind, i, at + 1, at + 3);
    }
    return isNumber(at) && !isPart(at)
        ? referred(kind, i, at, grouped ? groupsEnd(at) : at + 1)
        : -1;
  }

  /** „Door de zwakke vraag 2,3 %“ points at nothing. */
  private boolean isPart(int i) {
    Draft number = digits.read(i);
    return number != null && scan.is(number.to(), Role.PERCENT);
  }

  /** « SIREN 552 032 534 »: a registered number set in groups. */
  private int groupsEnd(int i) {
    int end = i + 1;
    while (tokens.isDigits(end)
        && tokens.length(end) >= SHORTEST_GROUP
        && (tokens.gap(end) == Gap.SPACE || tokens.gap(end) == Gap.HARD_SPACE)) {
      end++;
    }
    return end;
  }

  /** Reads the next item after a reference, "notes 3, 5 and 7"; the token after it, or −1. */
  int listed(int i) {
    boolean mark = listEnd == i - 1 && (tokens.isSign(i - 1, ',') || tokens.isSign(i - 1, '-'));
    boolean word =
        listEnd >= 0
            && listEnd < i
            && (scan.find(listEnd, Role.AND) == i || scan.find(listEnd, Role.RANGE) == i);
    if (!mark && !word || tokens.length(i) > LONGEST_ITEM) {
      return -1;
    }
    boolean unit = scan.is(i + 1, Role.PERCENT) || scan.is(i + 1, Role.SCALE);
    return unit ? -1 : referred(Kind.REFERENCE, i, i, i + 1);
  }

  /** Whatever stands in a list up to a token is numbered; the next item may go on with it. */
  void listedUpTo(int end) {
    listEnd = end;
  }

  /** "No. 1234567", "No 596/2014": too long or too odd for a place in an order. */
  private int file(int i) {
    int sign = scan.find(i, Role.NUMBER_SIGN);
    int at = sign < 0 || tokens.gap(sign) == Gap.PARAGRAPH ? -1 : afterMarks(sign);
    if (at < 0 || !isNumber(at)) {
      return -1;
    }
    boolean odd = tokens.length(at) >= SHORTEST_FILE_NUMBER || isJoined(at + 1);
    boolean counts = scan.is(at + 1, Role.SCALE) || scan.is(at + 1, Role.NOUN);
    return odd && !counts ? referred(Kind.REFERENCE, i, at, at + 1) : -1;
  }

  private boolean isNumber(int i) {
    return tokens.isDigits(i) && tokens.gap(i) != Gap.PARAGRAPH;
  }

  /** The token after a point, a degree sign and the initial of « l'article L. 232-1 ». */
  private int afterMarks(int i) {
    int at = i;
    while (tokens.isSign(at, '.')
        || tokens.isSign(at, '°')
        || tokens.isSign(at, 'º')
        || isInitial(at)) {
      at++;
    }
    return at;
  }

  private boolean isInitial(int i) {
    return tokens.isUpperCase(i) && tokens.length(i) == 1;
  }

  private int referred(Kind kind, int from, int at, int to) {
    int end = to;
    for (int next = joined(end); next > end; next = joined(end)) {
      end = next;
    }
    Draft number = digits.read(at);
    PhraseBuilder builder = new PhraseBuilder(tokens, kind, from, end);
    if (number != null && end == at + 1) {
      builder.number(number.to() == end ? number : digits.single(at));
    }
    phrases.add(builder.build());
    listEnd = end;
    return end;
  }

  /** The token after the next part of a number such as 4.2.1, 16b, 5(1)(b); i itself without. */
  private int joined(int i) {
    boolean bracket = tokens.isSign(i, '(') && tokens.isGlued(i) && tokens.isSign(i + 2, ')');
    boolean inside = bracket && (tokens.isDigits(i + 1) || tokens.isWord(i + 1));
    if (inside && tokens.length(i + 1) <= LONGEST_LETTERS) {
      return i + 3;
    }
    return isJoined(i) ? i + 1 : i;
  }

  /** Parts of a number such as 4.2.1, 10-K, 3a-3c: glued, and not a full stop at the end. */
  private boolean isJoined(int i) {
    boolean mark =
        tokens.isSign(i, '.')
            || tokens.isSign(i, '-')
            || tokens.isSign(i, '/')
            || tokens.isSign(i, ':');
    boolean part = tokens.isWord(i) || tokens.isDigits(i);
    if (tokens.isGlued(i)) {
      boolean next = tokens.isDigits(i + 1) || tokens.isWord(i + 1);
      return part || mark && tokens.isGlued(i + 1) && next;
    }
    return part && tokens.gap(i) == Gap.HYPHEN;
  }
}
