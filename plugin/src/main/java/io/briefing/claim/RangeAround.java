package io.briefing.claim;

import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;
import java.util.Optional;

/**
 * A range whose first word stands outside a claim: "between [£900m and £930m](=…)", which by itself
 * reads like two amounts.
 */
final class RangeAround {

  private RangeAround() {}

  /** The phrases of the claim's words, or the one range that all of them are. */
  static List<Phrase> read(List<Phrase> own, String words, Surroundings around) {
    // The "un" of "6 y un 7 %" is no number of the range.
    List<Phrase> ends = own.stream().filter(phrase -> phrase.kind().claimable()).toList();
    boolean two =
        ends.size() == 2 && ends.stream().allMatch(phrase -> phrase.numbers().size() == 1);
    if (!two) {
      return own;
    }
    Optional<Phrase> range = around.longer(ends.get(0).numbers().get(0));
    boolean both =
        range.isPresent()
            && range.get().numbers().size() == 2
            && range.equals(around.longer(ends.get(1).numbers().get(0)));
    return both ? List.of(within(range.get(), ends, words)) : own;
  }

  private static Phrase within(Phrase range, List<Phrase> own, String words) {
    return range.saidAt(
        0,
        words.length(),
        own.get(0).quantityStart(),
        own.get(1).quantityEnd(),
        List.of(own.get(0).numbers().get(0), own.get(1).numbers().get(0)));
  }

  /** "Fell by [between 4 and 6 %](=…)": the range with the way that the words before it tell. */
  static Phrase told(Phrase range, Optional<Phrase> whole) {
    return whole
        .filter(longer -> longer.numbers().size() == 2 && longer.kind() == range.kind())
        .filter(longer -> range.direction() == Direction.NONE)
        .filter(longer -> longer.preposition() != Preposition.TO)
        .map(longer -> inPlace(range, longer))
        .orElse(range);
  }

  /** "A decline of [2 % to 6 %](=guidance/sales@2024-1)": what it leads to is itself a range. */
  static boolean leadsToRange(Subject subject) {
    return subject.isMoveByHand() && subject.value().restsOnRange();
  }

  private static Phrase inPlace(Phrase range, Phrase longer) {
    return longer.saidAt(
        range.start(), range.end(), range.quantityStart(), range.quantityEnd(), range.numbers());
  }
}
