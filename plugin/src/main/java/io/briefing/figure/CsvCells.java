package io.briefing.figure;

import io.briefing.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds where the cells of CSV records stand; what they say is the library's business. */
final class CsvCells {

  private final String text;
  private int at;

  CsvCells(String text) {
    this.text = text;
  }

  /** Where the next record begins, or the text ends. */
  int nextRow() {
    skipLineEnds();
    return Math.min(at, text.length());
  }

  /** The places of the cells of the next record that is not an empty line, quotes and all. */
  List<Span> next() {
    skipLineEnds();
    List<Span> cells = new ArrayList<>();
    do {
      int start = cells.isEmpty() ? at : at + 1;
      at = end(start);
      cells.add(new Span(start, at));
    } while (at < text.length() && text.charAt(at) == ',');
    return cells;
  }

  private int end(int start) {
    int end = start;
    if (end < text.length() && text.charAt(end) == '"') {
      end = closingQuote(end);
    }
    while (end < text.length() && text.charAt(end) != ',' && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Behind the quote that ends a cell; two quotes in a row are part of it. */
  private int closingQuote(int opening) {
    int end = opening + 1;
    while (end < text.length()) {
      if (text.charAt(end) != '"') {
        end++;
      } else if (text.startsWith("\"\"", end)) {
        end += 2;
      } else {
        return end + 1;
      }
    }
    return end;
  }

  private void skipLineEnds() {
    while (at < text.length() && isLineEnd(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
