package io.briefing.figure;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Source;
import io.briefing.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one file while its figures are read. */
final class Complaints {

  private final Source source;
  private final List<Finding> findings;

  Complaints(Source source, List<Finding> findings) {
    this.source = source;
    this.findings = findings;
  }

  Complaints(Source source) {
    this(source, new ArrayList<>());
  }

  Source source() {
    return source;
  }

  List<Finding> findings() {
    return findings;
  }

  void error(String rule, Span span, String message, String... hints) {
    add(rule, Level.ERROR, span, message, List.of(hints));
  }

  void add(String rule, Level level, Span span, String message, List<String> hints) {
    findings.add(Finding.of(rule, level, source, span, message, hints.toArray(String[]::new)));
  }

  /** What an author typed, in quotes and short enough for a message. */
  static String quoted(String text) {
    String line = text.replaceAll("\\s", " ");
    return line.length() <= 40 ? "\"" + line + "\"" : "\"" + line.substring(0, 37) + "…\"";
  }
}
