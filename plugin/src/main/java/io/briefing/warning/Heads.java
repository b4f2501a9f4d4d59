package io.briefing.warning;

import io.briefing.article.Article;
import io.briefing.article.Cell;
import io.briefing.article.Passage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that head the cells of an article's tables: of its row, and of its column. */
public final class Heads {

  private static final int FIRST = 1;

  private final Map<Place, String> texts = new HashMap<>();

  private final Map<Place, String> below = new HashMap<>();

  private final Map<Place, String> beside = new HashMap<>();

  /** A row or a column of a table. */
  private record Place(int table, boolean row, int index) {}

  public Heads(Article article) {
    for (Passage passage : article.prose().passages()) {
      if (passage.cell().isPresent()) {
        add(passage.cell().get(), passage.text());
      }
    }
  }

  private void add(Cell cell, String text) {
    if (cell.head()) {
      texts.put(column(cell.table(), cell.column()), text);
    } else if (cell.column() == 0) {
      texts.put(row(cell), text);
    }
    if (cell.row() == FIRST && text.chars().noneMatch(Character::isDigit)) {
      below.put(column(cell.table(), cell.column()), text);
    }
    if (cell.column() == FIRST && text.chars().noneMatch(Character::isDigit)) {
      beside.put(row(cell), text);
    }
  }

  /** What stands before a cell; empty for the first of a row, for a head, and outside of tables. */
  public Optional<String> row(Passage passage) {
    return cell(passage).filter(cell -> cell.column() > 0).map(cell -> texts.get(row(cell)));
  }

  /** What stands above a cell. */
  public Optional<String> column(Passage passage) {
    return cell(passage).map(cell -> texts.get(column(cell.table(), cell.column())));
  }

  /** What stands between a cell and the head of its column, if that has no number: "€m". */
  public Optional<String> below(Passage passage) {
    return cell(passage)
        .filter(cell -> cell.row() > FIRST)
        .map(cell -> below.get(column(cell.table(), cell.column())));
  }

  /** What stands between a cell and the head of its row, if that has no number: "GWh". */
  public Optional<String> beside(Passage passage) {
    return cell(passage).filter(cell -> cell.column() > FIRST).map(cell -> beside.get(row(cell)));
  }

  /** What stands above the heads of the rows. */
  public Optional<String> corner(Passage passage) {
    return cell(passage).map(cell -> texts.get(column(cell.table(), 0)));
  }

  private static Optional<Cell> cell(Passage passage) {
    return passage.cell().filter(cell -> !cell.head());
  }

  private static Place row(Cell cell) {
    return new Place(cell.table(), true, cell.row());
  }

  private static Place column(int table, int column) {
    return new Place(table, false, column);
  }
}
