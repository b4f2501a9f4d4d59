package io.briefing.claim;

import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.Optional;

/** New over old: "3.5 times", "doubled", « divisé par deux », of a ratio. */
final class MultipleKind implements Kind {

  @Override
  public String name() {
    return "multiple";
  }

  @Override
  public Optional<Reading> read(Phrase phrase, Subject subject) {
    boolean ofRatio = subject.sense() == Sense.RATIO;
    // A price over earnings per share may come out as so many shares, and is told as a multiple.
    boolean ofNumber =
        subject.sense() == Sense.LEVEL
            && (subject.unit().isNone()
                || subject.unit().kind() == Unit.Kind.NOUN && subject.isQuotient());
    // "The margin doubled to 8.3 %": one rate tells nothing of where it came from.
    boolean ofRate = isOneRate(subject) && phrase.direction() != Direction.NONE;
    if (phrase.kind() != Phrase.Kind.MULTIPLE || ofRate || !ofRatio && !ofNumber) {
      return howOften(phrase, subject);
    }
    Yardstick yardstick = subject.isMoveByHand() ? Yardstick.MULTIPLE_OF_GROWTH : Yardstick.SAME;
    boolean level =
        phrase.preposition() == Preposition.TO || phrase.preposition() == Preposition.FROM;
    Interval side =
        switch (level ? Direction.NONE : phrase.direction()) {
          case UP -> Interval.moreThan(yardstick.meant(Rational.ONE));
          case DOWN -> Interval.lessThan(yardstick.meant(Rational.ONE));
          case NONE -> Interval.ALL;
        };
    Optional<Reading> plain = Readings.within(side, phrase, subject.measure(), yardstick);
    return phrase.direction() == Direction.NONE
            || !MoveSpan.isEarlierOverLater(subject.expression(), subject.value())
        ? plain
        : subject
            .inverse()
            .flatMap(later -> Readings.within(side, phrase, later.measure(), yardstick))
            .filter(later -> isMeant(phrase, plain, later))
            .or(() -> plain);
  }

  /** "Burglars struck [3,967 times](=burglaries)": so often it happened. */
  private static Optional<Reading> howOften(Phrase phrase, Subject subject) {
    boolean often =
        phrase.kind() == Phrase.Kind.MULTIPLE
            && phrase.direction() == Direction.NONE
            && phrase.numbers().size() == 1
            && phrase.value().equals(subject.value().stated())
            && subject.sense() == Sense.LEVEL
            && subject.unit().kind() == Unit.Kind.NOUN
            && !subject.unit().isMeasure();
    return often
        ? Optional.of(phrase.measured(Unit.NONE, Rational.ONE, Phrase.Kind.AMOUNT))
            .flatMap(
                count -> Readings.within(Interval.ALL, count, subject.measure(), Yardstick.SAME))
        : Optional.empty();
  }

  /**
   * "Waste [tripled](=waste@2022/waste)", "is [three times smaller](=waste@2022/waste)": whether
   * what became of the old one is meant, and not how many times it holds the new one.
   */
  private static boolean isMeant(Phrase phrase, Optional<Reading> plain, Reading later) {
    return phrase.direction() == Direction.UP
        ? phrase.numbers().isEmpty()
        : later.holds() && plain.filter(Reading::holds).isEmpty();
  }

  /** Whether it is one figure that is stated in per cent: "the margin". */
  private static boolean isOneRate(Subject subject) {
    return subject.expression() instanceof Reference
        && subject.value().uses().stream()
            .allMatch(use -> use.figure().unit().equals(Unit.PERCENT));
  }
}
