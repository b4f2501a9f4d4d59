package io.briefing.claim;

import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import java.util.List;

/**
 * What becomes of a reading whose words leave it open: they deny something that no bound can be
 * made of, or say of none of two that it is held against the other. What was only denied of another
 * time, "had never reached [155 million](=…) before", may well be so now.
 */
final class Denials {

  private Denials() {}

  static Reading read(Phrase phrase, Reading reading) {
    if (phrase.has(Note.NEGATION_NOT_UNDERSTOOD)) {
      return undecided("a negation that is not understood");
    }
    if (phrase.has(Note.EITHER_WAY)) {
      return new Reading.Undecided(
          "nothing says which of the two is held against the other",
          List.of("name the other one right behind the words"));
    }
    return phrase.has(Note.SUPPOSED) && !reading.holds()
        ? undecided("the words deny it of another time, or of what did not happen")
        : reading;
  }

  private static Reading undecided(String reason) {
    return new Reading.Undecided(reason, List.of("say what it was, not what it was not"));
  }
}
