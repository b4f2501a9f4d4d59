package io.briefing.claim;

import io.briefing.cue.NetPosition;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What a claim speaks of: a formula and what it came to.
 *
 * @param names reads the labels of its figures
 */
record Subject(Expression expression, Outcome.Value value, FigureNames names) {

  /** Whether its numbers are losses: a figure's label says so, or it is costs less income. */
  boolean namesLoss() {
    return names.nameLoss(value.uses()) || isCostLessIncome();
  }

  /** Whether less of it is better: a loss, a cost, a debt, and what its name says so of. */
  boolean isBetterSmall() {
    return namesLoss() || namesCost() || isDebt() || isBurden();
  }

  /** Whether less of it is better, and its name does not say the opposite too: "cost savings". */
  boolean isBestSmall() {
    return isBetterSmall() && !names.nameMerit(value.uses());
  }

  /** Whether its name says that more of it is better: a margin, a profit. */
  boolean isBestLarge() {
    return !isBetterSmall() && (names.nameMerit(value.uses()) || names.nameIncome(value.uses()));
  }

  /** Whether it is one debt, loss or other burden, held as a number above zero. */
  boolean isOneBurden() {
    return value.figures().size() == 1
        && value.uses().stream().allMatch(use -> use.known().stated().signum() > 0)
        && (names.nameLoss(value.uses()) || isDebt() || isBurden())
        && !names.nameMerit(value.uses());
  }

  boolean isDebt() {
    return names.nameDebt(value.uses());
  }

  private boolean isBurden() {
    return names.nameBurden(value.uses());
  }

  /** Whether it is a ratio of which less may be better: any but one whose name says more is. */
  boolean isRatioOfEitherWorth() {
    return sense() == Sense.POINTS && !names.nameMerit(value.uses());
  }

  private boolean isCostLessIncome() {
    return expression instanceof Operation minus
        && minus.operator() == Operator.MINUS
        && minus.left() instanceof Reference left
        && minus.right() instanceof Reference right
        && namesCost(left)
        && !namesCost(right);
  }

  private boolean namesCost(Reference reference) {
    return names.nameCost(
        value.uses().stream().filter(use -> use.figure().id().equals(reference.id())).toList());
  }

  /** Whether a figure's label says that its numbers are costs or outflows. */
  boolean namesCost() {
    return names.nameCost(value.uses());
  }

  /** Whether its figures hold costs as negative numbers; income less costs is no outflow. */
  boolean isOutflow() {
    return namesCost() && value.uses().stream().allMatch(use -> use.known().stated().signum() <= 0);
  }

  /** The way that a label says its figure moved: a "decrease in debt" of 300 is a fall. */
  Direction namedMove() {
    return names.nameMove(value.uses());
  }

  /** The ratio, or how far it is from one, the other way round; empty if that may be anything. */
  Optional<Subject> inverse() {
    Rational one = isMoveByHand() ? Rational.ONE : Rational.ZERO;
    Interval ratio = value.possible().shifted(one);
    boolean positive = ratio.low() != null && ratio.low().signum() > 0;
    return positive
        ? Optional.of(
            new Subject(
                expression,
                value.at(
                    value.stated().plus(one).inverse().minus(one),
                    Interval.point(Rational.ONE).over(ratio).shifted(one.negate())),
                names))
        : Optional.empty();
  }

  /** How far a ratio is from one, or the size of a difference; empty if it compares nothing. */
  Optional<Subject> distance() {
    boolean ratio = sense() == Sense.RATIO && isQuotient();
    boolean compares = ratio || isMove() || isMoveByHand() || isDifference();
    Rational one = ratio && !isMoveByHand() ? Rational.ONE : Rational.ZERO;
    return compares
        ? Optional.of(
            new Subject(
                expression,
                value.at(
                    value.stated().minus(one).abs(), value.possible().shifted(one.negate()).abs()),
                names))
        : Optional.empty();
  }

  Sense sense() {
    return value.sense();
  }

  /** Whether the formula gives a part, a growth or points, which no money is. */
  boolean isRelative() {
    return sense() == Sense.RATIO || sense() == Sense.GROWTH || sense() == Sense.POINTS;
  }

  /** Whether the formula gives how far something moved. */
  boolean isMove() {
    return isMove(sense());
  }

  /** Whether it is one rate of change in per cent: "GDP shrank by [0.2 %](=gdp.growth)". */
  boolean isRateOfChange() {
    return expression instanceof Reference && restsOnRatesOfChange();
  }

  /** Whether all that it is made of are such rates: growth(inflation). */
  boolean restsOnRatesOfChange() {
    List<FigureUse> uses = value.uses();
    return !uses.isEmpty() && uses.stream().allMatch(use -> names.nameRateOfChange(use.figure()));
  }

  static boolean isMove(Sense sense) {
    return sense == Sense.GROWTH || sense == Sense.CHANGE || sense == Sense.POINTS;
  }

  Unit unit() {
    return value.unit();
  }

  Measure measure() {
    return new Measure(value.stated(), value.possible());
  }

  /**
   * The move from earlier to later, as words with a direction mean it. Written as earlier minus
   * later it is turned; between two losses "narrowed" compares their sizes.
   */
  Measure move(Phrase phrase) {
    boolean turned =
        value.earlierMinusLater() && phrase.direction() != Direction.NONE && !phrase.has(Note.SIDE);
    Measure move = turned ? measure().negate() : measure();
    return isTurnedBySize(phrase) ? move.negate() : move;
  }

  /** "The loss rose", alone, is read as a fall already, and of what is called a loss it is none. */
  private boolean isTurnedBySize(Phrase phrase) {
    if (!phrase.has(Note.OF_SIZE) || value.base().isEmpty()) {
      return false;
    }
    boolean fromLoss = value.base().get().stated().signum() < 0;
    boolean read = phrase.kind() == Phrase.Kind.DIRECTION && phrase.has(Note.LOSS);
    return read ? namesLoss() && !fromLoss : fromLoss;
  }

  /**
   * The move over its base; empty if there is no base above zero. Of a loss that grows or shrinks,
   * sizes are compared. {@code (index - index@2012) / 100} is a ratio already.
   */
  Optional<Measure> relativeMove(Phrase phrase) {
    boolean amount = sense() == Sense.CHANGE && (value.base().isPresent() || !unit().isNone());
    return amount ? moveOverBase(phrase) : Optional.of(move(phrase));
  }

  /** As {@link #relativeMove}, of a change or of points. */
  Optional<Measure> moveOverBase(Phrase phrase) {
    Optional<Outcome.Base> base = value.base();
    if (base.isPresent() && isAboveZero(base.get().possible())) {
      // The base is the earlier number: only the later less the earlier is it and a growth.
      Measure change = value.earlierMinusLater() ? measure().negate() : measure();
      Measure growth = change.over(base.get().stated(), base.get().possible());
      boolean turned = value.earlierMinusLater() && phrase.direction() == Direction.NONE;
      return Optional.of(turned ? growth.negate() : growth);
    }
    return base.filter(loss -> isAboveZero(loss.possible().mirrored()) && isTurnedBySize(phrase))
        .map(loss -> move(phrase).over(loss.stated().negate(), loss.possible().mirrored()));
  }

  private static boolean isAboveZero(Interval base) {
    return base.low() != null && base.low().signum() > 0;
  }

  /** Whether words name the opposite of its figure: "net debt" of what is called net cash. */
  boolean isOpposite(Optional<NetPosition> said) {
    Optional<NetPosition> own = names.net(value.uses());
    return said.isPresent() && own.isPresent() && !own.equals(said);
  }

  /** Whether it is made of moves, as a bridge is: "volume effect" and "currency effect". */
  boolean isOfEffects() {
    return names.nameEffects(value.uses());
  }

  /** "3 % [below 2022](=…)", where the formula starts from that year. */
  boolean isBelowItsYear(Phrase phrase) {
    return phrase.comparator() == Comparator.LESS_THAN
        && phrase.value() != null
        && phrase.unit().isNone()
        && value.used().stream()
            .anyMatch(period -> phrase.value().equals(Rational.of(period.year())));
  }

  /** Whether it compares two amounts: {@code a - b}. */
  boolean isDifference() {
    return expression instanceof Operation minus && minus.operator() == Operator.MINUS;
  }

  /** Whether it is written as one thing over another: {@code a / b}. */
  boolean isQuotient() {
    return expression instanceof Operation over && over.operator() == Operator.OVER;
  }

  /** Whether the formula has brought it to per cent: {@code a / b * 100}. */
  boolean isHundredfold() {
    return Hundredfold.is(expression);
  }

  /** Whether it is written as a move by hand: {@code (a - b) / b} or {@code a / b - 1}. */
  boolean isMoveByHand() {
    return MoveByHand.is(expression);
  }

  /** Whether it is written as the move of one figure: {@code sales / sales@2022 - 1}. */
  boolean isMoveOfOne() {
    return sense() == Sense.RATIO && MoveByHand.isOfOne(expression);
  }

  /**
   * Whether a bare number beside a move written by hand, {@code (a - b) / b}, is nearer to it in
   * per cent than as a ratio. Such a formula may be told either way; what is nearer is meant.
   */
  boolean isNearerInPercent(Phrase phrase) {
    return isMoveByHand()
        && distance(Yardstick.PERCENT, phrase).compareTo(distance(Yardstick.SAME, phrase)) < 0;
  }

  /**
   * Whether numbers typed without any figure, {@code (58 + 80.4) / 2}, are nearer to "69.2 %" as
   * they stand than as ratios: they have no unit of their own.
   */
  boolean isTypedInPercent(Phrase phrase) {
    return isTyped(phrase)
        && distance(Yardstick.SAME, phrase).compareTo(distance(Yardstick.PERCENT, phrase)) < 0;
  }

  /** Whether typed ratios, {@code 4/5 - 2/3}, are nearer to "13.3 points" than as they stand. */
  boolean isTypedAsRatio(Phrase phrase) {
    return isTyped(phrase)
        && isDifference()
        && distance(Yardstick.PERCENT, phrase).compareTo(distance(Yardstick.SAME, phrase)) < 0;
  }

  private boolean isTyped(Phrase phrase) {
    return value.uses().isEmpty() && value.unit().isNone() && phrase.value() != null;
  }

  private Rational distance(Yardstick yardstick, Phrase phrase) {
    return yardstick.said(value.stated()).minus(phrase.value()).abs();
  }

  /** The id of the only figure in it, or {@code "…"}, to be put into a hint. */
  String figure() {
    return value.figures().size() == 1 ? value.uses().get(0).figure().id() : "…";
  }
}
