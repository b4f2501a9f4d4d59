package io.briefing.check;

import io.briefing.claim.Claim;
import io.briefing.claim.Options;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Wording;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the words of a claim that has none: per cent with one decimal, anything else with three
 * significant digits, unless the title says otherwise; never finer than the figures are known.
 */
final class Written {

  private static final int SIGNIFICANT = 3;
  private static final int PERCENT_DECIMALS = 1;
  private static final int MOST_DECIMALS = 4;

  private final Wording wording;

  Written(Wording wording) {
    this.wording = wording;
  }

  /** The words, if the claim has none of its own and its formula has a value. */
  Optional<String> of(Claim claim) {
    return claim.words().isBlank() && claim.outcome() instanceof Outcome.Value value
        ? Optional.of(of(value, Options.of(claim.link().title())))
        : Optional.empty();
  }

  /** A value as Briefing writes it, then finer and finer, for want of the author's style. */
  List<String> of(Outcome.Value value) {
    List<String> texts = new ArrayList<>();
    texts.add(of(value, Options.of(Optional.empty())));
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      texts.add(of(value, Options.of(Optional.of(decimals + " decimals"))));
    }
    return texts;
  }

  private String of(Outcome.Value value, Options options) {
    return switch (value.sense()) {
      case RATIO, GROWTH -> inHundredths(value, Unit.PERCENT, options);
      case POINTS -> inHundredths(value, Unit.POINT, options);
      case DATE -> wording.date(LocalDate.ofEpochDay(value.stated().floor().longValueExact()));
      case RANK, COUNT, TREND -> wording.number(value.stated(), 0);
      case LEVEL, CHANGE, DURATION -> amount(value, options);
    };
  }

  private String inHundredths(Outcome.Value value, Unit unit, Options options) {
    Rational number = value.stated().times(Rational.HUNDRED);
    int wanted = options.decimals().orElse(PERCENT_DECIMALS);
    int decimals = known(wanted, value.possible().scaled(Rational.HUNDRED));
    return unit.equals(Unit.PERCENT)
        ? wording.percent(number, decimals)
        : wording.amount(number, unit, decimals);
  }

  private String amount(Outcome.Value value, Options options) {
    Scale scale = options.scale().orElseGet(() -> scale(value));
    Rational number = value.stated().over(scale.factor());
    Interval possible = value.possible().scaled(scale.factor().inverse());
    int decimals = known(options.decimals().orElseGet(() -> wanted(value, number)), possible);
    // "600,000 euros": per what, the sentence around it says in words of its own.
    Unit unit = new Unit(value.unit().kind(), value.unit().name(), null);
    Rational rounded = Rational.of(number.toDecimal(decimals, RoundingMode.HALF_UP));
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
    int significant = significant(number);
    return value.sense() == Sense.DURATION
        ? Decimals.exact(number, Math.max(0, significant))
        : significant;
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
