package io.briefing.phrase;

import io.briefing.numeral.Ladder;
import io.briefing.numeral.Numeral.Form;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;

/**
 * The two sets of numbers that a phrase stands for: what a reader takes the words to say, and what
 * they still allow at a stretch.
 *
 * <p>Everything is worked out on the size of the number and mirrored if the phrase is negative, so
 * that "a loss of more than 2.7 billion" lies below −2.7 billion. X is the size, u the unit of its
 * last written digit, g the place of its last non-zero digit, t the tolerance of "about".
 */
record Meaning(NumberSet ok, NumberSet warn) {

  private static final Rational HALF = Rational.of(1, 2);
  private static final Rational ONE_PERCENT = Rational.of(1, 100);
  private static final Rational TWO_PERCENT = Rational.of(2, 100);
  private static final Rational FIVE_PERCENT = Rational.of(5, 100);
  private static final Rational THREE_HALVES = Rational.of(3, 2);
  private static final Rational FAR = Rational.of(6);
  private static final Rational PART_OF_HOUR = Rational.of(1, 6);
  private static final Rational HOUR_OF_A_DAY = Rational.of(1, 24);

  static Meaning of(Phrase phrase) {
    return switch (phrase.kind()) {
      case DIRECTION ->
          same(
              phrase.isDeniedMove()
                  ? phrase.said()
                  : phrase.direction() == Direction.UP
                      ? Interval.moreThan(Rational.ZERO)
                      : Interval.lessThan(Rational.ZERO));
      case STABILITY -> of(around(Rational.ZERO, ONE_PERCENT), around(Rational.ZERO, percent(3)));
      case MAJORITY -> same(Interval.moreThan(HALF));
      case MINORITY -> same(Interval.lessThan(HALF));
      case VAGUE -> VagueMeaning.of(phrase);
      default ->
          phrase.said() == null ? new Meaning(NumberSet.EMPTY, NumberSet.EMPTY) : said(phrase);
    };
  }

  /** What is said without tolerance; {@code size} is not negative, and below one if it shrinks. */
  static Interval said(Comparator named, Rational size, Rational lastNonZero, boolean shrinks) {
    Comparator comparator = shrinks ? named.inverse() : named;
    if (shrinks && comparator == Comparator.NEARLY) {
      return Interval.moreThan(size);
    }
    return switch (comparator) {
      case BARE, EXACTLY, ABOUT, CLOSE_TO, FAR_FROM, BARELY -> Interval.point(size);
      case JUST_OVER, MORE_THAN -> Interval.moreThan(size);
      case NEARLY, JUST_UNDER, LESS_THAN -> Interval.lessThan(size);
      case AT_LEAST -> Interval.atLeast(size);
      case AT_MOST -> Interval.atMost(size);
      case AND_SOME -> Interval.open(size, size.plus(lastNonZero));
      case BETWEEN -> throw new IllegalArgumentException("between has two ends");
    };
  }

  /** Whether the words count things one by one: 27, 1,541, but not 18,000. */
  static boolean isCount(Phrase phrase) {
    return isCounted(phrase) && phrase.lastNonZero().equals(Rational.ONE);
  }

  private static boolean isCounted(Phrase phrase) {
    return phrase.value() != null
        && phrase.kind() == Phrase.Kind.AMOUNT
        && phrase.numbers().size() == 1
        && phrase.numbers().get(0).form() == Form.WHOLE
        && (phrase.unit().isNone() || phrase.unit().kind() == Unit.Kind.NOUN)
        && !phrase.unit().isMeasure()
        && phrase.lastWritten().equals(Rational.ONE);
  }

  private static Meaning said(Phrase phrase) {
    if (phrase.value() == null
        || phrase.kind() == Phrase.Kind.RANK
        || phrase.lastWritten() == null) {
      return phrase.comparator() == Comparator.BETWEEN ? between(phrase) : same(phrase.said());
    }
    Meaning meaning = new Sizes(phrase).meaning();
    return phrase.value().signum() < 0 ? meaning.mirrored() : meaning;
  }

  /** Both ends give way by half of the finer last digit, but an end said to be strict does not. */
  private static Meaning between(Phrase phrase) {
    Interval said = phrase.said();
    if (phrase.numbers().size() != 2 || phrase.kind() == Phrase.Kind.DATE) {
      return same(said);
    }
    Rational u =
        half(phrase.numbers().get(0).lastWritten().min(phrase.numbers().get(1).lastWritten()));
    return same(
        Interval.of(
            said.lowOpen() ? said.low() : said.low().minus(u),
            said.lowOpen(),
            said.highOpen() ? said.high() : said.high().plus(u),
            said.highOpen()));
  }

  Meaning mirrored() {
    return new Meaning(ok.mirrored(), warn.mirrored());
  }

  static Meaning same(Interval ok) {
    return of(ok, ok);
  }

  static Meaning of(Interval ok, Interval warn) {
    return new Meaning(NumberSet.of(ok), NumberSet.of(warn));
  }

  private static Interval around(Rational middle, Rational by) {
    return Interval.closed(middle.minus(by), middle.plus(by));
  }

  private static Rational percent(long n) {
    return Rational.of(n, 100);
  }

  private static Rational half(Rational number) {
    return number.times(HALF);
  }

  /** The rows of the table for one number, by its size. */
  private static final class Sizes {
    private final Phrase phrase;
    private final Form form;
    private final Comparator comparator;
    private final boolean shrinks;
    private final boolean far;
    private final Rational x;
    private final Rational u;
    private final Rational g;
    private final Rational t;

    Sizes(Phrase phrase) {
      this.phrase = phrase;
      form = phrase.numbers().isEmpty() ? Form.FRACTION : phrase.numbers().get(0).form();
      shrinks = phrase.kind() == Phrase.Kind.MULTIPLE && phrase.direction() == Direction.DOWN;
      far = phrase.has(Note.FAR);
      comparator = shrinks ? phrase.comparator().inverse() : phrase.comparator();
      x = phrase.value().abs();
      u = phrase.lastWritten();
      g = phrase.lastNonZero();
      t = tolerance();
    }

    private Rational tolerance() {
      if (x.isZero()) {
        return half(u);
      }
      Rational most = x.times(FIVE_PERCENT);
      Rational part = form == Form.FRACTION ? most : half(g).max(x.times(ONE_PERCENT)).min(most);
      return isHedgedTime() ? part.max(PART_OF_HOUR) : part;
    }

    /** "Just over one minute", "about two hours": nobody means a twentieth of it. */
    private boolean isHedgedTime() {
      boolean hedged = comparator == Comparator.ABOUT || comparator == Comparator.JUST_OVER;
      boolean fine = phrase.unit().isMeasure() || x.equals(Rational.ONE);
      return hedged && fine && phrase.unit().isOfTime() && form == Form.WHOLE;
    }

    Meaning meaning() {
      return switch (comparator) {
        case BARE -> bare();
        case EXACTLY -> exactly();
        // Loosely, "about 4 %" holds of all that rounds to 4.
        case ABOUT -> of(around(x, t), around(x, loosely().max(half(u))));
        case CLOSE_TO ->
            of(
                Interval.closed(x.minus(t.times(THREE_HALVES)), x.plus(t)),
                Interval.closed(less(3), more(2)).hull(around(x, half(u))));
        case FAR_FROM -> beyond(loosely());
        case NEARLY ->
            shrinks
                ? of(above(THREE_HALVES), Interval.closed(x.minus(half(u)), more(3)))
                : of(below(THREE_HALVES), Interval.closed(less(3), x.plus(half(u))));
        case JUST_OVER -> of(above(THREE_HALVES), above(Rational.of(3)));
        case JUST_UNDER -> of(below(THREE_HALVES), below(Rational.of(3)));
        case MORE_THAN -> of(far ? farAbove() : over(x, up()), Interval.moreThan(x));
        case LESS_THAN -> of(far ? farBelow() : under(x, down()), Interval.lessThan(x));
        case AT_LEAST -> of(Interval.closed(x, up()), Interval.atLeast(x));
        case AT_MOST -> of(Interval.closed(down(), x), Interval.atMost(x));
        case BARELY ->
            of(
                Interval.closed(x.minus(t.times(THREE_HALVES)), x.plus(t)),
                around(x, t.times(Rational.of(3))));
        case AND_SOME -> same(Interval.open(x, x.plus(g)));
        case BETWEEN -> same(phrase.said());
      };
    }

    private Meaning bare() {
      if (phrase.kind() == Phrase.Kind.AGE) {
        return same(Interval.of(x, false, x.plus(Rational.ONE), true));
      }
      if (phrase.kind() == Phrase.Kind.DURATION && form == Form.WHOLE) {
        return same(Interval.of(x.minus(HALF), false, x.plus(Rational.ONE), true));
      }
      if (form == Form.FRACTION) {
        return of(around(x, t), around(x, t.plus(t)));
      }
      Interval truncated = Interval.of(x, false, x.plus(u), true);
      if (form == Form.DECIMAL) {
        Interval ok = around(x, half(u));
        return of(ok, ok.hull(truncated));
      }
      if (isCount(phrase)) {
        return same(around(x, HALF));
      }
      Interval ok = around(x, half(u).max(half(g).min(x.times(ONE_PERCENT))));
      Interval loose = around(x, half(u).max(half(g).min(x.times(FIVE_PERCENT))));
      return of(ok, loose.hull(truncated));
    }

    private Meaning exactly() {
      if (phrase.kind() == Phrase.Kind.AGE) {
        return bare();
      }
      if (phrase.kind() == Phrase.Kind.DURATION) {
        return same(around(x, HOUR_OF_A_DAY));
      }
      return same(
          form == Form.FRACTION || isCounted(phrase) ? Interval.point(x) : around(x, half(u)));
    }

    private Meaning beyond(Rational by) {
      NumberSet below = NumberSet.of(Interval.lessThan(x.minus(by)));
      NumberSet off = below.union(NumberSet.of(Interval.moreThan(x.plus(by))));
      return new Meaning(off, off);
    }

    private static Interval over(Rational low, Rational high) {
      return Interval.of(low, true, high, false);
    }

    private static Interval under(Rational high, Rational low) {
      return Interval.of(low, false, high, true);
    }

    /** "Well over": beyond what is just over, and a little further than "over". */
    private Interval farAbove() {
      return over(x.plus(t.times(THREE_HALVES)), up().max(x.plus(t.times(FAR))));
    }

    private Interval farBelow() {
      return under(x.minus(t.times(THREE_HALVES)), down().min(x.minus(t.times(FAR))));
    }

    private Interval below(Rational times) {
      return Interval.of(x.minus(t.times(times)), false, x, true);
    }

    private Interval above(Rational times) {
      return Interval.of(x, true, x.plus(t.times(times)), false);
    }

    private Rational less(long times) {
      return x.minus(t.times(Rational.of(times)));
    }

    /** A number whose only digit is a one equals its g; a whole step would be too wide for it. */
    private Rational more(long times) {
      return x.plus(t.times(Rational.of(times)));
    }

    private Rational loosely() {
      return form == Form.COLLECTIVE ? t.plus(t).max(u) : t.plus(t);
    }

    private Rational up() {
      if (isFraction()) {
        return Ladder.above(x);
      }
      return x.equals(g) ? x.times(THREE_HALVES) : x.plus(step());
    }

    private Rational down() {
      if (isFraction()) {
        return Ladder.below(x);
      }
      return x.equals(g) ? x.times(HALF) : x.minus(step());
    }

    private boolean isFraction() {
      return form == Form.FRACTION && x.signum() > 0 && x.compareTo(Rational.ONE) < 0;
    }

    private Rational step() {
      return g.max(x.times(TWO_PERCENT));
    }
  }
}
