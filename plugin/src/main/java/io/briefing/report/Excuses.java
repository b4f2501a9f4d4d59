package io.briefing.report;

import io.briefing.article.Article;
import io.briefing.article.Table;
import io.briefing.article.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What need not be proven, and the author's reasons. */
final class Excuses {

  private Excuses() {}

  /** What the front matter excuses, then the tables that need not foot, by their heads. */
  static List<Report.Excuse> of(Article article) {
    List<Report.Excuse> excuses = new ArrayList<>();
    article.frontMatter().excused().stream()
        .flatMap(rows -> rows.items().stream())
        .forEach(row -> excuse(row).ifPresent(excuses::add));
    for (Table table : article.prose().tables()) {
      table
          .remark()
          .filter(remark -> !remark.foot())
          .ifPresent(remark -> excuses.add(new Report.Excuse(heads(table), remark.because())));
    }
    return excuses;
  }

  private static Optional<Report.Excuse> excuse(Yaml row) {
    String quote = row instanceof Yaml.Mapping mapping ? value(mapping, "quote") : "";
    String because = row instanceof Yaml.Mapping mapping ? value(mapping, "because") : "";
    return quote.isEmpty() || because.isEmpty()
        ? Optional.empty()
        : Optional.of(new Report.Excuse(quote, because));
  }

  private static String heads(Table table) {
    return table.rows().get(0).stream()
        .map(head -> head.visible().strip())
        .filter(head -> !head.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String value(Yaml.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(Yaml.Text.class::isInstance)
        .map(text -> ((Yaml.Text) text).value())
        .orElse("");
  }
}
