package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.numeral.Numeral;
import io.briefing.numeral.SwappedDigits;
import io.briefing.verdict.Judgements;
import java.util.List;
import java.util.Optional;

/** Two neighbouring digits of the words' number in the wrong order: 574,875 for 574,785. */
public record MistypedDigits(Rewording rewording) {

  /** The number with two of its digits swapped, if one such number alone makes the claim true. */
  public Optional<Hint> of(Claim claim) {
    if (!(claim.reading() instanceof Says says) || says.phrase().numbers().size() != 1) {
      return Optional.empty();
    }
    Numeral numeral = says.phrase().numbers().get(0);
    String before = claim.words().substring(0, numeral.start());
    String written = claim.words().substring(numeral.start(), numeral.end());
    String after = claim.words().substring(numeral.end());
    List<SwappedDigits.Swap> fitting =
        SwappedDigits.swaps(written).stream()
            .filter(swap -> passes(rewording.with(claim, before + swap.text() + after)))
            .limit(2)
            .toList();
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    SwappedDigits.Swap swap = fitting.get(0);
    return Optional.of(
        Hint.of(
            "digits",
            written,
            swap.text(),
            String.valueOf(swap.first()),
            String.valueOf(swap.second())));
  }

  private static boolean passes(Claim claim) {
    return Judgements.of(claim).verdict().passes();
  }
}
