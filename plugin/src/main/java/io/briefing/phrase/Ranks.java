package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Roles;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.numeral.NumeralReader;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.EnumSet;
import java.util.Set;

/** Ranks: "third-largest", "number one", "top three", "last", « le troisième plus gros ». */
final class Ranks {

  private static final Rational FEW = Rational.of(20);
  private static final int MOST_WORDS = 3;

  /** "The best of two years", "the lowest of 5 %". */
  private static final Set<Role> NOT_BEHIND_A_SET =
      EnumSet.of(
          Role.DURATION,
          Role.PERIOD,
          Role.MONTH,
          Role.PERCENT,
          Role.CURRENCY,
          Role.SCALE,
          Role.SHORT_SCALE,
          Role.SUPERLATIVE);

  /** What ranks begin with that do not begin with digits. */
  private static final Roles FIRST =
      Roles.of(
          Role.TOP_SET,
          Role.TOP,
          Role.NUMBER_SIGN,
          Role.ORDINAL,
          Role.ORDINAL_NOUN,
          Role.SUPERLATIVE,
          Role.CARDINAL,
          Role.SCALE,
          Role.BUT_OPENS);

  private final Scan scan;
  private final Tokens tokens;
  private final NumeralReader numbers;
  private final Phrases phrases;
  private final Ordinals ordinals;

  Ranks(Scan scan, NumeralReader numbers, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.numbers = numbers;
    this.phrases = phrases;
    this.ordinals = new Ordinals(scan, numbers, phrases);
  }

  /** Reads a rank at token i; the token after it, or −1. */
  int read(int i) {
    if (!tokens.isDigits(i) && !scan.mayBe(i, FIRST)) {
      return -1;
    }
    int to = top(i);
    to = to < 0 ? numbered(i) : to;
    to = to < 0 ? superlative(i) : to;
    to = to < 0 ? counted(i) : to;
    to = to < 0 ? allBut(i) : to;
    to = to < 0 ? firstFew(i) : to;
    return to < 0 ? ordinals.read(i) : to;
  }

  /** „die drei größten“, "los tres primeros", „der achtgrößte“ in one word. */
  private int counted(int i) {
    boolean number = tokens.isDigits(i) || scan.is(i, Role.CARDINAL);
    Draft places = number ? numbers.unsigned(i) : null;
    if (places == null || !Ordinals.isPlace(places) || tokens.gap(places.to()) == Gap.PARAGRAPH) {
      return -1;
    }
    int to = scan.find(places.to(), Role.SUPERLATIVE);
    if (to < 0) {
      return firstBehind(i, places);
    }
    if (scan.atom().has("pair")) {
      return -1; // "three larger shops" are three
    }
    boolean fromTheEnd = scan.atom().number().signum() < 0;
    Rational nth = fromTheEnd ? places.value().negate() : places.value();
    boolean one = tokens.gap(places.to()) == Gap.HYPHEN;
    if (!one && fromTheEnd) {
      return -1;
    }
    phrases.add(one ? rank(tokens, i, to, nth) : among(i, to, nth));
    return to;
  }

  private int firstBehind(int i, Draft places) {
    int to = scan.before(i, Role.DETERMINER) < 0 ? -1 : scan.find(places.to(), Role.TOP_AFTER);
    if (to >= 0) {
      phrases.add(among(i, to, places.value()));
    }
    return to;
  }

  /** « op één na grootste »: the largest but one. */
  private int allBut(int i) {
    int opens = scan.find(i, Role.BUT_OPENS);
    Draft places = opens < 0 || tokens.gap(opens) == Gap.PARAGRAPH ? null : numbers.unsigned(opens);
    int but = places == null || !Ordinals.isPlace(places) ? -1 : scan.find(places.to(), Role.BUT);
    int to = but < 0 ? -1 : scan.find(but, Role.SUPERLATIVE);
    if (to < 0) {
      return -1;
    }
    Rational nth = places.value().plus(Rational.ONE);
    boolean fromTheEnd = scan.atom().number().signum() < 0;
    return addOfSoMany(i, to, fromTheEnd ? nth.negate() : nth);
  }

  /** "the first five": any of them. */
  private int firstFew(int i) {
    int first = scan.find(i, Role.ORDINAL);
    if (first < 0 || !scan.atom().number().equals(Rational.ONE)) {
      return -1;
    }
    boolean number = tokens.isDigits(first) || scan.is(first, Role.CARDINAL);
    Draft places = number && tokens.gap(first) != Gap.PARAGRAPH ? numbers.unsigned(first) : null;
    if (places == null || !Ordinals.isPlace(places) || places.value().compareTo(FEW) > 0) {
      return -1;
    }
    phrases.add(among(i, places.to(), places.value()));
    return places.to();
  }

  /** A place counted from the first, or from the last if negative. */
  static Phrase rank(Tokens tokens, int from, int to, Rational place) {
    return place(tokens, from, to, place).build();
  }

  private static PhraseBuilder place(Tokens tokens, int from, int to, Rational place) {
    return new PhraseBuilder(tokens, Kind.RANK, from, to)
        .value(place)
        .said(Interval.point(place))
        .unit(Unit.RANK);
  }

  /** "top three", « trio de tête »: any of the first places. */
  private int top(int i) {
    int to = scan.find(i, Role.TOP_SET);
    if (to >= 0) {
      phrases.add(among(i, to, scan.atom().number()));
      return to;
    }
    int top = scan.find(i, Role.TOP);
    Draft number = top < 0 || tokens.gap(top) == Gap.PARAGRAPH ? null : numbers.unsigned(top);
    if (number == null || !Ordinals.isPlace(number)) {
      return -1;
    }
    phrases.add(among(i, number.to(), number.value()));
    return number.to();
  }

  private Phrase among(int from, int to, Rational places) {
    return new PhraseBuilder(tokens, Kind.RANK, from, to)
        .value(places)
        .compared(places.equals(Rational.ONE) ? Comparator.BARE : Comparator.AT_MOST)
        .said(Interval.closed(Rational.ONE, places))
        .unit(Unit.RANK)
        .build();
  }

  /** "number one", "No. 2": a rank, or the number of a thing. */
  private int numbered(int i) {
    int sign = scan.find(i, Role.NUMBER_SIGN);
    if (sign < 0 || scan.atom().has("file")) {
      return -1;
    }
    int at = tokens.isSign(sign, '.') || tokens.isSign(sign, '°') ? sign + 1 : sign;
    Draft number = tokens.gap(at) == Gap.PARAGRAPH ? null : numbers.unsigned(at);
    if (number == null || !Ordinals.isPlace(number)) {
      return -1;
    }
    phrases.add(rank(tokens, i, number.to(), number.value()));
    return number.to();
  }

  /** "largest", « le plus grand », and with an ordinal before it. */
  private int superlative(int i) {
    int ordinal = ordinals.end(i);
    Rational counted = ordinal < 0 ? Rational.ONE : ordinals.place();
    int at = ordinal < 0 ? i : ordinal;
    int to = scan.find(at, Role.SUPERLATIVE);
    if (to < 0) {
      return -1;
    }
    Atom superlative = scan.atom();
    // "A three-year high", but not any high.
    if (superlative.has("dated") && !scan.is(i - 1, Role.DURATION) && !isOfQuarters(i)) {
      return -1;
    }
    if (isOneOf(i)) {
      return to;
    }
    if (superlative.has("pair") && !isOfPair(i, to)) {
      return -1;
    }
    int from = i;
    if (ordinal < 0 && superlative.has("behind")) {
      from = definite(i);
      counted = from >= 0 && from < i ? scan.atom().number() : counted;
    } else if (ordinal < 0 && superlative.has("the") && scan.before(i, Role.DETERMINER) < 0) {
      return -1;
    }
    if (from < 0) {
      return -1;
    }
    boolean fromTheEnd = superlative.number().signum() < 0;
    return addOfSoMany(from, to, fromTheEnd ? counted.negate() : counted);
  }

  /** "A four-quarter high" */
  private boolean isOfQuarters(int i) {
    int number = tokens.isSign(i - 2, '-') ? i - 3 : i - 2;
    boolean quarter = scan.is(i - 1, Role.PERIOD) && scan.atom().has("quarter");
    return quarter && (tokens.isDigits(number) || scan.is(number, Role.CARDINAL));
  }

  /** "The larger of the two": of two, the comparative is the first. */
  private boolean isOfPair(int i, int to) {
    return scan.before(i, Role.DETERMINER) >= 0
        && (tokens.gap(to) == Gap.PARAGRAPH || scan.is(to, Role.OF));
  }

  /** Adds a rank and, in "the smallest of the three", how many there are; the token after it. */
  private int addOfSoMany(int from, int to, Rational place) {
    Draft set = ofSoMany(to);
    PhraseBuilder rank = place(tokens, from, set == null ? to : set.to(), place);
    phrases.add(set == null ? rank.build() : rank.number(set).value(place).build());
    return set == null ? to : set.to();
  }

  /** How many there are, or {@code null} if the words do not say. */
  private Draft ofSoMany(int i) {
    int of = tokens.gap(i) == Gap.PARAGRAPH ? -1 : scan.find(i, Role.OF);
    int at = of < 0 ? -1 : scan.skip(of, Role.DETERMINER);
    boolean number = of >= 0 && (tokens.isDigits(at) || scan.is(at, Role.CARDINAL));
    Draft set = number ? numbers.unsigned(at) : null;
    boolean counts =
        set != null
            && Ordinals.isPlace(set)
            && set.value().compareTo(Rational.ONE) > 0
            && set.value().compareTo(Rational.HUNDRED) <= 0
            && NOT_BEHIND_A_SET.stream().noneMatch(role -> scan.is(set.to(), role));
    return counts ? set : null;
  }

  /** "one of the largest": not the first, and nobody knows which. */
  private boolean isOneOf(int i) {
    int whole = scan.before(i, Role.OF);
    if (whole >= 0 && scan.before(whole, Role.ARTICLE) >= 0) {
      return true;
    }
    int the = scan.before(i, Role.DETERMINER);
    int of = the < 0 ? -1 : scan.before(the, Role.OF);
    return the >= 0 && scan.before(of < 0 ? the : of, Role.ARTICLE) >= 0;
  }

  /**
   * Where a superlative behind its noun begins: at the ordinal before the noun ("la seconda
   * divisione più grande"), which is then the atom found, else with itself if there is an article;
   * −1 without.
   */
  private int definite(int i) {
    int last = Math.max(0, i - MOST_WORDS);
    for (int at = i - 1; at >= last && tokens.isWord(at) && !scan.is(at, Role.AND); at--) {
      if (scan.is(at, Role.ORDINAL)) {
        return scan.before(at, Role.DETERMINER) >= 0 && scan.is(at, Role.ORDINAL) ? at : -1;
      }
      if (scan.is(at, Role.DETERMINER)) {
        return i;
      }
    }
    return -1;
  }
}
