package io.briefing.article;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads an article: text, front matter, prose. Whatever is wrong with it becomes a finding with its
 * place; nothing is thrown for an author's mistake.
 *
 * <p>The walk: {@link SourceReader} decodes the file and refuses what is no text. The lines between
 * the two {@code ---} go to {@link YamlReader}, which keeps the place of every key and value, and
 * then to {@link FrontMatterReader}, which gives the keys their types. The rest goes to {@link
 * ProseReader}, which turns Markdown into passages whose every character knows its place, and into
 * claims. All offsets are offsets of the whole file, so that a message can name a line wherever it
 * was found.
 */
public final class ArticleReader {

  private static final String FENCE = "---";

  private ArticleReader() {}

  /**
   * Reads a file.
   *
   * @param shownPath its path as messages show it, relative to the project
   */
  public static Article read(Path file, String shownPath) {
    return read(SourceReader.read(file, shownPath));
  }

  /** Reads a text that was decoded already. */
  public static Article read(Source source) {
    return read(SourceReader.read(source));
  }

  private static Article read(SourceFile file) {
    Source source = file.source();
    FindingList findings = new FindingList(source);
    findings.addAll(file.findings());
    if (!file.readable()) {
      return new Article(source, FrontMatterReader.empty(), ProseReader.empty(), findings.all());
    }
    if (!isFence(source, 1)) {
      reportMissing(source, findings);
      return new Article(
          source,
          FrontMatterReader.empty(),
          ProseReader.read(source, 0, FrontMatterReader.empty(), findings),
          findings.all());
    }
    int closing = closingFence(source);
    if (closing == 0) {
      findings.error(
          "unclosed-front-matter",
          source.lineSpan(1),
          "the front matter that starts here has no end",
          "write a line --- between the front matter and the prose");
      return new Article(source, FrontMatterReader.empty(), ProseReader.empty(), findings.all());
    }
    FrontMatter frontMatter = readFrontMatter(source, closing, findings);
    int base =
        closing < source.lines() ? source.lineSpan(closing + 1).start() : source.text().length();
    return new Article(
        source, frontMatter, ProseReader.read(source, base, frontMatter, findings), findings.all());
  }

  private static void reportMissing(Source source, FindingList findings) {
    int line = 1;
    while (line < source.lines() && source.line(line).isBlank()) {
      line++;
    }
    String hint =
        isFence(source, line)
            ? "delete the lines before the ---: it must be the first line"
            : "start the file with a line ---, the title and the figures, and another line ---";
    findings.error(
        "no-front-matter",
        source.lineSpan(1),
        "the article does not start with its front matter",
        hint);
  }

  private static FrontMatter readFrontMatter(Source source, int closing, FindingList findings) {
    Span part = new Span(source.lineSpan(2).start(), source.lineSpan(closing).start());
    YamlFile yaml = YamlReader.read(source, part);
    findings.addAll(yaml.findings());
    Optional<Yaml> root = yaml.root();
    if (root.isPresent() && root.get() instanceof Yaml.Mapping mapping) {
      return FrontMatterReader.read(mapping, findings);
    }
    boolean broken = yaml.findings().stream().anyMatch(finding -> finding.level() == Level.ERROR);
    if (root.isPresent()) {
      findings.error(
          "front-matter-type",
          root.get().span(),
          "the front matter must be keys and values",
          "write one key a line: title: \"…\"");
    } else if (!broken) {
      return FrontMatterReader.read(new Yaml.Mapping(List.of(), Span.at(part.start())), findings);
    }
    return FrontMatterReader.empty();
  }

  /** The number of the line that ends the front matter; 0 if there is none. */
  private static int closingFence(Source source) {
    for (int line = 2; line <= source.lines(); line++) {
      if (isFence(source, line)) {
        return line;
      }
    }
    return 0;
  }

  private static boolean isFence(Source source, int line) {
    return source.line(line).stripTrailing().equals(FENCE);
  }
}
