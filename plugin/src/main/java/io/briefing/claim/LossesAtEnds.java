package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.cue.Topic;
import io.briefing.cue.WordSort;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The ends of a move that words call a loss or an outflow, and tell by their size: "swung from an
 * outflow of €24.6m", "the loss shrank from €24.6m to €4m".
 *
 * @param sized whether the verb moves the size, and does not tell that it got better or worse
 */
record LossesAtEnds(TwoEnds ends, Named from, Named to, boolean sized) {

  /** Between two ends, more words than these hold a noun of the second's own. */
  private static final int BARE = 2;

  /** Where the words that call an end a loss stand. */
  enum Named {
    NOWHERE,
    /** "From a loss of €24.6m" */
    AT_THE_END,
    /** "The loss shrank from €24.6m": what moved is the loss, told by its size. */
    BEFORE;

    private boolean isLoss(boolean below, boolean otherBelow) {
      return switch (this) {
        case NOWHERE -> false;
        // Figures that are nowhere below nought may hold costs and outflows by their size.
        case AT_THE_END -> below || otherBelow;
        case BEFORE -> below;
      };
    }
  }

  static LossesAtEnds of(TwoEnds ends, Surroundings around) {
    boolean straight = ends.from().start() < ends.to().start();
    Phrase first = straight ? ends.from() : ends.to();
    Phrase second = straight ? ends.to() : ends.from();
    Language language = around.times().language();
    String passage = around.times().text();
    int number = around.start() + first.quantityStart();
    String leading = passage.substring(clause(around.sentence(), passage, number), number);
    String between =
        passage.substring(
            around.start() + first.end(), around.start() + Math.max(first.end(), second.start()));
    Named one = first(first, leading, language);
    Named other = second(one, between, language);
    boolean sized = !Topic.WORTH_ONLY.isIn(leading, language);
    return straight
        ? new LossesAtEnds(ends, one, other, sized)
        : new LossesAtEnds(ends, other, one, sized);
  }

  /** "The deficit grew, from €12m": what moved may stand before a comma. */
  private static int clause(Sentence sentence, String passage, int number) {
    int clause = sentence.clause(passage, number);
    boolean aside = PlacedWord.in(passage.substring(clause, number), 0).size() <= 1;
    return aside && clause > sentence.from() ? sentence.clause(passage, clause - 1) : clause;
  }

  private static Named first(Phrase phrase, String leading, Language language) {
    if (isNamed(LeadIn.noun(phrase.preposition(), leading, language), language)) {
      return Named.AT_THE_END;
    }
    return isNamed(leading, language) ? Named.BEFORE : Named.NOWHERE;
  }

  private static Named second(Named first, String between, Language language) {
    if (isNamed(between, language)) {
      return Named.AT_THE_END;
    }
    String[] words = between.strip().split("\\s+");
    boolean bare =
        words.length <= BARE
            || Stream.of(words).allMatch(word -> WordSort.SMALL.includes(word, language));
    return first != Named.NOWHERE && bare ? Named.BEFORE : Named.NOWHERE;
  }

  private static boolean isNamed(String words, Language language) {
    return Topic.COST.isIn(words, language) || Topic.LOSS.isIn(words, language);
  }

  /** The ends as numbers below nought, if that is where the figures hold them. */
  TwoEnds signed(boolean startedBelow, boolean endedBelow) {
    return new TwoEnds(
        from.isLoss(startedBelow, endedBelow) ? signed(ends.from(), from) : ends.from(),
        to.isLoss(endedBelow, startedBelow) ? signed(ends.to(), to) : ends.to());
  }

  private Phrase signed(Phrase phrase, Named named) {
    Phrase below =
        phrase.value().signum() > 0
            ? phrase.mirrored().moved(phrase.direction(), phrase.preposition())
            : phrase;
    boolean size = sized && named == Named.BEFORE && phrase.direction() != Direction.NONE;
    return size ? below.noting(Set.of(Note.OF_SIZE)) : below;
  }
}
