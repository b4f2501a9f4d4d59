package io.briefing.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks at the prose before the library does, once and line by line, for what would keep it busy.
 * Lines without a blank one between them count together, since they may be one paragraph.
 */
final class ProseLimits {

  /** Deepest nesting of lists, quotes and footnotes. */
  static final int DEEPEST = 30;

  /**
   * Most lines without a blank one between them: the library looks at all lines of a paragraph
   * again for each definition in it.
   */
  static final int MOST_LINES = 2_000;

  /** Most cells in a row. */
  static final int MOST_COLUMNS = 1_000;

  /**
   * Most cells of all tables together: short rows are filled up to the head, so that few characters
   * can make many cells.
   */
  static final int MOST_CELLS = 50_000;

  /** Most opening brackets in a paragraph whose closing one is missing so far. */
  static final int MOST_BRACKETS = 2_000;

  /** Most runs of {@code *}, {@code _} and {@code ~} in a paragraph. */
  static final int MOST_MARKS = 20_000;

  private final Source source;
  private final FindingList findings;
  private final List<Container> open = new ArrayList<>();
  private int lines;
  private int columns;

  /** How many columns the table has that the line may belong to. */
  private int tableColumns;

  private long cells;
  private int brackets;
  private int marks;

  private ProseLimits(Source source, FindingList findings) {
    this.source = source;
    this.findings = findings;
  }

  /** A quote, or a list item with the column its content starts at. */
  private record Container(boolean quote, int content) {}

  /**
   * Whether prose keeps within the limits; the first line that does not is reported.
   *
   * @param part where it stands
   */
  static boolean hold(Source source, Span part, FindingList findings) {
    ProseLimits limits = new ProseLimits(source, findings);
    int last = source.position(part.end()).line();
    for (int number = source.position(part.start()).line(); number <= last; number++) {
      if (!limits.holdsIn(number)) {
        return false;
      }
    }
    return true;
  }

  private boolean holdsIn(int number) {
    String line = source.line(number);
    count(line);
    nest(line);
    if (open.size() > DEEPEST) {
      return report(
          number, "lists and quotes are nested more than " + DEEPEST + " deep", "flatten them");
    }
    if (lines > MOST_LINES) {
      return report(
          number,
          "more than " + MOST_LINES + " lines follow each other without a blank one",
          "separate the paragraphs, or split the table");
    }
    if (columns > MOST_COLUMNS) {
      return report(
          number, "the line has more than " + MOST_COLUMNS + " cells", "turn the table round");
    }
    if (cells > MOST_CELLS) {
      return report(
          number,
          "the tables have more than " + MOST_CELLS + " cells, missing ones counted",
          "split the article");
    }
    if (brackets > MOST_BRACKETS) {
      return report(
          number,
          "more than " + MOST_BRACKETS + " square brackets are not closed",
          "close them, or write \\[ for one that is text");
    }
    if (marks > MOST_MARKS) {
      return report(
          number,
          "the paragraph has more than " + MOST_MARKS + " signs of emphasis",
          "separate the paragraphs, or write \\* and \\_ for signs that are text");
    }
    return true;
  }

  private boolean report(int number, String message, String hint) {
    findings.error("prose-limit", source.lineSpan(number), message, hint);
    return false;
  }

  private void count(String line) {
    if (line.isBlank()) {
      lines = 0;
      tableColumns = 0;
      columns = 0;
      brackets = 0;
      marks = 0;
      return;
    }
    lines++;
    columns = 1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets = Math.max(0, brackets - 1);
      } else if (c == '|') {
        columns++;
      } else if (isMark(c) && (i == 0 || line.charAt(i - 1) != c)) {
        marks++;
      }
    }
    tableColumns = isDelimiterRow(line) ? columns : tableColumns;
    cells += tableColumns;
  }

  private static boolean isMark(char c) {
    return c == '*' || c == '_' || c == '~';
  }

  /** Whether a line can only set the columns of a table: {@code |---|:--:|}. */
  private static boolean isDelimiterRow(String line) {
    return line.indexOf('|') >= 0
        && line.indexOf('-') >= 0
        && line.chars().allMatch(c -> " \t|:->".indexOf(c) >= 0);
  }

  /**
   * Follows the markers at a line's start. A line without any may continue what is open: it closes
   * nothing here, so that the depth is never taken for less than it is by much.
   */
  private void nest(String line) {
    if (isRule(line)) {
      return;
    }
    int depth = 0;
    int column = 0;
    for (int i = 0; i < line.length() && open.size() <= DEEPEST; ) {
      char c = line.charAt(i);
      int marker = markerLength(line, i);
      if (c == ' ' || c == '\t') {
        column += c == '\t' ? 4 - column % 4 : 1;
        i++;
      } else if (c == '>' || marker > 0) {
        boolean quote = c == '>';
        depth = enclosing(depth, column);
        boolean continues = quote && depth < open.size() && open.get(depth).quote();
        column += quote ? 1 : marker;
        i += quote ? 1 : marker;
        if (!continues) {
          open.subList(depth, open.size()).clear();
          open.add(new Container(quote, column + 1));
        }
        depth++;
      } else {
        return;
      }
    }
  }

  /** How many of the open containers hold a marker at a column. */
  private int enclosing(int from, int column) {
    int depth = from;
    while (depth < open.size() && !open.get(depth).quote() && open.get(depth).content() <= column) {
      depth++;
    }
    return depth;
  }

  /** The length of a list's marker; 0 if there is none. */
  private static int markerLength(String line, int from) {
    int end = from;
    while (end < line.length() && end - from < 9 && Character.digit(line.charAt(end), 10) >= 0) {
      end++;
    }
    String marks = end > from ? ".)" : "-+*";
    if (end == line.length() || marks.indexOf(line.charAt(end)) < 0) {
      return 0;
    }
    end++;
    boolean apart = end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t';
    return apart ? end - from : 0;
  }

  /** Whether a line is a thematic break: {@code * * *}. */
  private static boolean isRule(String line) {
    String marks = line.replace(" ", "").replace("\t", "");
    return marks.length() >= 3
        && "-*_".indexOf(marks.charAt(0)) >= 0
        && marks.chars().allMatch(c -> c == marks.charAt(0));
  }
}
