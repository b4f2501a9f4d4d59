package io.briefing.figure;

import io.briefing.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds where the cells of a CSV record stand; what they say is the library's business. */
final class CsvCells {

  private CsvCells() {}

  /** The places of the record's cells, quotes and all, from an offset to the end of the record. */
  static List<Span> of(String text, int start) {
    List<Span> cells = new ArrayList<>();
    int at = start;
    while (true) {
      int end = end(text, at);
      cells.add(new Span(at, end));
      if (end >= text.length() || text.charAt(end) != ',') {
        return cells;
      }
      at = end + 1;
    }
  }

  private static int end(String text, int start) {
    boolean quoted = false;
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
        return at;
      }
      at++;
    }
    return at;
  }
}
