package io.briefing.claim;

import io.briefing.cue.Distance;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Unit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How near one thing came to another, from whichever side: "[within 5 %](=sales/target) of the
 * target", "as close as [€10m](=sales-target) to". Of a ratio it is the distance from one, of a
 * difference its size.
 */
final class HowNear {

  private static final int REACH = 60;

  private HowNear() {}

  /**
   * The phrase and the distance, if the words tell one; not where the plain number is true, as in
   * "costs stayed within [35 %](=costs/sales)".
   */
  static Optional<Compared> read(Phrase phrase, Surroundings around, Subject subject) {
    if (!Readings.mayBeHowFar(phrase.moved(Direction.NONE, Preposition.NONE))) {
      return Optional.empty();
    }
    return subject
        .distance()
        .flatMap(
            distance ->
                told(phrase, isCounted(phrase, subject), around)
                    .map(words -> said(phrase, words, distance)))
        .filter(near -> near.holds() || !new Compared(phrase, subject).holds());
  }

  private static Compared said(Phrase phrase, Distance words, Subject distance) {
    Phrase size = phrase.value().signum() < 0 ? phrase.mirrored() : phrase;
    Phrase still = size.moved(Direction.NONE, Preposition.NONE);
    return new Compared(words.most() ? still.atMost() : still, distance);
  }

  private static boolean isCounted(Phrase phrase, Subject subject) {
    boolean points = phrase.unit().equals(Unit.POINT);
    return subject.isDifference()
        && phrase.kind() == Kind.AMOUNT
        && (points || Readings.isBare(phrase));
  }

  private static Optional<Distance> told(Phrase phrase, boolean counted, Surroundings around) {
    String text = around.times().text();
    Language language = around.times().language();
    Sentence sentence = around.sentence();
    Reach reach = new Reach(around);
    int end = reach.quantityEnd(phrase);
    int to = Math.max(end, Math.min(sentence.to(), end + REACH));
    String following = text.substring(end, to);
    int own = around.start() + phrase.start();
    return Stream.of(own, around.start() + phrase.quantityStart(), reach.start(phrase))
        .map(start -> text.substring(Math.max(sentence.from(), start - REACH), start))
        .flatMap(leading -> Distance.around(leading, following, counted, language).stream())
        .findFirst();
  }
}
