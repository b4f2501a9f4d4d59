package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Draft.Style;
import io.briefing.numeral.Numeral;
import io.briefing.numeral.NumeralReader;
import io.briefing.quantity.Rational;

/**
 * The hundredths behind a whole amount of money: "15 dollars and 15 cents", "20 dollar 43c", and
 * unnamed where nothing else can follow, as prices are told: „5 Euro 50“, « cinq euros cinquante ».
 */
final class Coins {

  private static final Rational HUNDREDTH = Rational.of(1, 100);
  private static final Rational TEN = Rational.of(10);
  private static final String CLOSING = ".,;:!?)»”“\"";

  private final Scan scan;
  private final Tokens tokens;
  private final NumeralReader numbers;

  Coins(Scan scan, NumeralReader numbers) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.numbers = numbers;
  }

  /** The amount with the coins behind it, or as it is. */
  Quantity added(Quantity money) {
    Draft main = money.first();
    int joint = scan.skip(money.to(), Role.AND);
    int at = scan.skip(joint, Role.POINT_WORD);
    boolean whole = main.isWhole() && main.value().signum() >= 0;
    Draft coins = whole && tokens.gap(at) != Gap.PARAGRAPH ? numbers.unsigned(at) : null;
    if (coins == null || !coins.isWhole() || coins.value().compareTo(Rational.HUNDRED) >= 0) {
      return money;
    }
    int named = scan.find(coins.to(), Role.SUBUNIT);
    if (named >= 0) {
      return sum(money, coins, scan.atom().number(), named);
    }
    return isUnnamed(money, joint, coins) ? sum(money, coins, HUNDREDTH, coins.to()) : money;
  }

  /** Two digits, or words; "and" only between words; and nothing behind them to count. */
  private boolean isUnnamed(Quantity money, int joint, Draft coins) {
    Draft main = money.first();
    boolean words = main.style() == Style.WORDS;
    boolean digits =
        (words || main.style() == Style.DIGITS)
            && coins.style() == Style.DIGITS
            && tokens.length(coins.from()) == 2
            && joint == money.to();
    boolean told = words && coins.style() == Style.WORDS && coins.value().compareTo(TEN) >= 0;
    return (digits || told)
        && main.to() < money.to()
        && scan.before(money.from(), Role.BETWEEN) < 0
        && isClosed(coins.to());
  }

  private boolean isClosed(int i) {
    return tokens.gap(i) == Gap.PARAGRAPH
        || tokens.type(i) == Tokens.Type.SIGN
            && CLOSING.indexOf(tokens.text.charAt(tokens.start(i))) >= 0;
  }

  private static Quantity sum(Quantity money, Draft coins, Rational each, int to) {
    Draft main = money.first();
    Draft sum =
        new Draft(
            main.from(),
            coins.to(),
            main.value().plus(coins.value().times(each)),
            Numeral.Form.DECIMAL,
            each,
            each,
            Rational.ONE,
            main.style());
    return money.withFirst(sum).with(money.from(), to);
  }
}
