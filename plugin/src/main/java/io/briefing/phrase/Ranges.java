package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/**
 * Two numbers that share a unit: "between 3 and 5 %", "15–17 %", "$3-5 million", « de 24,9 à 12,2
 * milliards ». What one end lacks, unit or scale, it takes from the other.
 */
final class Ranges {

  private static final Rational TEN = Rational.of(10);
  private static final Rational THOUSAND = Rational.of(1000);

  private final Scan scan;
  private final Tokens tokens;
  private final Units units;

  Ranges(Scan scan, Units units) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.units = units;
  }

  /** The quantity and the one that makes a range with it, or the quantity alone. */
  Quantity extended(Quantity low) {
    if (low.kind() == Kind.MULTIPLE || tokens.gap(low.to()) == Gap.PARAGRAPH) {
      return low;
    }
    int hedge = about(low.from());
    int between = opening(hedge < 0 ? low.from() : hedge, Role.BETWEEN);
    int and = between < 0 ? -1 : scan.find(low.to(), Role.AND);
    if (and >= 0) {
      int second = behindAbout(and);
      Quantity high = units.read(number(second));
      int rough = hedge >= 0 || second > and ? Quantity.ROUGH : 0;
      return high == null ? low : joined(low, high, between, rough, true);
    }
    int at = connector(low.to());
    Quantity high = at < 0 ? null : units.read(number(at));
    if (high == null || low.hasUnit() && isDay(high)) {
      return low; // «de 512 euros a 31 de diciembre»
    }
    if (isEither(low.to())) {
      // « Le 3 ou 4 mars »
      return areNeighbours(low.first(), high.first()) && !isDay(high)
          ? joined(low, high, low.from(), 0, false)
          : low;
    }
    boolean word = tokens.isWord(low.to());
    boolean moves = word && scan.is(low.to(), Role.RANGE) && scan.atom().has("move");
    int from = word ? opening(low.from(), Role.FROM) : -1;
    if (moves && from < 0) {
      return low;
    }
    boolean opened = from >= 0;
    int flags = moves ? Quantity.MOVING | Quantity.FROM_TO : word ? Quantity.MOVING : 0;
    int start = opened && !isGenitive(from, low.from()) ? from : low.from();
    return joined(low, high, start, flags, opened);
  }

  private boolean isDay(Quantity number) {
    int of = tokens.gap(number.to()) == Gap.PARAGRAPH ? -1 : scan.skip(number.to(), Role.OF);
    return of >= 0 && tokens.gap(of) != Gap.PARAGRAPH && scan.is(of, Role.MONTH);
  }

  /** « une marge de 3 à 5 % »: the word before the first end may join it to a noun before. */
  private boolean isGenitive(int from, int end) {
    boolean noun = tokens.isWord(from - 1) && tokens.gap(from) != Gap.PARAGRAPH;
    boolean verb =
        noun && scan.before(from, Role.MOVE) >= 0 && scan.atom().value().startsWith("verb");
    return scan.before(end, Role.OF) >= 0 && noun && !verb && scan.before(from, Role.FILLER) < 0;
  }

  /** Where the "roughly" of "between roughly 3" begins, or −1. */
  private int about(int number) {
    int from = scan.before(number, Role.COMPARATOR);
    return from >= 0 && isAbout() ? from : -1;
  }

  /** Just past the "roughly" of "and roughly 5", or where it would stand. */
  private int behindAbout(int i) {
    int to = scan.find(i, Role.COMPARATOR);
    return to >= 0 && isAbout() ? to : i;
  }

  private boolean isAbout() {
    return Comparator.of(scan.atom()) == Comparator.ABOUT;
  }

  private boolean isEither(int i) {
    return tokens.isWord(i) && scan.is(i, Role.RANGE) && scan.atom().has("adjoining");
  }

  /** "3 or 4 per cent", "200 or 300 jobs": one apart in the last place that is told. */
  private static boolean areNeighbours(Draft low, Draft high) {
    Rational lower = low.value().over(low.scale());
    Rational upper = high.value().over(high.scale());
    Rational place = low.g().over(low.scale()).min(high.g().over(high.scale()));
    return low.isWhole() && high.isWhole() && upper.minus(lower).equals(place);
  }

  private int opening(int i, Role role) {
    int at = scan.before(i, role);
    int determiner = at < 0 ? scan.before(i, Role.DETERMINER) : -1;
    determiner = at < 0 && determiner < 0 ? scan.before(i, Role.ARTICLE) : determiner;
    return determiner < 0 ? at : scan.before(determiner, role);
  }

  /** The number after "el", after „plus“, or after the "un" of "un 5 %". */
  private int number(int i) {
    int at = scan.skip(scan.skip(i, Role.DETERMINER), Role.PLUS);
    int article = scan.skip(at, Role.ARTICLE);
    return tokens.isDigits(article) ? article : at;
  }

  /** The token after a dash or "to" between two numbers, or −1. */
  private int connector(int i) {
    if (tokens.gap(i) == Gap.HYPHEN && tokens.isDigits(i)) {
      return i; // "1.5m-2m": the dash stands between a letter and a digit
    }
    if (tokens.isSign(i, '-') || tokens.isSign(i, '~')) {
      boolean even = tokens.isGlued(i) == tokens.isGlued(i + 1);
      if (!even && tokens.isWord(i + 1) && tokens.gap(i + 1) != Gap.PARAGRAPH) {
        return scan.find(i + 1, Role.RANGE); // „zwei- bis dreimal“
      }
      boolean number = tokens.isDigits(i + 1) || !tokens.isWord(i + 1);
      return even && number ? i + 1 : -1;
    }
    return scan.find(i, Role.RANGE);
  }

  /**
   * Whether a number is below a thousand, or not much above the other end as it is written: "de
   * 24.900 a 12.200 millones", but not "from 900,000 to 1.2 million".
   */
  static boolean isSmall(Rational size, Draft upper) {
    Rational most = upper.value().over(upper.scale()).times(TEN);
    return size.compareTo(THOUSAND) < 0 || size.compareTo(most) < 0;
  }

  /** "From 1.24 GB to 184 MB": the first end in the unit of the second, if one is so many of it. */
  private static Quantity inUnitOf(Quantity high, Quantity low) {
    boolean measures = low.unit().isMeasure() && high.unit().isMeasure();
    if (!measures || low.unit().equals(high.unit()) || low.kind() != high.kind()) {
      return low;
    }
    Draft first = low.first();
    return low.unit()
        .in(high.unit())
        .map(size -> low.withFirst(first.times(size, first.to(), first.style())))
        .map(told -> told.in(high.unit(), told.factor(), told.to(), told.kind(), 0))
        .orElse(low);
  }

  /**
   * @param loose whether the two may come in any order, as the ends of a move do
   */
  private Quantity joined(Quantity first, Quantity high, int from, int flags, boolean loose) {
    Quantity low = loose ? inUnitOf(high, first) : first;
    boolean clash = low.hasUnit() && high.hasUnit() && !low.unit().equals(high.unit());
    boolean kinds = low.kind() != high.kind() && low.hasUnit() && high.hasUnit();
    boolean article = high.first().style() == Draft.Style.ONE;
    boolean part = low.kind() == Kind.FRACTION && !low.hasUnit() && high.kind() != Kind.FRACTION;
    boolean other = high.kind() == Kind.DURATION || high.unit().kind() == Unit.Kind.MONEY;
    boolean large = high.first().scale().compareTo(Rational.ONE) > 0;
    boolean apart = part && !loose && (large || other);
    boolean times = high.kind() == Kind.MULTIPLE;
    // "Fell 12 % to 1.2 billion": per cent behind the first number alone is no shared unit.
    boolean between = loose && (flags & ~Quantity.ROUGH) == 0;
    boolean alone = low.hasUnit() && !high.hasUnit() && low.unit().kind() != Unit.Kind.MONEY;
    boolean odd = article || clash || kinds || apart || times && low.hasUnit() || alone && !between;
    if (odd || high.second() != null) {
      return first;
    }
    Quantity unit = high.hasUnit() || times ? high : low;
    Draft lower = low.first();
    Draft upper = high.first();
    boolean borrowsScale =
        lower.scale().equals(Rational.ONE)
            && upper.scale().compareTo(Rational.ONE) > 0
            && isSmall(lower.value().abs(), upper)
            && !(low.hasUnit() && !high.hasUnit() && lower.form() == Numeral.Form.FRACTION);
    Draft scaled = borrowsScale ? lower.times(upper.scale(), lower.to(), lower.style()) : lower;
    boolean rising = scaled.value().compareTo(upper.value()) < 0;
    if (!rising && !loose) {
      return first;
    }
    boolean shared = borrowsScale || low.hasUnit() != high.hasUnit();
    int all = flags | unit.flags() | (shared ? Quantity.SHARED : 0);
    return new Quantity(
        from, high.to(), scaled, upper, unit.unit(), unit.factor(), unit.kind(), all);
  }
}
