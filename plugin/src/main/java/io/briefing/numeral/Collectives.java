package io.briefing.numeral;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.numeral.Draft.Style;
import io.briefing.quantity.Rational;

/** Sets with a size: "3 dozen", "a dozen and a half", « une centaine », « 2,5 milliers ». */
final class Collectives {

  private final Scan scan;

  Collectives(Scan scan) {
    this.scan = scan;
  }

  /**
   * The sets at token i, or {@code null}.
   *
   * @param number how many of them, or {@code null} if no number is before them
   */
  Draft read(int i, Draft number) {
    boolean alone =
        number == null && scan.find(i, Role.COLLECTIVE) == scan.tokens.count() && i == 0;
    boolean opens = alone || scan.is(i, Role.COLLECTIVE) && scan.isHedgedArticle(i);
    int start = number != null ? number.to() : opens ? i : scan.find(i, Role.ARTICLE);
    boolean counts = number == null || number.form() != Numeral.Form.FRACTION;
    int to = start < 0 || !counts ? -1 : scan.find(start, Role.COLLECTIVE);
    if (to < 0 || number != null && scan.atom().has("many")) {
      return null;
    }
    Rational size = scan.atom().number();
    if (number != null && !number.isWhole()) {
      return number.times(size, to, Style.SCALED);
    }
    Rational loose = scan.atom().room() == null ? Rational.ONE : scan.atom().room();
    boolean one = number == null || number.style() == Style.ONE;
    int half = andHalf(to);
    Rational count = number == null ? Rational.ONE : number.value();
    Rational value = size.times(half < 0 ? count : count.plus(scan.atom().number()));
    int end = Math.max(to, half);
    Numeral.Form form = one ? Numeral.Form.COLLECTIVE : Numeral.Form.WHOLE;
    Style style = one ? Style.COLLECTIVE : Style.WORDS;
    Draft draft = new Draft(i, end, value, form, loose, Draft.place(value), Rational.ONE, style);
    int of = scan.find(end, Role.OF);
    int scale = of < 0 ? -1 : scan.find(of, Role.SCALE);
    return scale < 0
        ? draft
        : draft.times(scan.atom().number(), scale, one ? Style.COLLECTIVE : Style.SCALED);
  }

  /** "A dozen and a half": the token after the part of a dozen, which is the atom found, or −1. */
  private int andHalf(int i) {
    int and = scan.find(i, Role.AND);
    int to = and < 0 ? -1 : scan.find(scan.skip(and, Role.ARTICLE), Role.FRACTION);
    Atom half = to < 0 ? null : scan.atom();
    int other = scan.skip(to, Role.ARTICLE);
    boolean ofOther =
        scan.is(other, Role.SCALE) || scan.is(other, Role.COLLECTIVE) || scan.is(to, Role.OF);
    boolean ends = half != null && !ofOther && half.number().compareTo(Rational.ONE) < 0;
    scan.at(half);
    return ends ? to : -1;
  }
}
