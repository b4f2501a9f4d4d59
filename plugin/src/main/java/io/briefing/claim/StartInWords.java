package io.briefing.claim;

import io.briefing.cue.LeadIn;
import io.briefing.formula.Expression;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import java.util.Optional;

/**
 * „[Fiel von 33 Prozent](=anteil@2023) auf [27 Prozent](=anteil)“: where a move began, beside its
 * verb. The words alone, « baisse de 7,5 % », would say how far; where the sentence goes on to the
 * number that was reached, they name a level.
 */
final class StartInWords {

  /** From where a move began to where it ended: „von 33 Prozent im Jahr 2023 auf“. */
  private static final int MOST_BETWEEN_ENDS = 24;

  private StartInWords() {}

  /** The phrase as the level that it is; else as it is. */
  static Phrase read(Phrase own, String words, Surroundings around, Optional<Subject> subject) {
    boolean moved =
        own.kind() == Kind.AMOUNT
            && own.numbers().size() == 1
            && own.direction() != Direction.NONE
            && LeadIn.is(Preposition.FROM, FromAndTo.upTo(own, words), around.times().language());
    boolean level = subject.filter(StartInWords::isLevel).isPresent();
    return moved && level && begins(own, around) ? start(own) : own;
  }

  private static boolean isLevel(Subject subject) {
    return Course.isLevel(subject.sense())
        && !subject.isMoveByHand()
        && !subject.isRateOfChange()
        && !subject.isOfEffects()
        && !(subject.expression() instanceof Expression.Call)
        && subject.value().uses().stream().noneMatch(LevelAsMove::isLatest);
  }

  /** Whether the number that was reached stands right behind the claim. */
  private static boolean begins(Phrase own, Surroundings around) {
    int number = around.start() + own.numbers().get(0).start();
    return around.sentence().phrases(around.around()).stream()
        .filter(other -> !other.numbers().isEmpty() && other.kind() == Kind.AMOUNT)
        .anyMatch(other -> isOfEnds(other, number, around) || isReached(other, own, around));
  }

  /** « De 7,5 % à 7,2 % » may be read as one. */
  private static boolean isOfEnds(Phrase other, int number, Surroundings around) {
    return other.numbers().size() == 2
        && other.comparator() == Comparator.BETWEEN
        && other.numbers().get(0).start() == number
        && other.numbers().get(1).start() >= around.end();
  }

  private static boolean isReached(Phrase other, Phrase own, Surroundings around) {
    return other.preposition() == Preposition.TO
        && other.numbers().size() == 1
        && other.quantityStart() >= around.end()
        && other.quantityStart() - around.end() <= MOST_BETWEEN_ENDS
        && (Readings.isBare(own) || other.unit().comparableWith(own.unit()))
        && !Sentence.isParted(around.times().text(), around.end(), other.quantityStart());
  }

  private static Phrase start(Phrase own) {
    boolean fall = own.value().signum() < 0;
    return (fall ? own.mirrored() : own).moved(Direction.NONE, Preposition.FROM);
  }
}
