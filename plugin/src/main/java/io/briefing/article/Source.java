package io.briefing.article;

import java.util.Arrays;
import java.util.Objects;

/**
 * A text file as it was decoded, with the path that messages show.
 *
 * <p>Offsets are UTF-16 units into {@link #text()}; a byte-order mark is not part of it. A line
 * ends with LF, CR+LF or a lone CR.
 */
public final class Source {

  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * @param path as messages show it; backslashes become {@code /}, so that messages are the same on
   *     every system
   */
  public Source(String path, String text) {
    this.path = Objects.requireNonNull(path).replace('\\', '/');
    this.text = Objects.requireNonNull(text);
    this.lineStarts = lineStarts(text);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  /**
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  public int lines() {
    return lineStarts.length;
  }

  /** Line {@code number} (from 1) without its line end. */
  public String line(int number) {
    Span span = lineSpan(number);
    return text.substring(span.start(), span.end());
  }

  /** Where line {@code number} (from 1) stands, without its line end. */
  public Span lineSpan(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : text.length();
    while (end > start && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /**
   * Where the character at {@code offset} stands; an offset behind the text is the place behind its
   * last character.
   */
  public Position position(int offset) {
    int inside = Math.min(Math.max(offset, 0), text.length());
    int found = Arrays.binarySearch(lineStarts, inside);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, inside - lineStarts[line] + 1);
  }

  /** The path alone: a source is shown in messages, its text is not. */
  @Override
  public String toString() {
    return path;
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean insidePair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (isLineEnd(c) && !insidePair) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
