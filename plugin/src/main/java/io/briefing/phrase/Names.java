package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Roles;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.language.Tokens.Type;
import io.briefing.numeral.NumeralReader;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Unit;

/**
 * Names that hold numbers: 1.2.3, CAC 40, A320, 5G, a 10-year bond, and what {@link References},
 * {@link GroupedNumbers}, {@link Addresses}, {@link Splits} and {@link Labels} know.
 */
final class Names {

  private static final int MOST_PARTS = 12;
  private static final int LONGEST_IN_FRACTION = 3;

  private static final Roles KNOWN = Roles.of(Role.NAME, Role.TURN, Role.NAMED_BEFORE);

  private final Scan scan;
  private final Tokens tokens;
  private final Phrases phrases;
  private final Years years;
  private final GroupedNumbers grouped;
  private final Splits splits;
  private final Addresses addresses;
  private final References references;
  private final Labels labels;
  private final NumeralReader numbers;

  Names(Scan scan, NumeralReader numbers, Years years, Phrases phrases) {
    this.scan = scan;
    this.numbers = numbers;
    this.tokens = scan.tokens;
    this.phrases = phrases;
    this.years = years;
    this.grouped = new GroupedNumbers(scan);
    this.splits = new Splits(scan);
    this.addresses = new Addresses(scan, years);
    this.references = new References(scan, numbers.digits, phrases);
    this.labels = new Labels(scan, numbers.digits, years, phrases, references);
  }

  /** Reads a name or a reference at token i; the token after it, or −1. */
  int read(int i) {
    int known = scan.mayBe(i, KNOWN) ? known(i) : -1;
    return known < 0 ? other(i) : known;
  }

  /** A name or turn of phrase that the pack lists, or opens. */
  private int known(int i) {
    int name = scan.find(i, Role.NAME);
    // « plus de neuf commandes sur dix »: the first word is the comparator's.
    if (name >= 0 && (i == 0 || scan.before(i + 1, Role.COMPARATOR) < 0)) {
      return add(Kind.NAME, i, name);
    }
    int turn = scan.find(i, Role.TURN);
    // "The one" is a turn of phrase, "the one hundred" is not.
    if (turn >= 0 && !scan.is(turn, Role.SCALE) && !isSize(turn)) {
      return turn;
    }
    int named = scan.find(i, Role.NAMED_BEFORE);
    if (named >= 0 && tokens.isDigits(named) && tokens.gap(named) != Gap.PARAGRAPH) {
      boolean parted = isDashed(named + 1) || isPoint(named + 1);
      int end = parted ? named + 3 : named + 1;
      return add(Kind.NAME, i, Math.max(end, scan.find(end, Role.DURATION)));
    }
    int years = named < 0 || tokens.gap(named) == Gap.PARAGRAPH ? -1 : inWords(named);
    return years < 0 ? -1 : add(Kind.NAME, i, years);
  }

  /** "One day" is a turn of phrase, "one day less" is not. */
  private boolean isSize(int to) {
    boolean more = scan.is(to, Role.MOVE) && scan.atom().value().startsWith("more");
    return more && scan.is(to - 1, Role.DURATION);
  }

  /** What is known by how its number is written, or by what stands beside it. */
  private int other(int i) {
    int many = PerSoMany.end(scan, numbers, i);
    if (many >= 0) {
      return add(Kind.NAME, i, many);
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
    return word < 0 ? references.read(i) : word;
  }

  /** "Bono a diez años" */
  private int inWords(int i) {
    int count = scan.find(i, Role.CARDINAL);
    return count < 0 || tokens.gap(count) == Gap.PARAGRAPH ? -1 : scan.find(count, Role.DURATION);
  }

  private int digits(int i) {
    int to = references.listed(i);
    to = to < 0 && isDecimals(i + 1) ? add(Kind.NAME, i, i + 4) : to;
    to = to < 0 ? glued(i) : to;
    to = to < 0 ? version(i) : to;
    to = to < 0 ? file(i) : to;
    if (to < 0 && grouped.chain(i) >= 0) {
      return add(Kind.NAME, i, grouped.chain(i));
    }
    to = to < 0 ? bond(i) : to;
    return to < 0 ? labels.read(i) : to;
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
            && (isCode(i - 1) || !isPrefix(i - 1) && tokens.length(i) < 4);
    boolean coded = tokens.gap(i + 1) == Gap.HYPHEN && isCode(i + 1);
    if (from == i && !hyphened && !coded && !isUnknownTail(i + 1)) {
      return -1;
    }
    int end = coded ? i + 2 : i + 1;
    while (tokens.isGlued(end) && (tokens.isWord(end) || tokens.isDigits(end) || isPoint(end))) {
      end++;
    }
    while (tokens.isUpperCase(hyphened ? i - 1 : from) && isDashed(end)) {
      end += 2;
    }
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

  /** The letters of "AB-1234", "CVE-2021-40449", "4471-AB", "M-30". */
  private boolean isCode(int i) {
    boolean alone = !isPrefix(i) || tokens.length(i) == 1 || scan.find(i, Role.CURRENCY) == i + 1;
    return alone && tokens.isInCapitals(i);
  }

  /** A hyphened word that says something about the number: sub-5 %, top-3, mid-2023. */
  private boolean isPrefix(int i) {
    return scan.isKnown(i);
  }

  private boolean isUnknownTail(int i) {
    boolean decade = tokens.length(i - 1) == 4 && scan.is(i, Role.DECADE);
    if (!tokens.isWord(i) || !tokens.isGlued(i) || decade || isMeasure(i)) {
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

  /** "210km", "0.138s", but not "5G": behind a whole number one letter may be any name's. */
  private boolean isMeasure(int i) {
    boolean decimals = tokens.isSign(i - 2, '.') || tokens.isSign(i - 2, ',');
    return (tokens.length(i) > 1 || decimals && !tokens.isUpperCase(i))
        && scan.find(i, Role.NOUN) == i + 1
        && Unit.noun(scan.atom().value()).isMeasure();
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

  /** "1234/20", "rec. 1234/2018": too long for a fraction, and no years. */
  private int file(int i) {
    boolean slashed =
        tokens.isSign(i + 1, '/')
            && tokens.isGlued(i + 1)
            && tokens.isDigits(i + 2)
            && tokens.isGlued(i + 2)
            && !tokens.isSign(i + 3, '/')
            && !years.isYear(i);
    boolean odd = slashed && Math.max(tokens.length(i), tokens.length(i + 2)) > LONGEST_IN_FRACTION;
    return odd ? add(Kind.NAME, i, i + 3) : -1;
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
