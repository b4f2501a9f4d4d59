package io.briefing.article;

import java.util.List;
import java.util.Objects;

/**
 * An article as it was read. A part that could not be read is empty and has a finding.
 *
 * @param findings about the file, its front matter and its links; none about figures or claims,
 *     which later rooms judge
 */
public record Article(Source source, FrontMatter frontMatter, Prose prose, List<Finding> findings) {

  public Article {
    Objects.requireNonNull(source);
    Objects.requireNonNull(frontMatter);
    Objects.requireNonNull(prose);
    findings = List.copyOf(findings);
  }
}
