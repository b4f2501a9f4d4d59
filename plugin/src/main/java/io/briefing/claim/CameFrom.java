package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.MoveAgainst;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;

/**
 * What a level in a claim's words is said to have come from by words that are joined to no number:
 * "sales of €352m, a fall compared with [€330m](=…)", „daalde tot 352, van [330](=…)“.
 */
final class CameFrom {

  private CameFrom() {}

  /**
   * The phrase as the start of the move that the words before it tell; else as it is.
   *
   * @param own the phrase as the claim's words have it
   */
  static Phrase read(Phrase phrase, Phrase own, Surroundings around) {
    boolean level =
        phrase.kind() == Kind.AMOUNT
            && phrase.direction() == Direction.NONE
            && phrase.preposition() == Preposition.NONE;
    if (!level) {
      return phrase;
    }
    int from = around.sentence().from();
    String leading = around.times().text().substring(from, around.start() + own.start());
    Direction way = MoveAgainst.endOf(leading, around.times().language());
    Direction told = way == Direction.NONE ? behindComma(own, leading, around) : way;
    return told == Direction.NONE ? phrase : phrase.moved(told, Preposition.FROM);
  }

  /** "Fell to 352 million, from [330](=…)": the way of the last move that was told to an end. */
  private static Direction behindComma(Phrase own, String leading, Surroundings around) {
    int comma = leading.lastIndexOf(',');
    boolean joined =
        comma >= 0
            && leading.substring(comma + 1).strip().indexOf(' ') < 0
            && LeadIn.is(Preposition.FROM, leading.substring(comma + 1), around.times().language());
    return joined
        ? around.others(own).stream()
            .filter(other -> other.end() == around.sentence().from() + comma)
            .filter(other -> other.preposition() == Preposition.TO)
            .map(Phrase::direction)
            .findFirst()
            .orElse(Direction.NONE)
        : Direction.NONE;
  }
}
