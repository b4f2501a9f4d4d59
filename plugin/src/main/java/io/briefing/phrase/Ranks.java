package io.briefing.phrase;

import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Tokens.Gap;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/** Ranks: "third-largest", "number one", "top three", "last", « le troisième plus gros ». */
final class Ranks {

  private static final Rational MOST = Rational.of(1000);
  private static final Rational FEW = Rational.of(20);
  private static final Rational NINE = Rational.of(9);
  private static final int MOST_WORDS = 3;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final Scan scan;
  private final Tokens tokens;
  private final Numbers numbers;
  private final Phrases phrases;
  private Rational place;

  Ranks(Scan scan, Numbers numbers, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.numbers = numbers;
    this.phrases = phrases;
  }

  /** Reads a rank at token i; the token after it, or −1. */
  int read(int i) {
    int to = top(i);
    if (to < 0) {
      to = numbered(i);
    }
    if (to < 0) {
      to = superlative(i);
    }
    for (Step step : new Step[] {this::counted, this::allBut, this::firstFew}) {
      to = to < 0 ? step.read(i) : to;
    }
    return to < 0 ? ordinal(i) : to;
  }

  private interface Step {
    int read(int i);
  }

  /** „die drei größten“, "los tres primeros", „der achtgrößte“ in one word. */
  private int counted(int i) {
    boolean number = tokens.isDigits(i) || scan.is(i, Role.CARDINAL);
    Draft places = number ? numbers.unsigned(i) : null;
    if (places == null || !isPlace(places) || tokens.gap(places.to()) == Gap.PARAGRAPH) {
      return -1;
    }
    int to = scan.find(places.to(), Role.SUPERLATIVE);
    if (to < 0) {
      return firstBehind(i, places);
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
    int but = places == null || !isPlace(places) ? -1 : scan.find(places.to(), Role.BUT);
    int to = but < 0 ? -1 : scan.find(but, Role.SUPERLATIVE);
    if (to < 0) {
      return -1;
    }
    Rational nth = places.value().plus(Rational.ONE);
    phrases.add(rank(tokens, i, to, scan.atom().number().signum() < 0 ? nth.negate() : nth));
    return to;
  }

  /** "the first five": any of them. */
  private int firstFew(int i) {
    int first = scan.find(i, Role.ORDINAL);
    if (first < 0 || !scan.atom().number().equals(Rational.ONE)) {
      return -1;
    }
    boolean number = tokens.isDigits(first) || scan.is(first, Role.CARDINAL);
    Draft places = number && tokens.gap(first) != Gap.PARAGRAPH ? numbers.unsigned(first) : null;
    if (places == null || !isPlace(places) || places.value().compareTo(FEW) > 0) {
      return -1;
    }
    phrases.add(among(i, places.to(), places.value()));
    return places.to();
  }

  /** A place counted from the first, or from the last if negative. */
  static Phrase rank(Tokens tokens, int from, int to, Rational place) {
    return new PhraseBuilder(tokens, Kind.RANK, from, to)
        .value(place)
        .said(Interval.point(place))
        .unit(Unit.RANK)
        .build();
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
    if (number == null || !isPlace(number)) {
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

  private static boolean isPlace(Draft number) {
    return number.isWhole() && number.value().signum() > 0 && number.value().compareTo(MOST) < 0;
  }

  /** "number one", "No. 2": a rank, or the number of a thing. */
  private int numbered(int i) {
    int sign = scan.find(i, Role.NUMBER_SIGN);
    if (sign < 0) {
      return -1;
    }
    int at = tokens.isSign(sign, '.') || tokens.isSign(sign, '°') ? sign + 1 : sign;
    Draft number = tokens.gap(at) == Gap.PARAGRAPH ? null : numbers.unsigned(at);
    if (number == null || !isPlace(number)) {
      return -1;
    }
    phrases.add(rank(tokens, i, number.to(), number.value()));
    return number.to();
  }

  /** "largest", « le plus grand », and with an ordinal before it. */
  private int superlative(int i) {
    int ordinal = ordinalEnd(i);
    Rational counted = ordinal < 0 ? Rational.ONE : place;
    int at = ordinal < 0 ? i : ordinal;
    int to = scan.find(at, Role.SUPERLATIVE);
    if (to < 0) {
      return -1;
    }
    Atom superlative = scan.atom();
    if (isOneOf(i)) {
      return to;
    }
    int from = i;
    if (ordinal < 0 && superlative.has("behind")) {
      from = definite(i);
      counted = from >= 0 && from < i ? place : counted;
    } else if (ordinal < 0 && superlative.has("the") && scan.before(i, Role.DETERMINER) < 0) {
      return -1;
    }
    if (from < 0) {
      return -1;
    }
    boolean fromTheEnd = superlative.number().signum() < 0;
    phrases.add(rank(tokens, from, to, fromTheEnd ? counted.negate() : counted));
    return to;
  }

  /** "one of the largest": not the first, and nobody knows which. */
  private boolean isOneOf(int i) {
    int the = scan.before(i, Role.DETERMINER);
    int of = the < 0 ? -1 : scan.before(the, Role.OF);
    return the >= 0 && scan.before(of < 0 ? the : of, Role.ARTICLE) >= 0;
  }

  /**
   * Where a superlative behind its noun begins: at the ordinal before the noun ("la seconda
   * divisione più grande"), else with itself if there is an article; −1 without.
   */
  private int definite(int i) {
    int last = Math.max(0, i - MOST_WORDS);
    for (int at = i - 1; at >= last && tokens.isWord(at) && !scan.is(at, Role.AND); at--) {
      if (scan.is(at, Role.ORDINAL)) {
        place = scan.atom().number();
        return scan.before(at, Role.DETERMINER) >= 0 ? at : -1;
      }
      if (scan.is(at, Role.DETERMINER)) {
        return i;
      }
    }
    return -1;
  }

  /** An ordinal in one word, after tens ("twenty-first"), or in digits ("3rd"). */
  private int ordinalEnd(int i) {
    int to = scan.find(i, Role.ORDINAL);
    if (to >= 0) {
      place = scan.atom().number();
      boolean rank =
          !scan.atom().has("the") || isNumbered(to) || scan.before(i, Role.DETERMINER) >= 0;
      return rank && !scan.is(to, Role.PART) && !scan.isHedgedArticle(i) ? to : -1;
    }
    boolean digits = tokens.isDigits(i);
    if (digits && !(tokens.isGlued(i + 1) && scan.is(i + 1, Role.ORDINAL_SUFFIX))) {
      return -1;
    }
    Draft number = digits ? numbers.digits.single(i) : tens(i);
    if (number == null || !isPlace(number)) {
      return -1;
    }
    to = scan.find(number.to(), digits ? Role.ORDINAL_SUFFIX : Role.ORDINAL);
    if (to < 0) {
      return -1;
    }
    if (digits && scan.atom().has("noun") && !isNumbered(to)) {
      return -1;
    }
    place = digits ? number.value() : number.value().plus(scan.atom().number());
    return to;
  }

  /** Whether a thing that ordinals number stands at i: only then is a full stop their sign. */
  private boolean isNumbered(int i) {
    return tokens.gap(i) != Gap.PARAGRAPH
        && (scan.is(i, Role.PERIOD)
            || scan.is(i, Role.ORDINAL_NOUN)
            || scan.is(i, Role.SUPERLATIVE)
            || scan.is(i, Role.NUMBER_SIGN));
  }

  /** « le XXIe siècle », "siglo XXI": a Roman ordinal beside what it numbers. */
  private int roman(int i) {
    int to = scan.find(i, Role.ORDINAL_NOUN);
    if (to >= 0 && tokens.gap(to) != Gap.PARAGRAPH && tokens.isWord(to) && isRoman(to)) {
      phrases.add(new PhraseBuilder(tokens, Kind.ORDINAL, i, to + 1).build());
      return to + 1;
    }
    if (to < 0 || i == 0 || !tokens.isWord(i - 1) || !isRoman(i - 1)) {
      return -1;
    }
    phrases.add(new PhraseBuilder(tokens, Kind.ORDINAL, i - 1, to).build());
    return to;
  }

  private boolean isRoman(int i) {
    int at = tokens.start(i);
    while (at < tokens.end(i) && "IVX".indexOf(tokens.text.charAt(at)) >= 0) {
      at++;
    }
    return at > tokens.start(i) && tokens.end(i) - at <= 2;
  }

  /** Tens before units, or units before tens where the language says them so: einundzwanzigste. */
  private Draft tens(int i) {
    int to = scan.find(i, Role.CARDINAL);
    Atom tens = to < 0 ? null : scan.atom();
    int at = to < 0 ? -1 : scan.skip(to, Role.AND);
    boolean inverted = at > to && scan.atom().has("inverted") && tokens.gap(to) == Gap.HYPHEN;
    boolean room = tens != null && tens.room() != null && tens.room().compareTo(NINE) >= 0;
    if (tens == null || !room && !inverted) {
      return null;
    }
    return new Draft(
        i,
        at,
        tens.number(),
        Numeral.Form.WHOLE,
        Rational.ONE,
        Rational.ONE,
        Rational.ONE,
        Draft.Style.WORDS);
  }

  private boolean isYear(int i) {
    int year = tokens.isDigits(i) && tokens.length(i) == 4 ? tokens.small(i) : -1;
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Any other ordinal: the number of a period or of what has numbers, or a rank. */
  private int ordinal(int i) {
    int to = ordinalEnd(i);
    if (to < 0) {
      return roman(i);
    }
    boolean last = tokens.gap(to) == Gap.PARAGRAPH;
    int period = last ? -1 : scan.find(to, Role.PERIOD);
    int noun = last || period >= 0 ? period : scan.find(to, Role.ORDINAL_NOUN);
    boolean won = noun >= 0 && period < 0 && scan.atom().has("place");
    if (period >= 0) {
      int end = tokens.gap(period) != Gap.PARAGRAPH && isYear(period) ? period + 1 : period;
      phrases.add(new PhraseBuilder(tokens, Kind.PERIOD, i, end).build());
      return end;
    }
    if (noun >= 0 && (!won || scan.before(i, Role.DETERMINER) < 0)) {
      phrases.add(new PhraseBuilder(tokens, Kind.ORDINAL, i, noun).build());
      return noun;
    }
    phrases.add(rank(tokens, i, to, place));
    return to;
  }
}
