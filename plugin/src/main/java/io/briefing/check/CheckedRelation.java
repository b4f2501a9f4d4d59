package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Span;
import io.briefing.diagnosis.Trail;
import io.briefing.figure.Period;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of {@code checks:} at one period, and whether it holds.
 *
 * @param relation as the author wrote it: {@code "a = b + c"}
 * @param kind {@code "footing"} for a sum, {@code "relation"} for anything else
 * @param because the author's reason, if one is given
 * @param period empty if the row names its periods itself or its figures have none
 * @param gives both sides in figures: {@code "574,785 = 574,785"}; empty if they have no value
 */
public record CheckedRelation(
    String relation,
    Span span,
    String kind,
    Optional<String> because,
    Optional<Period> period,
    Judgement judgement,
    String gives,
    Trail trail,
    List<String> hints,
    List<Finding> findings) {

  public CheckedRelation {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(because, "because");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(judgement, "judgement");
    Objects.requireNonNull(gives, "gives");
    Objects.requireNonNull(trail, "trail");
    hints = List.copyOf(hints);
    findings = List.copyOf(findings);
  }

  public Verdict verdict() {
    return judgement.verdict();
  }

  /** Whether it stops the build: it fails, and is not in the baseline. */
  public boolean stopsTheBuild() {
    return Standing.stopsTheBuild(verdict(), findings);
  }

  /** Why it may stay though it fails; empty if it does not fail, or may not. */
  public Optional<Standing> standing() {
    return Standing.of(verdict(), findings);
  }

  /** The same with other findings. */
  CheckedRelation with(List<Finding> others) {
    return new CheckedRelation(
        relation, span, kind, because, period, judgement, gives, trail, hints, others);
  }
}
