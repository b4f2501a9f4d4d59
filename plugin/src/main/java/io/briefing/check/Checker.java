package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Yaml;
import io.briefing.figure.FigureReader;
import io.briefing.figure.Figures;
import io.briefing.phrase.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Checks one article: every claim against its words, every relation between its figures. */
public final class Checker {

  private final Language fallback;

  /**
   * @param fallback the language of an article that names none, or one without words
   */
  public Checker(Language fallback) {
    this.fallback = fallback;
  }

  /** Checks an article that has all its figures in its front matter. */
  public CheckedArticle check(Article article) {
    return check(article, FigureReader.read(article));
  }

  /**
   * Checks an article with the figure files it uses.
   *
   * @param file the article on disk, to which used files are relative
   * @param project the directory no used file may lie outside of
   */
  public CheckedArticle check(Article article, Path file, Path project) {
    return check(article, FigureReader.read(article, file, project));
  }

  private CheckedArticle check(Article article, Figures figures) {
    Optional<Language> named =
        article.frontMatter().lang().map(Yaml.Text::value).flatMap(Language::of);
    return new CheckedArticle(
        article, named.orElse(fallback), figures, List.of(), List.of(), article.findings());
  }
}
