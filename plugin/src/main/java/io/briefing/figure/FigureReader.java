package io.briefing.figure;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Yaml;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the figures of an article.
 *
 * <p>Each entry under {@code figures} becomes a {@link Figure}: its unit and scale first, because
 * they say how its numbers are read, then every number with how far it is known. The text of a
 * number counts, nothing is rounded: {@code 574.785} in billions is good to a million, {@code
 * 570000} is taken as known to the unit, and {@code decimals} or {@code exact} say otherwise. What
 * is wrong is reported with its place and left out; the rest is read on.
 */
public final class FigureReader {

  private FigureReader() {}

  /** The figures of the front matter alone; a file under {@code use} is out of reach here. */
  public static Figures read(Article article) {
    Complaints complaints = new Complaints(article.source());
    for (Yaml.Text use : article.frontMatter().use()) {
      complaints.error(
          "use-file",
          use.span(),
          "no other files can be read here",
          "write the figures into the front matter");
    }
    return new Figures(own(article, complaints), complaints.findings());
  }

  /**
   * The figures of the front matter and of the files it uses.
   *
   * @param file the article on disk, to which used files are relative
   * @param project the directory no used file may lie outside of
   */
  public static Figures read(Article article, Path file, Path project) {
    return read(article, file, project, project);
  }

  /**
   * The same in a module of a larger project.
   *
   * @param project the module, to which shown paths are relative
   * @param reactor the directory no used file may lie outside of
   */
  public static Figures read(Article article, Path file, Path project, Path reactor) {
    Complaints complaints = new Complaints(article.source());
    Definitions definitions = new Definitions();
    definitions.add(own(article, complaints), complaints.findings());
    UsedFiles used = new UsedFiles(project, reactor);
    used.use(article.frontMatter().use(), file, complaints);
    List<Finding> findings = complaints.findings();
    findings.addAll(used.findings());
    definitions.add(used.figures(), findings);
    return new Figures(definitions.figures(), findings);
  }

  private static List<Figure> own(Article article, Complaints complaints) {
    article.frontMatter().period().ifPresent(period -> PeriodReader.read(period, complaints));
    return article
        .frontMatter()
        .figures()
        .map(mapping -> read(mapping, complaints))
        .orElse(List.of());
  }

  static List<Figure> read(Yaml.Mapping mapping, Complaints complaints) {
    return mapping.entries().stream()
        .flatMap(entry -> EntryReader.read(entry, complaints).stream())
        .toList();
  }
}
