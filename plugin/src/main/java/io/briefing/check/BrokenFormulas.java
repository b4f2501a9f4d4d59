package io.briefing.check;

import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.formula.Outcome;
import java.util.List;

/** What is wrong with the formulas of claims, whatever their words say. */
final class BrokenFormulas {

  private BrokenFormulas() {}

  /** Each error in its place in the formula; none if the formula can be computed. */
  static List<Finding> findings(Source source, ClaimLink link, Outcome outcome) {
    if (!(outcome instanceof Outcome.Broken broken)) {
      return List.of();
    }
    return broken.errors().stream()
        .map(
            error ->
                Finding.error(
                    error.rule(),
                    source,
                    link.formulaPart(error.span().start(), error.span().end()),
                    error.message(),
                    error.hints().toArray(String[]::new)))
        .toList();
  }
}
