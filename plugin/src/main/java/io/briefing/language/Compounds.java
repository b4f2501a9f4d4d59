package io.briefing.language;

import java.util.List;

/** Nouns that are what their last part is: a „Halbjahresverlust“ is a „Verlust“. */
final class Compounds {

  /** So many letters stand before the last part at least. */
  private static final int SHORTEST_FIRST = 3;

  private final List<String> last;
  private final int[] ids;

  /**
   * @param last the words that others end in, in small letters
   * @param ids their ids in the lexicon
   */
  Compounds(List<String> last, int[] ids) {
    this.last = last;
    this.ids = ids;
  }

  /** The id of what a word from start to end ends in; 0 if it is no such word. */
  int lastPart(char[] text, int start, int end) {
    for (int i = 0; i < ids.length; i++) {
      String part = last.get(i);
      if (end - start >= part.length() + SHORTEST_FIRST && endsIn(part, text, end)) {
        return ids[i];
      }
    }
    return 0;
  }

  private static boolean endsIn(String part, char[] text, int end) {
    int from = end - part.length();
    for (int i = part.length() - 1; i >= 0; i--) {
      if (part.charAt(i) != Tokenizer.lower(text[from + i])) {
        return false;
      }
    }
    return true;
  }
}
