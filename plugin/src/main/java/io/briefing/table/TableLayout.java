package io.briefing.table;

import io.briefing.article.Passage;
import io.briefing.article.Span;
import io.briefing.article.Table;
import io.briefing.table.TableWords.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the tables of an article hold, as far as it decides how they are set: which rows are totals,
 * and which columns are of numbers.
 *
 * <p>A row is a total if its label says so or its cells prove it, whether or not they come out; one
 * that leads its parts is none. A column is of numbers if most of its cells are, those aside that
 * are empty or hold a dash.
 *
 * @param totals where the cells of totals start
 * @param numbers where the cells in columns of numbers start, their heads among them
 */
public record TableLayout(NavigableSet<Integer> totals, Set<Integer> numbers) {

  /** Of no table. */
  public static final TableLayout NONE = new TableLayout(new TreeSet<>(), Set.of());

  public TableLayout {
    totals = Collections.unmodifiableNavigableSet(new TreeSet<>(totals));
    numbers = Set.copyOf(numbers);
  }

  /** Whether a row is a total. */
  public boolean isTotal(Span row) {
    Integer cell = totals.ceiling(row.start());
    return cell != null && cell < row.end();
  }

  /** Whether a cell stands in a column of numbers. */
  public boolean isNumber(Span cell) {
    return numbers.contains(cell.start());
  }

  /** Reads one table after the other. */
  static final class Reader {

    private final TableWords words;
    private final NavigableSet<Integer> totals = new TreeSet<>();
    private final Set<Integer> numbers = new HashSet<>();

    Reader(TableWords words) {
      this.words = words;
    }

    TableLayout layout() {
      return new TableLayout(totals, numbers);
    }

    /**
     * @param rows those of its rows that may be sums
     */
    void read(Table table, Sheet sheet, List<TableSums.Found> rows) {
      BitSet sums = new BitSet();
      rows.stream().filter(found -> !found.leads()).forEach(found -> sums.set(found.total()));
      for (int row = 0; row < sheet.positions(); row++) {
        if (sheet.hasNumbers(row) && (sums.get(row) || isNamedTotal(sheet, row))) {
          table.rows().get(row + 1).forEach(cell -> totals.add(cell.block().start()));
        }
      }
      for (int column = 0; column < sheet.lines(); column++) {
        if (isOfNumbers(sheet, column)) {
          for (Passage cell : column(table, column)) {
            numbers.add(cell.block().start());
          }
        }
      }
    }

    /** Below its parts, and called just so: "Total assets" may be one figure among others. */
    private boolean isNamedTotal(Sheet sheet, int row) {
      Role role = words.role(sheet.labels().get(row));
      return row > 0 && (role == Role.TOTAL || role == Role.SUBTOTAL) && sheet.hasNumbers(row - 1);
    }

    private static boolean isOfNumbers(Sheet sheet, int column) {
      int numbers = 0;
      int words = 0;
      for (int row = 0; row < sheet.positions(); row++) {
        switch (sheet.amount(row, column).state()) {
          case NUMBER -> numbers++;
          case WORDS -> words++;
          default -> {
            // Neither speaks for the one or the other.
          }
        }
      }
      return numbers > words;
    }

    private static List<Passage> column(Table table, int column) {
      List<Passage> cells = new ArrayList<>();
      table.rows().forEach(row -> cells.add(row.get(column)));
      return cells;
    }
  }
}
