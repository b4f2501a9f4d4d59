package io.briefing.table;

import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a column that says how two others differ, "Change" or "%".
 *
 * <p>Which two, and whether in per cent, its other rows tell: three or more must agree, and one in
 * four at most may not. Only changes of one measure are compared, and those of rates are left out.
 * A change is held against all that rounded cells allow, and by its size alone: that a cost rose
 * may be written with a minus.
 */
final class ChangeColumn {

  /** So many rows must agree. */
  private static final int FEWEST = 3;

  /** Of more periods than this, no two are tried. */
  private static final int MOST_PERIODS = 6;

  private final Sheet sheet;
  private final int column;
  private final List<Integer> amounts;

  private ChangeColumn(Sheet sheet, int column, List<Integer> amounts) {
    this.sheet = sheet;
    this.column = column;
    this.amounts = amounts;
  }

  /**
   * A row that says something else than its two numbers.
   *
   * @param from the column that the change starts from
   * @param to the one that it ends in
   * @param right what it comes to
   */
  record Slip(int row, int column, int from, int to, Rational right) {}

  /** What a change is measured in. */
  private enum Measure {
    AMOUNT,
    PERCENT,
    /** The head or nothing says that it is per cent. */
    BARE_PERCENT;

    boolean isOf(Unit unit) {
      Unit.Kind kind = unit.kind();
      return switch (this) {
        case AMOUNT -> unit.isNone() || kind == Unit.Kind.MONEY || kind == Unit.Kind.NOUN;
        case PERCENT -> unit.equals(Unit.PERCENT);
        case BARE_PERCENT -> unit.isNone();
      };
    }
  }

  /** What the rows of a column are held against. */
  private record Basis(int from, int to, Measure measure) {
    boolean isPercent() {
      return measure != Measure.AMOUNT;
    }

    /** The same where a bare number is meant the other way, per cent or amount. */
    Basis otherwise() {
      return new Basis(from, to, isPercent() ? Measure.AMOUNT : Measure.BARE_PERCENT);
    }
  }

  static List<Slip> slips(Sheet sheet, TableWords words) {
    List<Integer> periods = sheet.periods(words);
    List<Slip> slips = new ArrayList<>();
    List<Integer> amounts = null;
    if (periods.size() > 1 && periods.size() <= MOST_PERIODS) {
      for (int line = 1; line < sheet.lines(); line++) {
        if (words.isChange(sheet.heads().get(line))) {
          amounts = amounts == null ? amounts(sheet, words.rates()) : amounts;
          slips.addAll(new ChangeColumn(sheet, line, amounts).slips(periods));
        }
      }
    }
    return slips;
  }

  /** Rows that are neither rates nor shares, which may change in points or in per cent. */
  private static List<Integer> amounts(Sheet sheet, RateWords rates) {
    List<Integer> amounts = new ArrayList<>();
    for (int row = 0; row < sheet.positions(); row++) {
      String label = sheet.labels().get(row);
      boolean rate = rates.nameRate(label) || rates.nameChange(label) || rates.nameQuotient(label);
      if (!rate && !sheet.measures().get(row).startsWith(Unit.PERCENT.name())) {
        amounts.add(row);
      }
    }
    return amounts;
  }

  private List<Slip> slips(List<Integer> periods) {
    List<Slip> best = List.of();
    Basis of = null;
    int most = FEWEST - 1;
    for (int from : periods) {
      for (int to : periods) {
        for (Measure measure : Measure.values()) {
          Basis basis = new Basis(from, to, measure);
          boolean later = from != to && year(from).compareTo(year(to)) <= 0;
          List<Integer> rows = later ? rows(basis) : List.of();
          List<Slip> slips = slips(rows, basis);
          int agreeing = rows.size() - slips.size();
          if (agreeing > most) {
            most = agreeing;
            best = slips;
            of = basis;
          }
        }
      }
    }
    return best.size() * FEWEST <= most ? unexplained(best, of) : List.of();
  }

  /** Those that are not right either where their bare number is meant the other way. */
  private List<Slip> unexplained(List<Slip> slips, Basis basis) {
    return slips.stream()
        .filter(
            slip ->
                !sheet.amount(slip.row, column).unit().isNone()
                    || !holds(slip.row, basis.otherwise()))
        .toList();
  }

  private String year(int period) {
    return LabelRuns.of(sheet.heads().get(period)).stream()
        .filter(LabelRuns::isYear)
        .findFirst()
        .orElse("");
  }

  private List<Slip> slips(List<Integer> rows, Basis basis) {
    List<Slip> slips = new ArrayList<>();
    for (int row : rows) {
      if (!holds(row, basis)) {
        slips.add(new Slip(row, column, basis.from, basis.to, change(row, basis)));
      }
    }
    return slips;
  }

  /** Rows of amounts on the same side of nought, and a change without a footnote. */
  private List<Integer> rows(Basis basis) {
    List<Integer> rows = new ArrayList<>();
    for (int row : amounts) {
      TableAmount from = sheet.amount(row, basis.from);
      TableAmount to = sheet.amount(row, basis.to);
      TableAmount said = sheet.amount(row, column);
      boolean counts = isAmount(from) && isAmount(to) && isOf(said, basis);
      boolean alike =
          counts
              && from.value().signum() == to.value().signum()
              && from.isScaled() == to.isScaled()
              && from.value().abs().compareTo(from.lastWritten()) > 0;
      String text = said.passage().text().strip();
      if (alike && !said.isScaled() && CellMarks.without(text).equals(text)) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static boolean isOf(TableAmount said, Basis basis) {
    return said.isNumber() && basis.measure.isOf(said.unit());
  }

  private static boolean isAmount(TableAmount cell) {
    return cell.isNumber() && !cell.unit().equals(Unit.PERCENT) && !cell.value().isZero();
  }

  private Rational change(int row, Basis basis) {
    Rational from = sheet.amount(row, basis.from).value();
    Rational moved = sheet.amount(row, basis.to).value().minus(from);
    return basis.isPercent() ? moved.over(from).times(Rational.HUNDRED) : moved;
  }

  /** Whether rounded cells allow what is said; per cent may be rounded or cut off. */
  private boolean holds(int row, Basis basis) {
    TableAmount from = sheet.amount(row, basis.from);
    TableAmount to = sheet.amount(row, basis.to);
    TableAmount said = sheet.amount(row, column);
    Rational half = from.halfUnit();
    Rational start = from.value().abs();
    Rational end = to.value().abs();
    Rational low = end.minus(to.halfUnit()).minus(start).minus(half);
    Rational high = end.plus(to.halfUnit()).minus(start).plus(half);
    if (basis.isPercent()) {
      low = percent(low, low.signum() < 0 ? start.minus(half) : start.plus(half));
      high = percent(high, high.signum() < 0 ? start.plus(half) : start.minus(half));
    }
    Rational size = said.value().abs();
    Rational unit = basis.isPercent() ? said.lastWritten() : said.halfUnit();
    return isWithin(size, low, high, unit) || isWithin(size.negate(), low, high, unit);
  }

  private static Rational percent(Rational change, Rational base) {
    return change.over(base).times(Rational.HUNDRED);
  }

  private static boolean isWithin(Rational said, Rational low, Rational high, Rational unit) {
    return said.plus(unit).compareTo(low) >= 0 && said.minus(unit).compareTo(high) <= 0;
  }
}
