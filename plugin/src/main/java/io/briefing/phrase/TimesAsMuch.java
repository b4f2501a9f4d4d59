package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Draft.Style;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;

/** New over old, told behind its number: "10x", "three times less", "a third again as much". */
record TimesAsMuch(Scan scan, Halves halves) {

  /** "A third again as much", "half as many again": the whole, and the fraction of it. */
  static Quantity again(Quantity bare, int to) {
    Draft more = bare.first();
    if (more.form() != Numeral.Form.FRACTION || more.value().compareTo(Rational.ONE) >= 0) {
      return null;
    }
    Rational all = more.value().plus(Rational.ONE);
    return bare.withFirst(Draft.fraction(more.from(), more.to(), all, more.style()))
        .as(Kind.MULTIPLE, to, Quantity.UP | Quantity.WORD);
  }

  /** "3.5 times", "10x", « trois fois plus », "three times less". */
  Quantity times(Quantity bare, int to) {
    int more = scan.find(to, Role.MOVE);
    String value = more < 0 ? "" : scan.atom().value();
    boolean counted = value.startsWith("more") || value.startsWith("times");
    boolean up = counted && value.endsWith(".up");
    boolean down = counted && value.endsWith(".down");
    int end = up || down ? more : to;
    boolean once =
        bare.first().style() == Style.ONE && halves.added(bare.with(bare.from(), to)).to() == to;
    if (once) {
      return null;
    }
    if (down && bare.first().value().signum() > 0) {
      return bare.as(Kind.MULTIPLE, end, Quantity.DOWN | Quantity.INVERSE);
    }
    return halves.added(bare.as(Kind.MULTIPLE, end, up && !isPlain(to) ? Quantity.MORE : 0));
  }

  /** « Deux fois plus » is twice as much to everybody; "two times more" is not. */
  private boolean isPlain(int to) {
    return scan.before(to, Role.TIMES) >= 0 && scan.atom().has("plain");
  }
}
