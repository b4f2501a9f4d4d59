package io.briefing.article;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the true place of what stands in a table cell behind an escaped pipe: the library drops the
 * backslash of {@code \|} before it counts offsets in the cell.
 */
final class EscapedPipes {

  private final int start;
  private final int[] places;

  private EscapedPipes(int start, int[] places) {
    this.start = start;
    this.places = places;
  }

  /** Nothing for a cell without such a pipe. */
  static Optional<EscapedPipes> in(String prose, Span cell) {
    String content = prose.substring(cell.start(), cell.end());
    if (!content.contains("\\|")) {
      return Optional.empty();
    }
    int[] places = new int[content.length() + 1];
    int count = 0;
    for (int i = 0; i < content.length(); i++) {
      if (content.startsWith("\\|", i)) {
        i++;
      }
      places[count++] = cell.start() + i;
    }
    places[count++] = cell.end();
    return Optional.of(new EscapedPipes(cell.start(), Arrays.copyOf(places, count)));
  }

  /** The offset in the prose of what the library places at {@code counted}. */
  int place(int counted) {
    return places[Math.max(0, Math.min(counted - start, places.length - 1))];
  }
}
