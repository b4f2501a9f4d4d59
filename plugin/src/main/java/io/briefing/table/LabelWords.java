package io.briefing.table;

import java.util.List;

/** Some words of one sense, and where they stand in a label. */
record LabelWords(List<String> words) {

  /** Whether a label begins with one of them. */
  boolean open(String label) {
    for (String word : words) {
      if (label.startsWith(word)
          && (label.length() == word.length() || label.charAt(word.length()) == ' ')) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a label ends with one of them, and does not begin with it.
   *
   * @param joint what stands before it
   */
  boolean close(String label, char joint) {
    for (String word : words) {
      int before = label.length() - word.length() - 1;
      if (before >= 0 && label.charAt(before) == joint && label.endsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them, or a word that begins so, stands behind a space. */
  boolean standIn(String label) {
    for (int at = label.indexOf(' '); at >= 0; at = label.indexOf(' ', at + 1)) {
      for (String word : words) {
        if (label.startsWith(word, at + 1)) {
          return true;
        }
      }
    }
    return false;
  }
}
