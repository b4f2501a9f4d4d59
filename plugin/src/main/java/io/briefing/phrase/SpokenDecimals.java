package io.briefing.phrase;

import io.briefing.phrase.Draft.Style;
import io.briefing.quantity.Rational;

/** Decimals in words: "zero point zero eight", « deux virgule vingt-cinq ». */
final class SpokenDecimals {

  private static final int MOST_PLACES = 9;

  private final Scan scan;
  private final Tokens tokens;
  private final Cardinals cardinals;

  SpokenDecimals(Scan scan, Cardinals cardinals) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.cardinals = cardinals;
  }

  /** "two point two", "zero point zero eight", « deux virgule vingt-cinq ». */
  Draft read(Draft number) {
    int point = number.isWhole() ? scan.find(number.to(), Role.POINT_WORD) : -1;
    if (point < 0 || !number.u().equals(Rational.ONE)) {
      return null;
    }
    StringBuilder places = new StringBuilder();
    int at = point;
    for (Draft next = cardinals.readDecimals(at);
        next != null && places.length() < MOST_PLACES;
        next = cardinals.readDecimals(at)) {
      places.append(tokens.isDigits(at) ? tokens.between(at, at) : next.value().exact());
      at = next.to();
    }
    if (places.length() == 0) {
      return null;
    }
    int zeros = 0;
    while (zeros < places.length() && places.charAt(places.length() - 1 - zeros) == '0') {
      zeros++;
    }
    Rational u = Powers.of(-places.length());
    Rational value = number.value().plus(Rational.parse(places.toString()).times(u));
    Rational g = value.isZero() ? u : Powers.of(zeros - places.length());
    return new Draft(
        number.from(), at, value, Numeral.Form.DECIMAL, u, g, Rational.ONE, Style.WORDS);
  }
}
