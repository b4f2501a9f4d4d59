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

  /**
   * Insertions, deletions, replacements and swaps of neighbours; at least {@code cap} is as good as
   * infinite.
   */
  private static int edits(String a, String b, int cap) {
    if (a.length() > LONGEST || b.length() > LONGEST || Math.abs(a.length() - b.length()) >= cap) {
      return cap;
    }
    int[] twoBefore = new int[b.length() + 1];
    int[] before = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      // Further from the diagonal there are as many insertions or deletions as make no difference.
      int first = Math.max(0, i - cap);
      int last = Math.min(b.length(), i + cap);
      for (int j = first; j <= last; j++) {
        row[j] = i == 0 ? j : j == 0 ? i : cheapest(row, before, twoBefore, a, b, i, j, cap);
      }
      int[] oldest = twoBefore;
      twoBefore = before;
      before = row;
      row = oldest;
    }
    return before[b.length()];
  }

  /** The edits of two beginnings of the words, by those of shorter ones; outside the band, none. */
  private static int cheapest(
      int[] row, int[] before, int[] twoBefore, String a, String b, int i, int j, int cap) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int deleted = j < i + cap ? before[j] : cap;
    int inserted = j > i - cap ? row[j - 1] : cap;
    int least = Math.min(Math.min(deleted, inserted) + 1, before[j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, twoBefore[j - 2] + 1) : least;
  }
}
