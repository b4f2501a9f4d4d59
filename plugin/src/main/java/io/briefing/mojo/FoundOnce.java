package io.briefing.mojo;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The findings of a build in the order they were made, each once: a fault in a figure file is found
 * for every article that uses the file, and told for the first.
 */
final class FoundOnce {

  private record Told(
      String path, Span span, String rule, String message, List<String> details, Level level) {}

  private final Set<Told> told = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  void addAll(Collection<Finding> found) {
    for (Finding finding : found) {
      Told same =
          new Told(
              finding.source().path(),
              finding.span(),
              finding.rule(),
              finding.message(),
              finding.details(),
              finding.level());
      if (told.add(same)) {
        findings.add(finding);
      }
    }
  }

  List<Finding> all() {
    return Collections.unmodifiableList(findings);
  }
}
