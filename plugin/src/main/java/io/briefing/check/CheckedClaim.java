package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.claim.Claim;
import io.briefing.diagnosis.Trail;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim and how it stands to the figures.
 *
 * @param number from 1, in the order of the article
 * @param id an anchor made from words and formula: it stays when the article around it changes
 * @param says what the words say, in figures: {@code "below 14.3 % (1/7)"}; empty if nothing could
 *     be read
 * @param gives what the figures give: {@code "15.79 %"}; empty if nothing can be computed
 * @param hints ways out, one line each
 * @param written the words, if Briefing wrote them because the claim has none of its own
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
    Optional<String> written,
    List<Finding> findings) {

  public CheckedClaim {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(says, "says");
    Objects.requireNonNull(gives, "gives");
    Objects.requireNonNull(trail, "trail");
    Objects.requireNonNull(written, "written");
    hints = List.copyOf(hints);
    findings = List.copyOf(findings);
  }

  /** The words as a reader of the report sees them. */
  public String words() {
    return written.orElseGet(claim::words);
  }

  public Verdict verdict() {
    return judgement.verdict();
  }

  /** Whether it stops the build: it fails, and is neither soft nor in the baseline. */
  public boolean stopsTheBuild() {
    return Standing.stopsTheBuild(verdict(), findings);
  }

  /** Why it may stay though it fails; empty if it does not fail, or may not. */
  public Optional<Standing> standing() {
    return Standing.of(verdict(), findings);
  }

  /** The same with other findings. */
  CheckedClaim with(List<Finding> others) {
    return new CheckedClaim(
        number, id, claim, judgement, says, gives, trail, hints, written, others);
  }
}
