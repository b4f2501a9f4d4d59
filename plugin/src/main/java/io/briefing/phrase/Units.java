package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Roles;
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

/**
 * Numbers with what they count: "$5m", "15 dollars and 15 cents", « 3 milliards d'euros », "half a
 * per cent", "25 basis points", "three years", "10x".
 */
final class Units {

  private static final Rational THOUSAND = Rational.of(1000);
  private static final String SECONDS = "seconds";
  private static final Role[] AFTER = {
    Role.PERCENT,
    Role.POINT,
    Role.BASIS_POINT,
    Role.PER_MILLE,
    Role.CURRENCY,
    Role.SUBUNIT,
    Role.BIG_CURRENCY,
    Role.TIMES,
    Role.AGAIN,
    Role.DURATION,
    Role.NOUN
  };

  private static final Roles ANY_AFTER = Roles.of(AFTER);

  private final Scan scan;
  private final Tokens tokens;
  private final NumeralReader numbers;
  private final Money money;
  private final Halves halves;
  private final Cents cents;
  private final TimesAsMuch multiples;
  private final Unnumbered unnumbered;

  /** What was read last: the upper end of what turned out to be no range is asked for again. */
  private Quantity read;

  private int readAt = -1;

  Units(Scan scan, NumeralReader numbers) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.numbers = numbers;
    this.money = new Money(scan, numbers);
    this.halves = new Halves(scan);
    this.cents = new Cents(scan);
    this.multiples = new TimesAsMuch(scan, halves);
    this.unnumbered = new Unnumbered(scan, this, cents);
  }

  /** The quantity at token i, its number first or its currency first, or {@code null}. */
  Quantity read(int i) {
    if (i != readAt) {
      read = fresh(i);
      readAt = i;
    }
    return read;
  }

  private Quantity fresh(int i) {
    Quantity prefixed = money.prefixed(i);
    prefixed = prefixed == null ? money.behindScale(i) : prefixed;
    prefixed = prefixed == null ? percentage(i) : prefixed;
    if (prefixed != null) {
      return prefixed;
    }
    Draft number = numbers.read(i);
    return number == null ? unnumbered.read(i) : measured(number);
  }

  /** "A percentage of sixteen", but not "the percentage of 200 employees" or "of 2023". */
  private Quantity percentage(int i) {
    int to = scan.find(i, Role.PERCENT_BEFORE);
    Draft number = to < 0 || tokens.gap(to) == Gap.PARAGRAPH ? null : numbers.read(to);
    boolean fits =
        number != null
            && number.style() != Style.ONE
            && number.value().compareTo(Rational.HUNDRED) <= 0
            && !measured(number).hasUnit()
            && !halves.isOfAnother(number.to());
    return fits
        ? new Quantity(i, number.to(), number, null, Unit.PERCENT, Rational.ONE, Kind.AMOUNT, 0)
        : null;
  }

  /** The number at token i alone, or {@code null}. */
  Draft number(int i) {
    return numbers.read(i);
  }

  /** The number that a ratio at token i begins with, or {@code null}. */
  Draft counted(int i) {
    return numbers.counted(i);
  }

  /** The part of a larger number that a number begins, or {@code null}: "27 of 31". */
  Draft ofMany(Draft number) {
    return numbers.ofMany(number);
  }

  /** A number and the unit after it. */
  Quantity measured(Draft number) {
    Quantity odd = odd(number);
    if (odd != null) {
      return odd;
    }
    Quantity bare = Quantity.of(number);
    if (tokens.gap(number.to()) == Gap.PARAGRAPH || number.style() == Style.RATIO) {
      return bare;
    }
    boolean part = number.form() == Numeral.Form.FRACTION || isBelowOne(number);
    Quantity of = part ? partOf(bare) : null;
    boolean many = number.style() == Style.SCALED || number.style() == Style.COLLECTIVE;
    of = of == null && many ? manyOf(bare) : of;
    return of == null ? direct(number, bare) : of;
  }

  /** "Twenty-odd million", "200-plus days": the number has a word behind it that adds to it. */
  private Quantity odd(Draft number) {
    int odd = number.style() == Style.SCALED ? -1 : scan.find(number.to(), Role.AFTER);
    if (odd < 0) {
      return null;
    }
    boolean more = scan.atom().has("at-least");
    int scale = scan.atom().value().equals("and-some") ? scan.find(odd, Role.SCALE) : -1;
    if (scale >= 0) {
      Quantity quantity = measured(number.times(scan.atom().number(), scale, Style.SCALED));
      return quantity.as(quantity.kind(), quantity.to(), Quantity.ODD);
    }
    boolean joined = tokens.gap(number.to()) == Gap.HYPHEN && tokens.gap(odd) != Gap.PARAGRAPH;
    Quantity counted = joined && more ? suffixed(Quantity.of(number), odd) : null;
    return counted == null ? null : counted.as(counted.kind(), counted.to(), Quantity.OR_MORE);
  }

  private static boolean isBelowOne(Draft number) {
    return number.form() == Numeral.Form.DECIMAL && number.value().compareTo(Rational.ONE) < 0;
  }

  /** "Half a tonne", "0.25 of a point", but not "half the employees", "0.25 of sales". */
  private Quantity partOf(Quantity bare) {
    int whole = scan.skip(bare.to(), Role.OF);
    int behind = scan.skip(whole, Role.ARTICLE);
    boolean counted = behind > whole;
    boolean one = whole > bare.to() && counted;
    if (!one && bare.first().form() != Numeral.Form.FRACTION) {
      return null;
    }
    Quantity part = tellsTime(bare.to()) ? null : suffixed(bare, behind);
    return part != null && (counted || part.unit().kind() != Unit.Kind.NOUN) ? part : null;
  }

  /** "4.8 millones de euros"; "4.800 millones del año anterior" are no years. */
  private Quantity manyOf(Quantity bare) {
    int behind = scan.skip(bare.to(), Role.OF);
    Quantity many = suffixed(bare, behind);
    boolean since =
        many != null
            && many.kind() == Kind.DURATION
            && behind > bare.to()
            && scan.before(behind, Role.DETERMINER) >= 0;
    return since ? null : many;
  }

  private Quantity direct(Draft number, Quantity bare) {
    Quantity direct = suffixed(bare, number.to());
    if (direct == null && (number.isWhole() || number.form() == Numeral.Form.DECIMAL)) {
      Quantity shared = bracketed(bare);
      return shared == null ? bare : shared;
    }
    boolean part =
        number.form() == Numeral.Form.FRACTION
            && number.style() != Style.SCALED
            && direct != null
            && direct.unit().kind() == Unit.Kind.NOUN
            && !direct.unit().isMeasure();
    return direct == null || part ? bare : direct;
  }

  /** „29,5 (28,1) %“, „412 (398) Mio. Euro“: both numbers have what stands behind the bracket. */
  private Quantity bracketed(Quantity bare) {
    int at = bare.to();
    boolean inside = tokens.isSign(at, ')') && tokens.isSign(bare.from() - 1, '(');
    Draft other = tokens.isSign(at, '(') && scan.isClosed(at) ? numbers.digits.read(at + 1) : null;
    boolean before = other != null && tokens.isSign(other.to(), ')');
    if (!before && !(inside && tokens.isDigits(bare.from() - 2))) {
      return null;
    }
    int unit = (before ? other.to() : at) + 1;
    Draft scaled = numbers.scaled(bare.first(), unit);
    Draft number = scaled == null ? bare.first() : scaled;
    int end = scaled == null ? unit : scaled.to();
    Quantity counted = tokens.gap(end) == Gap.PARAGRAPH ? null : suffixed(Quantity.of(number), end);
    if (counted == null && scaled == null) {
      return null;
    }
    Quantity shared = counted == null ? Quantity.of(number) : counted;
    return shared.withFirst(shared.first().spanning(bare.from(), at)).with(bare.from(), at);
  }

  private Quantity suffixed(Quantity bare, int at) {
    Role best = null;
    int to = at;
    boolean unit =
        scan.mayBe(at, ANY_AFTER) && tokens.gap(at) != Gap.PARAGRAPH && !tokens.isElided(at);
    for (int k = 0; unit && k < AFTER.length; k++) {
      Role role = AFTER[k];
      int end = scan.find(at, role);
      if (end > to && !(role == Role.NOUN && isPlural(bare, at))) {
        best = role;
        to = end;
      }
    }
    int nation = scan.find(at, Role.NATION);
    if (nation >= 0 && scan.find(nation, Role.CURRENCY) > to) {
      return money.suffixed(bare, at);
    }
    boolean part = best == Role.DURATION && bare.kind() == Kind.FRACTION;
    return best == null || part && tellsTime(at) ? null : suffix(bare, best, at, to);
  }

  /** "The 60s", "5 S": of a whole number the letter is a unit only if it is small and apart. */
  private boolean isPlural(Quantity bare, int at) {
    boolean letter = tokens.length(at) == 1 && scan.atom().value().equals(SECONDS);
    boolean glued = tokens.isGlued(at) && bare.first().form() != Numeral.Form.DECIMAL;
    return letter && (glued || tokens.isUpperCase(at));
  }

  /** "Fell by a quarter year on year", „um ein Viertel Jahr auf Jahr“: times, and no unit. */
  private boolean tellsTime(int at) {
    return scan.is(at, Role.DURATION) && tokens.isWord(at + 1) && tokens.areSame(at, at + 2)
        || scan.is(at, Role.TIME) && scan.atom().has("since")
        || scan.is(at, Role.TURN);
  }

  /** A number with the unit of a role from one token to another. */
  Quantity suffix(Quantity bare, Role role, int at, int to) {
    scan.find(at, role);
    Atom atom = scan.atom();
    Rational size = atom.number() == null ? Rational.ONE : atom.number();
    return switch (role) {
      case PERCENT -> percent(bare, atom, to);
      case POINT -> halves.added(bare.in(Unit.POINT, size, to, Kind.AMOUNT, 0));
      case BASIS_POINT -> bare.in(Unit.BASIS_POINT, Rational.ONE, to, Kind.AMOUNT, 0);
      case PER_MILLE -> bare.in(Unit.PER_MILLE, Rational.ONE, to, Kind.AMOUNT, 0);
      case CURRENCY -> halves.added(money.suffixed(bare, at));
      case SUBUNIT -> cents.read(bare, atom, to);
      case BIG_CURRENCY ->
          bare.first().value().abs().compareTo(THOUSAND) >= 0
              ? bare.in(Unit.money(Money.code(atom)), Rational.ONE, to, Kind.AMOUNT, 0)
              : null;
      case TIMES -> multiples.times(bare, to);
      case AGAIN -> TimesAsMuch.again(bare, to);
      case DURATION ->
          told(bare.in(Unit.of(atom.value().split(" ")[0]), size, to, Kind.DURATION, 0));
      default -> {
        Unit noun = Unit.noun(atom.value());
        Quantity counted = bare.in(noun, Rational.ONE, to, Kind.AMOUNT, 0);
        yield noun.isMeasure() ? told(counted) : counted;
      }
    };
  }

  /** A measure with what else is told of it: a half, or so many of a smaller one. */
  private Quantity told(Quantity measure) {
    Quantity halved = halves.added(measure);
    return halved == measure ? new SmallerUnits(scan, this).added(measure) : halved;
  }

  /** "20 %"; "20 percentage", but not "the 2023 percentage" or « un pourcentage de seize ». */
  private Quantity percent(Quantity bare, Atom percent, int to) {
    Draft number = bare.first();
    boolean odd =
        percent.has("small")
            && (number.style() == Style.ONE || number.value().compareTo(Rational.HUNDRED) > 0);
    return odd ? null : halves.added(bare.in(Unit.PERCENT, Rational.ONE, to, Kind.AMOUNT, 0));
  }
}
