package io.briefing.article;

/**
 * How many insertions, deletions, replacements and swaps of neighbours make one word of another;
 * {@code cap} or more is as good as infinite, and told by any such number.
 *
 * <p>Each place in the table holds the edits between a beginning of either word. Further from the
 * diagonal than the cap there are as many insertions or deletions as make no difference: only the
 * band around it is filled in.
 */
final class Edits {

  private final String a;
  private final String b;
  private final int cap;
  private final int[][] table;

  Edits(String a, String b, int cap) {
    this.a = a;
    this.b = b;
    this.cap = cap;
    this.table = new int[a.length() + 1][b.length() + 1];
  }

  int least() {
    for (int i = 0; i <= a.length(); i++) {
      int last = Math.min(b.length(), i + cap);
      for (int j = Math.max(0, i - cap); j <= last; j++) {
        table[i][j] = i == 0 ? j : j == 0 ? i : cheapest(i, j);
      }
    }
    return table[a.length()][b.length()];
  }

  private int cheapest(int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least =
        Math.min(Math.min(at(i - 1, j), at(i, j - 1)) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
    return isSwap(i, j) ? Math.min(least, at(i - 2, j - 2) + 1) : least;
  }

  private boolean isSwap(int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private int at(int i, int j) {
    return Math.abs(i - j) > cap ? cap : table[i][j];
  }
}
