package io.briefing.chart;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Span;
import java.util.List;

/** Ends the reading of one chart: it cannot be drawn, and why. */
final class UndrawableChart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  UndrawableChart(List<Finding> findings) {
    super(null, null, false, false);
    this.findings = List.copyOf(findings);
  }

  static UndrawableChart because(Source source, Span span, String message, String hint) {
    return new UndrawableChart(List.of(Finding.error("chart-value", source, span, message, hint)));
  }

  List<Finding> findings() {
    return findings;
  }
}
