package io.briefing.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text of a sans serif font is, near enough to leave room for it: a browser's font is
 * not known here. Widths are those of a wide one, DejaVu, so that others fit.
 */
final class TextWidth {

  private static final String NARROW = "iIjl.,:;'|!()[]\u2019 \u00a0\u202f-";
  private static final String WIDE = "mwMW%@\u2026\u2014";

  private TextWidth() {}

  /** In the units of a {@link Drawing}. */
  static int of(String text, int size) {
    int thousandths = 0;
    for (int i = 0; i < text.length(); i++) {
      thousandths += width(text.charAt(i));
    }
    return (thousandths * size + 999) / 1000;
  }

  private static int width(char c) {
    if (NARROW.indexOf(c) >= 0) {
      return 340;
    }
    if (WIDE.indexOf(c) >= 0) {
      return 1000;
    }
    return Character.isUpperCase(c) ? 740 : 620;
  }

  /** In bold, which is a tenth wider. */
  static int bold(String text, int size) {
    return of(text, size) * 11 / 10 + 1;
  }

  /** The widest of several texts; 0 if there are none. */
  static int widest(List<String> texts, int size) {
    return texts.stream().mapToInt(text -> of(text, size)).max().orElse(0);
  }

  /**
   * A text in lines that are no wider than the room, broken at spaces, and inside a word only if it
   * is wider itself. The last of at most {@code most} lines ends in … if more would follow.
   */
  static List<String> lines(String text, int size, int room, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words(text, size, room)) {
      boolean fits = line.length() == 0 || of(line + " " + word, size) <= room;
      if (!fits && lines.size() == most - 1) {
        lines.add(line + "\u2026");
        return lines;
      }
      if (!fits) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** What stands between spaces, cut where it would not fit on a line of its own. */
  private static List<String> words(String text, int size, int room) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split(" ")) {
      int from = 0;
      for (int i = 1; i < word.length(); i++) {
        if (of(word.substring(from, i + 1), size) > room
            && !Character.isLowSurrogate(word.charAt(i))) {
          words.add(word.substring(from, i));
          from = i;
        }
      }
      words.add(word.substring(from));
    }
    return words;
  }
}
