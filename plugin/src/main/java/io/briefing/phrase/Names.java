package io.briefing.phrase;

import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Tokens.Gap;
import io.briefing.phrase.Tokens.Type;

/**
 * References, versions, and names that hold numbers: note 3, IFRS 16, §12, 1.2.3, CAC 40, A320, 5G,
 * a 10-year bond, and what {@link GroupedNumbers}, {@link Addresses} and {@link Splits} know.
 */
final class Names {

  private static final int MOST_PARTS = 12;

  private final Scan scan;
  private final Tokens tokens;
  private final Numbers numbers;
  private final Phrases phrases;
  private final GroupedNumbers grouped;
  private final Splits splits;
  private final Addresses addresses;
  private int listEnd = -1;

  Names(Scan scan, Numbers numbers, Years years, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.numbers = numbers;
    this.phrases = phrases;
    this.grouped = new GroupedNumbers(scan);
    this.splits = new Splits(scan);
    this.addresses = new Addresses(scan, years);
  }

  /** Reads a name or a reference at token i; the token after it, or −1. */
  int read(int i) {
    int name = scan.find(i, Role.NAME);
    // « plus de neuf commandes sur dix »: the first word is the comparator's.
    if (name >= 0 && (i == 0 || scan.before(i + 1, Role.COMPARATOR) < 0)) {
      return add(Kind.NAME, i, name);
    }
    int turn = scan.find(i, Role.TURN);
    if (turn >= 0) {
      return turn;
    }
    int named = scan.find(i, Role.NAMED_BEFORE);
    if (named >= 0 && tokens.isDigits(named) && tokens.gap(named) != Gap.PARAGRAPH) {
      int end = isDashed(named + 1) ? named + 3 : named + 1;
      return add(Kind.NAME, i, Math.max(end, scan.find(end, Role.DURATION)));
    }
    int telephone = grouped.telephone(i);
    if (telephone >= 0) {
      return add(Kind.PHONE, i, telephone);
    }
    int other = Math.max(addresses.read(i), splits.read(i));
    if (other >= 0) {
      return add(Kind.NAME, i, other);
    }
    if (tokens.isDigits(i)) {
      return digits(i);
    }
    if (isDecimals(i)) {
      return add(Kind.NAME, i, i + 3);
    }
    int word = bondInWords(i);
    return word < 0 ? reference(i) : word;
  }

  private int digits(int i) {
    int to = listed(i);
    to = to < 0 && isDecimals(i + 1) ? add(Kind.NAME, i, i + 4) : to;
    to = to < 0 ? glued(i) : to;
    to = to < 0 ? version(i) : to;
    if (to < 0 && grouped.chain(i) >= 0) {
      return add(Kind.NAME, i, grouped.chain(i));
    }
    return to < 0 ? bond(i) : to;
  }

  /** The point, places and unknown unit of ".25ml". */
  private boolean isDecimals(int i) {
    return (tokens.isSign(i, '.') || tokens.isSign(i, ','))
        && tokens.isDigits(i + 1)
        && tokens.isGlued(i + 1)
        && isUnknownTail(i + 2);
  }

  private int add(Kind kind, int from, int to) {
    phrases.add(new PhraseBuilder(tokens, kind, from, to).build());
    return to;
  }

  /** "note 3", "IFRS 16", "§ 12", "version 2.1". */
  private int reference(int i) {
    int to = scan.find(i, Role.VERSION);
    Kind kind = to < 0 ? Kind.REFERENCE : Kind.VERSION;
    to = to < 0 ? scan.find(i, Role.REFERENCE) : to;
    if (to < 0 || tokens.gap(to) == Gap.PARAGRAPH) {
      return -1;
    }
    int at = to;
    while (tokens.isSign(at, '.') || tokens.isSign(at, '°') || isInitial(at)) {
      at++;
    }
    return tokens.isDigits(at) && tokens.gap(at) != Gap.PARAGRAPH ? referred(kind, i, at) : -1;
  }

  /** « l'article L. 232-1 » */
  private boolean isInitial(int i) {
    return tokens.isUpperCase(i) && tokens.length(i) == 1;
  }

  private int referred(Kind kind, int from, int at) {
    int end = at + 1;
    while (isJoined(end)) {
      end++;
    }
    Draft number = numbers.digits.read(at);
    PhraseBuilder builder = new PhraseBuilder(tokens, kind, from, end);
    if (number != null && end == at + 1) {
      builder.number(number.to() == end ? number : numbers.digits.single(at));
    }
    phrases.add(builder.build());
    listEnd = end;
    return end;
  }

  /** Parts of a number such as 4.2.1, 10-K, 16b: glued, and not a full stop at the end. */
  private boolean isJoined(int i) {
    boolean mark =
        tokens.isSign(i, '.')
            || tokens.isSign(i, '-')
            || tokens.isSign(i, '/')
            || tokens.isSign(i, ':');
    if (tokens.isGlued(i)) {
      return tokens.isWord(i)
          || tokens.isDigits(i)
          || mark && tokens.isGlued(i + 1) && (tokens.isDigits(i + 1) || tokens.isWord(i + 1));
    }
    return tokens.isWord(i) && tokens.gap(i) == Gap.HYPHEN;
  }

  /** The next items after a reference: "notes 3, 5 and 7". */
  private int listed(int i) {
    boolean comma = listEnd == i - 1 && (tokens.isSign(i - 1, ',') || tokens.isSign(i - 1, '-'));
    boolean and = listEnd >= 0 && listEnd < i && scan.find(listEnd, Role.AND) == i;
    if (!comma && !and || tokens.length(i) > 3) {
      return -1;
    }
    boolean unit = scan.is(i + 1, Role.PERCENT) || scan.is(i + 1, Role.SCALE);
    return unit ? -1 : referred(Kind.REFERENCE, i, i);
  }

  /** Digits glued to letters that mean nothing here: A320, 5G, COVID-19. */
  private int glued(int i) {
    int from = i;
    while (from > 0
        && from > i - MOST_PARTS
        && tokens.isGlued(from)
        && (tokens.isWord(from - 1) || tokens.isDigits(from - 1))) {
      from--;
    }
    boolean hyphened =
        tokens.gap(i) == Gap.HYPHEN
            && tokens.isWord(i - 1)
            && !isPrefix(i - 1)
            && tokens.length(i) < 4;
    if (from == i && !hyphened && !isUnknownTail(i + 1)) {
      return -1;
    }
    int end = i + 1;
    while (tokens.isGlued(end) && (tokens.isWord(end) || tokens.isDigits(end) || isPoint(end))) {
      end++;
    }
    end = tokens.isUpperCase(from) && isDashed(end) ? end + 2 : end;
    return add(Kind.NAME, hyphened ? i - 1 : from, end);
  }

  /** The point of "W1.2tn", which leaves no number behind. */
  private boolean isPoint(int i) {
    return tokens.isSign(i, '.') && tokens.isGlued(i + 1) && tokens.isDigits(i + 1);
  }

  /** The dash and the digits behind it in "A350-900". */
  private boolean isDashed(int i) {
    return tokens.isSign(i, '-')
        && tokens.isGlued(i)
        && tokens.isDigits(i + 1)
        && tokens.isGlued(i + 1);
  }

  /** A hyphened word that says something about the number: sub-5 %, top-3, mid-2023. */
  private boolean isPrefix(int i) {
    return scan.isKnown(i);
  }

  private boolean isUnknownTail(int i) {
    boolean decade = tokens.length(i - 1) == 4 && scan.is(i, Role.DECADE);
    if (!tokens.isWord(i) || !tokens.isGlued(i) || decade) {
      return false;
    }
    for (Role role :
        new Role[] {
          Role.SHORT_SCALE,
          Role.SCALE,
          Role.ORDINAL_SUFFIX,
          Role.CURRENCY,
          Role.SUBUNIT,
          Role.TIMES,
          Role.PERCENT,
          Role.POINT,
          Role.BASIS_POINT,
          Role.HOUR,
          Role.PERIOD_LETTER
        }) {
      int to = scan.find(i, role);
      if (to > i
          && (role == Role.HOUR
              || role == Role.PERIOD_LETTER
              || !(tokens.isGlued(to) && tokens.isDigits(to)))) {
        return false;
      }
    }
    return true;
  }

  /** {@code 1.2.3} */
  private int version(int i) {
    int parts = 1;
    int end = i + 1;
    boolean grouped = tokens.length(i) <= 3;
    while (parts < MOST_PARTS
        && tokens.isSign(end, '.')
        && tokens.isGlued(end)
        && tokens.isDigits(end + 1)
        && tokens.isGlued(end + 1)) {
      grouped &= tokens.length(end + 1) == 3;
      parts++;
      end += 2;
    }
    boolean date = parts == 3 && tokens.length(end - 1) == 4 && tokens.length(i) <= 2;
    return parts > 2 && !grouped && !date ? add(Kind.VERSION, i, end) : -1;
  }

  /** "10-year bond": a kind of thing, not a duration. */
  private int bond(int i) {
    return bond(i, i + 1);
  }

  /** „eine zehnjährige Anleihe“ */
  private int bondInWords(int i) {
    return bond(i, scan.find(i, Role.CARDINAL));
  }

  private int bond(int i, int end) {
    if (end < 0 || tokens.gap(end) == Gap.PARAGRAPH || tokens.type(end) != Type.WORD) {
      return -1;
    }
    int old = scan.find(end, Role.OLD);
    int unit = old >= 0 && scan.atom().has("years") ? old : scan.find(end, Role.DURATION);
    int to = unit < 0 ? -1 : scan.find(unit, Role.NAMED_AFTER);
    return to < 0 ? -1 : add(Kind.NAME, i, to);
  }
}
