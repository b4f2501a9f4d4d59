package io.briefing.claim;

import io.briefing.cue.Supposition;
import io.briefing.cue.Topic;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.List;

/**
 * "Growth slowed to [8 %](=growth(users))": a rise that is told as a level, its name said where the
 * sentence begins.
 */
final class ToldGrowth {

  private ToldGrowth() {}

  static boolean is(Phrase moving, Outcome.Value now, Surroundings around) {
    if (moving.preposition() != Preposition.TO || !isRise(now)) {
      return false;
    }
    Times times = around.times();
    int from = around.sentence().clause(times.text(), around.start());
    String clause = times.text().substring(from, around.start());
    boolean opens = // else another time may: "since its peak, growth has slowed to"
        times.text().substring(around.sentence().from(), from).isBlank()
            && clause.indexOf(',') < 0
            && isClosed(
                times
                    .text()
                    .substring(around.end(), Math.max(around.end(), around.sentence().to())));
    return opens
        && Topic.RATE_OF_CHANGE.isIn(clause, times.language())
        && !Topic.DECISION.isIn(clause, times.language())
        && !Supposition.isNamed(clause, times.language());
  }

  /** "In 2023", and not "since its peak". */
  private static boolean isClosed(String behind) {
    String following = behind.stripLeading();
    List<PlacedWord> words = PlacedWord.in(following, 0);
    boolean dated = words.size() > 1 && Character.isDigit(words.get(1).text().charAt(0));
    return words.isEmpty() || !Character.isLetter(following.charAt(0)) || dated;
  }

  static boolean isRise(Outcome.Value value) {
    return Interval.point(Rational.ZERO).isBelow(value.possible());
  }
}
