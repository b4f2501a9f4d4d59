package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Judgements;
import io.briefing.wording.OtherWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What would settle a claim that its figures leave open: other words, or closer figures. */
public record OpenClaims(Rewording rewording, Written written, OtherWords others) {

  public List<Hint> waysOut(Claim claim) {
    if (!(claim.reading() instanceof Says says)
        || !(claim.outcome() instanceof Outcome.Value value)) {
      return List.of();
    }
    List<Hint> ways = new ArrayList<>();
    if (value.isOnlyBound()) {
      known(claim, says.phrase(), value).ifPresent(ways::add);
    }
    String closer = value.restsOnRange() ? "both-ends" : "more-digits";
    ways.add(Hint.of(value.isOnlyBound() ? "other-end" : closer));
    return ways;
  }

  /** The claim with no more than is known: "more than 18,000". */
  private Optional<Hint> known(Claim claim, Phrase phrase, Outcome.Value value) {
    String words = claim.words();
    boolean counted = phrase.unit().kind() == Unit.Kind.NOUN && phrase.numbers().size() == 1;
    int end = counted ? phrase.numbers().get(0).end() : others.joints().end(words, phrase);
    return written
        .bound(counted ? value.in(value.sense(), Unit.NONE) : value)
        .map(known -> others.spliced(words, phrase, end, known))
        .filter(reworded -> Judgements.of(rewording.with(claim, reworded)).verdict().passes())
        .map(reworded -> Hint.of("wording", reworded));
  }
}
