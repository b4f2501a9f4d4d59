package io.briefing.report;

import io.briefing.check.CheckedArticle;
import io.briefing.check.Coverage;
import io.briefing.theme.Labels;
import io.briefing.verdict.Verdict.Colour;
import java.util.ArrayList;
import java.util.List;

/** The verdict on a whole article, in a sentence and in counts. */
final class Summaries {

  /** So many ways are shown; who has more to look at reads the tables behind the text. */
  private static final int MOST_POINTERS = 20;

  private final Labels labels;

  Summaries(Labels labels) {
    this.labels = labels;
  }

  Report.Summary of(
      CheckedArticle checked,
      List<Report.Claim> claims,
      List<Report.Check> checks,
      Complaints complaints) {
    int failedClaims = failedClaims(checked);
    int failedChecks = failedChecks(checked);
    int errors = complaints.errors();
    boolean draft = failedClaims + failedChecks + errors > 0;
    boolean calm =
        checked.claims().stream().noneMatch(Pointers::isToLookAt)
            && complaints.sums() == 0
            && checked.checks().stream().allMatch(check -> check.verdict().passes());
    List<Pointer> pointers = Pointers.of(checked, claims, checks, complaints, labels);
    List<Pointer> shown = pointers.subList(0, Math.min(MOST_POINTERS, pointers.size()));
    Colour colour = draft ? Colour.FAIL : calm ? Colour.PASS : Colour.WARN;
    return new Report.Summary(
        colour.word(),
        draft,
        draft
            ? draftWhy(failedClaims - unread(checked), unread(checked), failedChecks, errors)
            : "",
        sentence(checked, failedChecks, complaints),
        claims.stream().filter(claim -> claim.colour().equals(Colour.FAIL.word())).toList(),
        shown,
        shown.size() == pointers.size() ? "" : labels.count("more", pointers.size() - shown.size()),
        tallies(claims),
        coverage(checked.coverage()));
  }

  private String coverage(Coverage coverage) {
    int all = coverage.claimed() + coverage.unchecked() + coverage.excused();
    return all == 0
        ? ""
        : labels.count(
            "coverage",
            all,
            Integer.toString(coverage.claimed()),
            Integer.toString(coverage.unchecked()),
            Integer.toString(coverage.excused()));
  }

  /** Everything that fails, each kind with its count. */
  private String draftWhy(int failedClaims, int unread, int failedChecks, int errors) {
    List<String> parts = new ArrayList<>();
    if (failedClaims > 0) {
      parts.add(labels.count("draft_claims", failedClaims));
    }
    if (unread > 0) {
      parts.add(labels.count("draft_unread", unread));
    }
    if (failedChecks > 0) {
      parts.add(labels.count("check_fails", failedChecks));
    }
    if (errors > 0) {
      parts.add(labels.count(parts.isEmpty() ? "draft_errors" : "draft_more", errors));
    }
    parts.add(labels.say("draft_until"));
    return String.join(" ", parts);
  }

  private String sentence(CheckedArticle checked, int failedChecks, Complaints complaints) {
    int sums = complaints.sums();
    int all = checked.claims().size();
    int agree = agreeing(checked);
    int toCorrect = failedClaims(checked);
    int toLookAt = (int) checked.claims().stream().filter(Pointers::isToLookAt).count();
    List<String> parts = new ArrayList<>();
    if (all == 0) {
      parts.add(labels.say("no_claims"));
    } else if (agree == all) {
      parts.add(labels.count("all_agree", all));
    } else {
      parts.add(labels.count("some_agree", agree, Integer.toString(all)));
    }
    if (toCorrect > 0) {
      parts.add(labels.count("to_correct", toCorrect));
    }
    if (toLookAt > 0) {
      parts.add(labels.count("to_look_at", toLookAt));
    }
    if (failedChecks > 0) {
      parts.add(labels.count("check_fails", failedChecks));
    }
    if (sums > 0) {
      parts.add(labels.count("table_fails", sums));
    }
    return String.join(" ", parts);
  }

  /** Those with a caveat as well; they are to be looked at besides. */
  private static int agreeing(CheckedArticle checked) {
    return (int) checked.claims().stream().filter(claim -> claim.verdict().passes()).count();
  }

  private static int failedClaims(CheckedArticle checked) {
    return (int)
        checked.claims().stream()
            .filter(claim -> Signs.colour(claim).equals(Colour.FAIL.word()))
            .filter(claim -> claim.standing().isEmpty())
            .count();
  }

  /**
   * Those of which nothing can be made: they do not agree, nor does anything speak against them.
   */
  private static int unread(CheckedArticle checked) {
    return (int)
        checked.claims().stream()
            .filter(claim -> claim.standing().isEmpty())
            .filter(claim -> Complaints.unread(claim).isPresent())
            .count();
  }

  private static int failedChecks(CheckedArticle checked) {
    return (int)
        checked.checks().stream()
            .filter(check -> check.verdict().colour() == Colour.FAIL)
            .filter(check -> check.standing().isEmpty())
            .count();
  }

  private List<Report.Tally> tallies(List<Report.Claim> claims) {
    List<Report.Tally> tallies = new ArrayList<>();
    for (Sign sign : Signs.all(labels)) {
      long count = claims.stream().filter(claim -> claim.verdict().equals(sign.verdict())).count();
      if (count > 0) {
        tallies.add(
            new Report.Tally(sign.verdict(), sign.colour(), sign.label(), Long.toString(count)));
      }
    }
    return tallies;
  }
}
