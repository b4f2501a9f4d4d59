package io.briefing.claim;

import io.briefing.cue.Topic;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import java.util.List;
import java.util.Optional;

/**
 * "Sales [grew organically](=organic_growth)", "[organic growth](=organic_growth) returned": of a
 * rate of change, which way it says that something moved.
 *
 * <p>Where the clause names a rate before its verb, that is what moved: "inflation fell".
 */
record RateAlone(Surroundings around, Subject subject) {

  Optional<Reading> reading(List<Phrase> own) {
    boolean rate = subject.sense() == Sense.RATIO && subject.isRateOfChange();
    boolean alone = own.stream().filter(phrase -> phrase.kind().claimable()).count() == 1;
    return rate && alone
        ? own.stream()
            .filter(phrase -> phrase.kind() == Kind.DIRECTION && !phrase.isDeniedMove())
            .filter(phrase -> !namesRate(phrase))
            .findFirst()
            .flatMap(phrase -> Readings.moves(phrase, subject.measure(), Yardstick.SAME))
        : Optional.empty();
  }

  private boolean namesRate(Phrase phrase) {
    String text = around.times().text();
    int at = around.start() + phrase.start();
    String before = text.substring(around.sentence().clause(text, at), at);
    return Topic.RATE_OF_CHANGE.isIn(before, around.times().language());
  }
}
