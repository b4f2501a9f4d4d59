package io.briefing.phrase;

import io.briefing.language.Role;
import io.briefing.language.Roles;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Draft;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/**
 * Quantities without a number: "a few million", "dozens", "mid-single-digit", "most", "unchanged".
 */
final class Vagues {

  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational MIDDLE = Rational.of(4);
  private static final int LAST_IN_THE_MIDDLE = 50;

  private static final Roles FIRST =
      Roles.of(
          Role.GUIDANCE_PART,
          Role.GUIDANCE,
          Role.VAGUE,
          Role.VAGUE_SCALE,
          Role.STABLE,
          Role.MAJORITY,
          Role.MINORITY);

  private final Scan scan;
  private final Tokens tokens;
  private final Units units;
  private final Moves moves;
  private final Phrases phrases;
  private Rational factor;

  /** What part of its decade guidance names. */
  private Interval parts;

  Vagues(Scan scan, Units units, Moves moves, Phrases phrases) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.units = units;
    this.moves = moves;
    this.phrases = phrases;
  }

  /** Reads a vague quantity at token i; the token after it, or −1. */
  int read(int i) {
    if (!scan.mayBe(i, FIRST)) {
      return -1;
    }
    int to = guidance(i);
    if (to < 0) {
      to = few(i);
    }
    if (to < 0) {
      to = dozens(i);
    }
    to = to < 0 ? word(i, Kind.STABILITY) : to;
    to = to < 0 ? word(i, Kind.MAJORITY) : to;
    return to < 0 ? word(i, Kind.MINORITY) : to;
  }

  private int word(int i, Kind kind) {
    Role role =
        switch (kind) {
          case STABILITY -> Role.STABLE;
          case MAJORITY -> Role.MAJORITY;
          default -> Role.MINORITY;
        };
    int to = scan.find(i, role);
    if (to >= 0 && scan.find(i, Role.SUPERLATIVE) > to) {
      return -1; // "most profitable" is no majority
    }
    if (to >= 0 && kind == Kind.MAJORITY && isShare(to)) {
      return to;
    }
    if (to >= 0) {
      boolean first = scan.is(i, role) && scan.atom().has("first");
      boolean negated = scan.before(i, Role.NEGATION) >= 0;
      PhraseBuilder builder =
          new PhraseBuilder(tokens, kind, i, to).note(Note.NEGATION_NOT_UNDERSTOOD, negated);
      PhraseBuilder said = said(builder, kind);
      // "The most shops" are more than any other has, or more than half.
      Rational place = kind == Kind.MAJORITY ? Rational.ONE : Rational.ONE.negate();
      phrases.add((first ? said.alternative(Ranks.rank(tokens, i, to, place)) : said).build());
    }
    return to;
  }

  /** "A majority of two thirds" is two thirds. */
  private boolean isShare(int i) {
    int at = scan.skip(scan.skip(i, Role.OF), Role.DETERMINER);
    Quantity share = tokens.gap(i) == Gap.PARAGRAPH ? null : units.read(at);
    return share != null && (share.kind() == Kind.FRACTION || share.unit().equals(Unit.PERCENT));
  }

  private static PhraseBuilder said(PhraseBuilder builder, Kind kind) {
    return switch (kind) {
      case STABILITY -> builder.value(Rational.ZERO).said(Interval.point(Rational.ZERO));
      case MAJORITY ->
          builder.value(HALF).compared(Comparator.MORE_THAN).said(Interval.moreThan(HALF));
      default -> builder.value(HALF).compared(Comparator.LESS_THAN).said(Interval.lessThan(HALF));
    };
  }

  /** "a few million", « quelques centaines de millions ». */
  private int few(int i) {
    int to = scan.find(i, Role.VAGUE);
    if (to < 0) {
      return -1;
    }
    Interval said = interval(scan.atom().value());
    Rational scale = Rational.ONE;
    int of = scan.skip(to, Role.OF);
    for (int next = scale(of); next >= 0; next = scale(of)) {
      scale = scale.times(factor);
      to = next;
      of = scan.skip(to, Role.OF);
    }
    return add(i, to, said.scaled(scale), scale);
  }

  private int scale(int i) {
    for (Role role : new Role[] {Role.SCALE, Role.COLLECTIVE}) {
      int to = tokens.gap(i) == Gap.PARAGRAPH ? -1 : scan.find(i, role);
      if (to >= 0) {
        factor = scan.atom().number();
        return to;
      }
    }
    return -1;
  }

  /** "dozens", "hundreds of millions". */
  private int dozens(int i) {
    int to = scan.find(i, Role.VAGUE_SCALE);
    if (to < 0) {
      return -1;
    }
    Interval said = interval(scan.atom().value());
    int scale = scale(scan.skip(to, Role.OF));
    return scale < 0 ? add(i, to, said, null) : add(i, scale, said.scaled(factor), null);
  }

  /** "low single digits", "mid-teens", "double-digit": per cent. */
  private int guidance(int i) {
    int part = guidanceParts(i);
    Interval within = part < 0 ? null : parts;
    int to = scan.find(part < 0 ? i : part, Role.GUIDANCE);
    Interval said = to < 0 ? null : interval(scan.atom().value());
    if (to < 0 && part >= 0) {
      said = decade(part);
      to = part + 2;
    }
    if (said == null) {
      return -1;
    }
    int after = part < 0 && tokens.gap(to) != Gap.PARAGRAPH ? guidanceParts(to) : -1;
    if (after >= 0) {
      within = parts;
      to = after;
    }
    if (within != null) {
      boolean digits = said.high().equals(said.low().times(Rational.of(10)));
      said = digits ? within.scaled(said.low()) : within.shifted(said.low());
    }
    int amount = guidedAmount(i, to, said);
    if (amount >= 0) {
      return amount;
    }
    int unit = Math.max(scan.find(to, Role.PERCENT), scan.find(to, Role.GUIDANCE_UNIT));
    Attached move =
        moves.attach(
            i,
            unit < 0 ? to : unit,
            Quantity.of(Draft.fraction(i, to, Rational.ONE, Draft.Style.WORDS)));
    phrases.drop(move.dropped());
    PhraseBuilder builder =
        new PhraseBuilder(tokens, Kind.VAGUE, i, unit < 0 ? to : unit)
            .said(said)
            .compared(Comparator.BETWEEN)
            .unit(Unit.PERCENT)
            .note(Note.UNDERSTOOD_UNIT, unit < 0)
            .moved(move.direction(), move.preposition());
    if (move.direction() == Direction.DOWN && move.preposition() == Preposition.BY) {
      builder.negative();
    }
    phrases.add(builder.build());
    return Math.max(unit < 0 ? to : unit, move.end());
  }

  /**
   * The twenties of "low 20s", or {@code null}. In the second half of a century, "the mid-80s" are
   * years.
   */
  private Interval decade(int i) {
    int tens = tokens.isDigits(i) && tokens.length(i) == 2 ? tokens.small(i) : 0;
    boolean years = parts.low().equals(MIDDLE) && tens > LAST_IN_THE_MIDDLE;
    boolean plural = tokens.isGlued(i + 1) && scan.is(i + 1, Role.DECADE);
    boolean told = tens >= 20 && tens % 10 == 0 && plural && tokens.gap(i) != Gap.PARAGRAPH;
    return told && !years
        ? Interval.of(Rational.of(tens), false, Rational.of(tens + 10), true)
        : null;
  }

  /** "low", "mid- to high-", „mittleren bis hohen“: the token after it, or −1. */
  private int guidanceParts(int i) {
    int first = scan.find(i, Role.GUIDANCE_PART);
    if (first < 0) {
      return -1;
    }
    parts = interval(scan.atom().value());
    int dash = tokens.isSign(first, '-') ? first + 1 : first;
    int joint = scan.skip(scan.skip(dash, Role.RANGE), Role.AND);
    int second = scan.find(joint, Role.GUIDANCE_PART);
    boolean joined = second >= 0 && (joint > first || tokens.gap(first) == Gap.HYPHEN);
    if (!joined) {
      return first;
    }
    Interval high = interval(scan.atom().value());
    parts = Interval.of(parts.low(), false, high.high(), true);
    return second;
  }

  /** „ein zweistelliger Millionenbetrag“ */
  private int guidedAmount(int i, int to, Interval said) {
    int unit = scan.find(to, Role.GUIDANCE_UNIT);
    unit = unit < 0 ? scan.find(to, Role.SCALE) : unit;
    Rational size = unit < 0 ? Rational.ONE : scan.atom().number();
    return size.equals(Rational.ONE) ? -1 : add(i, unit, said.scaled(size), null);
  }

  private int add(int from, int to, Interval said, Rational u) {
    Quantity measured = units.measured(Draft.fraction(from, to, Rational.ONE, Draft.Style.SCALED));
    phrases.add(
        new PhraseBuilder(tokens, Kind.VAGUE, from, measured.to())
            .said(said.scaled(measured.factor()))
            .compared(Comparator.BETWEEN)
            .unit(measured.unit())
            .places(u == null ? null : u.times(measured.factor()), null)
            .build());
    return measured.to();
  }

  /** {@code 2..3} is closed, {@code 20..100)} is open above. */
  private static Interval interval(String value) {
    int dots = value.indexOf("..");
    boolean open = value.endsWith(")");
    Rational high = Rational.parse(value.substring(dots + 2, value.length() - (open ? 1 : 0)));
    return Interval.of(Rational.parse(value.substring(0, dots)), false, high, open);
  }
}
