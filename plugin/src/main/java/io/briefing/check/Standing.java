package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why something may stay in an article although it fails: its author calls it soft, or the baseline
 * has it.
 *
 * @param because the reason in the baseline; empty if none is given yet, and for what is soft
 */
public record Standing(Kind kind, String because) {

  /** Who lets it stay. */
  public enum Kind {
    SOFT,
    BASELINE
  }

  private static final String IN_BASELINE = "in the baseline";
  private static final String REASON = ": ";

  public Standing {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(because, "because");
  }

  /** What a finding becomes that the baseline has. */
  static Finding accepted(Finding finding, String because) {
    String reason = because.isEmpty() ? "" : REASON + because;
    return finding.at(Level.NOTE).hinting(IN_BASELINE + reason);
  }

  /** The standing of a finding that the baseline has, and of no other. */
  public static Optional<Standing> of(Finding finding) {
    if (finding.level() != Level.NOTE || finding.hints().isEmpty()) {
      return Optional.empty();
    }
    String last = finding.hints().get(finding.hints().size() - 1);
    if (last.equals(IN_BASELINE)) {
      return Optional.of(new Standing(Kind.BASELINE, ""));
    }
    return last.startsWith(IN_BASELINE + REASON)
        ? Optional.of(
            new Standing(Kind.BASELINE, last.substring(IN_BASELINE.length() + REASON.length())))
        : Optional.empty();
  }

  static boolean stopsTheBuild(Verdict verdict, List<Finding> findings) {
    return verdict.colour() == Verdict.Colour.FAIL
        && findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
  }

  static Optional<Standing> of(Verdict verdict, List<Finding> findings) {
    if (verdict.colour() != Verdict.Colour.FAIL || stopsTheBuild(verdict, findings)) {
      return Optional.empty();
    }
    return findings.stream()
        .flatMap(finding -> of(finding).stream())
        .findFirst()
        .or(() -> Optional.of(new Standing(Kind.SOFT, "")));
  }
}
