package io.briefing.numeral;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.numeral.Draft.Style;
import io.briefing.quantity.Rational;

/** Shares of so many: "one in five", « un Français sur trois », „jeder Fünfte“. */
final class Ratios {

  private static final Rational SMALL = Rational.of(20);

  private final Scan scan;
  private final Tokens tokens;
  private final Cardinals others;

  Ratios(Scan scan, Cardinals others) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.others = others;
  }

  /** "one in five", « un Français sur trois », "two out of five hundred". */
  Draft read(Draft number) {
    int at = number.to();
    int in = scan.find(at, Role.RATIO);
    if (in < 0 && tokens.isWord(at)) {
      in = scan.find(at + 1, Role.RATIO);
      boolean apart = in >= 0 && scan.atom().has("apart");
      in = apart && (number.value().compareTo(SMALL) < 0 || isCostOfHundred(at, in)) ? in : -1;
    }
    if (in < 0 && number.value().compareTo(SMALL) < 0 && areWords(at)) {
      in = scan.find(at + 2, Role.RATIO);
      boolean apart = in >= 0 && scan.atom().has("apart");
      in = apart && (!scan.atom().has("loose") || isOneOf(number, in)) ? in : -1;
    }
    if (in < 0) {
      return null;
    }
    boolean loose = scan.atom().has("loose");
    Draft whole = others.read(in);
    if (whole == null || !whole.isWhole() || whole.value().signum() <= 0) {
      return null;
    }
    boolean larger = number.value().compareTo(whole.value()) < 0;
    boolean small = number.value().compareTo(SMALL) <= 0 && larger;
    boolean percent = scan.is(whole.to(), Role.PERCENT);
    if (isMeasured(whole) || loose && (percent || !small || isYear(whole))) {
      return null;
    }
    Rational part = number.value().over(whole.value());
    // "one over three per cent" is a third of a per cent, and no ratio.
    return percent
        ? Draft.fraction(number.from(), whole.to(), part, Style.WORDS)
        : number.value().compareTo(SMALL) > 0 && larger
            ? part(number, whole)
            : Draft.fraction(number.from(), whole.to(), part, Style.RATIO);
  }

  /**
   * "27 of 31": a large number before a larger one, which may as well be counted by itself; null if
   * none follows.
   */
  Draft ofMany(Draft number) {
    int at = number.to();
    int in = scan.find(at, Role.RATIO);
    if (in < 0 && tokens.isWord(at)) {
      in = scan.find(at + 1, Role.RATIO);
      boolean place = in >= 0 && scan.atom().has("apart") && scan.atom().has("loose");
      in = place ? -1 : in; // "125 people in 140 towns" are of two kinds
    }
    Draft whole = in < 0 || !number.isWhole() ? null : others.read(in);
    boolean larger =
        whole != null
            && whole.isWhole()
            && whole.value().signum() > 0
            && number.value().compareTo(whole.value()) < 0;
    if (!larger || isMeasured(whole) || scan.is(whole.to(), Role.PERCENT) || isYear(whole)) {
      return null;
    }
    return part(number, whole);
  }

  private static Draft part(Draft number, Draft whole) {
    Rational part = number.value().over(whole.value());
    return isCounted(number) || isCounted(whole)
        ? Draft.counted(number.from(), whole.to(), part, whole.value().inverse())
        : Draft.fraction(number.from(), whole.to(), part, Style.RATIO);
  }

  /** Whether nothing was rounded, as far as can be seen: of many numbers one ends in a zero. */
  private static boolean isCounted(Draft number) {
    return number.g().compareTo(Rational.HUNDRED) < 0;
  }

  /** What is counted out by time or by rank is no whole. */
  private boolean isMeasured(Draft whole) {
    return scan.is(whole.to(), Role.DURATION)
        || scan.is(whole.to(), Role.MONTH)
        || scan.is(whole.to(), Role.SUPERLATIVE);
  }

  /** « 22 livres sur cent » */
  private boolean isCostOfHundred(int currency, int in) {
    boolean loose = scan.atom().has("loose");
    Draft whole = scan.is(currency, Role.CURRENCY) && !loose ? others.read(in) : null;
    return whole != null
        && whole.value().equals(Rational.HUNDRED)
        && scan.find(in - 1, Role.RATIO) >= 0;
  }

  /** « une voiture vendue sur trois » */
  private boolean areWords(int i) {
    return tokens.isWord(i)
        && tokens.isWord(i + 1)
        && tokens.gap(i + 1) != Tokens.Gap.PARAGRAPH
        && !scan.is(i + 1, Role.OF);
  }

  /** "One new car in six", but not "one new plant in six towns": nothing more is counted. */
  private boolean isOneOf(Draft number, int in) {
    Atom ratio = scan.atom();
    Draft whole = number.value().equals(Rational.ONE) ? others.read(in) : null;
    int end = whole == null ? -1 : whole.to();
    boolean ends =
        end >= 0 && (!tokens.isWord(end) || scan.isKnown(end)) && !scan.is(end, Role.NOUN);
    scan.at(ratio);
    return ends;
  }

  private boolean isYear(Draft number) {
    return number.style() == Style.DIGITS && tokens.length(number.from()) == 4;
  }

  /** „jeder Fünfte“: one in five, unless it counts time. */
  Draft every(int i) {
    int nth = scan.find(i, Role.EVERY);
    int to = nth < 0 ? -1 : scan.find(nth, Role.ORDINAL);
    Rational many = to < 0 ? null : scan.atom().number();
    if (nth >= 0 && to < 0 && tokens.isDigits(nth)) { // „jeder 27. Zug“
      to = scan.find(nth + 1, Role.ORDINAL_SUFFIX);
      many = Rational.of(tokens.small(nth));
    }
    if (to < 0 || many.compareTo(Rational.ONE) <= 0) {
      return null;
    }
    Rational share = many.inverse();
    boolean time =
        scan.is(to, Role.PERIOD) || scan.is(to, Role.DURATION) || scan.is(to, Role.ORDINAL_NOUN);
    return time ? null : Draft.fraction(i, to, share, Style.RATIO);
  }
}
