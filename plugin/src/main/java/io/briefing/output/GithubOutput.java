package io.briefing.output;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Position;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Workflow commands of GitHub Actions, one a line: printed while a workflow runs, they put errors
 * and warnings beside the lines of a pull request. Notes are left out.
 */
public final class GithubOutput {

  private GithubOutput() {}

  /**
   * @param base what stands before the paths that messages show: empty, or a module's directory
   *     with a slash behind it
   */
  public static String commands(List<Finding> findings, String base) {
    return findings.stream()
        .filter(finding -> finding.level() != Level.NOTE)
        .map(finding -> command(finding, base) + "\n")
        .collect(Collectors.joining());
  }

  private static String command(Finding finding, String base) {
    Position start = finding.position();
    Position end = finding.source().position(finding.span().end());
    String place = "file=" + property(base + finding.source().path()) + ",line=" + start.line();
    // Columns are shown only where a finding keeps to one line.
    if (start.line() == end.line()) {
      place += ",col=" + start.column() + ",endColumn=" + end.column();
    }
    return "::"
        + finding.level().word()
        + " "
        + place
        + ",title="
        + property(finding.rule())
        + "::"
        + text(String.join("\n", Sentences.of(finding)));
  }

  private static String property(String value) {
    return text(value).replace(":", "%3A").replace(",", "%2C");
  }

  private static String text(String value) {
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }
}
