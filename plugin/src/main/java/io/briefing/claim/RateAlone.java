package io.briefing.claim;

import io.briefing.cue.RateOf;
import io.briefing.cue.Topic;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import java.util.List;
import java.util.Optional;

/**
 * "Sales [grew organically](=organic_growth)", "[organic growth](=organic_growth) returned": of a
 * rate of change, which way it says that something moved.
 *
 * <p>Only where its clause names what the rate is of: in "it fell" and in "a fall in inflation" the
 * rate itself may have moved.
 */
record RateAlone(Surroundings around, Subject subject) {

  Optional<Reading> reading(List<Phrase> own) {
    boolean rate = subject.sense() == Sense.RATIO && subject.isRateOfChange();
    boolean alone = own.stream().filter(phrase -> phrase.kind().claimable()).count() == 1;
    return rate && alone
        ? own.stream()
            .filter(phrase -> phrase.kind() == Kind.DIRECTION && !phrase.isDeniedMove())
            .filter(this::movesWhatItIsOf)
            .findFirst()
            .flatMap(phrase -> Readings.moves(phrase, subject.measure(), Yardstick.SAME))
        : Optional.empty();
  }

  private boolean movesWhatItIsOf(Phrase phrase) {
    String text = around.times().text();
    int from = around.start() + phrase.start();
    int to = around.start() + phrase.end();
    String before = text.substring(around.sentence().clause(text, from), from);
    String after = text.substring(to, clauseEnd(text, to));
    Language language = around.times().language();
    boolean rate =
        Topic.RATE_OF_CHANGE.isIn(before, language) || Topic.RATE_OF_CHANGE.isIn(after, language);
    String words = text.substring(from, to);
    return !rate
        && subject.value().uses().stream()
            .flatMap(use -> use.figure().names())
            .anyMatch(name -> RateOf.isNamedIn(before + words + after, name, language));
  }

  private int clauseEnd(String text, int at) {
    int end = at;
    while (end < around.sentence().to() && !Sentence.isParted(text, end, end + 1)) {
      end++;
    }
    return end;
  }
}
