package io.briefing.claim;

import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A record told by a phrase that is longer than the claim's words: "sales have never been
 * [higher](=…)", „nie war der Umsatz [so hoch](=…)“.
 *
 * <p>By themselves such words say less, or nothing. They are read as the whole phrase where the
 * formula gives a place, and where they name none of their own.
 */
final class RecordAround {

  private RecordAround() {}

  /** The phrases of the claim's words, or the record that they end. */
  static List<Phrase> read(List<Phrase> own, String words, Surroundings around, Outcome outcome) {
    boolean place = outcome instanceof Outcome.Value value && value.sense() == Sense.RANK;
    boolean open = own.stream().allMatch(phrase -> phrase.kind() == Kind.DIRECTION);
    Optional<Phrase> record = place && open ? around.record() : Optional.empty();
    return record.map(whole -> List.of(within(whole, words))).orElse(own);
  }

  private static Phrase within(Phrase whole, String words) {
    int end = words.length();
    return whole.saidAt(0, end, 0, end, List.of());
  }
}
