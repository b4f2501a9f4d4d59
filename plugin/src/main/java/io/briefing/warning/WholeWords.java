package io.briefing.warning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text, asked for words whatever their capitals and apostrophes.
 *
 * @param text in small letters
 */
record WholeWords(String text) {

  static WholeWords of(String text) {
    return new WholeWords(lower(text));
  }

  /** Whether it has these words, not as parts of longer ones. */
  boolean has(String words) {
    return find(words).isPresent();
  }

  /** Whether it has these words, in small letters, from a place on where a word starts. */
  boolean hasAt(String words, int from) {
    int end = from + words.length();
    return text.startsWith(words, from)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** The first of some words that it has. */
  Optional<String> first(Collection<String> words) {
    for (String word : words) {
      if (has(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /** Just past the first place of these words; empty if it does not have them. */
  Optional<Integer> find(String words) {
    String sought = lower(words);
    for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      int end = at + sought.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
      if (starts && ends && !sought.isEmpty()) {
        return Optional.of(end);
      }
    }
    return Optional.empty();
  }

  /** Just past the last place of these words; empty if it does not have them. */
  Optional<Integer> findLast(String words) {
    Optional<Integer> last = Optional.empty();
    for (int from = 0; from < text.length(); from = last.get()) {
      int start = from;
      Optional<Integer> next = new WholeWords(text.substring(start)).find(words);
      if (next.isEmpty()) {
        return last;
      }
      last = next.map(end -> start + end);
    }
    return last;
  }

  /** Its words, in order. */
  List<String> all() {
    return cut(text);
  }

  /** The words of any text, in order, as they are written. */
  static List<String> cut(String text) {
    List<String> words = new ArrayList<>();
    for (Stretch stretch : stretches(text)) {
      words.add(stretch.of(text));
    }
    return words;
  }

  /** The words of any text, in order, in small letters and with their places in it. */
  static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    for (Stretch stretch : stretches(text)) {
      words.add(new Word(lower(stretch.of(text)), stretch.from(), stretch.to()));
    }
    return words;
  }

  /**
   * A word of a text.
   *
   * @param text in small letters
   * @param from its first character
   * @param to just past its last one
   */
  record Word(String text, int from, int to) {

    boolean isNumber() {
      return Character.isDigit(text.charAt(0));
    }
  }

  private record Stretch(int from, int to) {

    String of(String text) {
      return text.substring(from, to);
    }
  }

  private static List<Stretch> stretches(String text) {
    List<Stretch> stretches = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        stretches.add(new Stretch(from, i));
        from = -1;
      }
    }
    return stretches;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
  }
}
