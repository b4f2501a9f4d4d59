package io.briefing.report;

import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import io.briefing.theme.Labels;
import io.briefing.verdict.Verdict.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways to what the verdict counts beside the claims to correct: first what fails, then what is
 * to be looked at, each in the order of the article.
 */
final class Pointers {

  private static final String CHECKS = "briefing-checks";
  private static final String FINDINGS = "briefing-findings";
  private static final String ERROR = "error";
  private static final Remark NONE = new Remark("", "");

  private final List<Pointer> all = new ArrayList<>();

  private final Labels labels;

  private Pointers(Labels labels) {
    this.labels = labels;
  }

  /**
   * @param claims those of the article, in its order
   * @param checks those of the article, in its order
   */
  static List<Pointer> of(
      CheckedArticle checked,
      List<Report.Claim> claims,
      List<Report.Check> checks,
      Complaints complaints,
      Labels labels) {
    Pointers pointers = new Pointers(labels);
    pointers.addChecks(checks, Colour.FAIL);
    pointers.addFindings(complaints, true);
    for (int i = 0; i < claims.size(); i++) {
      CheckedClaim claim = checked.claims().get(i);
      if (isToLookAt(claim)) {
        pointers.add(claims.get(i));
      }
    }
    pointers.addFindings(complaints, false);
    pointers.addChecks(checks, Colour.WARN);
    return pointers.all;
  }

  /** Whether there is something about a claim, though it does not stop the build. */
  static boolean isToLookAt(CheckedClaim claim) {
    return Signs.colour(claim).equals(Colour.WARN.word());
  }

  private void add(Report.Claim claim) {
    all.add(
        new Pointer(
            "claim-" + claim.id(),
            Colour.WARN.word(),
            claim.number() + ". " + claim.words(),
            "",
            claim.label(),
            claim.remarks().stream().findFirst().orElseGet(() -> reason(claim))));
  }

  /** The console's reasons stand on pages in its own language alone. */
  private Remark reason(Report.Claim claim) {
    String gives = claim.gives().isEmpty() ? "" : labels.say("gives") + " " + claim.gives();
    return told(
        gives, claim.hints().stream().findFirst().or(() -> claim.reasons().stream().findFirst()));
  }

  /** What there is, and what would be true. */
  private Remark told(String found, Optional<String> hint) {
    String text =
        found.isEmpty() || hint.isEmpty()
            ? hint.orElse(found)
            : labels.say("named", found, hint.get());
    return new Remark(text, "");
  }

  private void addChecks(List<Report.Check> checks, Colour colour) {
    for (Report.Check check : checks) {
      if (check.colour().equals(colour.word())) {
        Remark remark =
            check.remarks().stream()
                .findFirst()
                .orElseGet(() -> told(check.values(), check.hints().stream().findFirst()));
        String words =
            check.period().isEmpty() ? check.formula() : check.formula() + " · " + check.period();
        all.add(new Pointer(CHECKS, colour.word(), words, "", check.label(), remark));
      }
    }
  }

  /** Errors, which a draft lists all; and what a sign in a table leads to. */
  private void addFindings(Complaints complaints, boolean errors) {
    for (Report.Finding finding : complaints.all()) {
      boolean error = finding.level().equals(ERROR);
      if (error == errors && (error || !finding.anchor().isEmpty())) {
        String anchor = finding.anchor().isEmpty() ? FINDINGS : finding.anchor();
        String colour = error ? Colour.FAIL.word() : Colour.WARN.word();
        all.add(new Pointer(anchor, colour, finding.message(), finding.lang(), "", NONE));
      }
    }
  }
}
