package io.briefing.mojo;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Span;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the reports of each article will be: its path in the source directory without the
 * extension, {@code 2024/cloud} for {@code 2024/cloud.md}.
 *
 * <p>Two articles must not overwrite each other, nor on a disk that takes A for a. The first of
 * them has the name; the others are checked like it, get no page, and are told why.
 */
final class OutputNames {

  private final Settings settings;
  private final List<Path> articles;
  private final Map<String, Path> owners = new HashMap<>();

  private OutputNames(List<Path> articles, Settings settings) {
    this.settings = settings;
    this.articles = articles;
    articles.forEach(article -> owners.putIfAbsent(key(article), article));
  }

  /**
   * @param articles in the order in which names are given away
   */
  static OutputNames of(List<Path> articles, Settings settings) {
    return new OutputNames(articles, settings);
  }

  List<Path> articles() {
    return articles;
  }

  /** The names of the articles that have one of their own. */
  List<String> taken() {
    return articles.stream().flatMap(article -> own(article).stream()).toList();
  }

  /** An article's name; absent if another article has it. */
  Optional<String> own(Path article) {
    return owner(article).equals(article) ? Optional.of(name(article)) : Optional.empty();
  }

  /** What an article is told whose name another one has. */
  List<Finding> findings(Path article, Source source) {
    if (owner(article).equals(article)) {
      return List.of();
    }
    return List.of(
        Finding.error(
            "name-taken",
            source,
            Span.at(0),
            "this article gets no page: "
                + name(article)
                + ".html would take the place of the page of "
                + settings.shown(owner(article)),
            "rename one of the two files; upper and lower case are not enough"));
  }

  private Path owner(Path article) {
    return owners.get(key(article));
  }

  private String key(Path article) {
    return name(article).toLowerCase(Locale.ROOT);
  }

  private String name(Path article) {
    String path = settings.sourceDirectory().relativize(article).toString().replace('\\', '/');
    int point = path.lastIndexOf('.');
    return point > path.lastIndexOf('/') + 1 ? path.substring(0, point) : path;
  }
}
