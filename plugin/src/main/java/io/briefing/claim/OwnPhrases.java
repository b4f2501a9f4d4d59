package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import java.util.List;

/**
 * The phrases of a claim's words, with what belongs to them and stands outside the brackets: a unit
 * in brackets, the other end of a range, a count of years.
 */
final class OwnPhrases {

  private OwnPhrases() {}

  /** Each step takes the phrases of the one before; most leave most of them as they are. */
  static List<Phrase> read(String words, Surroundings around, Outcome outcome, Language language) {
    List<Phrase> own = UnitAside.without(UnitBehind.read(words, around), words, language);
    own = MetreSign.read(own, words, 0, words.length(), outcome, language);
    own = ScaleAround.read(own, words, around);
    own = RangeAround.read(own, words, around);
    own = MultipleAround.read(own, around, outcome);
    own = RecordAround.read(own, words, around, outcome);
    own = StraightBehind.read(own, words, around, outcome);
    own = MoveAround.read(own, around, outcome);
    own = TwoCounts.read(own, around, outcome);
    own = RatioAround.read(own, around, outcome);
    return HowFarWhereTo.read(own, around);
  }
}
