package io.briefing.diagnosis;

import io.briefing.claim.Reading.Says;
import io.briefing.claim.Yardstick;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import io.briefing.wording.Wording;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Writes what the figures give: {@code "15.79 %"}, {@code "574,785"}. */
public record Givings(Terms terms, Wording wording) {

  /** So many digits of an amount in a unit of its own are told. */
  private static final int MOST_DIGITS = 5;

  private static final Rational THOUSANDTH = Rational.of(1, 1000);

  /** So many digits of a multiple are told. */
  private static final int MULTIPLE_DIGITS = 4;

  /** As many digits as show what was typed as dollars beside trillions. */
  private static final int MOST_TYPED = 12;

  /** The result of a formula, in the terms of the words if they were read. */
  String of(Outcome.Value value, Says says) {
    if (says != null && says.phrase().kind() == Phrase.Kind.MULTIPLE) {
      return multiple(says);
    }
    boolean relative =
        says != null
            && value.sense() == Sense.CHANGE
            && value.unit().kind() != Unit.Kind.DURATION
            && !says.stated().abs().equals(value.stated().abs());
    if (relative) {
      return percent(says.stated(), says);
    }
    Interval possible = says == null ? value.possible() : says.possible();
    boolean above = possible.low() != null;
    if (value.isOnlyBound() && above != (possible.high() != null)) {
      String end = of(value, above ? possible.low() : possible.high(), says);
      boolean strict = above ? possible.lowOpen() : possible.highOpen();
      return terms.say(above ? strict ? "above" : "at-least" : strict ? "below" : "at-most", end);
    }
    if (isRange(value)) {
      return terms.say(
          "between", of(value, possible.low(), says), of(value, possible.high(), says));
    }
    return of(value, says == null ? value.stated() : says.stated(), says);
  }

  /** Whether the source of a figure gives both ends, as guidance does: so has what rests on it. */
  private static boolean isRange(Outcome.Value value) {
    boolean number =
        switch (value.sense()) {
          case LEVEL, RATIO, CHANGE, GROWTH, POINTS -> true;
          default -> false;
        };
    return number && value.restsOnRange();
  }

  /** A figure at an end of a move, as it was written down. */
  String end(FigureUse use) {
    Rational scaled = use.known().stated().over(use.figure().scale().factor());
    Unit unit = use.figure().unit();
    int decimals = use.known().decimals();
    return switch (unit.kind()) {
      case PERCENT -> wording.percent(scaled, decimals);
      case DURATION -> wording.amount(scaled, unit, decimals);
      default -> wording.number(scaled, decimals);
    };
  }

  /** The computed end of a move: of points, a ratio. */
  String end(Outcome.Value value, Says says) {
    return value.sense() == Sense.POINTS
        ? percent(says.stated(), null)
        : level(value, says.stated(), null);
  }

  private String of(Outcome.Value value, Rational number, Says says) {
    return switch (value.sense()) {
      case RATIO -> ratio(number, says);
      case GROWTH -> percent(number, says);
      case POINTS -> points(number, says);
      case RANK ->
          value.of().isPresent()
              ? terms.say(
                  "rank-of",
                  wording.number(number, 0),
                  wording.number(Rational.of(value.of().getAsInt()), 0))
              : wording.number(number, 0);
      case COUNT -> wording.number(number, Decimals.exact(number, 2));
      case TREND -> moves(number);
      case DURATION -> duration(number, value, says);
      case DATE -> new Days(wording).of(number, value.possible());
      case LEVEL, CHANGE ->
          value.unit().kind() == Unit.Kind.DURATION
              ? duration(number, value, says)
              : level(value, number, says);
    };
  }

  /** Falls are counted below zero. */
  private String moves(Rational count) {
    if (count.isZero()) {
      return wording.number(count, 0);
    }
    boolean up = count.signum() > 0;
    return count.abs().equals(Rational.ONE)
        ? terms.say(up ? "one-rise" : "one-fall")
        : terms.say(up ? "rises-in-a-row" : "falls-in-a-row", wording.number(count.abs(), 0));
  }

  private String ratio(Rational number, Says says) {
    if (says != null && says.phrase().kind() == Phrase.Kind.DURATION) {
      return wording.amount(number, says.phrase().unit(), Decimals.telling(number, 2));
    }
    if (says == null || !isBare(says.phrase())) {
      return percent(number, says);
    }
    Yardstick yardstick = says.yardstick();
    Rational said = says.statedAsSaid();
    int most = Math.max(yardstick.equals(Yardstick.SAME) ? 3 : 2, Decimals.zeros(said) + 2);
    return wording.number(said, enough(said, most, Rational.ONE, yardstick::meant, says));
  }

  /** A number without a unit, also one in words such as "two and a half"; no part of a whole. */
  private static boolean isBare(Phrase phrase) {
    boolean mixed =
        phrase.kind() == Phrase.Kind.FRACTION
            && phrase.value() != null
            && phrase.value().abs().compareTo(Rational.ONE) > 0;
    return phrase.unit().isNone() && (mixed || phrase.kind() == Phrase.Kind.AMOUNT);
  }

  private String percent(Rational ratio, Says says) {
    Rational percent = ratio.times(Rational.HUNDRED);
    // Two digits at least of what is not zero: 0.000049 is not 0.0000.
    int most = Math.max(2, Decimals.zeros(percent) + 2);
    boolean said = says != null && says.phrase().unit().kind() == Unit.Kind.PERCENT;
    return wording.percent(
        percent,
        enough(
            percent,
            most,
            said ? Rational.ONE : Rational.HUNDRED,
            shown -> shown.over(Rational.HUNDRED),
            says));
  }

  private static int enough(
      Rational number, int most, Rational unit, UnaryOperator<Rational> meant, Says says) {
    return says == null
        ? Decimals.telling(number, most)
        : new EnoughDigits(says).of(number, most, unit, meant);
  }

  private String points(Rational ratio, Says says) {
    boolean basis = says != null && says.phrase().unit().kind() == Unit.Kind.BASIS_POINT;
    Rational number = ratio.times(basis ? Rational.of(10_000) : Rational.HUNDRED);
    Unit unit = basis ? Unit.BASIS_POINT : Unit.POINT;
    return wording.amount(number, unit, Decimals.telling(number, 2));
  }

  private String multiple(Says says) {
    Rational multiple = says.statedAsSaid();
    int whole = multiple.abs().floor().toString().length();
    int most = Math.max(1, MULTIPLE_DIGITS - whole);
    int decimals = enough(multiple, most, Rational.ONE, says.yardstick()::meant, says);
    String times = terms.say("times", wording.number(multiple, decimals));
    if (says.yardstick().offset().isZero()) {
      return times;
    }
    String sign = says.stated().signum() > 0 ? "+" : "";
    return times + " (" + sign + percent(says.stated(), null) + ")";
  }

  private String duration(Rational number, Outcome.Value value, Says says) {
    Unit said = says == null ? value.unit() : says.phrase().unit();
    Unit unit = said.kind() == Unit.Kind.DURATION ? said : value.unit();
    return wording.amount(number, unit, Decimals.exact(number, 2));
  }

  /**
   * An amount in the scale of its figures, if they share one; with its unit, unless that is the
   * figures' own and stands behind their numbers.
   */
  private String level(Outcome.Value value, Rational number, Says says) {
    Scale scale = scale(value);
    Rational scaled = number.over(scale.factor());
    int known =
        value.uses().stream()
            .filter(use -> use.figure().unit().per() == null || value.uses().size() == 1)
            .mapToInt(use -> use.known().decimals())
            .max()
            .orElse(0);
    int places = Math.max(known, 0) + 2 + Decimals.zeros(scaled);
    if (isOfOneUnit(value)) {
      int decimals =
          says == null
              ? Decimals.exact(scaled, places)
              : new EnoughDigits(says)
                  .of(
                      scaled,
                      places,
                      scale.factor().inverse(),
                      shown -> shown.times(scale.factor()));
      return wording.number(scaled, Math.max(decimals, known));
    }
    return ofOtherUnit(value.unit(), number, scale, places, says);
  }

  /** Millions over heads: the digits of the millions are not those of the result. */
  private String ofOtherUnit(Unit unit, Rational number, Scale own, int places, Says says) {
    boolean tiny = number.abs().compareTo(own.factor().times(THOUSANDTH)) < 0;
    Scale scale = own == Scale.ONE || tiny ? told(number) : own;
    Rational scaled = number.over(scale.factor());
    int whole = scaled.abs().floor().toString().length();
    int small = Decimals.zeros(scaled);
    int most = scale == own ? Math.min(places, Math.max(0, MOST_DIGITS - whole)) : 2;
    int decimals =
        enough(
            scaled,
            small == 0 ? most : Math.max(most, small + 2),
            scale.factor().inverse(),
            shown -> shown.times(scale.factor()),
            says);
    return wording.number(scaled, decimals) + " " + terms.unit(unit, scale);
  }

  /** Millions and more are told in words. */
  private static Scale told(Rational number) {
    Scale told = Scale.ONE;
    for (Scale scale : Scale.values()) {
      boolean larger = scale != Scale.THOUSAND && number.abs().compareTo(scale.factor()) >= 0;
      told = larger ? scale : told;
    }
    return told;
  }

  private static boolean isOfOneUnit(Outcome.Value value) {
    return value.unit().isNone()
        || value.uses().stream().allMatch(use -> use.figure().unit().equals(value.unit()))
            && scales(value, unit -> true).size() <= 1;
  }

  /** One side of a relation, in the scale of the other if it has no figures. */
  public String side(Outcome.Value value, Outcome.Value other) {
    boolean typed = value.uses().isEmpty() && value.sense() == Sense.LEVEL;
    if (!typed) {
      return of(value, null);
    }
    Rational scaled = value.stated().over(scale(other).factor());
    return wording.number(scaled, Decimals.exact(scaled, MOST_TYPED));
  }

  /** The scale of a value, or else of what it is compared with. */
  public static Scale scale(Outcome.Value value, Outcome.Value other) {
    return scale(value.uses().isEmpty() ? other : value);
  }

  /**
   * The scale that all figures of the value's unit are written in; of a converted amount, the scale
   * of what was converted.
   */
  public static Scale scale(Outcome.Value value) {
    Set<Scale> own = scales(value, unit -> unit.equals(value.unit()));
    Set<Scale> scales = own.isEmpty() ? scales(value, unit -> isLike(unit, value.unit())) : own;
    return scales.size() == 1 ? scales.iterator().next() : Scale.ONE;
  }

  private static Set<Scale> scales(Outcome.Value value, Predicate<Unit> counts) {
    Set<Scale> scales = EnumSet.noneOf(Scale.class);
    for (FigureUse use : value.uses()) {
      if (counts.test(use.figure().unit())) {
        scales.add(use.figure().scale());
      }
    }
    return scales;
  }

  private static boolean isLike(Unit unit, Unit other) {
    return unit.kind() == other.kind() && unit.per() == null && other.per() == null;
  }
}
