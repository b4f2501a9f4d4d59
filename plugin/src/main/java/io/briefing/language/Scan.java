package io.briefing.language;

import io.briefing.language.Tokens.Gap;

/**
 * The tokens of a text beside the words of its language: where grammar asks what stands at a token.
 * Every question looks at a few tokens only.
 */
public final class Scan {

  /** No form has more words than this. */
  private static final int LONGEST_FORM = 6;

  /** No number in brackets has more groups and marks. */
  private static final int LONGEST_NUMBER = 40;

  /** Stands in a form for words between its parts. */
  private static final char GAP = '…';

  public final Tokens tokens;
  public final Pack pack;
  private final Lexicon lexicon;
  private final int gapWord;
  private Atom found;
  private int head;
  private int floor;

  public Scan(String text, Pack pack) {
    this.pack = pack;
    this.lexicon = pack.lexicon();
    this.tokens = Tokenizer.cut(text, lexicon);
    this.gapWord = lexicon.sign(GAP);
  }

  /** The token after the longest form of a role at token i, or −1; see {@link #atom}. */
  public int find(int i, Role role) {
    int word = tokens.word(i);
    if (!lexicon.starts(word, role)) {
      return -1;
    }
    int node = lexicon.start(word);
    int end = -1;
    for (int at = i; node != Lexicon.NOWHERE; ) {
      for (Atom atom : lexicon.atoms(node)) {
        if (atom.role() == role && isWritten(atom, i, at)) {
          found = atom;
          end = at + 1;
          break;
        }
      }
      at++;
      node = tokens.gap(at) == Gap.PARAGRAPH ? 0 : lexicon.next(node, tokens.word(at));
    }
    return end;
  }

  /**
   * The token after a form whose parts other words may stand between ({@code legte … zu}), the
   * second part at most {@code far} tokens behind the first; −1 if there is none. See {@link
   * #head}.
   */
  public int findApart(int i, Role role, int far) {
    int first = tokens.word(i);
    int node = lexicon.starts(first, role) ? lexicon.start(first) : Lexicon.NOWHERE;
    for (int at = i + 1; node != Lexicon.NOWHERE; at++) {
      int open = lexicon.next(node, gapWord);
      for (int tail = at; open != Lexicon.NOWHERE && tail <= at + far; tail++) {
        if (tokens.gap(tail) == Gap.PARAGRAPH) {
          break;
        }
        int end = lastPart(open, tail, role);
        if (end >= 0 && (tail == at || closesClause(tail, end))) {
          head = at;
          return end;
        }
      }
      node = tokens.gap(at) == Gap.PARAGRAPH ? 0 : lexicon.next(node, tokens.word(at));
    }
    return -1;
  }

  /** The token after the second part, at a token, of a form that begins at token i; or −1. */
  public int findPart(int i, int tail, Role role) {
    int node = lexicon.start(tokens.word(i));
    for (int at = i + 1; node != Lexicon.NOWHERE; at++) {
      int open = lexicon.next(node, gapWord);
      int end = open == Lexicon.NOWHERE ? -1 : lastPart(open, tail, role);
      if (end >= 0 && closesClause(tail, end)) {
        return end;
      }
      node = tokens.gap(at) == Gap.PARAGRAPH ? 0 : lexicon.next(node, tokens.word(at));
    }
    return -1;
  }

  /**
   * Whether the second part of a verb ends its clause, or stands behind the number it moves by:
   * „legte um 12 % zu“, but not „legte ihm zu …“.
   */
  private boolean closesClause(int tail, int end) {
    Atom verb = found;
    boolean stops =
        tokens.gap(end) == Gap.PARAGRAPH || !tokens.isWord(end) && !tokens.isDigits(end);
    boolean goesOn = is(end, Role.AND) || is(end, Role.TO) || is(end, Role.BY);
    boolean moved = !is(tail, Role.ARTICLE) && measures(tail - 1);
    found = verb;
    return stops || goesOn || moved;
  }

  private boolean measures(int i) {
    return tokens.isDigits(i)
        || is(i, Role.PERCENT)
        || is(i, Role.POINT)
        || is(i, Role.BASIS_POINT)
        || is(i, Role.CURRENCY)
        || is(i, Role.SCALE)
        || is(i, Role.NOUN)
        || is(i, Role.FILLER)
        || is(i, Role.WELL)
        || is(i, Role.SLIGHTLY);
  }

  private int lastPart(int open, int i, Role role) {
    int node = lexicon.next(open, tokens.word(i));
    for (int at = i + 1; node != Lexicon.NOWHERE; at++) {
      for (Atom atom : lexicon.atoms(node)) {
        if (atom.role() == role) {
          found = atom;
          return at;
        }
      }
      node = tokens.gap(at) == Gap.PARAGRAPH ? 0 : lexicon.next(node, tokens.word(at));
    }
    return -1;
  }

  /** The token after the first part of what {@link #findApart} found. */
  public int head() {
    return head;
  }

  private boolean isWritten(Atom atom, int first, int last) {
    return atom.exact() == null || tokens.isWritten(atom.exact(), first, last);
  }

  /** Whether some form of one of several roles may stand at token i: its first word does. */
  public boolean mayBe(int i, Roles roles) {
    return lexicon.starts(tokens.word(i), roles);
  }

  /** What the last successful {@link #find} or {@link #before} found. */
  public Atom atom() {
    return found;
  }

  /** Goes back to an atom that was found before others were looked for. */
  public void at(Atom earlier) {
    found = earlier;
  }

  public boolean is(int i, Role role) {
    return find(i, role) >= 0;
  }

  /** The token after a form of the role at i, or i itself if there is none. */
  public int skip(int i, Role role) {
    int end = find(i, role);
    return end < 0 ? i : end;
  }

  /** The token after as many forms of these roles as follow each other at i. */
  public int skipAll(int i, Role... roles) {
    int at = i;
    for (int last = -1; at > last; ) {
      last = at;
      for (Role role : roles) {
        at = Math.max(at, skip(last, role));
      }
    }
    return at;
  }

  /** Whatever stands before token i belongs to a phrase: {@link #before} looks back no further. */
  public void consumed(int i) {
    floor = i;
  }

  /** The first token of the longest form of a role that ends just before token i, or −1. */
  public int before(int i, Role role) {
    if (!lexicon.ends(tokens.word(i - 1), role)) {
      return -1;
    }
    for (int from = Math.max(floor, i - LONGEST_FORM); from < i; from++) {
      if (find(from, role) == i && !opensParagraph(i)) {
        return from;
      }
    }
    return -1;
  }

  /**
   * Whether the article of a number at token i is in its comparator: « un bon tiers », "nog geen
   * kwart".
   */
  public boolean isHedgedArticle(int i) {
    int from = before(i, Role.COMPARATOR);
    return from >= 0 && (is(from, Role.ARTICLE) || before(i, Role.NEGATION) >= 0);
  }

  private boolean opensParagraph(int i) {
    return i < tokens.count() && tokens.gap(i) == Gap.PARAGRAPH;
  }

  /** The atoms of the longest form at token i that has any. */
  public Atom[] longest(int i) {
    int node = lexicon.start(tokens.word(i));
    Atom[] longest = lexicon.atoms(0);
    for (int at = i + 1; node != Lexicon.NOWHERE; at++) {
      longest = lexicon.atoms(node).length > 0 ? lexicon.atoms(node) : longest;
      node = tokens.gap(at) == Gap.PARAGRAPH ? 0 : lexicon.next(node, tokens.word(at));
    }
    return longest;
  }

  /** Whether token i ends a form of two tokens: the point of "approx." where that is one. */
  public boolean endsForm(int i) {
    int node = lexicon.next(lexicon.start(tokens.word(i - 1)), tokens.word(i));
    return node != Lexicon.NOWHERE && lexicon.atoms(node).length > 0;
  }

  /** Whether a phrase may start at token i: most tokens need no closer look. */
  public boolean opens(int i) {
    return switch (tokens.type(i)) {
      case WORD -> lexicon.opens(tokens.word(i));
      case SIGN ->
          lexicon.opens(tokens.word(i))
              || tokens.isDigits(i + 1) && opensNumber(i)
              || tokens.isSign(i, '-')
              || tokens.isSign(i, '+')
              || tokens.isSign(i, '(') && opensMoney(i + 1);
      default -> true;
    };
  }

  /** Whether a number may start with the sign at token i: no mark does between two digits. */
  private boolean opensNumber(int i) {
    boolean inside = tokens.isDigits(i - 1) && tokens.isGlued(i) && tokens.isGlued(i + 1);
    boolean mark = inside && (isMark(i) || tokens.isSign(i, '/') || tokens.isSign(i, ':'));
    return !mark && (!tokens.isSign(i, '(') || isClosed(i));
  }

  /** A currency before digits: "($79.3) million". */
  private boolean opensMoney(int i) {
    int to = find(i, Role.CURRENCY);
    return to >= 0 && tokens.isDigits(to);
  }

  /** Whether the bracket at token i holds a number and nothing else: "(2,722)". */
  public boolean isClosed(int i) {
    int at = i + 1;
    while (at <= i + LONGEST_NUMBER && (tokens.isDigits(at) || isMark(at))) {
      at++;
    }
    return tokens.isSign(at, ')');
  }

  private boolean isMark(int i) {
    return tokens.isSign(i, '.') || tokens.isSign(i, ',') || tokens.isSign(i, '\'');
  }

  /** Whether any form starts at token i. */
  public boolean isKnown(int i) {
    return tokens.word(i) != 0;
  }
}
