package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Span;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What share of its numbers each article must account for.
 *
 * @param minCoverage per cent of the numbers that are not excused which must be claimed
 * @param maxExcused per cent of all numbers which may be excused
 */
public record CoverageGate(OptionalInt minCoverage, OptionalInt maxExcused) {

  /** Asks for nothing. */
  public static final CoverageGate NONE =
      new CoverageGate(OptionalInt.empty(), OptionalInt.empty());

  /** What an article lacks; a share is compared exactly, and shown rounded against the article. */
  public List<Finding> findings(CheckedArticle article) {
    Coverage coverage = article.coverage();
    List<Finding> findings = new ArrayList<>();
    if (minCoverage.isPresent() && isBelow(coverage.percent(), minCoverage.getAsInt())) {
      findings.add(
          Rule.LOW_COVERAGE.at(
              article.article().source(),
              Span.at(0),
              shown(coverage.percent().floor().toString())
                  + " of the numbers are claimed ("
                  + coverage.claimed()
                  + " of "
                  + (coverage.claimed() + coverage.unchecked())
                  + "); minCoverage asks for "
                  + shown(Integer.toString(minCoverage.getAsInt())),
              "link the unchecked numbers to formulas, or say under `excused` why they have none"));
    }
    if (maxExcused.isPresent()
        && isBelow(Rational.of(maxExcused.getAsInt()), coverage.excusedPercent())) {
      findings.add(
          Rule.MANY_EXCUSED.at(
              article.article().source(),
              Span.at(0),
              shown(coverage.excusedPercent().ceiling().toString())
                  + " of the numbers are excused ("
                  + coverage.excused()
                  + " of "
                  + coverage.all()
                  + "); maxExcused allows "
                  + shown(Integer.toString(maxExcused.getAsInt())),
              "give some of them a figure and link them to it"));
    }
    return findings;
  }

  private static boolean isBelow(Rational share, int least) {
    return isBelow(share, Rational.of(least));
  }

  private static boolean isBelow(Rational a, Rational b) {
    return a.compareTo(b) < 0;
  }

  private static String shown(String percent) {
    return percent + " %";
  }
}
