package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Options;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import io.briefing.wording.Wording;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the words of a claim that has none: per cent with one decimal, anything else with three
 * significant digits, an exact count below ten thousand and an exact price below a thousand in
 * full, unless the title says otherwise; never finer than the figures are known.
 */
public final class Written {

  /** An exact count below is written in full. */
  private static final Rational COUNTED = Rational.of(10_000);

  /** An exact price below is written in full. */
  private static final Rational PRICED = Rational.of(1_000);

  private static final int SIGNIFICANT = 3;
  private static final int PERCENT_DECIMALS = 1;
  private static final int MOST_DECIMALS = 4;

  private final Wording wording;
  private final Terms terms;

  public Written(Wording wording, Terms terms) {
    this.wording = wording;
    this.terms = terms;
  }

  /**
   * The words, if the claim has none of its own and its formula has a value; a value that is only
   * bounded is written as the bound.
   */
  public Optional<String> of(Claim claim) {
    if (!claim.words().isBlank() || !(claim.outcome() instanceof Outcome.Value value)) {
      return Optional.empty();
    }
    Options options = Options.of(claim.link().title());
    boolean bound = value.bounded() && value.sense() != Sense.DATE;
    return bound ? bound(value, options) : Optional.of(of(value, options));
  }

  /** A value as Briefing writes it, then finer and finer, for want of the author's style. */
  public List<String> of(Outcome.Value value) {
    List<String> texts = new ArrayList<>();
    texts.add(of(value, Options.of(Optional.empty())));
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      texts.add(of(value, Options.of(Optional.of(decimals + " decimals"))));
    }
    return texts;
  }

  /** A true percentage, with as many decimals as the words beside it have, if those are more. */
  String percent(Outcome.Value value, Says says) {
    Rational last = says.phrase().lastWritten();
    int decimals = last == null ? 0 : Decimals.of(last);
    boolean finer = decimals > 0 && says.phrase().value() != null;
    return finer
        ? wording.percent(
            Rational.of(says.statedAsSaid().toDecimal(decimals, RoundingMode.HALF_UP)), decimals)
        : of(value).get(0);
  }

  /** What is known of a value that is only bounded. */
  Optional<String> bound(Outcome.Value value) {
    return bound(value, Options.of(Optional.empty()));
  }

  /** "More than 18,000", "about 4 billion", "17,500 to 18,500"; nothing if both ends are open. */
  private Optional<String> bound(Outcome.Value value, Options options) {
    Interval possible = value.possible();
    boolean above = possible.low() != null;
    boolean below = possible.high() != null;
    if (!above && !below) {
      return Optional.empty();
    }
    if (!above || !below) {
      boolean strict = above ? possible.lowOpen() : possible.highOpen();
      Comparator comparator =
          above
              ? strict ? Comparator.MORE_THAN : Comparator.AT_LEAST
              : strict ? Comparator.LESS_THAN : Comparator.AT_MOST;
      Ending end =
          above
              ? new Ending(possible.low(), RoundingMode.FLOOR)
              : new Ending(possible.high(), RoundingMode.CEILING);
      return Optional.of(wording.hedged(comparator, end(value, end, options)));
    }
    boolean range =
        (value.sense() == Sense.LEVEL || value.sense() == Sense.RATIO)
            && (value.ends().isPresent()
                || value.uses().size() == 1 && value.uses().get(0).known().isRange());
    if (!range) {
      return Optional.of(wording.hedged(Comparator.ABOUT, of(value, options)));
    }
    Rational whole = value.sense() == Sense.RATIO ? Rational.HUNDRED : Rational.ONE;
    Outcome.Value bare = value.times(whole).in(Sense.LEVEL, Unit.NONE);
    Interval given = value.ends().orElse(possible);
    String low = end(bare, new Ending(given.low().times(whole), RoundingMode.FLOOR), options);
    String high = end(value, new Ending(given.high(), RoundingMode.CEILING), options);
    return Optional.of(terms.say("between", low, high));
  }

  /** An end of what is possible, and the side it is rounded to. */
  private record Ending(Rational number, RoundingMode mode) {}

  private String end(Outcome.Value value, Ending end, Options options) {
    return of(value, end.number(), Interval.point(end.number()), options, end.mode());
  }

  private String of(Outcome.Value value, Options options) {
    return of(value, value.stated(), value.possible(), options, RoundingMode.HALF_UP);
  }

  private String of(
      Outcome.Value value, Rational number, Interval possible, Options options, RoundingMode mode) {
    return switch (value.sense()) {
      case RATIO, GROWTH -> inHundredths(number, possible, Unit.PERCENT, options, mode);
      case POINTS -> inHundredths(number, possible, Unit.POINT, options, mode);
      case DATE -> new Days(wording).of(number, possible);
      case RANK, COUNT, TREND -> wording.number(number, 0);
      case LEVEL, CHANGE, DURATION -> amount(value, number, possible, options, mode);
    };
  }

  private String inHundredths(
      Rational ratio, Interval possible, Unit unit, Options options, RoundingMode mode) {
    int wanted = options.decimals().orElse(PERCENT_DECIMALS);
    int decimals = known(wanted, possible.scaled(Rational.HUNDRED));
    Rational number = Rational.of(ratio.times(Rational.HUNDRED).toDecimal(decimals, mode));
    decimals = mode == RoundingMode.HALF_UP ? decimals : Decimals.exact(number, decimals);
    return unit.equals(Unit.PERCENT)
        ? wording.percent(number, decimals)
        : wording.amount(number, unit, decimals);
  }

  private String amount(
      Outcome.Value value, Rational amount, Interval allowed, Options options, RoundingMode mode) {
    Scale scale = options.scale().orElseGet(() -> scale(value));
    Rational number = amount.over(scale.factor());
    Interval possible = allowed.scaled(scale.factor().inverse());
    int decimals = known(options.decimals().orElseGet(() -> wanted(value, number)), possible);
    // "600,000 euros": per what, the sentence around it says in words of its own.
    Unit unit = new Unit(value.unit().kind(), value.unit().name(), null);
    Rational rounded = Rational.of(number.toDecimal(decimals, mode));
    boolean end = mode != RoundingMode.HALF_UP && decimals > 0;
    decimals = end ? Decimals.exact(rounded, decimals) : decimals;
    return wording.amount(rounded.times(scale.factor()), unit, scale, Math.max(0, decimals));
  }

  /** Numbers from a million on get a scale word; a duration never. */
  private static Scale scale(Outcome.Value value) {
    Scale best = Scale.ONE;
    for (Scale scale : Scale.values()) {
      boolean fits =
          scale.compareTo(Scale.MILLION) >= 0
              && value.sense() != Sense.DURATION
              && value.stated().abs().compareTo(scale.factor()) >= 0;
      best = fits ? scale : best;
    }
    return best;
  }

  private static int wanted(Outcome.Value value, Rational number) {
    if (isCount(value, number)) {
      return 0;
    }
    int significant = significant(number);
    if (isPrice(value)) {
      return Math.max(significant, decimals(value));
    }
    return value.sense() == Sense.DURATION
        ? Decimals.exact(number, Math.max(0, significant))
        : significant;
  }

  /** A few thousand people that were counted are told to the last one. */
  private static boolean isCount(Outcome.Value value, Rational number) {
    return (value.sense() == Sense.LEVEL || value.sense() == Sense.CHANGE)
        && value.possible().isPoint()
        && number.isInteger()
        && value.unit().kind() != Unit.Kind.MONEY
        && number.abs().compareTo(COUNTED) < 0;
  }

  /** Prices, and their sums and differences, are told to the cent that they are written with. */
  private static boolean isPrice(Outcome.Value value) {
    return (value.sense() == Sense.LEVEL || value.sense() == Sense.CHANGE)
        && value.unit().kind() == Unit.Kind.MONEY
        && value.possible().isPoint()
        && value.stated().abs().compareTo(PRICED) < 0
        && Decimals.exact(value.stated(), MOST_DECIMALS) <= decimals(value);
  }

  /** Those that a figure of the value is written with. */
  private static int decimals(Outcome.Value value) {
    return value.uses().stream()
        .filter(use -> use.figure().scale() == Scale.ONE)
        .mapToInt(use -> use.known().decimals())
        .max()
        .orElse(0);
  }

  /** The decimals of three significant digits; below zero where tens or more are rounded. */
  private static int significant(Rational number) {
    int decimals = SIGNIFICANT - 1;
    Rational limit = Rational.of(10);
    while (number.abs().compareTo(limit) >= 0) {
      limit = limit.times(Rational.of(10));
      decimals--;
    }
    return decimals;
  }

  /**
   * As many decimals as wanted, but none below what the figures leave open to each side: 2.5 is
   * written of 2.4 to 2.6, and 3 of 2.3 to 2.7.
   */
  private static int known(int wanted, Interval possible) {
    if (!possible.isBounded()) {
      return Math.min(0, wanted);
    }
    Rational open = possible.high().minus(possible.low()).over(Rational.of(2));
    int decimals = wanted;
    while (decimals > 0 && Rational.powerOfTen(-decimals).compareTo(open) < 0) {
      decimals--;
    }
    return decimals;
  }
}
