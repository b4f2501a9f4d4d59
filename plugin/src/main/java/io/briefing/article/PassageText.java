package io.briefing.article;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Builds the visible text of a passage, and pairs each of its characters with the source it stands
 * for: an escape ({@code \*}) or an entity ({@code &amp;}) is longer than what it shows.
 */
final class PassageText {

  /** No entity is longer than {@code &CounterClockwiseContourIntegral;}. */
  private static final int LONGEST_ENTITY = 40;

  private final Span block;
  private final StringBuilder visible = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  /**
   * @param block where the passage stands
   */
  PassageText(Span block) {
    this.block = block;
  }

  int length() {
    return visible.length();
  }

  /** Text with escapes and entities, and with the line ends inside a label that names nothing. */
  void append(BasedSequence chars) {
    for (int i = 0; i < chars.length(); ) {
      int length = isEscape(chars, i) ? 2 : entityLength(chars, i);
      if (isPair(chars, i, '\r', '\n')) {
        i++;
      }
      String shown =
          length == 1
              ? String.valueOf(shown(chars.charAt(i)))
              : Escaping.unescapeString(chars.subSequence(i, i + length));
      Span span = span(chars, i, i + length);
      for (int k = 0; k < shown.length(); k++) {
        add(shown.charAt(k), false, span);
      }
      i += length;
    }
  }

  /** The address of an autolink, which stands in the source as it is. */
  void appendRaw(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      add(chars.charAt(i), false, span(chars, i, i + 1));
    }
  }

  void appendCode(Code code) {
    BasedSequence chars = code.getText();
    for (int i : shown(code)) {
      add(shown(chars.charAt(i)), true, span(chars, i, i + 1));
    }
  }

  /** A line end, or a tag that stands for one, shown as {@code c}. */
  void appendBreak(char c, Span place) {
    add(c, false, place);
  }

  Passage passage(Passage.Kind kind, Optional<Cell> cell) {
    return new Passage(kind, cell, block, visible.toString(), text.toString(), starts, ends);
  }

  /** What a reader sees of code. */
  static String visible(Code code) {
    StringBuilder visible = new StringBuilder();
    IntStream.of(shown(code)).forEach(i -> visible.append(shown(code.getText().charAt(i))));
    return visible.toString();
  }

  /**
   * Which characters of code are shown: a line end is one space, one space at both ends is dropped
   * so that code can start with a backtick, and in a table the backslash of {@code \|}.
   */
  private static int[] shown(Code code) {
    BasedSequence chars = code.getText();
    boolean cell = code.getAncestorOfType(TableCell.class) != null;
    int length = chars.length();
    boolean padded =
        length > 1
            && shown(chars.charAt(0)) == ' '
            && shown(chars.charAt(length - 1)) == ' '
            && !chars.isBlank();
    return IntStream.range(padded ? 1 : 0, padded ? length - 1 : length)
        .filter(i -> !isPair(chars, i, '\r', '\n') && !(cell && isPair(chars, i, '\\', '|')))
        .toArray();
  }

  private static char shown(char c) {
    return Source.isLineEnd(c) ? ' ' : c;
  }

  private static boolean isPair(CharSequence chars, int at, char first, char second) {
    return chars.charAt(at) == first && at + 1 < chars.length() && chars.charAt(at + 1) == second;
  }

  private static Span span(BasedSequence chars, int from, int to) {
    int start = chars.getIndexOffset(from);
    return new Span(start, Math.max(start, chars.getIndexOffset(to - 1) + 1));
  }

  private void add(char c, boolean hidden, Span span) {
    if (visible.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[visible.length()] = span.start();
    ends[visible.length()] = span.end();
    // An entity can name a control character.
    char shown = SourceReader.isControl(c) ? '\uFFFD' : c;
    visible.append(shown);
    text.append(hidden ? Passage.HIDDEN : shown);
  }

  /** Whether a backslash at {@code i} takes the meaning from the character behind it. */
  static boolean isEscape(CharSequence source, int i) {
    return source.charAt(i) == '\\'
        && i + 1 < source.length()
        && isPunctuation(source.charAt(i + 1));
  }

  private static boolean isPunctuation(char c) {
    return c >= '!' && c <= '/'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }

  /** The length of the entity at {@code i}; 1 if there is none. */
  private static int entityLength(CharSequence chars, int i) {
    if (chars.charAt(i) != '&') {
      return 1;
    }
    int end = i + 1;
    while (end < chars.length()
        && end - i < LONGEST_ENTITY
        && isEntityCharacter(chars.charAt(end))) {
      end++;
    }
    if (end == chars.length() || chars.charAt(end) != ';') {
      return 1;
    }
    String entity = chars.subSequence(i, end + 1).toString();
    return Escaping.unescapeString(entity).equals(entity) ? 1 : end + 1 - i;
  }

  private static boolean isEntityCharacter(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
