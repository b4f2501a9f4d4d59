package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.verdict.BothEnds;
import io.briefing.verdict.Judgements;
import java.util.Optional;

/**
 * Words for a figure whose source gives a range: both of its ends, in the author's words if any.
 */
record RangeInstead(ClaimReader reader, CarriedNumbers carried, Written written) {

  Optional<Hint> of(Claim claim, Outcome.Value value) {
    return claim.reading() instanceof Says says && value.restsOnRange()
        ? of(claim, says, value)
        : Optional.empty();
  }

  private Optional<Hint> of(Claim claim, Says says, Outcome.Value value) {
    return carried
        .inRange(says, value, claim.words())
        .filter(words -> passes(claim, words))
        .map(words -> Hint.of("wording", words))
        .or(
            () ->
                BothEnds.verdict(says, value)
                    .flatMap(any -> written.bound(value))
                    .map(all -> Hint.of(passes(claim, all) ? "wording" : "value", all)));
  }

  private boolean passes(Claim claim, String words) {
    return Judgements.of(reader.inOtherWords(claim, words)).verdict().passes();
  }
}
