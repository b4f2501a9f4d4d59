package io.briefing.figure;

import io.briefing.article.Article;
import java.nio.file.Path;
import java.util.List;

/** Reads the figures of an article. */
public final class FigureReader {

  private FigureReader() {}

  /** The figures of the front matter alone. */
  public static Figures read(Article article) {
    return new Figures(List.of(), List.of());
  }

  /**
   * The figures of the front matter and of the files it uses.
   *
   * @param file the article on disk, to which used files are relative
   * @param project the directory no used file may lie outside of
   */
  public static Figures read(Article article, Path file, Path project) {
    return read(article);
  }
}
