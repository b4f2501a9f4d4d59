package io.briefing.check;

import io.briefing.article.Level;
import io.briefing.verdict.Verdict;
import java.util.OptionalInt;

/** How bad verdicts and levels are, compared by the words that stand for them in files. */
final class Badness {

  private static final String REVERSED = ", reversed";

  private Badness() {}

  /** Greater is worse; 0 for a word that nobody knows. */
  static int of(String word) {
    return ofVerdict(word).orElseGet(() -> ofLevel(word));
  }

  /** Of a verdict by its label: {@code "inconsistent, reversed"}. */
  static OptionalInt ofVerdict(String label) {
    boolean reversed = label.endsWith(REVERSED);
    String word = reversed ? label.substring(0, label.length() - REVERSED.length()) : label;
    for (Verdict verdict : Verdict.values()) {
      if (verdict.word().equals(word)) {
        return OptionalInt.of(2 * verdict.ordinal() + (reversed ? 1 : 0));
      }
    }
    return OptionalInt.empty();
  }

  private static int ofLevel(String word) {
    for (Level level : Level.values()) {
      if (level.word().equals(word)) {
        return Level.values().length - level.ordinal();
      }
    }
    return 0;
  }
}
