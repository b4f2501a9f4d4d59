package io.briefing.claim;

import io.briefing.cue.Gains;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Preposition;
import java.util.List;

/**
 * A fall that no verb beside the number tells: it may be told before it of another number, "shrank
 * by [2,310](=…), or [5.6 %](=…)", or behind it, "[325](=…) or 40.6 % lower", by what is missing or
 * gone, or by nothing but how far it went.
 */
record FallAround(Surroundings around, Subject subject) {

  /** The phrase, as a fall if it is one; {@code own} are all phrases of the claim's words. */
  Phrase told(Phrase phrase, List<Phrase> own) {
    boolean fell =
        subject.measure().stated().signum() < 0 && mayBe(phrase)
            || own.stream().anyMatch(other -> subject.isBelowItsYear(other));
    if (fell) {
      return phrase.mirrored().moved(Direction.DOWN, Preposition.NONE);
    }
    boolean gone =
        subject.sense() == Sense.CHANGE
            && !subject.value().earlierMinusLater()
            && !subject.namesLoss()
            && around.times().tellsSurelyGone(new Reach(around).end(phrase));
    return gone ? phrase.mirrored() : phrase;
  }

  private boolean mayBe(Phrase phrase) {
    Times times = around.times();
    Sentence sentence = around.sentence();
    Speech speech = around.speech();
    int end = new Reach(around).end(phrase);
    return sentence.falls(around.around(), around.start() + phrase.start())
        || isFallTogether(phrase)
        || isBehindMinus(phrase)
        || times.opensBelow(end)
        || times.isOfFall(end)
        || times.leadsFromGone(sentence.from(), around.start() + phrase.start())
        || times.tellsGone(sentence.from(), end, subject.isDebt() || speech.ofDebt())
        || isSize(phrase)
        || speech.ofLack()
        || isOutflow(phrase)
        || subject.isRateOfChange() && speech.ofLoss();
  }

  /**
   * "[325](=…) or 40.6 % lower", « [75 élèves](=…) et neuf classes de moins »: the number right
   * behind tells the way of both.
   */
  private boolean isFallTogether(Phrase phrase) {
    int end = around.start() + phrase.quantityEnd();
    return around.sentence().phrases(around.around()).stream()
        .filter(other -> other.start() >= end)
        .findFirst()
        .filter(next -> next.direction() == Direction.DOWN && !next.numbers().isEmpty())
        .filter(
            next ->
                around.times().isAlternative(end, next.start())
                    || next.preposition() == Preposition.BY
                        && around.times().isAddition(phraseEnd(phrase), next.start()))
        .isPresent();
  }

  /** «Menos [75 alunos](=…) e [nove turmas](=…)»: the word before the first is that of both. */
  private boolean isBehindMinus(Phrase phrase) {
    int start = around.start() + phrase.start();
    Phrase last = null;
    for (Phrase other : around.sentence().phrases(around.around())) {
      last = other.end() <= start ? other : last;
    }
    return last != null
        && Readings.isNegative(last)
        && around.times().isAddition(last.end(), start);
  }

  /** What it counts may be no word of the phrase: « 75 élèves ». */
  private int phraseEnd(Phrase phrase) {
    return Math.max(new Reach(around).end(phrase), around.end());
  }

  /** "An outflow of [£6.5bn](=change(deposits))" */
  private boolean isOutflow(Phrase phrase) {
    Times times = around.times();
    int from = around.sentence().clause(times.text(), around.start());
    int number = around.start() + phrase.quantityStart();
    return Gains.outflowLeadsIn(
        times.text().substring(Math.min(from, number), number), times.language());
  }

  /** „Es waren [um 63 Gigawattstunden](=…)“ says how far, and nothing says which way. */
  private boolean isSize(Phrase phrase) {
    return around.times().isBy(around.start() + phrase.start())
        && around.sentence().phrases(around.around()).stream()
            .allMatch(near -> near.direction() == Direction.NONE);
  }
}
