package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.FrontMatter;
import java.util.List;
import java.util.Set;

/**
 * Silences what only repeats another finding: while the front matter or a figure file cannot be
 * read, nobody knows whether a figure is unknown.
 */
final class Echoes {

  private static final String ECHO = "unknown-figure";

  /** Where one of these is found, figures may be missing that the author did declare. */
  private static final Set<String> HIDES_FIGURES =
      Set.of(
          "no-front-matter",
          "unclosed-front-matter",
          "yaml-syntax",
          "yaml-limit",
          "csv-header",
          "csv-syntax",
          "use-file",
          "use-outside",
          "unreadable-file",
          "file-too-large",
          "not-utf-8");

  private Echoes() {}

  static List<Finding> without(List<Finding> findings, FrontMatter frontMatter) {
    boolean lost = frontMatter.root().get("figures").isPresent() && frontMatter.figures().isEmpty();
    boolean hidden =
        lost || findings.stream().anyMatch(finding -> HIDES_FIGURES.contains(finding.rule()));
    return hidden
        ? findings.stream().filter(finding -> !finding.rule().equals(ECHO)).toList()
        : findings;
  }
}
