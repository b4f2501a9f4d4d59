package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Map;

/**
 * Quarters, halves and nine months of a year: "Q3 2023", "H1", « 1T23 », "the first nine months",
 * "the six months to June". Those with an ordinal, "third quarter", are read by {@link Ordinals}.
 */
final class YearParts {

  private static final Rational TWELVE = Rational.of(12);

  private static final Map<Rational, Unit> BY_MONTHS =
      Map.of(
          Rational.of(3), Phrase.QUARTER,
          Rational.of(6), Phrase.HALF,
          Rational.of(9), Phrase.NINE_MONTHS);

  private final Scan scan;
  private final Tokens tokens;
  private final Years years;
  private final Phrases phrases;

  YearParts(Scan scan, Years years, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.years = years;
    this.phrases = phrases;
  }

  /**
   * What a word for a period, or its letter, is a part of a year by; none for a month or a week.
   */
  static Unit unit(Atom word) {
    return word.has("quarter") ? Phrase.QUARTER : word.has("half") ? Phrase.HALF : Unit.NONE;
  }

  /** A part of a year by its number, or any of its kind; the year if four digits at a token say. */
  private void add(PhraseBuilder period, Unit part, Integer number, int year) {
    if (!part.equals(Unit.NONE)) {
      years.named(period, year).unit(part).value(number == null ? null : Rational.of(number));
    }
    phrases.add(period.build());
  }

  /** "Q3 2023", "H1", « S1 ». */
  int letterFirst(int i) {
    int letter = scan.find(i, Role.PERIOD_LETTER);
    if (letter < 0
        || scan.atom().has("months")
        || !tokens.isDigits(letter)
        || !tokens.isGlued(letter)
        || tokens.length(letter) > 1) {
      return -1;
    }
    Unit part = unit(scan.atom());
    int year = letter + 1;
    boolean dated =
        years.isYear(year)
            || tokens.isDigits(year) && tokens.length(year) == 2 && tokens.gap(year) == Gap.SPACE;
    int to = dated ? year + 1 : year;
    add(new PhraseBuilder(tokens, Kind.PERIOD, i, to), part, tokens.small(letter), year);
    return to;
  }

  /** "The final quarter", „Schlussquartal“; not "the final quarter of the project". */
  int last(int i) {
    int to = scan.find(i, Role.PERIOD);
    if (to < 0 || !scan.atom().has("last")) {
      return -1;
    }
    Unit part = unit(scan.atom());
    if (isOfOther(scan, to)) {
      return -1;
    }
    add(new PhraseBuilder(tokens, Kind.PERIOD, i, to), part, part.equals(Phrase.HALF) ? 2 : 4, to);
    return to;
  }

  /** "4T 2023", "1T23", "9M 2023". */
  int numberFirst(int i) {
    int to = tokens.isGlued(i + 1) ? scan.find(i + 1, Role.PERIOD_LETTER) : -1;
    if (to < 0 || tokens.length(i) > 1) {
      return -1;
    }
    boolean months = scan.atom().has("months");
    boolean two = tokens.isDigits(to) && tokens.length(to) == 2 && tokens.isGlued(to);
    boolean dated = two || years.isYear(to) && tokens.gap(to) != Gap.PARAGRAPH;
    // "€9M": millions.
    boolean meant =
        months
            ? dated && tokens.small(i) == 9 && scan.before(i, Role.CURRENCY) < 0
            : tokens.small(i) >= 1 && tokens.small(i) <= 4;
    if (!meant) {
      return -1;
    }
    int end = dated ? to + 1 : to;
    Unit part = months ? Phrase.NINE_MONTHS : unit(scan.atom());
    add(new PhraseBuilder(tokens, Kind.PERIOD, i, end), part, months ? 1 : tokens.small(i), to);
    return end;
  }

  /** "The first nine months", « les neuf premiers mois »; "the nine months to September". */
  int months(int i) {
    int ordinal = scan.find(i, Role.ORDINAL);
    Rational place = ordinal < 0 ? null : scan.atom().number();
    int counted = ordinal < 0 ? i : ordinal;
    int unit = afterCount(scan, counted);
    if (unit < 0) {
      return -1;
    }
    if (ordinal < 0) {
      int behind = scan.find(unit, Role.ORDINAL);
      if (behind < 0) {
        return upToMonth(i, unit);
      }
      place = scan.atom().number();
      unit = behind;
    }
    int to = tokens.gap(unit) == Gap.PARAGRAPH ? -1 : unitEnd(unit);
    if (to < 0) {
      return -1;
    }
    boolean first = Rational.ONE.equals(place) && !isOfOther(scan, to);
    Unit part = first ? part(scan, counted, unit) : Unit.NONE;
    boolean last = part.equals(Unit.NONE) && place.signum() < 0;
    PhraseBuilder named = new PhraseBuilder(tokens, Kind.PERIOD, i, to);
    add(last ? lastOf(named, counted, unit) : named, part, 1, to);
    return to;
  }

  /** "The last five years": no part of one, but how many. */
  private PhraseBuilder lastOf(PhraseBuilder named, int counted, int unit) {
    boolean word = scan.find(counted, Role.CARDINAL) >= 0;
    Rational count = word ? scan.atom().number() : Rational.of(tokens.small(counted));
    boolean time = scan.find(unit, Role.DURATION) >= 0;
    boolean years = time && scan.atom().has("years") && scan.atom().number() == null;
    return years ? named.value(count).unit(Unit.YEARS) : named;
  }

  /** The token behind a count: "nine", "9"; −1 if there is none. */
  static int afterCount(Scan scan, int i) {
    return scan.tokens.isDigits(i) ? i + 1 : scan.find(i, Role.CARDINAL);
  }

  private int unitEnd(int i) {
    int to = scan.find(i, Role.DURATION);
    return to < 0 ? scan.find(i, Role.PERIOD) : to;
  }

  /** What so many months are of a year. */
  static Unit part(Scan scan, int counted, int unit) {
    return BY_MONTHS.getOrDefault(months(scan, counted, unit), Unit.NONE);
  }

  /** "The 12 months to June" */
  private boolean isYear(int counted, int unit) {
    return months(scan, counted, unit).equals(TWELVE);
  }

  /** How many months are counted; none if it is something else. */
  private static Rational months(Scan scan, int counted, int unit) {
    boolean months = scan.find(unit, Role.DURATION) >= 0 && scan.atom().has("months");
    if (!months) {
      return Rational.ZERO;
    }
    boolean word = scan.find(counted, Role.CARDINAL) >= 0;
    return word ? scan.atom().number() : Rational.of(scan.tokens.small(counted));
  }

  /** "The nine months to September", « les six mois clos le 30 juin »: any such part of a year. */
  private int upToMonth(int i, int unit) {
    Unit part = tokens.gap(unit) == Gap.PARAGRAPH ? Unit.NONE : part(scan, i, unit);
    boolean none = part.equals(Unit.NONE) && !isYear(i, unit);
    int to = none ? -1 : scan.find(unit, Role.DURATION);
    int joint = to < 0 || tokens.gap(to) == Gap.PARAGRAPH ? -1 : scan.find(to, Role.PERIOD_TO);
    int at = joint >= 0 && tokens.isDigits(joint) ? scan.skip(joint + 1, Role.OF) : joint;
    int month = at < 0 || tokens.gap(at) == Gap.PARAGRAPH ? -1 : scan.find(at, Role.MONTH);
    if (month < 0) {
      return -1;
    }
    int year = scan.skip(month, Role.OF);
    boolean dated = years.isYear(year) && tokens.gap(year) != Gap.PARAGRAPH;
    int end = dated ? year + 1 : month;
    add(new PhraseBuilder(tokens, Kind.PERIOD, i, end), part, null, dated ? year : month);
    return end;
  }

  /** "The first half of the plan": of no year. */
  static boolean isOfOther(Scan scan, int i) {
    int of = scan.tokens.gap(i) == Gap.PARAGRAPH ? -1 : scan.find(i, Role.OF);
    if (of < 0) {
      return false;
    }
    int at = scan.skip(of, Role.DETERMINER);
    return scan.tokens.isWord(at)
        && !scan.is(of, Role.YEAR_WORD)
        && !scan.is(at, Role.YEAR_WORD)
        && !scan.is(at, Role.DURATION);
  }
}
