package io.briefing.claim;

import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two numbers that belong to a verb outside a claim: of "rose [by £3m to £412m](=…)", which reads
 * like a range by itself, the one is how far, the other where to.
 */
final class HowFarWhereTo {

  private HowFarWhereTo() {}

  /** The phrases of a claim's words, each range that is none as the two numbers that it is. */
  static List<Phrase> read(List<Phrase> own, Surroundings around) {
    List<Phrase> read = new ArrayList<>();
    for (Phrase phrase : own) {
      Optional<Phrase> reached =
          phrase.numbers().size() == 2
              ? around.alone(phrase.numbers().get(1)).filter(HowFarWhereTo::isReached)
              : Optional.empty();
      Optional<Phrase> moved = reached.flatMap(to -> around.alone(phrase.numbers().get(0)));
      if (moved.isPresent()) {
        read.add(within(moved.get(), around));
        read.add(within(reached.get(), around));
      } else {
        read.add(own.size() > 1 ? joined(phrase, around) : phrase);
      }
    }
    return read.isEmpty() ? moved(around) : read;
  }

  /** "Rose by [a day](=…)": what only its verb makes a number. */
  private static List<Phrase> moved(Surroundings around) {
    for (Phrase phrase : around.around()) {
      boolean inside =
          phrase.quantityStart() >= around.start() && phrase.quantityEnd() <= around.end();
      if (inside && isMoved(phrase) && !phrase.numbers().isEmpty()) {
        return List.of(within(phrase, around));
      }
    }
    return List.of();
  }

  /**
   * „Stieg [um 3 auf 412 Mio. Euro](=…)“: without its verb, neither „um“ nor „auf“ joins anything.
   */
  private static Phrase joined(Phrase phrase, Surroundings around) {
    boolean open = phrase.numbers().size() == 1 && phrase.preposition() == Preposition.NONE;
    Optional<Phrase> told =
        open
            ? around
                .alone(phrase.numbers().get(0))
                .filter(whole -> isReached(whole) || isMoved(whole) || isLeft(whole))
            : Optional.empty();
    return told.map(whole -> isLeft(whole) ? within(whole, around) : joined(phrase, whole))
        .orElse(phrase);
  }

  private static Phrase joined(Phrase phrase, Phrase whole) {
    boolean fell = isMoved(whole) && whole.direction() == Direction.DOWN;
    return (fell ? phrase.mirrored() : phrase).moved(whole.direction(), whole.preposition());
  }

  private static boolean isMoved(Phrase phrase) {
    return phrase.preposition() == Preposition.BY
        && phrase.direction() != Direction.NONE
        && phrase.value() != null;
  }

  private static boolean isReached(Phrase phrase) {
    return phrase.preposition() == Preposition.TO;
  }

  private static boolean isLeft(Phrase phrase) {
    return phrase.preposition() == Preposition.FROM && phrase.value() != null;
  }

  private static Phrase within(Phrase phrase, Surroundings around) {
    return UnitBehind.within(phrase, around.start(), around.end() - around.start());
  }
}
