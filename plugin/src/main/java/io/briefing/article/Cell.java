package io.briefing.article;

/**
 * Where a passage stands in a table.
 *
 * @param table number of the table in the article, from 0
 * @param row from 0; row 0 is the head
 * @param column from 0
 * @param head whether it labels its column
 */
public record Cell(int table, int row, int column, boolean head, Alignment alignment) {

  /** How a column is set. */
  public enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }
}
