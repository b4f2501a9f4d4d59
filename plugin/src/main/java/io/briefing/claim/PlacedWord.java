package io.briefing.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of a text, in small letters but for two capitals, and where it stands. "IT" is not "it".
 *
 * @param end exclusive
 */
record PlacedWord(String text, int start, int end) {

  /** Runs of letters and digits, their places counted from an offset. */
  static List<PlacedWord> in(String text, int offset) {
    List<PlacedWord> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        String word = text.substring(start, i);
        String said = areTwoCapitals(word) ? word : word.toLowerCase(Locale.ROOT);
        words.add(new PlacedWord(said, offset + start, offset + i));
        start = -1;
      }
    }
    return words;
  }

  static boolean areTwoCapitals(String word) {
    return word.length() == 2
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1));
  }
}
