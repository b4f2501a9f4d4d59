package io.briefing.article;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of one block as a reader sees it: a paragraph, a heading, the paragraph of a list item,
 * a table cell, a footnote's paragraph.
 *
 * <p>Markers, link targets and tags are not part of it; escapes and entities are resolved; a line
 * end is one space, a forced one is LF. Each character knows where it stands in the source.
 */
public final class Passage {

  /** Stands for every character of code in {@link #text()}: no number is looked for in there. */
  public static final char HIDDEN = '\uFFFC';

  /** What a passage is. */
  public enum Kind {
    PARAGRAPH,
    HEADING,
    LIST_ITEM,
    TABLE_CELL,
    FOOTNOTE
  }

  private final Kind kind;
  private final Optional<Cell> cell;
  private final Span block;
  private final String visible;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  Passage(
      Kind kind,
      Optional<Cell> cell,
      Span block,
      String visible,
      String text,
      int[] starts,
      int[] ends) {
    this.kind = Objects.requireNonNull(kind);
    this.cell = Objects.requireNonNull(cell);
    this.block = Objects.requireNonNull(block);
    this.visible = Objects.requireNonNull(visible);
    this.text = Objects.requireNonNull(text);
    this.starts = Arrays.copyOf(starts, visible.length());
    this.ends = Arrays.copyOf(ends, visible.length());
  }

  public Kind kind() {
    return kind;
  }

  /** Its place in a table, if it is a cell. */
  public Optional<Cell> cell() {
    return cell;
  }

  /**
   * The text to read numbers in: {@link #visible()} with {@link #HIDDEN} for each character of
   * code.
   */
  public String text() {
    return text;
  }

  /** Everything a reader sees, code included; as long as {@link #text()}. */
  public String visible() {
    return visible;
  }

  /** The lines of the passage in the source, with their Markdown. */
  public Span block() {
    return block;
  }

  /**
   * Where the character at {@code index} of the text starts in the source; behind the last one,
   * where that ends.
   */
  public int offset(int index) {
    if (index < starts.length) {
      return starts[index];
    }
    return starts.length == 0 ? block.start() : ends[starts.length - 1];
  }

  /**
   * The source of {@code text().substring(from, to)}, with the Markdown between its first and its
   * last character.
   */
  public Span span(int from, int to) {
    return from == to ? Span.at(offset(from)) : new Span(starts[from], ends[to - 1]);
  }

  @Override
  public String toString() {
    return kind + " " + visible;
  }
}
