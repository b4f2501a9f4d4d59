package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/** The half that is said behind a unit: "three years and a half", « deux euros et demi ». */
final class Halves {

  private static final Rational HALF = Rational.of(1, 2);

  private final Scan scan;
  private final Tokens tokens;

  Halves(Scan scan) {
    this.scan = scan;
    this.tokens = scan.tokens;
  }

  /** « trois ans et demi », « deux millions d’euros et demi »: half a unit or a scale more. */
  Quantity added(Quantity quantity) {
    if (quantity == null) {
      return null;
    }
    int and = scan.find(quantity.to(), Role.AND);
    int at = and < 0 ? -1 : scan.skip(and, Role.ARTICLE);
    int to = at < 0 ? -1 : scan.find(at, Role.FRACTION);
    if (to < 0 || !quantity.first().isWhole()) {
      return quantity;
    }
    Rational part = scan.atom().number();
    // "A year and half of the next" is no year and a half, « un point et demi de plus » is.
    boolean noun = scan.atom().has("bare") || !part.equals(HALF);
    boolean measure = quantity.kind() != Kind.AMOUNT || quantity.unit().equals(Unit.POINT);
    boolean own = noun && at == and || !part.equals(HALF) || isOfAnother(to);
    if (noun && scan.is(to, Role.OF) || !measure && own) {
      return quantity;
    }
    Draft number = quantity.first();
    Rational sum = number.value().plus(part.times(number.scale()));
    Draft more = Draft.fraction(number.from(), number.to(), sum, number.style());
    return quantity.withFirst(more).with(quantity.from(), to);
  }

  /** "5 euros and a half hour", „5 Euro und eine halbe Flasche“: half of what stands at token i. */
  boolean isOfAnother(int i) {
    return tokens.gap(i) != Gap.PARAGRAPH
        && (tokens.isDigits(i)
            || tokens.isWord(i) && !scan.isKnown(i)
            || scan.is(i, Role.DURATION)
            || scan.is(i, Role.NOUN)
            || scan.is(i, Role.SCALE)
            || scan.is(i, Role.COLLECTIVE)
            || scan.is(i, Role.PERIOD));
  }
}
