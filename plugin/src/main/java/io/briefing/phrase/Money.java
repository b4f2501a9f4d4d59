package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Draft.Style;
import io.briefing.numeral.Numeral;
import io.briefing.numeral.NumeralReader;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/** Amounts of money: the currency before the number or after it, named once, twice or in parts. */
final class Money {

  private static final Rational THOUSAND = Rational.of(1000);
  private static final int YEAR_DIGITS = 4;

  private final Scan scan;
  private final Tokens tokens;
  private final NumeralReader numbers;
  private final Coins coins;

  Money(Scan scan, NumeralReader numbers) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.numbers = numbers;
    this.coins = new Coins(scan, numbers);
  }

  /** „Mio. € 450“: the scale in front of all, as some accounts set it; or {@code null}. */
  Quantity behindScale(int i) {
    boolean opens = i == 0 || !tokens.isDigits(i - 1) && scan.before(i, Role.CARDINAL) < 0;
    int to = opens && tokens.isWord(i) ? scan.find(i, Role.SCALE) : -1;
    if (to < 0 || tokens.gap(to) == Gap.PARAGRAPH) {
      return null;
    }
    Rational scale = scan.atom().number();
    int number = scan.find(to, Role.CURRENCY);
    boolean amount = tokens.isDigits(number) && tokens.length(number) < YEAR_DIGITS;
    Quantity money = amount ? prefixed(to) : null;
    return money == null || money.first().style() == Style.SCALED
        ? null
        : money
            .withFirst(money.first().times(scale, money.first().to(), Style.SCALED))
            .with(i, money.to());
  }

  /** "$5m", "USD 115.5", "MAUD 60", "c $ 1.34", "($ 5) million". */
  Quantity prefixed(int i) {
    return tokens.isSign(i, '(') ? account(i) : signed(i);
  }

  /** "($ 5) million": brackets around an amount before its scale make it negative. */
  private Quantity account(int i) {
    Quantity money = scan.is(i + 1, Role.CURRENCY) ? signed(i + 1) : null;
    boolean closed = money != null && tokens.isSign(money.to(), ')');
    Draft scaled = closed ? numbers.scaled(money.first(), money.to() + 1) : null;
    // "$29.5 ($28.1) million": the year before in brackets is no fall.
    return scaled == null || tokens.isDigits(i - 1)
        ? null
        : money.withFirst(scaled.negated(scaled.from())).with(i, scaled.to());
  }

  private Quantity signed(int i) {
    int sign = numbers.sign(i);
    int to = scan.find(sign, Role.CURRENCY);
    int named = to;
    if (to < 0) {
      int nation = scan.find(sign, Role.NATION);
      to = nation < 0 ? -1 : scan.find(nation, Role.CURRENCY);
      if (to < 0) {
        return null;
      }
    }
    Atom currency = scan.atom();
    boolean code = currency.exact() != null || !tokens.isWord(to - 1) || currency.has("prefix");
    boolean stands = named < 0 || code || isNameBefore(sign, to);
    boolean tied = tokens.gap(to) == Gap.HYPHEN && tokens.isDigits(to); // "CVE-2021-40449"
    if (currency.has("after") || !stands || tied || tokens.gap(to) == Gap.PARAGRAPH) {
      return null;
    }
    boolean bracket = tokens.isSign(to, '(');
    boolean minus = sign == i && isMinusBehind(i, to);
    int start = bracket || minus ? to + 1 : to;
    Draft number = sign == i && !minus ? numbers.read(start) : numbers.unsigned(start);
    if (number == null || number.form() == Numeral.Form.FRACTION && number.style() == Style.RATIO) {
      return null;
    }
    if (currency.has("large") && number.value().compareTo(THOUSAND) < 0) {
      return null; // "COP 28"
    }
    Rational factor = currency.number() == null ? Rational.ONE : currency.number();
    boolean negative =
        minus || sign != i && !tokens.isSign(i, '+') || bracket && tokens.isSign(number.to(), ')');
    Draft signed = negative ? number.negated(number.from()) : number;
    int end = bracket && tokens.isSign(number.to(), ')') ? number.to() + 1 : number.to();
    Draft scaled = end == number.to() ? null : numbers.scaled(signed, end);
    if (scaled != null) {
      signed = scaled;
      end = scaled.to();
    }
    int flags = isAmbiguous(currency) ? Quantity.AMBIGUOUS : 0;
    String iso = named >= 0 ? code(currency) : national(sign, currency);
    Quantity money =
        new Quantity(i, end, signed, null, Unit.money(iso), factor, Kind.AMOUNT, flags);
    return ofEach(coins.added(refined(money, end)));
  }

  /** "£1.19 for every pound": a ratio, where it is told in the currency that there is one of. */
  private Quantity ofEach(Quantity money) {
    int at = money.to();
    int each = tokens.gap(at) == Gap.PARAGRAPH ? -1 : scan.find(at, Role.EACH);
    int named = each < 0 ? -1 : scan.find(each, Role.CURRENCY);
    String currency = named < 0 ? "" : code(scan.atom());
    int to = named < 0 ? -1 : endOfOne(named);
    boolean ratio =
        to >= 0
            && currency.equals(money.unit().name())
            && money.first().value().abs().compareTo(Rational.HUNDRED) < 0
            && money.factor().equals(Rational.ONE);
    return ratio ? money.in(Unit.NONE, Rational.ONE, to, Kind.AMOUNT, 0) : money;
  }

  /** The token after a currency at whose end i is, and a one behind it; −1 of "every €100". */
  private int endOfOne(int i) {
    Draft many = tokens.isDigits(i) ? numbers.unsigned(i) : null;
    boolean one = many == null || many.value().equals(Rational.ONE);
    return !one ? -1 : many == null ? i : many.to();
  }

  /** "$-48,953": the minus between a sign and its number, but not the dash of "5 $-7 $". */
  private boolean isMinusBehind(int from, int to) {
    boolean joined = tokens.gap(to) == Gap.NONE && tokens.isGlued(to + 1);
    return tokens.isSign(to, '-')
        && joined
        && tokens.isDigits(to + 1)
        && !tokens.isWord(to - 1)
        && (from == 0 || !tokens.isDigits(from - 1));
  }

  /**
   * "Euro 25,000": a currency's name before digits, as some price lists have it. Small numbers are
   * left alone, for they may be something else: "against the dollar 2 %", "Euro 6".
   */
  private boolean isNameBefore(int from, int to) {
    boolean counts =
        scan.before(from, Role.DETERMINER) >= 0
            || scan.before(from, Role.ARTICLE) >= 0
            || from > 0 && tokens.isDigits(from - 1);
    if (counts || !tokens.isDigits(to) || tokens.gap(to) == Gap.PARAGRAPH) {
      return false;
    }
    Draft number = numbers.digits.read(to);
    boolean year = number != null && number.style() == Style.DIGITS && tokens.length(to) == 4;
    return number != null
        && !year
        && number.value().compareTo(THOUSAND) >= 0
        && !scan.is(number.to(), Role.CURRENCY);
  }

  /** « 3 milliards d’euros », "10 us dollars": the currency at token i, after the number. */
  Quantity suffixed(Quantity bare, int at) {
    int nation = scan.find(at, Role.NATION);
    int national = nation < 0 ? -1 : scan.find(nation, Role.CURRENCY);
    // "US$" is a sign of its own, and no American kind of the dollar sign.
    int named = national <= scan.find(at, Role.CURRENCY) ? at : nation;
    int to = scan.find(named, Role.CURRENCY);
    Atom atom = scan.atom();
    if (to < 0) {
      return null;
    }
    if (named > at) {
      return ofEach(
          coins.added(bare.in(Unit.money(national(at, atom)), Rational.ONE, to, Kind.AMOUNT, 0)));
    }
    Rational factor = atom.number() == null ? Rational.ONE : atom.number();
    int flags = isAmbiguous(atom) ? Quantity.AMBIGUOUS : 0;
    Quantity money = bare.in(Unit.money(code(atom)), factor, to, Kind.AMOUNT, flags);
    Quantity whole = scaled(money, atom, to);
    return ofEach(coins.added(refined(whole, whole.to())));
  }

  /** "75 USD million": a scale word behind a code or a sign. */
  private Quantity scaled(Quantity money, Atom currency, int at) {
    boolean code = currency.exact() != null || !tokens.isWord(at - 1);
    boolean bare = money.first().style() == Style.DIGITS || money.first().style() == Style.MARKED;
    int to = code && bare && tokens.gap(at) != Gap.PARAGRAPH ? scan.find(at, Role.SCALE) : -1;
    return to < 0
        ? money
        : money
            .withFirst(money.first().times(scan.atom().number(), money.first().to(), Style.SCALED))
            .with(money.from(), to);
  }

  /** A second currency word that says it better: "$ 5 million USD", « dollars australiens ». */
  private Quantity refined(Quantity money, int at) {
    if (tokens.gap(at) == Gap.PARAGRAPH) {
      return money;
    }
    if (!money.has(Quantity.AMBIGUOUS)) {
      return national(money, at);
    }
    int to = scan.find(at, Role.CURRENCY);
    Atom atom = scan.atom();
    String code = to < 0 || isAmbiguous(atom) ? null : code(atom);
    if (code == null && scan.find(at, Role.NATION) >= 0) {
      to = scan.find(at, Role.NATION);
      code = code(scan.atom().value(), money.unit().name());
    }
    if (code == null) {
      return money;
    }
    return new Quantity(
        money.from(),
        to,
        money.first(),
        null,
        Unit.money(code),
        money.factor(),
        money.kind(),
        money.flags() & ~Quantity.AMBIGUOUS);
  }

  /** « 100 roubles russes »: a nation that says the same once more. */
  private Quantity national(Quantity money, int at) {
    int nation = tokens.isWord(at) ? scan.find(at, Role.NATION) : -1;
    String name = money.unit().name();
    return nation >= 0 && code(scan.atom().value(), name).equals(name)
        ? money.with(money.from(), nation)
        : money;
  }

  private String national(int at, Atom currency) {
    scan.find(at, Role.NATION);
    return code(scan.atom().value(), code(currency));
  }

  /** The currency of a nation that goes by the same word: Australia's dollar is AUD. */
  private static String code(String nation, String otherwise) {
    return nation.length() == 3 ? nation : nation + otherwise.charAt(2);
  }

  static String code(Atom atom) {
    return atom.value().substring(0, 3);
  }

  private static boolean isAmbiguous(Atom atom) {
    return atom.value().startsWith("?", 3);
  }
}
