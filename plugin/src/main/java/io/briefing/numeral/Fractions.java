package io.briefing.numeral;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.language.Tokens.Type;
import io.briefing.numeral.Draft.Style;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/**
 * Fractions, and numbers with a fraction: "two thirds", "3/4", "two and a half million", « un
 * milliard et demi », "one in five", « un Français sur trois ».
 */
final class Fractions {

  private static final int MOST_DIGITS = 3;

  private final Scan scan;
  private final Tokens tokens;
  private final Digits digits;
  private final Cardinals cardinals;
  private final Cardinals others;
  private final Denominators denominators;
  private final Ratios ratios;
  private final SpokenDecimals spokenDecimals;
  private final Collectives collectives;

  /** What was read last: a rank and an amount begin with the same number. */
  private Draft last;

  private int lastAt = -1;

  Fractions(Scan scan, Digits digits) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.digits = digits;
    this.cardinals = new Cardinals(scan, digits);
    this.others = new Cardinals(scan, digits);
    this.denominators = new Denominators(scan);
    this.ratios = new Ratios(scan, others);
    this.spokenDecimals = new SpokenDecimals(scan, others);
    this.collectives = new Collectives(scan);
  }

  /** The number without a sign at token i, or {@code null}. */
  Draft read(int i) {
    if (i != lastAt) {
      last = fresh(i);
      lastAt = i;
    }
    return last;
  }

  /** The number that a ratio at token i begins with: the four of "four of five". */
  Draft counted(int i) {
    return others.read(i);
  }

  Draft ofMany(Draft number) {
    return ratios.ofMany(number);
  }

  private Draft fresh(int i) {
    Draft number = cardinals.read(i);
    if (number == null) {
      Draft decimals = spokenDecimals.alone(i);
      Draft fraction = decimals == null ? ratios.every(i) : scaled(decimals);
      fraction = fraction == null ? named(i) : fraction;
      return fraction == null ? collectives.read(i, null) : fraction;
    }
    Draft whole = plain(i, number);
    return whole == null ? withTail(number) : whole;
  }

  /** A fraction whose numerator is the number just read, a slash or a ratio: nothing follows it. */
  private Draft plain(int i, Draft number) {
    if (!number.isWhole()) {
      return null;
    }
    Draft slashed = slashed(number);
    if (slashed != null) {
      return scaled(slashed);
    }
    Draft proportion = proportion(number);
    if (proportion != null) {
      return proportion;
    }
    Draft joint = cardinals.beforeJoint(i);
    if (joint != null && mixed(joint) != null) {
      return scaled(mixed(joint));
    }
    int to = denominators.find(number.to(), number.value());
    if (to >= 0) {
      return scaled(Draft.fraction(i, to, number.value().over(scan.atom().number()), Style.WORDS));
    }
    to = denominators.hyphenated(number.to(), Role.FRACTION);
    if (to >= 0 && !scan.atom().has("added") && !denominators.areTimes(i, number)) {
      return scaled(Draft.fraction(i, to, number.value().times(scan.atom().number()), Style.WORDS));
    }
    return ratios.read(number);
  }

  private Draft withTail(Draft number) {
    Draft decimals = spokenDecimals.read(number);
    if (decimals != null) {
      return scaled(decimals);
    }
    Draft mixed = mixed(number);
    if (mixed != null) {
      return number.style() == Style.SCALED ? mixed : scaled(mixed);
    }
    Draft collective = collectives.read(number.from(), number);
    return collective == null ? repeated(number) : collective;
  }

  /** {@code 3/4}: both sides short, and no third part as in a date. */
  private Draft slashed(Draft number) {
    int slash = number.to();
    boolean isSlash =
        number.style() == Style.DIGITS
            && tokens.isSign(slash, '/')
            && !tokens.isSign(number.from() - 1, '/')
            && tokens.isDigits(slash + 1)
            && !tokens.isSign(slash + 2, '/');
    if (!isSlash || tokens.isGlued(slash) != tokens.isGlued(slash + 1)) {
      return null;
    }
    int over = tokens.small(slash + 1);
    boolean isShort =
        tokens.length(number.from()) <= MOST_DIGITS && tokens.length(slash + 1) <= MOST_DIGITS;
    if (over <= 0 || !isShort || isLetter(slash + 2)) {
      return null;
    }
    return Draft.fraction(
        number.from(), slash + 2, number.value().over(Rational.of(over)), Style.MARKED);
  }

  /** A ratio of 3:1 or 1:4, but no score of 3:2. */
  private Draft proportion(Draft number) {
    int at = number.to();
    int over = tokens.small(at + 1);
    boolean one = over == 1 || number.value().equals(Rational.ONE);
    boolean joined =
        number.style() == Style.DIGITS
            && tokens.isSign(at, ':')
            && tokens.isGlued(at)
            && tokens.isGlued(at + 1);
    boolean ends = !tokens.isGlued(at + 2) || !tokens.isSign(at + 2, ':');
    return joined && one && over > 0 && ends && tokens.length(at + 1) <= MOST_DIGITS
        ? Draft.fraction(number.from(), at + 2, number.value().over(Rational.of(over)), Style.RATIO)
        : null;
  }

  private boolean isLetter(int i) {
    return tokens.isWord(i) && tokens.isGlued(i);
  }

  /** "half", "a third", « la moitié », « le quart »: the numerator is not a number word. */
  private Draft named(int i) {
    int start = scan.skip(i, Role.ARTICLE);
    boolean article = start > i;
    if (scan.is(start, Role.NAME) || scan.is(start, Role.TURN)) {
      return null;
    }
    int to = scan.find(start, Role.FRACTION);
    if (to >= 0) {
      Atom fraction = scan.atom();
      Draft draft = Draft.fraction(i, to, fraction.number(), Style.WORDS);
      Draft scaled = scaled(draft);
      boolean stands =
          article
              || fraction.has("bare")
              || fraction.has("the") && scan.before(i, Role.DETERMINER) >= 0
              || scan.before(i, Role.COMPARATOR) >= 0
              || scan.is(to, Role.POINT)
              || scan.is(to, Role.PERCENT)
              || scan.is(to, Role.NOUN) && Unit.noun(scan.atom().value()).isMeasure()
              || scaled != draft;
      return stands ? scaled : null;
    }
    boolean one = article || scan.isHedgedArticle(i);
    to = one ? denominators.find(start, Rational.ONE) : denominators.parts(i, Role.ORDINAL, "");
    return to < 0 || isCounting(start, to)
        ? null
        : scaled(Draft.fraction(i, to, scan.atom().number().inverse(), Style.WORDS));
  }

  /** "A third year" of growth is one more; in "a third year on year" nothing is counted. */
  private boolean isCounting(int i, int to) {
    Atom denominator = scan.atom();
    boolean again = tokens.areSame(to, to + 2);
    boolean time = !again && (scan.is(to, Role.DURATION) || scan.is(to, Role.PERIOD));
    boolean counting = time && tokens.gap(to) != Gap.PARAGRAPH && scan.find(i, Role.ORDINAL) == to;
    scan.at(denominator);
    return counting;
  }

  /** A fraction of a scale or a dozen: "half a million", "a quarter of a billion". */
  private Draft scaled(Draft fraction) {
    int of = scan.skip(fraction.to(), Role.OF);
    int at = scan.skip(of, Role.ARTICLE);
    for (Role role : new Role[] {Role.SCALE, Role.COLLECTIVE}) {
      int to = scan.find(of > fraction.to() && at == of ? fraction.to() : at, role);
      to = to < 0 ? scan.find(of, role) : to;
      if (to >= 0) {
        Style style = role == Role.SCALE ? Style.SCALED : Style.COLLECTIVE;
        return fraction.times(scan.atom().number(), to, style);
      }
    }
    return fraction;
  }

  /**
   * A whole number and a fraction: "five and a quarter", "2 1/4", "2½"; after a scale word the
   * fraction is one of the scale, unless it brings a smaller one: "one billion and a half million".
   */
  private Draft mixed(Draft number) {
    if (!number.isWhole() || number.value().compareTo(Rational.ONE) < 0) {
      return null;
    }
    boolean inScale = number.style() == Style.SCALED;
    Draft fraction = following(number);
    Draft own = fraction == null || !inScale ? fraction : scaled(fraction);
    if (own == null) {
      return null;
    }
    Rational add = own == fraction ? fraction.value().times(number.scale()) : own.value();
    if (add.signum() <= 0 || add.compareTo(number.scale()) >= 0) {
      return null;
    }
    return Draft.fraction(
            number.from(), own.to(), number.value().plus(add), inScale ? Style.SCALED : Style.WORDS)
        .withPlace(add);
  }

  /** The fraction beside a number, or behind "and". */
  private Draft following(Draft number) {
    if (tokens.type(number.to()) == Type.VULGAR && tokens.gap(number.to()) != Gap.PARAGRAPH) {
      return digits.read(number.to());
    }
    if (number.style() == Style.DIGITS && tokens.isDigits(number.to())) {
      Draft numerator = digits.read(number.to());
      return numerator == null ? null : slashed(numerator);
    }
    int added = scan.find(number.to(), Role.FRACTION);
    if (added >= 0 && scan.atom().has("added")) {
      return Draft.fraction(number.to(), added, scan.atom().number(), Style.WORDS);
    }
    int and = scan.find(number.to(), Role.AND);
    return and < 0 ? null : part(and);
  }

  /** The fraction after "and", whatever scale follows it. */
  private Draft part(int i) {
    int start = scan.skip(i, Role.ARTICLE);
    Draft numerator = others.read(i);
    Draft slashed = numerator == null || !numerator.isWhole() ? null : slashed(numerator);
    if (slashed != null) {
      return slashed;
    }
    if (numerator != null && numerator.isWhole()) {
      int to = denominators.find(numerator.to(), numerator.value());
      if (to >= 0) {
        return Draft.fraction(i, to, numerator.value().over(scan.atom().number()), Style.WORDS);
      }
      to = denominators.hyphenated(numerator.to(), Role.FRACTION);
      if (to >= 0) {
        return Draft.fraction(i, to, numerator.value().times(scan.atom().number()), Style.WORDS);
      }
    }
    int to = scan.find(start, Role.FRACTION);
    if (to >= 0) {
      return Draft.fraction(i, to, scan.atom().number(), Style.WORDS);
    }
    to = start > i ? denominators.find(start, Rational.ONE) : -1;
    return to < 0 ? null : Draft.fraction(i, to, scan.atom().number().inverse(), Style.WORDS);
  }

  /** "forty-five (45)": the same number again in brackets. */
  private Draft repeated(Draft number) {
    int bracket = number.to();
    boolean words = number.style() == Style.WORDS;
    if (!tokens.isSign(bracket, '(')
        || (words ? !scan.isClosed(bracket) : !tokens.isWord(bracket + 1))) {
      return number;
    }
    Draft again = others.read(number.to() + 1);
    boolean same =
        again != null
            && again.value().equals(number.value())
            && (again.style() == Style.WORDS) != words
            && tokens.isSign(again.to(), ')');
    return same ? number.spanning(number.from(), again.to() + 1) : number;
  }
}
