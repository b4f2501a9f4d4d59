package io.briefing.verdict;

import java.util.Objects;

/**
 * A verdict on one claim.
 *
 * @param reversed whether the words turn things round: a rise for a fall, most for a minority, the
 *     largest for the smallest
 * @param reason why it cannot be decided or compared; empty for the other verdicts
 */
public record Judgement(Verdict verdict, boolean reversed, String reason) {

  public Judgement {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(reason, "reason");
  }

  /** As the console shows it: {@code "inconsistent, reversed"}. */
  public String label() {
    return verdict.word() + (reversed ? ", reversed" : "");
  }
}
