package io.briefing.claim;

import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import java.util.List;

/**
 * How often in a row something rose or fell: "the third straight fall", "fell for [two years
 * running](=…)". A count of falls is negative.
 */
final class StraightMoves {

  private StraightMoves() {}

  /** The phrase with the way it went; where nothing says which, either may be meant. */
  static Phrase read(Phrase phrase, List<Phrase> own, Surroundings around, Subject subject) {
    boolean counts = phrase.value() != null && phrase.value().signum() > 0;
    List<Phrase> movers = own.stream().filter(other -> other.kind() == Kind.DIRECTION).toList();
    boolean open = movers.isEmpty() && phrase.direction() == Direction.NONE;
    boolean falls =
        open
            ? mayFall(around, subject)
            : movers.stream().anyMatch(other -> other.direction() == Direction.DOWN);
    if (falls && counts) {
      return phrase.mirrored().moved(Direction.DOWN, phrase.preposition());
    }
    boolean rises = counts && phrase.direction() == Direction.NONE && !movers.isEmpty();
    return rises ? phrase.moved(Direction.UP, phrase.preposition()) : phrase;
  }

  private static boolean mayFall(Surroundings around, Subject subject) {
    boolean told = around.sentence().falls(around.around(), around.start());
    boolean either =
        !around.sentence().onlyRises(around.around()) && subject.measure().stated().signum() < 0;
    return !endsRise(around) && (told || either);
  }

  /** "The fall ended [three years](=…) of growth". */
  private static boolean endsRise(Surroundings around) {
    return around.behind().stream().anyMatch(other -> other.direction() == Direction.UP);
  }
}
