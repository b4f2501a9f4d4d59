package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Passage;
import io.briefing.article.Quotes;
import io.briefing.article.RowKeys;
import io.briefing.article.Yaml;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of prose whose numbers need no figure, and the author's reason.
 *
 * @param start in the passage's text
 * @param end behind it
 */
record Excuse(Passage passage, int start, int end, String because) {

  private static final List<String> KEYS = List.of("quote", "because", "occurrence");

  /** The excuses of an article; what is wrong with one is added to the findings. */
  static List<Excuse> of(Article article, List<Finding> findings) {
    List<Excuse> excuses = new ArrayList<>();
    List<Yaml> rows = article.frontMatter().excused().map(Yaml.Sequence::items).orElse(List.of());
    if (rows.isEmpty()) {
      return excuses;
    }
    Quotes quotes = new Quotes(article.source(), article.prose().passages(), findings::add);
    for (Yaml row : rows) {
      Optional<Yaml.Text> quote = text(row, "quote");
      Optional<Yaml.Text> because = text(row, "because");
      if (quote.isEmpty() || because.isEmpty() || because.get().value().isBlank()) {
        findings.add(
            Rule.EXCUSE_SHAPE.at(
                article.source(),
                row.span(),
                "an excuse needs the keys \"quote\" and \"because\"",
                "write - {quote: \"some 30 countries\", because: no register is kept}"));
      } else if (RowKeys.areWhole(
          article.source(), "an excuse", (Yaml.Mapping) row, KEYS, findings::add)) {
        quotes
            .find((Yaml.Mapping) row, quote.get())
            .map(at -> new Excuse(at.passage(), at.start(), at.end(), because.get().value()))
            .ifPresent(excuses::add);
      }
    }
    return excuses;
  }

  private static Optional<Yaml.Text> text(Yaml row, String key) {
    return row instanceof Yaml.Mapping mapping ? mapping.text(key) : Optional.empty();
  }
}
