package io.briefing.claim;

import io.briefing.cue.Stretch;
import io.briefing.cue.TimeWord;
import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * "Grew 91 % a year", "$5 million a month": a number for each of some stretch of time. It is not
 * the same as a growth over three such stretches, or as the amount of another one.
 */
final class Pace {

  private static final int YEAR = 12;

  private final FigureNames names;

  Pace(FigureNames names) {
    this.names = names;
  }

  /** What stands against the words, if the formula tells of another stretch of time. */
  Optional<Reading> against(
      Reading.Says says,
      TimeWord each,
      Expression formula,
      Outcome.Value value,
      Set<Integer> years) {
    Phrase phrase = says.phrase();
    Optional<Rational> months = Optional.ofNullable(value.unit().per()).flatMap(Pace::months);
    if (months.isPresent()) {
      Rational times = Rational.of(each.amount()).over(months.get());
      return times.equals(Rational.ONE) || MeasuresTold.isByHand(formula, times)
          ? Optional.empty()
          : Optional.of(ofOtherUnit(phrase, each, a(months.get().floor().intValueExact())));
    }
    if (value.sense() == Sense.TREND) {
      return phrase.kind() == Phrase.Kind.DIRECTION
          ? Optional.of(everyTime(says, value, years))
          : Optional.empty();
    }
    Optional<MoveSpan> span = MoveSpan.of(formula, value);
    if (span.isPresent() && span.get().months() != each.amount()) {
      return ofShorter(each, value).or(() -> Optional.of(overAll(phrase, each, span.get(), value)));
    }
    if (span.isPresent()) {
      return Optional.empty();
    }
    if (value.compound().isPresent() && each.amount() != YEAR) {
      return Optional.of(
          new Reading.Differs(
              phrase,
              "the words name a growth " + a(each.amount()) + ", the formula gives that a year",
              List.of("say that it is one a year")));
    }
    boolean amount =
        value.sense() == Sense.LEVEL && formula instanceof Reference && value.uses().size() == 1;
    return amount
        ? ofOther(each, value.uses().get(0), value.uses().get(0).figure().id())
        : divided(each, formula, value);
  }

  /** How many months are in what a figure is told for each of: 12 of "EUR per year". */
  private static Optional<Rational> months(Unit per) {
    return per.kind() == Unit.Kind.DURATION ? per.in(Unit.MONTHS) : Optional.empty();
  }

  private static Reading ofOtherUnit(Phrase phrase, TimeWord each, String own) {
    return new Reading.Differs(
        phrase,
        "the words name an amount " + a(each.amount()) + ", the figures are amounts " + own,
        List.of("tell it " + own + ", or convert it in the formula"));
  }

  /** "Each employee brings in £33,000 a month": the sales of a year over the staff. */
  private Optional<Reading> divided(TimeWord each, Expression formula, Outcome.Value value) {
    if (value.sense() != Sense.LEVEL
        || !(formula instanceof Operation quotient)
        || quotient.operator() != Operator.OVER
        || !(quotient.left() instanceof Reference amount)
        || !(quotient.right() instanceof Reference heads)) {
      return Optional.empty();
    }
    return value.uses().stream()
        .filter(use -> use.figure().id().equals(amount.id()))
        .findFirst()
        .flatMap(use -> ofOther(each, use, amount.id() + " / " + heads.id()));
  }

  /**
   * "Has risen every year since 2019": each step counts, and those before the figures begin too.
   */
  private static Reading everyTime(Reading.Says says, Outcome.Value value, Set<Integer> years) {
    SortedSet<Period> known = value.used().stream().collect(Collectors.toCollection(TreeSet::new));
    OptionalInt since = years.stream().mapToInt(Integer::intValue).min();
    if (since.isPresent() && since.getAsInt() < known.first().year()) {
      return new Reading.Undecided(
          "the words look back to " + since.getAsInt() + ", the figures only to " + known.first(),
          List.of("give the figure values of the periods before, or say how far back it is known"));
    }
    long steps =
        known.stream()
            .skip(1)
            .filter(to -> since.isEmpty() || to.year() > since.getAsInt())
            .count();
    Rational all = Rational.of(Math.max(1, steps));
    Interval every =
        says.phrase().direction() == Direction.DOWN
            ? Interval.atMost(all.negate())
            : Interval.atLeast(all);
    NumberSet set = NumberSet.of(every);
    return new Reading.Says(
        says.phrase(), set, set, says.stated(), says.possible(), says.yardstick());
  }

  /** "Rents rose by £94 a month" of rents by the year: they may have been a month's all along. */
  private Optional<Reading> ofShorter(TimeWord each, Outcome.Value value) {
    FigureUse last = value.uses().get(value.uses().size() - 1);
    int months = last.period().map(Period::kind).map(Period.Kind::months).orElse(0);
    return value.sense() == Sense.CHANGE && each.amount() < months
        ? ofOther(each, last, "change(" + last.figure().id() + ")")
        : Optional.empty();
  }

  private static Reading overAll(Phrase phrase, TimeWord each, MoveSpan span, Outcome.Value value) {
    String what = value.sense() == Sense.CHANGE ? "change" : "growth";
    String reason =
        "the words name a "
            + what
            + " "
            + a(each.amount())
            + ", the formula gives that from "
            + span.from()
            + " to "
            + span.to();
    String ends = "(" + figure(value) + ", " + span.from() + ", " + span.to() + ")";
    boolean longer = span.months() > each.amount() && span.months() % each.amount() == 0;
    if (!longer) {
      return new Reading.Differs(phrase, reason, List.of("say over how long it moved"));
    }
    boolean rate = what.equals("growth") && each.amount() == YEAR;
    String way =
        rate
            ? "cagr" + ends + " gives the growth a year"
            : "divide it by " + span.months() / each.amount() + ", or say over how long it moved";
    return new Reading.Differs(phrase, reason, List.of(way));
  }

  /**
   * An amount of 2023, said to be one a month; a balance, or what is told a month, has no other.
   */
  private Optional<Reading> ofOther(TimeWord each, FigureUse use, String written) {
    int months = use.period().map(Period::kind).map(Period.Kind::months).orElse(0);
    Figure figure = use.figure();
    boolean flow =
        months > 0
            && figure.unit().per() == null
            && !figure.nature().equals(Optional.of(Figure.Nature.STOCK))
            && !names.namePace(figure);
    if (!flow || months == each.amount()) {
      return Optional.empty();
    }
    String way =
        months > each.amount() && months % each.amount() == 0
            ? "the formula for it is " + written + " / " + months / each.amount()
            : "name the period in the words, or multiply what is told for a shorter one";
    return Optional.of(
        new Reading.Undecided(
            "the words name an amount "
                + a(each.amount())
                + ", the formula that of "
                + use.period().get(),
            List.of(way, "if the figure is one " + a(each.amount()) + ", say so in its label")));
  }

  private static String figure(Outcome.Value value) {
    List<String> ids = value.uses().stream().map(use -> use.figure().id()).distinct().toList();
    return ids.size() == 1 ? ids.get(0) : "x";
  }

  private static String a(int months) {
    return "a " + Stretch.name(months);
  }
}
