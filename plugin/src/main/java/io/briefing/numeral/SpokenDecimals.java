package io.briefing.numeral;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft.Style;
import io.briefing.quantity.Rational;

/** Decimals in words: "zero point zero eight", "point five", « deux virgule vingt-cinq ». */
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
    return point < 0 || !number.u().equals(Rational.ONE)
        ? null
        : behind(point, number.from(), number.value());
  }

  /** "Rose point five per cent", but not "at that point five per cent were …". */
  Draft alone(int i) {
    int point = scan.find(i, Role.POINT_WORD);
    if (point < 0 || !scan.atom().has("first") || !opens(i)) {
      return null;
    }
    Draft decimals = behind(point, i, Rational.ZERO);
    int to = decimals == null ? -1 : decimals.to();
    boolean counted = scan.is(to, Role.PERCENT) || scan.is(to, Role.SCALE);
    boolean all = i == 0 && to == tokens.count();
    return all || counted && tokens.gap(to) != Gap.PARAGRAPH ? decimals : null;
  }

  /** Whether a number is due at token i: at the start, or behind a move or what joins one to it. */
  private boolean opens(int i) {
    return tokens.gap(i) == Gap.PARAGRAPH
        || scan.before(i, Role.MOVE) >= 0
        || scan.before(i, Role.BY) >= 0
        || scan.before(i, Role.TO) >= 0
        || scan.before(i, Role.OF) >= 0;
  }

  /** A whole number that begins at one token, with the decimals that are said from another on. */
  private Draft behind(int point, int from, Rational whole) {
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
    Rational value = whole.plus(Rational.parse(places.toString()).times(u));
    Rational g = value.isZero() ? u : Powers.of(zeros - places.length());
    return new Draft(from, at, value, Numeral.Form.DECIMAL, u, g, Rational.ONE, Style.WORDS);
  }
}
