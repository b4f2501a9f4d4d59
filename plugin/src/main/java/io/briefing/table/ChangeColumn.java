package io.briefing.table;

import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks a column that says how two others differ, "Change" or "%".
 *
 * <p>Which two, and whether in per cent, its other rows tell: three or more must agree, and one in
 * four at most may not. A change is held against all that rounded cells allow, and by its size
 * alone: that a cost rose may be written with a minus.
 */
final class ChangeColumn {

  /** So many rows must agree. */
  private static final int FEWEST = 3;

  /** Of more periods than this, no two are tried. */
  private static final int MOST_PERIODS = 6;

  private final Sheet sheet;
  private final int column;

  private ChangeColumn(Sheet sheet, int column) {
    this.sheet = sheet;
    this.column = column;
  }

  /**
   * A row that says something else than its two numbers.
   *
   * @param from the column that the change starts from
   * @param to the one that it ends in
   * @param right what it comes to
   */
  record Slip(int row, int column, int from, int to, Rational right) {}

  /** What the rows of a column are held against. */
  private record Basis(int from, int to, boolean percent) {}

  static List<Slip> slips(Sheet sheet, TableWords words) {
    List<Integer> periods = new ArrayList<>();
    for (int line = 0; line < sheet.lines(); line++) {
      if (words.isPeriod(sheet.heads().get(line))) {
        periods.add(line);
      }
    }
    List<Slip> slips = new ArrayList<>();
    if (periods.size() > 1 && periods.size() <= MOST_PERIODS) {
      for (int line = 1; line < sheet.lines(); line++) {
        if (words.isChange(sheet.heads().get(line))) {
          slips.addAll(new ChangeColumn(sheet, line).slips(periods));
        }
      }
    }
    return slips;
  }

  private List<Slip> slips(List<Integer> periods) {
    List<Slip> best = List.of();
    int most = FEWEST - 1;
    for (int from : periods) {
      for (int to : periods) {
        for (boolean percent : new boolean[] {true, false}) {
          Basis basis = new Basis(from, to, percent);
          boolean later = from != to && year(from).compareTo(year(to)) <= 0;
          List<Slip> slips = later ? slips(basis) : List.of();
          int agreeing = later ? rows(basis).size() - slips.size() : 0;
          if (agreeing > most) {
            most = agreeing;
            best = slips;
          }
        }
      }
    }
    return best.size() * FEWEST <= most ? best : List.of();
  }

  private String year(int period) {
    return LabelRuns.of(sheet.heads().get(period)).stream()
        .filter(LabelRuns::isYear)
        .findFirst()
        .orElse("");
  }

  private List<Slip> slips(Basis basis) {
    List<Slip> slips = new ArrayList<>();
    for (int row : rows(basis)) {
      if (!holds(row, basis)) {
        slips.add(new Slip(row, column, basis.from, basis.to, change(row, basis)));
      }
    }
    return slips;
  }

  /** Rows of amounts on the same side of nought, and a change without a footnote. */
  private List<Integer> rows(Basis basis) {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < sheet.positions(); row++) {
      TableAmount from = sheet.amount(row, basis.from);
      TableAmount to = sheet.amount(row, basis.to);
      TableAmount said = sheet.amount(row, column);
      boolean counts = isAmount(from) && isAmount(to) && said.isNumber();
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

  private static boolean isAmount(TableAmount cell) {
    return cell.isNumber() && !cell.unit().equals(Unit.PERCENT) && !cell.value().isZero();
  }

  private Rational change(int row, Basis basis) {
    Rational from = sheet.amount(row, basis.from).value();
    Rational moved = sheet.amount(row, basis.to).value().minus(from);
    return basis.percent ? moved.over(from).times(Rational.HUNDRED) : moved;
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
    if (basis.percent) {
      low = percent(low, low.signum() < 0 ? start.minus(half) : start.plus(half));
      high = percent(high, high.signum() < 0 ? start.plus(half) : start.minus(half));
    }
    Rational size = said.value().abs();
    Rational unit = basis.percent ? said.lastWritten() : said.halfUnit();
    return isWithin(size, low, high, unit) || isWithin(size.negate(), low, high, unit);
  }

  private static Rational percent(Rational change, Rational base) {
    return change.over(base).times(Rational.HUNDRED);
  }

  private static boolean isWithin(Rational said, Rational low, Rational high, Rational unit) {
    return said.plus(unit).compareTo(low) >= 0 && said.minus(unit).compareTo(high) <= 0;
  }
}
