package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.claim.Claim;
import java.util.List;
import java.util.Objects;

/**
 * A claim and how it stands to the figures.
 *
 * @param number from 1, in the order of the article
 * @param id an anchor made from words and formula: it stays when the article around it changes
 * @param says what the words say, in figures: {@code "below 14.3 % (1/7)"}; empty if nothing could
 *     be read
 * @param gives what the figures give: {@code "15.79 %"}; empty if nothing can be computed
 * @param hints ways out, one line each
 * @param findings what the author is told about this claim; none if there is nothing to tell
 */
public record CheckedClaim(
    int number,
    String id,
    Claim claim,
    Judgement judgement,
    String says,
    String gives,
    Trail trail,
    List<String> hints,
    List<Finding> findings) {

  public CheckedClaim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(gives, "gives");
    Objects.requireNonNull(trail, "trail");
    hints = List.copyOf(hints);
    findings = List.copyOf(findings);
  }

  public Verdict verdict() {
    return judgement.verdict();
  }
}
