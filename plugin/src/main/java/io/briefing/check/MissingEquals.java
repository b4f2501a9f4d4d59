package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.PlainLink;
import io.briefing.claim.Rewriting;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression;
import io.briefing.formula.Formulas;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.PhraseReader;
import java.util.List;

/**
 * Finds claims whose formula lacks its equals sign: {@code [words](aws.revenue/amazon.revenue)} is
 * a link to a page of that name, and would be published unchecked.
 */
record MissingEquals(Figures figures, Language language) {

  List<Finding> in(Article article) {
    return article.prose().links().stream()
        .filter(link -> isFormula(link, article.source().text()))
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

  /** Of figures that there are; "sales" alone may well be a page, if no amount is linked to it. */
  private boolean isFormula(PlainLink link, String text) {
    Formulas.Parsed<Expression> parsed = Formulas.parse(link.target());
    if (parsed.isBroken()) {
      return false;
    }
    List<String> ids = Rewriting.ids(parsed.result());
    boolean word = link.target().chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return !ids.isEmpty()
        && ids.stream().allMatch(id -> figures.lookup(id).isPresent())
        && !(word && !isAmount(text.substring(link.span().start(), link.span().end())));
  }

  private boolean isAmount(String link) {
    int end = link.lastIndexOf(']');
    return link.startsWith("[")
        && end > 0
        && PhraseReader.read(link.substring(1, end), language).stream()
            .anyMatch(phrase -> phrase.kind() == Kind.AMOUNT && phrase.value() != null);
  }
}
