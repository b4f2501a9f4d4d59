package io.briefing.article;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word an author may have meant: the one that takes the fewest edits. */
public final class Nearest {

  /** Words beyond this length are not compared. */
  private static final int LONGEST = 100;

  private Nearest() {}

  /** The nearest candidate, at most a third of the word's letters away; the first of several. */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Math.max(1, wanted.length() / 3) + 1;
    for (String candidate : candidates) {
      int edits = edits(wanted, candidate.toLowerCase(Locale.ROOT), least);
      if (edits < least) {
        least = edits;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int edits(String a, String b, int cap) {
    boolean far =
        a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) >= cap;
    return far ? cap : new Edits(a, b, cap).least();
  }
}
