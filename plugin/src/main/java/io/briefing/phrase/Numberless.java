package io.briefing.phrase;

import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Set;

/** Phrases without a number of their own: a side, a month, what is alike. */
public final class Numberless {

  private Numberless() {}

  /**
   * A phrase that is all quantity, and says nothing yet but of what kind it is.
   *
   * @param start in UTF-16 units of the text; what begins before it, begins with it
   * @param end exclusive
   */
  public static Phrase of(int start, int end, Kind kind) {
    int from = Math.max(0, start);
    int to = Math.max(0, end);
    return new Phrase(
        from,
        to,
        from,
        to,
        List.of(),
        kind,
        Comparator.BARE,
        Direction.NONE,
        Preposition.NONE,
        null,
        null,
        Unit.NONE,
        null,
        null,
        Set.of(),
        List.of());
  }
}
