package io.briefing.numeral;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.quantity.Rational;

/**
 * The lower half of a fraction: "thirds", "fourths", "twenty-fifth", « tercera parte », « doze avos
 * ». Where one is found, its number is the {@linkplain Scan#atom() atom} the scan stands at.
 */
final class Denominators {

  private static final Rational THREE = Rational.of(3);

  private final Scan scan;
  private final Tokens tokens;

  Denominators(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** The end of a denominator that fits the numerator, or -1: singular for one, else plural. */
  int find(int i, Rational numerator) {
    int to = numerator.equals(Rational.ONE) ? -1 : hyphenated(i, Role.DENOMINATOR);
    if (to >= 0) {
      return isDenominator(scan.atom()) ? to : -1; // "two seconds" are no halves
    }
    if (tokens.gap(i) == Gap.PARAGRAPH) {
      return to;
    }
    to = parts(i, Role.ORDINAL, "");
    to = to < 0 ? parts(i, Role.CARDINAL, "cardinal") : to;
    if (to >= 0) {
      return to;
    }
    to = hyphenated(i, Role.ORDINAL);
    boolean fits = to >= 0 && isDenominator(scan.atom()) && numerator.equals(Rational.ONE);
    return fits ? to : -1;
  }

  /**
   * "Nine quarters", "the last three quarters", "three quarters in a row" are times of the year
   * where the word is one for both; "three quarters" and "one and three quarters" are a fraction.
   */
  boolean areTimes(int i, Draft number) {
    int at = number.to();
    Atom denominator = scan.atom();
    int to = tokens.gap(at) == Gap.PARAGRAPH ? -1 : scan.find(at, Role.PERIOD);
    int and = scan.before(i, Role.AND);
    boolean added = and >= 0 && tokens.gap(and) != Gap.PARAGRAPH && isNumber(and - 1);
    boolean row = to >= 0 && (scan.is(to, Role.ORDINAL_NOUN) || scan.before(i, Role.ORDINAL) >= 0);
    boolean many = !number.value().equals(THREE) && number.value().compareTo(Rational.ONE) > 0;
    scan.at(denominator);
    return to >= 0 && !added && (many || row);
  }

  private boolean isNumber(int i) {
    return tokens.isDigits(i) || scan.is(i, Role.CARDINAL) || scan.is(i, Role.SCALE);
  }

  /** "tercera parte", "doze avos": a number and a word that makes it a fraction. */
  int parts(int i, Role role, String kind) {
    int end = scan.find(i, role);
    Atom number = scan.atom();
    int to = end < 0 || tokens.gap(end) == Gap.PARAGRAPH ? -1 : scan.find(end, Role.PART);
    boolean fits = to >= 0 && scan.atom().value().equals(kind) && isDenominator(number);
    return fits ? scan.find(i, role) < 0 ? -1 : to : -1;
  }

  private static boolean isDenominator(Atom ordinal) {
    return ordinal.number() != null && ordinal.number().compareTo(Rational.of(2)) > 0;
  }

  /** A form at i, or behind a dash with spaces as old news wires set it: "one - fourth". */
  int hyphenated(int i, Role role) {
    int to = scan.find(i, role);
    return to < 0 && tokens.isSign(i, '-') ? scan.find(i + 1, role) : to;
  }
}
