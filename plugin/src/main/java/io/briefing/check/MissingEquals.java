package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.PlainLink;
import io.briefing.claim.Rewriting;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression;
import io.briefing.formula.Formulas;
import java.util.List;

/**
 * Finds claims whose formula lacks its equals sign: {@code [words](aws.revenue/amazon.revenue)} is
 * a link to a page of that name, and would be published unchecked.
 */
record MissingEquals(Figures figures) {

  List<Finding> in(Article article) {
    return article.prose().links().stream()
        .filter(this::isFormula)
        .map(
            link ->
                Finding.error(
                    "broken-claim",
                    article.source(),
                    link.span(),
                    "this is no claim: the equals sign before its formula is missing",
                    "write =" + link.target()))
        .toList();
  }

  /** Of figures that there are; "sales" alone may well be a page. */
  private boolean isFormula(PlainLink link) {
    Formulas.Parsed<Expression> parsed = Formulas.parse(link.target());
    if (parsed.isBroken()) {
      return false;
    }
    List<String> ids = Rewriting.ids(parsed.result());
    boolean word = link.target().chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return !word && !ids.isEmpty() && ids.stream().allMatch(id -> figures.lookup(id).isPresent());
  }
}
