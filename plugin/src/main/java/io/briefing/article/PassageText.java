package io.briefing.article;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonmark.node.SourceSpan;
import org.jsoup.nodes.Entities;

/**
 * Builds the visible text of a passage, and pairs each of its characters with the source it stands
 * for: an escape ({@code \*}) or an entity ({@code &amp;}) is longer than what it shows.
 */
final class PassageText {

  /** No entity is longer than {@code &CounterClockwiseContourIntegral;}. */
  private static final int LONGEST_ENTITY = 40;

  private final String prose;
  private final int base;
  private final Span block;

  /** Present in a table cell with escaped pipes, where the library's offsets lag behind. */
  private final Optional<EscapedPipes> pipes;

  private final StringBuilder visible = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[64];
  private int[] ends = new int[64];

  private int passed;

  /**
   * @param base where the prose starts in the source; all offsets given count from there
   * @param block where the passage stands in the prose
   */
  PassageText(String prose, int base, Span block, Optional<EscapedPipes> pipes) {
    this.prose = prose;
    this.base = base;
    this.block = block;
    this.pipes = pipes;
    this.passed = block.start();
  }

  int length() {
    return visible.length();
  }

  String visible() {
    return visible.toString();
  }

  /** Text with escapes and entities. */
  void append(String literal, List<SourceSpan> spans) {
    Walk walk = new Walk(spans);
    for (int i = 0; i < literal.length(); ) {
      i += appendOne(literal, i, walk);
    }
  }

  /** The address of an autolink, which stands in the source as it is. */
  void appendRaw(String literal, int start) {
    for (int i = 0; i < literal.length(); i++) {
      add(literal.charAt(i), false, start + i, start + i + 1);
    }
  }

  /** Code, whose spans hold the backticks too. */
  void appendCode(String literal, List<SourceSpan> spans) {
    int[] places = places(spans);
    int ticks = 0;
    while (ticks < places.length && prose.charAt(places[ticks]) == '`') {
      ticks++;
    }
    // One space at both ends is dropped, so that code can start with a backtick.
    int dropped = Math.max(0, (places.length - 2 * ticks - literal.length()) / 2);
    for (int i = 0; i < literal.length(); i++) {
      int place = places[Math.min(ticks + dropped + i, places.length - 1)];
      add(literal.charAt(i), true, place, place + 1);
    }
  }

  /** Every place in the spans; the end of a line is one place. */
  private static int[] places(List<SourceSpan> spans) {
    IntStream.Builder places = IntStream.builder();
    for (int line = 0; line < spans.size(); line++) {
      SourceSpan span = spans.get(line);
      int behind = span.getInputIndex() + span.getLength();
      IntStream.range(span.getInputIndex(), line + 1 < spans.size() ? behind + 1 : behind)
          .forEach(places);
    }
    return places.build().toArray();
  }

  /**
   * A line end, shown as {@code c}. It has no place in the tree: it follows what was passed before.
   */
  void appendBreak(char c) {
    int place = passed;
    while (place < prose.length() && !Source.isLineEnd(prose.charAt(place))) {
      place++;
    }
    add(c, false, place, Math.min(prose.length(), place + 1));
  }

  /** A break that is written as a tag. */
  void appendBreak(char c, Span tag) {
    add(c, false, tag.start(), tag.end());
  }

  /** Something stands here that shows no text. */
  void pass(Span something) {
    passed = Math.max(passed, something.end());
  }

  Passage passage(Passage.Kind kind, Optional<Cell> cell) {
    return new Passage(
        kind,
        cell,
        block.shifted(base),
        visible.toString(),
        text.toString(),
        moved(starts),
        moved(ends));
  }

  /** The true place of what the library places at an offset. */
  int place(int proseOffset) {
    return pipes.map(escaped -> escaped.place(proseOffset)).orElse(proseOffset);
  }

  private int[] moved(int[] offsets) {
    int[] result = Arrays.copyOf(offsets, visible.length());
    for (int i = 0; i < result.length; i++) {
      result[i] += base;
    }
    return result;
  }

  /** Adds the character at {@code i}, or the two an entity may stand for; returns how many. */
  private int appendOne(String literal, int i, Walk walk) {
    int start = walk.place();
    if (walk.isEscapeOf(literal.charAt(i))) {
      walk.move(2);
      add(literal.charAt(i), false, start, walk.end());
      return 1;
    }
    Optional<Entity> entity = walk.entity();
    if (entity.isPresent()) {
      walk.move(entity.get().length());
      int shown = Math.min(entity.get().shown(), literal.length() - i);
      for (int k = 0; k < shown; k++) {
        add(literal.charAt(i + k), false, start, walk.end());
      }
      return shown;
    }
    walk.move(1);
    add(literal.charAt(i), false, start, walk.end());
    return 1;
  }

  private void add(char c, boolean hidden, int start, int end) {
    if (visible.length() == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      ends = Arrays.copyOf(ends, 2 * ends.length);
    }
    starts[visible.length()] = place(start);
    ends[visible.length()] = end > start ? place(end - 1) + 1 : place(start);
    passed = ends[visible.length()];
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

  /** An entity in the source: how long it is there, and how many characters it shows. */
  private record Entity(int length, int shown) {}

  /** Goes through the stretches of source that a text node was made of. */
  private final class Walk {
    private final List<SourceSpan> spans;
    private int index;
    private int place;
    private int end;

    Walk(List<SourceSpan> spans) {
      this.spans = spans;
      this.place = spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
      this.end = place;
    }

    int place() {
      return place;
    }

    /** Behind what was passed last. */
    int end() {
      return end;
    }

    void move(int distance) {
      place = Math.min(place + distance, prose.length());
      end = place;
      if (index < spans.size() && place >= behind(index) && index + 1 < spans.size()) {
        index++;
        place = spans.get(index).getInputIndex();
      }
    }

    private int behind(int span) {
      return spans.get(span).getInputIndex() + spans.get(span).getLength();
    }

    private char charAt(int offset) {
      int there = PassageText.this.place(offset);
      return there < prose.length() ? prose.charAt(there) : '\n';
    }

    boolean isEscapeOf(char shown) {
      return charAt(place) == '\\' && isPunctuation(shown) && charAt(place + 1) == shown;
    }

    Optional<Entity> entity() {
      if (charAt(place) != '&') {
        return Optional.empty();
      }
      int length = 1;
      while (length < LONGEST_ENTITY && isEntityCharacter(charAt(place + length))) {
        length++;
      }
      if (charAt(place + length) != ';') {
        return Optional.empty();
      }
      StringBuilder name = new StringBuilder();
      for (int i = 1; i < length; i++) {
        name.append(charAt(place + i));
      }
      int shown = shown(name.toString());
      return shown == 0 ? Optional.empty() : Optional.of(new Entity(length + 1, shown));
    }
  }

  private static boolean isEntityCharacter(char c) {
    return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** How many characters an entity shows; 0 if it is none. */
  private static int shown(String name) {
    if (!name.startsWith("#")) {
      return Entities.getByName(name).length();
    }
    boolean hexadecimal = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
    String digits = name.substring(hexadecimal ? 2 : 1);
    boolean number =
        !digits.isEmpty()
            && digits.length() <= (hexadecimal ? 6 : 7)
            && digits.chars().allMatch(c -> Character.digit(c, hexadecimal ? 16 : 10) >= 0);
    if (!number) {
      return 0;
    }
    int codePoint = Integer.parseInt(digits, hexadecimal ? 16 : 10);
    return Character.isSupplementaryCodePoint(codePoint) && Character.isValidCodePoint(codePoint)
        ? 2
        : 1;
  }
}
