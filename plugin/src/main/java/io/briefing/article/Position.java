package io.briefing.article;

/** A place as an editor shows it: line and column from 1, columns in UTF-16 units, a tab is one. */
public record Position(int line, int column) {

  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no position: " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
