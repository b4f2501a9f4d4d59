package io.briefing.article;

import java.util.ArrayList;
import java.util.List;

/** The findings of one file while it is read; of a hostile one only the first are kept. */
final class FindingList {

  /** No author mends more in one go, and a million findings would fill the memory. */
  static final int MOST = 500;

  private final Source source;
  private final List<Finding> findings = new ArrayList<>();

  FindingList(Source source) {
    this.source = source;
  }

  void error(String rule, Span span, String message, String... hints) {
    add(Finding.error(rule, source, span, message, hints));
  }

  void warning(String rule, Span span, String message, String... hints) {
    add(Finding.warning(rule, source, span, message, hints));
  }

  void note(String rule, Span span, String message, String... hints) {
    add(Finding.note(rule, source, span, message, hints));
  }

  void addAll(List<Finding> more) {
    more.forEach(this::add);
  }

  private void add(Finding finding) {
    if (findings.size() < MOST) {
      findings.add(finding);
    } else if (findings.size() == MOST) {
      findings.add(
          Finding.error(
              "too-many-findings",
              source,
              finding.span(),
              "more findings follow; the first " + MOST + " are shown",
              "mend those first: often one cause lies behind them all"));
    }
  }

  /** Whether further findings are dropped. */
  boolean isFull() {
    return findings.size() > MOST;
  }

  List<Finding> all() {
    return List.copyOf(findings);
  }
}
