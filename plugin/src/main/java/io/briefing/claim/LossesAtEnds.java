package io.briefing.claim;

import io.briefing.cue.Topic;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import java.util.Set;

/**
 * The ends of a move that words call a loss or an outflow, and tell by their size: "swung from an
 * outflow of €24.6m", "the loss shrank from €24.6m to €4m". They are meant below nought, if that is
 * where the figures hold them.
 */
record LossesAtEnds(Phrase from, Phrase to) {

  /** Between two ends, more words than these hold a noun of the second's own. */
  private static final int BARE = 2;

  static LossesAtEnds of(TwoEnds ends, Surroundings around) {
    boolean straight = ends.from().start() < ends.to().start();
    Phrase first = straight ? ends.from() : ends.to();
    Phrase second = straight ? ends.to() : ends.from();
    Language language = around.times().language();
    String passage = around.times().text();
    int number = around.start() + first.quantityStart();
    String leading = passage.substring(around.sentence().clause(passage, number), number);
    String between =
        passage.substring(
            around.start() + first.end(), around.start() + Math.max(first.end(), second.start()));
    boolean one = isNamed(leading, language);
    boolean other = isNamed(between, language) || one && isBare(between);
    return straight
        ? new LossesAtEnds(signed(first, one), signed(second, other))
        : new LossesAtEnds(signed(second, other), signed(first, one));
  }

  private static boolean isNamed(String words, Language language) {
    return Topic.COST.isIn(words, language) || Topic.LOSS.isIn(words, language);
  }

  private static boolean isBare(String between) {
    return between.strip().split("\\s+").length <= BARE;
  }

  /** Of "the loss shrank from", the verb moves the size. */
  private static Phrase signed(Phrase phrase, boolean loss) {
    if (!loss || phrase.value().signum() <= 0) {
      return phrase;
    }
    Phrase below = phrase.mirrored().moved(phrase.direction(), phrase.preposition());
    return phrase.direction() == Direction.NONE ? below : below.noting(Set.of(Note.OF_SIZE));
  }
}
