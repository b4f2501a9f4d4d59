package io.briefing.mojo;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import java.util.Comparator;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Prints the findings of a build, the worst first, without drowning the errors in warnings. */
final class FindingLog {

  /** Warnings that are printed in full; the rest is a count. */
  static final int MOST_WARNINGS = 20;

  private final Log log;

  FindingLog(Log log) {
    this.log = log;
  }

  void print(List<Finding> findings) {
    List<Finding> sorted =
        findings.stream()
            .sorted(
                Comparator.comparing(Finding::level)
                    .thenComparing(finding -> finding.source().path())
                    .thenComparing(finding -> finding.span().start()))
            .toList();
    sorted.stream()
        .filter(finding -> finding.level() == Level.ERROR)
        .forEach(finding -> log.error(finding.console()));
    List<Finding> warnings =
        sorted.stream().filter(finding -> finding.level() == Level.WARNING).toList();
    warnings.stream().limit(MOST_WARNINGS).forEach(finding -> log.warn(finding.console()));
    if (warnings.size() > MOST_WARNINGS) {
      log.warn((warnings.size() - MOST_WARNINGS) + " more warnings are in the reports.");
    }
    sorted.stream()
        .filter(finding -> finding.level() == Level.NOTE)
        .forEach(finding -> log.debug(finding.console()));
  }
}
