package io.briefing.table;

import io.briefing.quantity.Rational;
import io.briefing.table.TableSums.Found;
import io.briefing.table.TableWords.Role;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds where a row that no label calls a total is one in another period: "profit before tax" in an
 * income statement whose costs are negative, "all regions", the net debt that closes a year.
 *
 * <p>Only sure slips are told. One period must prove the sum exactly, and a slip of the pen must
 * explain why another does not come to it, in one digit, in two that are swapped, in the sign or
 * the place of the point; where two periods prove it, nothing need explain it.
 */
final class PeriodSums {

  /** As many rows before one are tried. */
  private static final int MOST_TRIED = 12;

  /** No statement has more rows between two totals. */
  private static final int MOST_PARTS = 40;

  /**
   * A total of fewer digits is met by chance, and its last noughts tell nothing; those of two
   * periods count together, and must be more.
   */
  private static final int FEWEST_DIGITS = 3;

  /** From so many digits on, it need not be all rows that stand open. */
  private static final int FEWEST_OF_SOME = 4;

  private final Sheet sheet;
  private final TableWords words;
  private final List<Integer> periods;
  private final List<Integer> open = new ArrayList<>();
  private final BitSet totals = new BitSet();
  private final List<Found> found = new ArrayList<>();

  private PeriodSums(Sheet sheet, TableWords words) {
    this.sheet = sheet;
    this.words = words;
    this.periods = sheet.periods(words);
  }

  /**
   * The sums that are wrong in a period.
   *
   * @param named those that labels name, which are told of elsewhere
   */
  static List<Found> amiss(Sheet sheet, List<Found> named, TableWords words) {
    PeriodSums sums = new PeriodSums(sheet, words);
    if (sums.periods.size() > 1) {
      sums.read(named);
    }
    return sums.found;
  }

  private void read(List<Found> named) {
    Map<Integer, Found> byTotal = new HashMap<>();
    named.stream().filter(one -> !one.leads()).forEach(one -> byTotal.put(one.total(), one));
    List<Role> roles = words.roles(sheet.labels());
    for (int position = 0; position < sheet.positions(); position++) {
      if (!sheet.hasNumbers(position)
          || roles.get(position) == Role.PART_OF
          || sheet.isShare(position)) {
        continue;
      }
      Found total = byTotal.get(position);
      // A quarter is no sum of those before it.
      boolean part = roles.get(position) == Role.PART && words.isTime(sheet.labels().get(position));
      List<Integer> parts = total != null ? total.parts() : part ? List.of() : proven(position);
      boolean byName = total != null && !total.role().mustProve();
      if (!byName && proves(position, parts, FEWEST_DIGITS)) {
        add(position, parts);
      }
      if (!parts.isEmpty()) {
        open.removeAll(parts);
        totals.set(position);
      }
      boolean rate = parts.isEmpty() && words.rates().nameRate(sheet.labels().get(position));
      if (!rate) {
        open.add(position);
      }
    }
  }

  /** What a row sums up in a period, if it is sure; all that stands open is tried first. */
  private List<Integer> proven(int position) {
    int since = 0;
    while (since < open.size() && !totals.get(open.get(open.size() - 1 - since))) {
      since++;
    }
    for (int count : new int[] {open.size(), since, since + 1}) {
      if (count <= Math.min(open.size(), MOST_PARTS)
          && proves(position, last(count), FEWEST_DIGITS)) {
        return last(count);
      }
    }
    for (int count = 2; count <= Math.min(open.size(), MOST_TRIED); count++) {
      if (proves(position, last(count), FEWEST_OF_SOME)) {
        return last(count);
      }
    }
    return List.of();
  }

  private List<Integer> last(int count) {
    return List.copyOf(open.subList(open.size() - count, open.size()));
  }

  private boolean proves(int position, List<Integer> parts, int digits) {
    int proofs = 0;
    int telling = 0;
    for (int line : parts.size() > 1 ? periods : List.<Integer>of()) {
      TableSum sum = sum(line, position, parts).orElse(null);
      if (sum != null && sum.isExact() && sum.isProof()) {
        int own = sum.tellingDigits();
        proofs++;
        telling += own;
        if (own >= digits || proofs > 1 && telling > digits) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<TableSum> sum(int line, int total, List<Integer> parts) {
    return sheet.sum(line, total, parts);
  }

  private void add(int position, List<Integer> parts) {
    List<TableSum> sums =
        periods.stream().flatMap(line -> sum(line, position, parts).stream()).toList();
    long proofs = sums.stream().filter(TableSum::foots).count();
    List<TableSum> amiss =
        sums.stream()
            .filter(sum -> !sum.foots() && sum.digits() >= FEWEST_DIGITS)
            .filter(sum -> !sum.lacksPart() && !FoldedSum.foots(sum))
            .filter(sum -> proofs > 1 || isOneDigit(sum) || TableSlip.of(sum).isPresent())
            .toList();
    if (!amiss.isEmpty() && amiss.size() <= proofs) {
      found.add(new Found(position, Role.SET_APART, parts, false, amiss));
    }
  }

  /** Off by one digit, and not by the last, which a small row that is left out may explain. */
  private static boolean isOneDigit(TableSum sum) {
    Rational off = sum.difference().abs().over(sum.finest());
    if (!off.isInteger() || off.compareTo(Rational.of(10)) < 0) {
      return false;
    }
    BigInteger digits = off.floor();
    while (digits.mod(BigInteger.TEN).signum() == 0) {
      digits = digits.divide(BigInteger.TEN);
    }
    return digits.compareTo(BigInteger.TEN) < 0;
  }
}
