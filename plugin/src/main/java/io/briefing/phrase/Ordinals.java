package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.numeral.NumeralReader;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.LikelyYears;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/**
 * Ordinals: ranks by themselves, but beside what is numbered its number and no amount: "third",
 * "twenty-first", "3rd", « le XXIe siècle », "third quarter".
 */
final class Ordinals {

  private static final Rational MOST = Rational.of(1000);
  private static final Rational NINE = Rational.of(9);

  private final Scan scan;
  private final Tokens tokens;
  private final NumeralReader numbers;
  private final Phrases phrases;
  private Rational place;

  Ordinals(Scan scan, NumeralReader numbers, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.numbers = numbers;
    this.phrases = phrases;
  }

  /** The place that {@link #end} read. */
  Rational place() {
    return place;
  }

  /** An ordinal in one word, after tens ("twenty-first"), or in digits ("3rd"). */
  int end(int i) {
    return end(i, true);
  }

  /**
   * @param large whether it may be one of hundreds: behind a hundred there is none, however many
   *     follow each other
   */
  private int end(int i, boolean large) {
    int to = scan.find(i, Role.ORDINAL);
    if (to >= 0) {
      Atom first = scan.atom();
      boolean rank = !first.has("the") || isNumbered(to) || scan.before(i, Role.DETERMINER) >= 0;
      boolean ordinal = rank && !scan.is(to, Role.PART) && !scan.isHedgedArticle(i);
      return ordinal ? withMore(first, to) : -1;
    }
    boolean digits = tokens.isDigits(i);
    if (digits && !(tokens.isGlued(i + 1) && scan.is(i + 1, Role.ORDINAL_SUFFIX))) {
      return -1;
    }
    Draft number = digits ? numbers.digits.single(i) : tens(i);
    if (number == null || !isPlace(number)) {
      return large ? hundreds(i) : -1;
    }
    to = scan.find(number.to(), digits ? Role.ORDINAL_SUFFIX : Role.ORDINAL);
    if (to < 0 || !digits && isFraction(number)) {
      return digits || !large ? -1 : hundreds(i);
    }
    if (digits && scan.atom().has("noun") && !isNumbered(to)) {
      return -1;
    }
    place = digits ? number.value() : number.value().plus(scan.atom().number());
    return to;
  }

  /** "Vigésimo quinto", "centésimo décimo primeiro": ordinals that add up. */
  private int withMore(Atom first, int to) {
    boolean adds = first.has("adds") && tokens.gap(to) != Gap.PARAGRAPH;
    boolean smaller = adds && scan.is(to, Role.ORDINAL) && isBelow(first.room());
    int more = smaller ? end(to) : -1;
    boolean fits = more >= 0 && place.signum() > 0 && place.compareTo(first.room()) < 0;
    place = fits ? first.number().plus(place) : first.number();
    return fits ? more : to;
  }

  /** Whether the word that was found last stands for less. */
  private boolean isBelow(Rational room) {
    return scan.atom().number() != null && scan.atom().number().compareTo(room) < 0;
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

  /** „hundertelfte“, „zweihundertste“, "one hundred and eleventh": in one word, or joined. */
  private int hundreds(int i) {
    int counted = scan.find(i, Role.CARDINAL);
    Rational count = counted < 0 ? Rational.ONE : scan.atom().number();
    int hundredth = tokens.gap(counted) == Gap.HYPHEN ? scan.find(counted, Role.ORDINAL) : -1;
    if (hundredth >= 0 && scan.atom().number().equals(Rational.HUNDRED)) {
      place = count.times(Rational.HUNDRED);
      return hundredth;
    }
    int to = scan.find(counted < 0 ? i : counted, Role.SCALE);
    if (to < 0 || count.compareTo(NINE) > 0 || !scan.atom().number().equals(Rational.HUNDRED)) {
      return -1;
    }
    boolean ranks = scan.atom().has("ranks");
    int at = scan.skip(to, Role.AND);
    // « Cent onzième », but not « les cent premiers ».
    boolean beside = ranks && !(scan.is(to, Role.ORDINAL) && scan.atom().has("alone"));
    boolean joined = at > to || tokens.gap(to) == Gap.HYPHEN || beside;
    int end =
        joined && tokens.gap(at) != Gap.PARAGRAPH && !tokens.isDigits(at) ? end(at, false) : -1;
    if (end < 0 || place.signum() <= 0 || place.compareTo(Rational.HUNDRED) >= 0) {
      return -1;
    }
    place = place.plus(count.times(Rational.HUNDRED));
    return end;
  }

  /** Tens before units, or units before tens where the language says them so: einundzwanzigste. */
  private Draft tens(int i) {
    int to = scan.find(i, Role.CARDINAL);
    Atom tens = to < 0 ? null : scan.atom();
    int at = to < 0 ? -1 : scan.skip(to, Role.AND);
    boolean inverted = at > to && scan.atom().has("inverted") && tokens.gap(to) == Gap.HYPHEN;
    boolean room = tens != null && tens.room() != null && tens.room().compareTo(NINE) >= 0;
    room = room && !(tens.has("linked") && at == to);
    if (tens == null || !room && !inverted) {
      return null;
    }
    return Draft.words(i, at, tens.number());
  }

  /** "Venti quinti" are four: no ordinal is in the plural behind tens. */
  private boolean isFraction(Draft tens) {
    Atom ordinal = scan.atom();
    boolean plural = tens.value().compareTo(NINE) > 0 && scan.is(tens.to(), Role.DENOMINATOR);
    scan.at(ordinal);
    return plural;
  }

  private boolean isYear(int i) {
    int year = tokens.isDigits(i) && tokens.length(i) == 4 ? tokens.small(i) : -1;
    return LikelyYears.have(year);
  }

  /** Any other ordinal: the number of a period or of what has numbers, or a rank. */
  int read(int i) {
    int to = end(i);
    if (to < 0) {
      return roman(i);
    }
    boolean last = tokens.gap(to) == Gap.PARAGRAPH;
    int period = last ? -1 : scan.find(to, Role.PERIOD);
    int noun = last || period >= 0 ? period : scan.find(to, Role.ORDINAL_NOUN);
    boolean won = noun >= 0 && period < 0 && scan.atom().has("place");
    if (period >= 0) {
      Unit part = YearParts.unit(scan.atom());
      boolean dated = tokens.gap(period) != Gap.PARAGRAPH && isYear(period);
      int end = dated ? period + 1 : period;
      PhraseBuilder numbered = numbered(Kind.PERIOD, i, end, to);
      boolean known =
          part.equals(Phrase.QUARTER)
              || part.equals(Phrase.HALF) && !YearParts.isOfOther(scan, end);
      if (known && dated) {
        numbered.number(numbers.digits.single(period));
      }
      phrases.add((known ? numbered.value(place).unit(part) : numbered).build());
      return end;
    }
    if (noun >= 0 && (!won || scan.before(i, Role.DETERMINER) < 0)) {
      phrases.add(numbered(Kind.ORDINAL, i, noun, to).build());
      return noun;
    }
    phrases.add(Ranks.rank(tokens, i, to, place));
    return to;
  }

  /** "Third year in a row": no rank, but the third of something. */
  private PhraseBuilder numbered(Kind kind, int from, int to, int ordinal) {
    return new PhraseBuilder(tokens, kind, from, to)
        .alternative(Ranks.rank(tokens, from, ordinal, place));
  }

  /** Whether a number counts places, and not too many. */
  static boolean isPlace(Draft number) {
    return number.isWhole() && number.value().signum() > 0 && number.value().compareTo(MOST) < 0;
  }
}
