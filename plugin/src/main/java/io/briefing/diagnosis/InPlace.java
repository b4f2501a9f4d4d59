package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Nearby;
import io.briefing.verdict.Judgements;
import io.briefing.wording.Turned;
import java.util.Optional;

/**
 * A claim in the sentence that other words would make of it: those words may take the place of some
 * before the claim's own.
 *
 * @param words what stands in the place of the claim's words, and of those before them
 * @param nearby what is left around them
 * @param inside whether they take no more than the place of the claim's own
 */
record InPlace(String words, Nearby nearby, boolean inside) {

  /**
   * @param turned the text before the claim and as much of its words as was read, with other words
   * @param rest the claim's words behind
   */
  static InPlace of(Claim claim, Turned turned, String rest) {
    Nearby own = Nearby.of(claim.link());
    boolean inside = turned.start() >= own.before().length();
    int from = inside ? own.before().length() : turned.start();
    Nearby nearby = new Nearby(turned.text().substring(0, from), own.after());
    return new InPlace(turned.text().substring(from) + rest, nearby, inside);
  }

  /** The words as a proposal, if they pass. */
  Optional<Hint> ifTrue(Claim claim, ClaimReader reader) {
    Claim other = reader.inOtherWords(claim, words, nearby);
    return Judgements.of(other).verdict().passes() ? Optional.of(hint(words)) : Optional.empty();
  }

  Hint hint(String proposed) {
    return Hint.of(inside ? "wording" : "beside", proposed);
  }
}
