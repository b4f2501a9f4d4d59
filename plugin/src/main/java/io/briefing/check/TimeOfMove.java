package io.briefing.check;

import io.briefing.claim.Sentence;
import io.briefing.cue.Lapse;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import java.util.List;

/**
 * Tells the time that something moved over, which says when and no amount of its own: "sales rose
 * <em>in nine months</em>", « progresse <em>sur un an</em> ». The sentence must tell of a move: a
 * house that was built in six months took that long.
 */
record TimeOfMove(List<Phrase> phrases, String text, Language language) {

  /** "Over the course of the" */
  private static final int MOST_WORDS = 5;

  boolean is(Phrase phrase) {
    return phrase.kind() == Kind.DURATION
        && phrase.value() != null
        && phrase.value().isInteger()
        && isLed(phrase.numbers().get(0).start())
        && movesIn(Sentence.around(text, phrase.start(), phrase.end(), language), phrase);
  }

  private boolean isLed(int number) {
    int from = number;
    for (int words = 0; words < MOST_WORDS && from > 0; words++) {
      from = Math.max(0, text.lastIndexOf(' ', from - 2) + 1);
      boolean run =
          Lapse.of(text.substring(from, number), "", language)
              .filter(lapse -> lapse.kind() == Lapse.Kind.RUN)
              .isPresent();
      if (run) {
        return true;
      }
    }
    return false;
  }

  private boolean movesIn(Sentence sentence, Phrase time) {
    return sentence.phrases(phrases).stream()
        .filter(other -> other != time)
        .anyMatch(
            other ->
                other.direction() != Direction.NONE
                    || other.kind() == Kind.STABILITY
                    || other.kind() == Kind.MULTIPLE);
  }
}
