package io.briefing.table;

import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What should add up in one line of a table, and whether it does.
 *
 * @param parts what is added
 * @param total what the table says it comes to
 * @param sum what it does come to
 * @param allowance how far rounding may put the two apart: half a unit of the last written digit of
 *     each part and of the total
 */
record TableSum(
    int line,
    List<TableAmount> parts,
    TableAmount total,
    Rational sum,
    Rational allowance,
    boolean percent) {

  private static final Rational TWO = Rational.of(2);
  private static final Rational TEN = Rational.of(10);

  /** A total of fewer comes out by chance too often. */
  private static final int FEWEST_DIGITS = 3;

  TableSum {
    parts = List.copyOf(parts);
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(sum, "sum");
    Objects.requireNonNull(allowance, "allowance");
  }

  /**
   * A line's sum; empty where nothing can be said: the total is no number, a part is in words,
   * units or scales are mixed, or there are not two parts.
   *
   * @param measure what the line's head says its numbers count
   */
  static Optional<TableSum> of(
      int line, List<TableAmount> parts, TableAmount total, String measure) {
    if (!total.isNumber() || !areTwoNumbers(parts) || !isOfOneKind(parts, total)) {
      return Optional.empty();
    }
    Rational sum = Rational.ZERO;
    Rational halves = Rational.ZERO;
    Rational finest = total.lastWritten();
    boolean percent = total.unit().equals(Unit.PERCENT);
    for (TableAmount part : parts) {
      percent |= part.unit().equals(Unit.PERCENT);
      if (part.isNumber()) {
        sum = sum.plus(part.value());
        halves = halves.plus(part.halfUnit());
        finest = finest.min(part.lastWritten());
      }
    }
    percent |= measure.startsWith(Unit.PERCENT.name());
    boolean whole = percent && total.value().equals(Rational.HUNDRED);
    Rational ofTotal = whole ? finest.over(TWO) : total.halfUnit();
    return Optional.of(new TableSum(line, parts, total, sum, halves.plus(ofTotal), percent));
  }

  /** Whether two are numbers, or more, and none is in words. */
  private static boolean areTwoNumbers(List<TableAmount> parts) {
    int numbers = 0;
    for (TableAmount part : parts) {
      if (part.state() == TableAmount.State.WORDS) {
        return false;
      }
      numbers += part.isNumber() ? 1 : 0;
    }
    return numbers > 1;
  }

  /** At most one unit is named, and scale words stand beside all numbers or none. */
  private static boolean isOfOneKind(List<TableAmount> parts, TableAmount total) {
    Unit named = total.unit();
    for (TableAmount part : parts) {
      boolean counts = part.isNumber() && !part.value().isZero();
      if (counts && part.isScaled() != total.isScaled()) {
        return false;
      }
      if (part.isNumber() && !part.unit().isNone()) {
        if (!named.isNone() && !named.equals(part.unit())) {
          return false;
        }
        named = part.unit();
      }
    }
    return true;
  }

  /** The total as said less what its parts come to. */
  Rational difference() {
    return total.value().minus(sum);
  }

  boolean isExact() {
    return difference().isZero();
  }

  /** Whether it foots, rounding allowed for. */
  boolean foots() {
    return difference().abs().compareTo(allowance) <= 0;
  }

  /**
   * Whether it foots in a way that is no chance: a total of three digits or more, of two parts or
   * more that are not zero, met exactly or to one in a hundred; rates prove nothing.
   */
  boolean isProof() {
    if (!foots() || percent || digits() < FEWEST_DIGITS) {
      return false;
    }
    int counting = 0;
    for (TableAmount part : parts) {
      counting += part.isNumber() && !part.value().isZero() ? 1 : 0;
    }
    Rational size = total.value().abs();
    boolean near = isExact() || allowance.times(Rational.HUNDRED).compareTo(size) <= 0;
    return near && counting >= 2;
  }

  /** How many digits the total is written with. */
  int digits() {
    return total.value().abs().over(total.lastWritten()).floor().toString().length();
  }

  /** How many digits the total has before the noughts that every cell ends in: 2 of "4,100". */
  int tellingDigits() {
    int telling = digits();
    Rational unit = total.lastWritten().times(TEN);
    while (telling > 1 && areMultiples(unit)) {
      unit = unit.times(TEN);
      telling--;
    }
    return telling;
  }

  private boolean areMultiples(Rational unit) {
    return total.value().over(unit).isInteger()
        && parts.stream().allMatch(part -> part.value().over(unit).isInteger());
  }

  /** Whether it foots once a part, which is not 0, is left out. */
  boolean footsWithout(int part) {
    Rational value = parts.get(part).value();
    return !value.isZero() && difference().plus(value).abs().compareTo(allowance) <= 0;
  }

  /** The unit of the last digit that is written in any of them. */
  Rational finest() {
    return parts.stream()
        .filter(TableAmount::isNumber)
        .map(TableAmount::lastWritten)
        .reduce(total.lastWritten(), Rational::min);
  }

  boolean isOfPositives() {
    return parts.stream().allMatch(part -> part.value().signum() >= 0);
  }

  boolean lacksPart() {
    return parts.stream().anyMatch(part -> part.state() == TableAmount.State.EMPTY);
  }

  /**
   * Whether the total lies among its parts, as an average does and a sum does not, unless parts are
   * negative.
   */
  boolean looksLikeAverage() {
    Rational least = null;
    Rational most = null;
    for (TableAmount part : parts) {
      if (part.isNumber()) {
        least = least == null ? part.value() : least.min(part.value());
        most = most == null ? part.value() : most.max(part.value());
      }
    }
    return total.value().compareTo(least) >= 0 && total.value().compareTo(most) <= 0;
  }
}
