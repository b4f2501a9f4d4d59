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
    warn(warnings, warnings.size(), "warnings");
    sorted.stream()
        .filter(finding -> finding.level() == Level.NOTE)
        .forEach(finding -> log.debug(finding.console()));
  }

  /**
   * Prints numbers that nothing vouches for, in the order of the articles; they fail nothing.
   *
   * @param first as many as are printed
   * @param all how many there are
   */
  void printUnchecked(List<Finding> first, int all) {
    warn(first, all, "unchecked numbers");
  }

  private void warn(List<Finding> findings, int all, String what) {
    findings.stream().limit(MOST_WARNINGS).forEach(finding -> log.warn(finding.console()));
    if (all > MOST_WARNINGS) {
      log.warn((all - MOST_WARNINGS) + " more " + what + " are in the reports.");
    }
  }
}
