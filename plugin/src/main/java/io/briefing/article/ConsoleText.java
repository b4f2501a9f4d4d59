package io.briefing.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws a finding for the console: the sentence with its place, the source line with a caret line,
 * details, hints.
 *
 * <p>A tab is drawn as one space. Of a line longer than {@link #WIDTH} a window around the marked
 * part is shown, cut ends as {@code …}.
 */
final class ConsoleText {

  /**
   * Longest source line that is shown whole, and the width of a window into a longer one, in UTF-16
   * units.
   */
  static final int WIDTH = 120;

  /** Longest sentence that is shown whole, in UTF-16 units. */
  private static final int LONGEST = 400;

  /** How much of a long line is shown before the marked part. */
  private static final int BEFORE = 30;

  private static final String INDENT = "    ";

  private ConsoleText() {}

  static String of(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(
        finding.source().path()
            + ":"
            + finding.position()
            + ": "
            + finding.label()
            + ": "
            + line(finding.message())
            + " ["
            + finding.tag()
            + "]");
    if (!finding.source().text().isEmpty()) {
      drawPlace(finding, lines);
    }
    finding.details().forEach(detail -> lines.add(INDENT + plainSpaces(line(detail))));
    finding.hints().forEach(hint -> lines.add(INDENT + "hint: " + line(hint)));
    return String.join("\n", lines);
  }

  /** A sentence may quote what an author wrote, however long. */
  private static String line(String text) {
    if (text.length() <= LONGEST) {
      return printable(text);
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return printable(text.substring(0, end)) + "…";
  }

  private static void drawPlace(Finding finding, List<String> lines) {
    Position position = finding.position();
    Span line = finding.source().lineSpan(position.line());
    String text = finding.source().text(line);
    // A place at a line end stands behind the last character; so does a place inside CR+LF.
    int from = Math.min(position.column() - 1, text.length());
    int to = Math.max(from, Math.min(finding.span().end() - line.start(), text.length()));

    int start = startOfWindow(text, from, to);
    int end = Math.min(text.length(), start + WIDTH);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    String left = start > 0 ? "…" : "";
    String right = end < text.length() ? "…" : "";
    lines.add(INDENT + left + printable(text.substring(start, end)) + right);

    int carets = Math.max(1, width(text, from, Math.min(to, end)));
    lines.add(INDENT + " ".repeat(left.length() + width(text, start, from)) + "^".repeat(carets));
  }

  private static int startOfWindow(String text, int from, int to) {
    if (text.length() <= WIDTH || to <= WIDTH) {
      return 0;
    }
    int start = Math.max(0, Math.min(from - BEFORE, text.length() - WIDTH));
    boolean insidePair = start > 0 && Character.isLowSurrogate(text.charAt(start));
    return insidePair ? start + 1 : start;
  }

  /** How many columns a terminal needs; an accent set over a letter needs none. */
  private static int width(String text, int from, int to) {
    int width = 0;
    for (int i = from; i < to; i++) {
      int type = Character.getType(text.charAt(i));
      if (type != Character.NON_SPACING_MARK
          && type != Character.ENCLOSING_MARK
          && (type != Character.FORMAT || SourceReader.isReversing(text.charAt(i)))) {
        width++;
      }
    }
    return width;
  }

  /** Details are read, not copied: a terminal without UTF-8 shows no "?" for the spaces in them. */
  private static String plainSpaces(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  /**
   * Control characters could move a terminal's cursor, colour its text or turn its direction: they
   * are shown as a space.
   */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean hidden = Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
      shown.append(hidden || SourceReader.isReversing(c) ? ' ' : c);
    }
    return shown.toString();
  }
}
