package io.briefing.article;

import java.util.List;
import java.util.Optional;

/**
 * A table as its rows of cells. Every row has as many cells as the head; a missing cell is an empty
 * passage.
 *
 * @param number of the table in the article, from 0
 * @param span its lines in the source
 * @param rows the head first
 * @param remark what the author says about adding it up
 */
public record Table(int number, Span span, List<List<Passage>> rows, Optional<TableRemark> remark) {

  public Table {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** How many columns the head has. */
  public int columns() {
    return rows.get(0).size();
  }

  /** The cell at a row (0 is the head) and a column (from 0). */
  public Optional<Passage> cell(int row, int column) {
    boolean inside = row >= 0 && row < rows.size() && column >= 0 && column < columns();
    return inside ? Optional.of(rows.get(row).get(column)) : Optional.empty();
  }
}
