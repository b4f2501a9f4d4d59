package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record told by a phrase that is longer than the claim's words: "sales have never been
 * [higher](=…)", „nie war der Umsatz [so hoch](=…)“.
 *
 * <p>By themselves such words say less, or nothing. They are read as the whole phrase where the
 * formula gives a place, and where they name none of their own; over how long it is one they may: «
 * à leur [plus bas niveau en deux ans](=…) ».
 */
final class RecordAround {

  private RecordAround() {}

  /** The phrases of the claim's words, or the record that they end. */
  static List<Phrase> read(List<Phrase> own, String words, Surroundings around, Outcome outcome) {
    boolean place = outcome instanceof Outcome.Value value && value.sense() == Sense.RANK;
    if (!place) {
      return own;
    }
    List<Phrase> spans = own.stream().filter(phrase -> phrase.kind() == Kind.DURATION).toList();
    boolean open =
        own.stream().allMatch(phrase -> phrase.kind() == Kind.DIRECTION || spans.contains(phrase));
    Optional<Phrase> record = open ? around.record() : Optional.empty();
    int end = spans.isEmpty() ? words.length() : spans.get(0).start();
    return record
        .map(whole -> within(whole, Math.max(0, whole.start() - around.start()), end))
        .map(whole -> Stream.concat(Stream.of(whole), spans.stream()).toList())
        .orElse(own);
  }

  private static Phrase within(Phrase whole, int start, int end) {
    return whole.saidAt(start, end, start, end, List.of());
  }
}
