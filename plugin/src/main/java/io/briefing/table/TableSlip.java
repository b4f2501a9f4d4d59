package io.briefing.table;

import io.briefing.numeral.SwappedDigits;
import io.briefing.quantity.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The slip of the pen that explains why a sum does not foot: with it undone, it foots exactly.
 *
 * @param cell what was mistyped
 * @param right what it should have been
 * @param swapped the two digits that stand the wrong way round, in the order they should have, or
 *     {@code null}
 */
record TableSlip(TableAmount cell, Rational right, SwappedDigits.Swap swapped) {

  private static final int[] POWERS = {3, -3, 1, -1};

  /** A slip that would explain it: in the total first, then in the parts from the top. */
  static Optional<TableSlip> of(TableSum sum) {
    return all(sum).stream().findFirst();
  }

  /** The slip, where no other would explain it as well: whoever corrects the wrong cell errs. */
  static Optional<TableSlip> only(TableSum sum) {
    List<TableSlip> all = all(sum);
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Every cell that, with one slip undone, makes the table foot; swapped digits come first. */
  private static List<TableSlip> all(TableSum sum) {
    List<TableSlip> candidates = new ArrayList<>();
    candidates.add(new TableSlip(sum.total(), sum.sum(), null));
    for (TableAmount part : sum.parts()) {
      if (part.isNumber()) {
        candidates.add(new TableSlip(part, part.value().plus(sum.difference()), null));
      }
    }
    return Stream.concat(
            candidates.stream().map(TableSlip::withSwap).flatMap(Optional::stream),
            candidates.stream().filter(TableSlip::isShifted))
        .toList();
  }

  boolean isSwap() {
    return swapped != null;
  }

  /** Whether only the sign is wrong. */
  boolean isSign() {
    return right.negate().equals(cell.value());
  }

  /** How many digits were written. */
  int digits() {
    return cell.value().abs().over(cell.lastWritten()).floor().toString().length();
  }

  private Optional<TableSlip> withSwap() {
    Rational written = cell.value().abs().over(cell.lastWritten());
    Rational wanted = right.abs().over(cell.lastWritten());
    if (cell.value().signum() != right.signum() || !written.isInteger() || !wanted.isInteger()) {
      return Optional.empty();
    }
    BigInteger digits = wanted.floor();
    return SwappedDigits.swaps(written.floor().toString()).stream()
        .filter(swap -> new BigInteger(swap.text()).equals(digits))
        .map(swap -> new TableSlip(cell, right, swap))
        .findFirst();
  }

  /** Whether the sign or the place of the point is wrong. */
  private boolean isShifted() {
    if (right.isZero() || cell.value().isZero()) {
      return false;
    }
    if (isSign()) {
      return true;
    }
    for (int power : POWERS) {
      if (cell.value().times(Rational.powerOfTen(power)).equals(right)) {
        return true;
      }
    }
    return false;
  }
}
