package io.briefing.mojo;

import io.briefing.article.Level;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Verdict;

/** One line about one article: how its claims fared, and what else was found. */
final class Summary {

  private Summary() {}

  /**
   * {@code "src/briefings/cloud.md: 4 of 4 claims agree"}, with errors, warnings and unchecked
   * numbers if any.
   */
  static String of(CheckedArticle article) {
    long agree =
        article.claims().stream()
            .filter(claim -> claim.verdict().colour() == Verdict.Colour.PASS)
            .count();
    StringBuilder line = new StringBuilder(article.article().source().path()).append(": ");
    line.append(agree).append(" of ").append(count(article.claims().size(), "claim"));
    line.append(article.claims().size() == 1 ? " agrees" : " agree");
    long errors = article.count(Level.ERROR);
    long warnings = article.count(Level.WARNING);
    if (errors > 0) {
      line.append(", ").append(count(errors, "error"));
    }
    if (warnings > 0) {
      line.append(", ").append(count(warnings, "warning"));
    }
    int unchecked = article.coverage().unchecked();
    if (unchecked > 0) {
      line.append(", ").append(count(unchecked, "number")).append(" unchecked");
    }
    return line.toString();
  }

  static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
