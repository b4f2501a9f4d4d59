package io.briefing.phrase;

import io.briefing.phrase.Draft.Style;
import io.briefing.quantity.Rational;

/** Decimals in words: "zero point zero eight", « deux virgule vingt-cinq ». */
final class SpokenDecimals {

  private static final int MOST_PLACES = 9;

  private final Scan scan;
  private Rational spoken;

  SpokenDecimals(Scan scan) {
    this.scan = scan;
  }

  /** "two point two", "zero point zero eight", « deux virgule vingt-cinq ». */
  Draft read(Draft number) {
    int point = number.isWhole() ? scan.find(number.to(), Role.POINT_WORD) : -1;
    if (point < 0 || number.style() == Style.SCALED) {
      return null;
    }
    StringBuilder places = new StringBuilder();
    int at = point;
    for (int to = digit(at); to >= 0 && places.length() < MOST_PLACES; to = digit(at)) {
      places.append(spoken.exact());
      at = to;
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

  /** One digit, or a number below a hundred, into {@link #spoken}; the token after it, or −1. */
  private int digit(int i) {
    int to = scan.find(i, Role.CARDINAL);
    if (to < 0) {
      return -1;
    }
    Rational room = scan.atom().room();
    spoken = scan.atom().number();
    int next = room == null ? -1 : scan.find(scan.skip(to, Role.AND), Role.CARDINAL);
    if (next < 0 || scan.atom().number().compareTo(room) >= 0) {
      return to;
    }
    spoken = spoken.plus(scan.atom().number());
    return next;
  }
}
