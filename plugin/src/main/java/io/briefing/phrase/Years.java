package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Digits;
import io.briefing.numeral.Draft;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.LikelyYears;
import io.briefing.quantity.Rational;

/** Years, fiscal years, decades: "in 2023", "FY23", 2017/18, "the 2010s". */
final class Years {

  /** Years before this one are years only behind a word that says so. */
  private static final int FIRST = LikelyYears.FIRST;

  /** Years before this one are never read as years. */
  static final int FIRST_NAMED = 1000;

  private static final Rational TWELVE = Rational.of(12);

  private final Scan scan;
  private final Tokens tokens;
  private final Digits digits;
  private final Comparators comparators;
  private final Phrases phrases;

  Years(Scan scan, Digits digits, Comparators comparators, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.digits = digits;
    this.comparators = comparators;
    this.phrases = phrases;
  }

  boolean isYear(int i) {
    return isYear(i, FIRST);
  }

  /** Whether token i is four digits that name a year not before the first one given. */
  boolean isYear(int i, int first) {
    int year = tokens.isDigits(i) && tokens.length(i) == 4 ? tokens.small(i) : -1;
    return year >= first && year <= LikelyYears.LAST;
  }

  /** „die neunziger Jahre“ */
  int decade(int i) {
    int to = scan.find(i, Role.DECADE);
    if (to >= 0 && !scan.atom().has("after")) {
      phrases.add(new PhraseBuilder(tokens, Kind.YEAR, i, to).build());
      return to;
    }
    return -1;
  }

  /** "FY23", "fiscal 2024", "the year 1848". */
  int named(int i) {
    int to = scan.find(i, Role.YEAR_WORD);
    if (to < 0 || tokens.gap(to) == Gap.PARAGRAPH) {
      return -1;
    }
    boolean fiscal = scan.atom().has("fiscal");
    // « gli anni ’90 »
    int tens = tokens.isSign(to, '\'') ? to + 1 : to;
    if (scan.atom().has("decade") && (isTens(tens) || tokens.small(tens) % 10 == 0)) {
      phrases.add(new PhraseBuilder(tokens, Kind.YEAR, tens, tens + 1).build());
      return tens + 1;
    }
    if (!tokens.isDigits(to)) {
      return -1;
    }
    boolean year = isYear(to, FIRST_NAMED) || tokens.length(to) == 2 && tokens.isGlued(to);
    if (!year || isMeasured(to + 1)) {
      return -1;
    }
    return fiscal ? yearRun(i, to, Kind.PERIOD) : yearRun(to, to, Kind.YEAR);
  }

  /** The tens of « de jaren negentig ». */
  private boolean isTens(int i) {
    return scan.find(i, Role.CARDINAL) == i + 1
        && scan.atom().number().compareTo(TWELVE) > 0
        && scan.atom().number().over(Rational.of(10)).isInteger();
  }

  /** A run of four digits that looks like a year and is not measured, compared or grouped. */
  int read(int i) {
    if (!isYear(i) || isMeasured(i + 1)) {
      return -1;
    }
    if (tokens.isGlued(i) && tokens.type(i - 1) == Tokens.Type.SIGN && !isLoose(i - 1)) {
      return -1;
    }
    boolean compared =
        comparators.before(i, i + 1).comparator() != Comparator.BARE && !isDated(i) && !isMark(i);
    return compared ? -1 : yearRun(i, i, Kind.YEAR);
  }

  /** Adds to a period the year at i, if one stands there. */
  PhraseBuilder named(PhraseBuilder period, int i) {
    boolean dated = isYear(i) && tokens.gap(i) != Gap.PARAGRAPH;
    return dated ? period.number(digits.single(i)) : period;
  }

  private boolean isDated(int i) {
    return scan.before(i, Role.YEAR_WORD) >= 0;
  }

  /** "Above its 2023 level": the year of where something stood, and no number. */
  private boolean isMark(int i) {
    boolean marked = scan.is(i + 1, Role.MARK) && tokens.gap(i + 1) != Gap.PARAGRAPH;
    return marked && (scan.atom().has("alone") || scan.before(i, Role.DETERMINER) >= 0);
  }

  private boolean isLoose(int sign) {
    char c = tokens.sign(sign);
    return "(-/'\"«“[".indexOf(c) >= 0;
  }

  /** Whether a unit, a scale or decimals stand at token i, behind what might be a year. */
  boolean isMeasured(int i) {
    if (tokens.gap(i) == Gap.PARAGRAPH || tokens.isElided(i) || isDecade(i)) {
      return false;
    }
    if (tokens.isGlued(i)) {
      boolean decimals =
          (tokens.isSign(i, '.') || tokens.isSign(i, ','))
              && tokens.isDigits(i + 1)
              && tokens.isGlued(i + 1);
      if (decimals || tokens.isWord(i)) {
        return true;
      }
    }
    for (Role role :
        new Role[] {
          Role.PERCENT, Role.POINT, Role.BASIS_POINT, Role.CURRENCY, Role.SCALE, Role.SUBUNIT,
          Role.NOUN, Role.DURATION, Role.TIMES, Role.BIG_CURRENCY, Role.COLLECTIVE, Role.RATIO
        }) {
      boolean counts = scan.is(i, role);
      boolean loose = counts && role == Role.RATIO && scan.atom().has("loose");
      boolean said = counts && role == Role.PERCENT && scan.atom().has("small");
      if (counts && !loose && !said) {
        return true;
      }
    }
    return false;
  }

  /** The ending of "the 2010s", „die 2010er Jahre“. */
  private boolean isDecade(int i) {
    return tokens.isGlued(i) && scan.is(i, Role.DECADE);
  }

  /** The year at i, and the end of a fiscal year or a span of years: 2017/18, 2020–2023. */
  private int yearRun(int from, int i, Kind kind) {
    int to = i + 1;
    boolean slash = tokens.isSign(to, '/');
    boolean two = tokens.isDigits(to + 1) && tokens.length(to + 1) == 2 && tokens.isGlued(to + 1);
    boolean span = (slash || tokens.isSign(to, '-')) && (two || isYear(to + 1, FIRST_NAMED));
    if (span && !isMeasured(to + 2)) {
      to += 2;
    } else if (isDecade(to)) {
      to = scan.find(to, Role.DECADE);
    }
    boolean fiscal = slash && two && to > i + 1;
    Draft year = digits.single(i);
    Hedge bare = new Hedge(Comparator.BARE, i, i + 1, true);
    Phrase amount = PhraseBuilder.of(tokens, Quantity.of(year), bare).build();
    phrases.add(
        new PhraseBuilder(tokens, fiscal ? Kind.PERIOD : kind, from, to)
            .number(year)
            .alternative(amount)
            .build());
    return to;
  }
}
