package io.briefing.report;

import io.briefing.check.CheckedClaim;
import io.briefing.theme.Labels;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Verdict;
import io.briefing.verdict.Verdict.Colour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tick marks: one for each verdict, and one for a claim that agrees with the figures though
 * there is a warning about it, since half its words were not judged, say, or speak of another year.
 */
public final class Signs {

  /** The stable name of the sign that no verdict has. */
  public static final String DOUBTED = "doubted";

  private Signs() {}

  /** Every sign, the best first. */
  static List<Sign> all(Labels labels) {
    List<Sign> all = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (!verdict.passes() && all.stream().noneMatch(sign -> sign.verdict().equals(DOUBTED))) {
        all.add(sign(DOUBTED, Colour.WARN, labels));
      }
      all.add(sign(verdict.word(), verdict.colour(), labels));
    }
    return all;
  }

  /** Those that stand on a page, and what it means to agree, whatever else there is. */
  static List<Sign> on(List<Report.Claim> claims, List<Report.Check> checks, Labels labels) {
    Set<String> there = new HashSet<>(Set.of(Verdict.VERIFIED.word()));
    claims.forEach(claim -> there.add(claim.verdict()));
    checks.forEach(check -> there.add(check.verdict()));
    return all(labels).stream().filter(sign -> there.contains(sign.verdict())).toList();
  }

  private static Sign sign(String name, Colour colour, Labels labels) {
    return new Sign(name, colour.word(), labels.say(name), labels.say(name + "_means"));
  }

  /** The name of a claim's sign. */
  static String of(CheckedClaim claim) {
    return Complaints.isDoubtful(claim) ? DOUBTED : claim.verdict().word();
  }

  /**
   * What may stay though it fails, and what agrees but with a warning, is to be looked at; a claim
   * of which nothing can be made stops the build as one that is contradicted does.
   */
  static String colour(CheckedClaim claim) {
    if (Complaints.unread(claim).isPresent()) {
      return Colour.FAIL.word();
    }
    return Complaints.isDoubtful(claim)
        ? Colour.WARN.word()
        : colour(claim.verdict(), claim.standing().isPresent());
  }

  /**
   * @param stays whether it may stay though it fails
   */
  static String colour(Verdict verdict, boolean stays) {
    return stays ? Colour.WARN.word() : verdict.colour().word();
  }

  static String label(CheckedClaim claim, Labels labels) {
    return Complaints.isDoubtful(claim) ? labels.say(DOUBTED) : label(claim.judgement(), labels);
  }

  static String label(Judgement judgement, Labels labels) {
    return labels.say(judgement.reversed() ? "reversed" : judgement.verdict().word());
  }
}
