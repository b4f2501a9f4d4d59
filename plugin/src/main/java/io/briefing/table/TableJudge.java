package io.briefing.table;

import io.briefing.quantity.Rational;
import io.briefing.table.TableSums.Found;
import io.briefing.table.TableWords.Role;
import java.util.Optional;

/**
 * Says what follows where a table's cells do not come to its total.
 *
 * <p>Only a table that is clearly meant to add up is complained about. A total that lies among its
 * parts is an average; a percentage that is no hundred is a rate, and one that is has shares to
 * add; a row that is subtracted without a minus is no slip; a longer label ("Total assets") names a
 * sum only where it is one in most lines; where no total word names it ("Group"), only in other
 * periods than those whose sum proves it, or if a slip of the pen explains what is amiss. All of
 * this holds unless the author says that the table must foot.
 */
final class TableJudge {

  /** Numbers of fewer digits come out right by chance once two digits are swapped. */
  private static final int FEWEST_DIGITS = 3;

  private static final int FEWEST_DIGITS_OF_NAMED = 4;

  /** From so many rows on, none of which cross-foots, the columns are not meant to be added. */
  private static final int MOST_ROWS_AMISS = 3;

  /** Roll-forwards of so many movements are tried with every choice of signs. */
  private static final int MOST_SIGNS = 8;

  /** Percentages that come so near to a hundred are parts of it. */
  private static final Rational NEAR_HUNDRED = Rational.of(20);

  private TableJudge() {}

  /** What is to be said about a sum. */
  enum Judged {
    EXACT,
    ROUNDED,
    /** It would foot if parts were subtracted. */
    SUBTRACTING,
    /** Nothing can be said. */
    OPEN,
    WRONG
  }

  static Judged judge(Sheet sheet, Found found, TableSum sum, TableWords words, boolean mustFoot) {
    if (sum.foots()) {
      return sum.isExact() ? Judged.EXACT : Judged.ROUNDED;
    }
    if (mustFoot) {
      return mayBeSum(sheet, found, sum, words) ? Judged.WRONG : Judged.OPEN;
    }
    if (isSubtracting(sheet, found, sum)) {
      return Judged.SUBTRACTING;
    }
    boolean wrong =
        !FoldedSum.foots(sum)
            && !FoldedSum.footsWithoutView(sheet, found, words)
            && isClearlyMeant(sheet, found, sum, words);
    return wrong ? Judged.WRONG : Judged.OPEN;
  }

  private static boolean isClearlyMeant(Sheet sheet, Found found, TableSum sum, TableWords words) {
    long footing = found.footing();
    long amiss = found.sums().stream().filter(one -> speaksAgainst(sheet, one, words)).count();
    boolean confirmed = footing > 0 && footing >= amiss;
    boolean percent = sum.percent() && !sum.total().value().equals(Rational.HUNDRED);
    boolean rate = // "average price" between opening and closing balances
        found.isRollForward() && words.rates().nameRate(sheet.heads().get(sum.line()));
    if (percent || rate || sum.lacksPart()) {
      return false;
    }
    if (found.role().mustProve()) {
      return confirmed
          && (isProven(sheet, found, sum, words)
              || isOfHundred(sum)
              || isOfYear(sheet, found, sum));
    }
    if (sum.looksLikeAverage() && !found.isRollForward()) {
      return !sum.percent() && isExplained(sheet, sum, FEWEST_DIGITS);
    }
    if (found.leads()) {
      boolean total = found.role() == Role.TOTAL;
      return confirmed || total && isExplained(sheet, sum, FEWEST_DIGITS_OF_NAMED);
    }
    if (found.role() == Role.NAMED_TOTAL && !confirmed) {
      return found.sums().size() == 1
          && (isExplained(sheet, sum, FEWEST_DIGITS_OF_NAMED) || isNearHundred(sum));
    }
    return sheet.down() || footing > 0 || amiss < MOST_ROWS_AMISS;
  }

  /**
   * Margins, prices and ratios have a total of their own, which is no sum, and their head says so.
   * What a year stood at, behind its quarters, lies among them.
   */
  private static boolean mayBeSum(Sheet sheet, Found found, TableSum sum, TableWords words) {
    boolean among = sum.looksLikeAverage();
    if (found.isRollForward() || isOfHundred(sum)) {
      return true;
    }
    String head = sheet.heads().get(sum.line());
    boolean rate = words.rates().nameRate(head) || among && words.rates().nameQuotient(head);
    if (sum.percent()) {
      return !(rate || words.rates().nameChange(head)) || !among && isNear(sum);
    }
    if (found.footing() == 0) {
      return true; // nothing else is there that the author may have meant
    }
    boolean mean = among && sum.isOfPositives();
    boolean year = isYear(sheet, found);
    boolean stood = mean && year && !isExplained(sheet, sum, FEWEST_DIGITS);
    return !stood && !(rate && (mean || year && isFiner(found, sum)));
  }

  /**
   * A column of rates, or of changes that lie among each other, need not add up beside one that
   * does.
   */
  private static boolean speaksAgainst(Sheet sheet, TableSum sum, TableWords words) {
    boolean rate =
        sum.percent() || sum.looksLikeAverage() && !words.isPeriod(sheet.heads().get(sum.line()));
    return !sum.foots() && !rate;
  }

  /**
   * Other lines prove that a row is the sum of others; this one counts the same if it is another
   * period. One line of small numbers may foot by chance.
   */
  private static boolean isProven(Sheet sheet, Found found, TableSum sum, TableWords words) {
    long proofs = found.sums().stream().filter(TableSum::isProof).count();
    boolean large =
        found.sums().stream()
            .anyMatch(one -> one.isProof() && one.digits() >= FEWEST_DIGITS_OF_NAMED);
    boolean swapped =
        sum.digits() >= FEWEST_DIGITS_OF_NAMED
            && TableSlip.of(sum).filter(TableSlip::isSwap).isPresent();
    boolean average = sum.looksLikeAverage() && sum.isOfPositives();
    boolean period = words.isPeriod(sheet.heads().get(sum.line()));
    boolean meant = period ? swapped || !average : swapped && !average;
    return meant && (large || proofs >= 2);
  }

  /** "Q1" to "Q4" and the year behind them, where another line adds up. */
  private static boolean isOfYear(Sheet sheet, Found found, TableSum sum) {
    return isYear(sheet, found)
        && !sum.looksLikeAverage()
        && !isFiner(found, sum)
        && sum.digits() >= FEWEST_DIGITS
        && isNear(sum);
  }

  private static boolean isYear(Sheet sheet, Found found) {
    return PartsOfYear.are(found.parts().stream().map(part -> sheet.labels().get(part)).toList());
  }

  /** Earnings per share stand below sales, with more decimals; their quarters need not add up. */
  private static boolean isFiner(Found found, TableSum sum) {
    return found.sums().stream()
        .filter(TableSum::isProof)
        .allMatch(proof -> sum.finest().compareTo(proof.finest()) < 0);
  }

  private static boolean isNear(TableSum sum) {
    Rational near = sum.total().value().abs().over(Rational.of(5));
    return sum.difference().abs().compareTo(near) <= 0;
  }

  /** Shares of a hundred: rates and growth have a total that is none, or lies among them. */
  private static boolean isOfHundred(TableSum sum) {
    return sum.percent()
        && sum.total().value().equals(Rational.HUNDRED)
        && sum.isOfPositives()
        && !sum.looksLikeAverage();
  }

  private static boolean isNearHundred(TableSum sum) {
    return isOfHundred(sum) && sum.difference().abs().compareTo(NEAR_HUNDRED) <= 0;
  }

  /** Whether a slip of the pen explains it, in a number of so many digits. */
  private static boolean isExplained(Sheet sheet, TableSum sum, int digits) {
    Optional<TableSlip> slip = TableSlip.of(sum);
    return slip.isPresent()
        && (slip.get().digits() >= digits || slip.get().isSign() && sheet.hasMinus());
  }

  /**
   * "Income 100, costs 60, total 40": the last parts, or one of them, are to be subtracted; in a
   * roll-forward any of them.
   */
  private static boolean isSubtracting(Sheet sheet, Found found, TableSum sum) {
    if (sheet.hasMinus()) {
      return false; // who writes some signs writes all
    }
    if (found.footing() > 0 && !found.isRollForward()) {
      return false; // what is added in one line is not subtracted in the next
    }
    Rational missing = sum.difference();
    Rational twice = Rational.of(2);
    Rational suffix = Rational.ZERO;
    for (int i = sum.parts().size() - 1; i > 0; i--) {
      Rational value = sum.parts().get(i).value();
      suffix = suffix.plus(value);
      boolean one = isNear(missing.plus(value.times(twice)), sum);
      if (one || isNear(missing.plus(suffix.times(twice)), sum)) {
        return true;
      }
    }
    boolean few = sum.parts().size() - 1 <= MOST_SIGNS;
    return found.isRollForward() && few && anySigns(sum, 1, missing);
  }

  private static boolean anySigns(TableSum sum, int from, Rational missing) {
    if (isNear(missing, sum)) {
      return true;
    }
    if (from == sum.parts().size()) {
      return false;
    }
    Rational value = sum.parts().get(from).value();
    return anySigns(sum, from + 1, missing)
        || anySigns(sum, from + 1, missing.plus(value.plus(value)));
  }

  /** Small numbers must come out exactly: with rounding allowed for, too many would by chance. */
  private static boolean isNear(Rational missing, TableSum sum) {
    boolean large =
        sum.allowance().times(Rational.HUNDRED).compareTo(sum.total().value().abs()) <= 0;
    return missing.isZero() || large && missing.abs().compareTo(sum.allowance()) <= 0;
  }
}
