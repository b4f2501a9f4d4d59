package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.PlainLink;
import io.briefing.article.Source;
import io.briefing.claim.Rewriting;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression;
import io.briefing.formula.Formulas;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.PhraseReader;
import java.util.List;
import java.util.Optional;

/**
 * Finds claims whose formula lacks its equals sign: {@code [words](aws.revenue/amazon.revenue)} is
 * a link to a page of that name, and would be published unchecked.
 *
 * @param agreeing tells whether a linked number is the figure's: "[5 reasons](sales)" may well lead
 *     to a page on sales
 */
record MissingEquals(Figures figures, Agreeing agreeing, Language language) {

  private static final String RULE = "broken-claim";

  List<Finding> in(Article article) {
    return article.prose().links().stream()
        .flatMap(link -> finding(link, article.source()).stream())
        .toList();
  }

  private Optional<Finding> finding(PlainLink link, Source source) {
    if (!isFormula(link.target())) {
      return Optional.empty();
    }
    if (!isWord(link.target())) {
      return Optional.of(missing(link, source));
    }
    List<Phrase> amounts = amounts(source.text(link.span()));
    if (amounts.isEmpty()) {
      return Optional.empty();
    }
    Optional<Figure> figure = figures.lookup(link.target());
    boolean fits =
        amounts.stream().anyMatch(amount -> agreeing.agrees(amount, figure.orElseThrow()));
    return Optional.of(
        fits
            ? missing(link, source)
            : Finding.warning(
                RULE,
                source,
                link.span(),
                "this is a link to a page, and no claim: its target is the id of a figure too",
                "write =" + link.target() + " to have the number checked",
                "write ./" + link.target() + " to link to the page"));
  }

  private static Finding missing(PlainLink link, Source source) {
    return Finding.error(
        RULE,
        source,
        link.span(),
        "this is no claim: the equals sign before its formula is missing",
        "write =" + link.target());
  }

  /** Of figures that there are. */
  private boolean isFormula(String target) {
    Formulas.Parsed<Expression> parsed = Formulas.parse(target);
    List<String> ids = parsed.isBroken() ? List.of() : Rewriting.ids(parsed.result());
    return !ids.isEmpty() && ids.stream().allMatch(id -> figures.lookup(id).isPresent());
  }

  /** "sales" alone may well be a page. */
  private static boolean isWord(String target) {
    return target.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
  }

  private List<Phrase> amounts(String link) {
    int end = link.lastIndexOf(']');
    return link.startsWith("[") && end > 0
        ? PhraseReader.read(link.substring(1, end), language).stream()
            .filter(phrase -> phrase.kind() == Kind.AMOUNT && phrase.value() != null)
            .toList()
        : List.of();
  }
}
