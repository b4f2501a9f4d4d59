package io.briefing.output;

import io.briefing.article.Finding;
import java.util.ArrayList;
import java.util.List;

/** A finding in lines, for tools that show its place themselves. */
final class Sentences {

  private Sentences() {}

  /** The message with its verdict, details, and hints. */
  static List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>();
    boolean plain = finding.label().equals(finding.level().word());
    lines.add(plain ? finding.message() : finding.label() + ": " + finding.message());
    lines.addAll(finding.details());
    finding.hints().forEach(hint -> lines.add("hint: " + hint));
    return lines;
  }
}
