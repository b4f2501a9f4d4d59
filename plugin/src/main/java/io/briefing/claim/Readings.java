package io.briefing.claim;

import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;

/** What several kinds of claim say alike. */
final class Readings {

  private Readings() {}

  static Optional<Reading> says(Phrase phrase, Measure measure, Yardstick yardstick) {
    return within(Interval.ALL, phrase, measure, yardstick);
  }

  /**
   * As {@link #says}, of a move: a rise is no small fall, whatever "less than" leaves open. What
   * did not fall may have stayed.
   */
  static Optional<Reading> moves(Phrase phrase, Measure measure, Yardstick yardstick) {
    boolean bounded = phrase.kind() == Phrase.Kind.DIRECTION && phrase.has(Note.SIDE);
    boolean anyWay = bounded || phrase.isDeniedMove() || phrase.preposition() == Preposition.TO;
    Interval side =
        switch (anyWay ? Direction.NONE : phrase.direction()) {
          case UP -> Interval.moreThan(Rational.ZERO);
          case DOWN -> Interval.lessThan(Rational.ZERO);
          case NONE -> Interval.ALL;
        };
    return within(side, phrase, measure, yardstick);
  }

  /** As {@link #says}, but nothing beyond the limits is meant. */
  static Optional<Reading> within(
      Interval limits, Phrase phrase, Measure measure, Yardstick yardstick) {
    NumberSet side = NumberSet.of(limits);
    return Optional.of(
        new Reading.Says(
            phrase,
            yardstick.meant(phrase.ok()).intersection(side),
            yardstick.meant(phrase.warn()).intersection(side),
            measure.stated(),
            measure.possible(),
            yardstick));
  }

  static Optional<Reading> differs(Phrase phrase, String reason, String... hints) {
    return Optional.of(new Reading.Differs(phrase, reason, List.of(hints)));
  }

  static Optional<Reading> undecided(String reason) {
    return Optional.of(new Reading.Undecided(reason, List.of()));
  }

  /** Whether a number says nothing about what it counts. */
  static boolean isBare(Phrase phrase) {
    return phrase.unit().isNone() || phrase.unit().kind() == Unit.Kind.NOUN;
  }

  /** "15.8 million people": the words themselves say what is counted. */
  private static boolean countsThings(Phrase phrase) {
    return phrase.unit().kind() == Unit.Kind.NOUN && !phrase.has(Note.BORROWED);
  }

  /** Why an amount cannot be compared with numbers in a unit; empty if it can. */
  static Optional<String> clash(Phrase phrase, Unit unit) {
    Unit said = phrase.unit();
    if (countsThings(phrase) && unit.kind() == Unit.Kind.MONEY && unit.per() == null) {
      return Optional.of("the words count " + said.name() + ", the figures are in " + unit.name());
    }
    if (isBare(phrase) || unit.isNone()) {
      return Optional.empty();
    }
    if (said.kind() == Unit.Kind.MONEY && unit.kind() == Unit.Kind.MONEY) {
      boolean same =
          said.name().equals(unit.name())
              || phrase.has(Note.SUBUNIT)
                  && Currencies.haveSubunitNamesakes(said.name(), unit.name())
              || phrase.has(Note.AMBIGUOUS_CURRENCY)
                  && Currencies.areNamesakes(said.name(), unit.name());
      return same
          ? Optional.empty()
          : Optional.of("the words are in " + said.name() + ", the figures in " + unit.name());
    }
    // "2.5 points" of an index: its points are a plain noun.
    boolean indexPoints = said.kind() == Unit.Kind.POINT && unit.kind() == Unit.Kind.NOUN;
    return said.kind() == unit.kind() || indexPoints
        ? Optional.empty()
        : Optional.of("the words name " + name(said) + ", the figures are in " + unit);
  }

  /** A class of units as a message names it. */
  static String name(Unit unit) {
    return switch (unit.kind()) {
      case PERCENT -> "per cent";
      case POINT -> "percentage points";
      case BASIS_POINT -> "basis points";
      case PER_MILLE -> "per mille";
      case DURATION -> "a duration";
      case DATE -> "a date";
      case RANK -> "a rank";
      case MONEY -> "money (" + unit.name() + ")";
      default -> "a number";
    };
  }

  /** What the words name, as a message puts it. */
  static String name(Phrase phrase) {
    return switch (phrase.kind()) {
      case RANK -> "a rank";
      case DURATION -> "a duration";
      case AGE -> "an age";
      case DATE, YEAR -> "a date";
      case FRACTION -> "a fraction";
      case MULTIPLE -> "a multiple";
      case DIRECTION -> "a move";
      case STABILITY -> "that nothing moved";
      case MAJORITY -> "a majority";
      case MINORITY -> "a minority";
      default -> name(phrase.unit());
    };
  }

  /** Whether a phrase may tell how far two numbers are apart, and not where one of them is. */
  static boolean mayBeHowFar(Phrase phrase) {
    return isOneNumberApart(phrase)
        && (phrase.kind() == Phrase.Kind.AMOUNT || phrase.kind() == Phrase.Kind.FRACTION);
  }

  /** "Two days better": how far a time is from another. */
  static boolean mayBeHowLong(Phrase phrase) {
    return isOneNumberApart(phrase) && phrase.kind() == Phrase.Kind.DURATION;
  }

  /** "Fewer than a goal a game" of goals: the article is a number. */
  static boolean isOneCounted(Phrase phrase, Subject subject) {
    for (Phrase one :
        phrase.kind() == Phrase.Kind.ARTICLE ? phrase.alternatives() : List.<Phrase>of()) {
      boolean counts =
          subject.value().uses().stream().anyMatch(use -> use.figure().unit().equals(one.unit()));
      if (counts && one.comparator() != Comparator.BARE) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOneNumberApart(Phrase phrase) {
    return phrase.value() != null
        && phrase.numbers().size() == 1
        && phrase.preposition() != Phrase.Preposition.TO
        && phrase.preposition() != Phrase.Preposition.FROM;
  }

  /** Whether a phrase names both ends of a range of amounts: "€8.5m to €38.5m". */
  static boolean isRange(Phrase phrase) {
    return phrase.kind() == Phrase.Kind.AMOUNT
        && phrase.comparator() == Comparator.BETWEEN
        && phrase.numbers().size() == 2
        && phrase.said() != null
        && phrase.said().low() != null;
  }

  /** Whether words name what is below nought, or a range of nothing else. */
  static boolean isNegative(Phrase phrase) {
    Interval said = phrase.said();
    return phrase.value() != null
        ? phrase.value().signum() < 0
        : said != null && said.high() != null && said.high().signum() <= 0;
  }
}
