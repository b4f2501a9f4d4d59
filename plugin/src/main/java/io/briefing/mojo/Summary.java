package io.briefing.mojo;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Standing;
import io.briefing.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;

/** One line about one article: how its claims fared, and what else was found. */
final class Summary {

  private Summary() {}

  /**
   * {@code "src/briefings/cloud.md: 4 of 4 claims agree"}, with errors, warnings, what the baseline
   * holds back and unchecked numbers if any.
   *
   * @param others found when it was held against the build: against other articles and gates
   */
  static String of(CheckedArticle article, List<Finding> others) {
    long agree =
        article.claims().stream()
            .filter(claim -> claim.verdict().colour() == Verdict.Colour.PASS)
            .count();
    StringBuilder line = new StringBuilder(article.article().source().path()).append(": ");
    line.append(agree).append(" of ").append(count(article.claims().size(), "claim"));
    line.append(article.claims().size() == 1 ? " agrees" : " agree");
    long errors = article.count(Level.ERROR) + count(others, Level.ERROR);
    long warnings = article.count(Level.WARNING) + count(others, Level.WARNING);
    if (errors > 0) {
      line.append(", ").append(count(errors, "error"));
    }
    if (warnings > 0) {
      line.append(", ").append(count(warnings, "warning"));
    }
    long held =
        Stream.concat(article.findings().stream(), others.stream())
            .filter(finding -> Standing.of(finding).isPresent())
            .count();
    if (held > 0) {
      line.append(", ").append(held).append(" held back by the baseline");
    }
    int unchecked = article.coverage().unchecked();
    if (unchecked > 0) {
      line.append(", ").append(count(unchecked, "number")).append(" unchecked");
    }
    return line.toString();
  }

  private static long count(List<Finding> findings, Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }

  static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
