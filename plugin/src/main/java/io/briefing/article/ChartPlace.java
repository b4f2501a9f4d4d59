package io.briefing.article;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Objects;
import java.util.Optional;

/**
 * Where in the prose the author wants a chart: a line {@code <!-- briefing: chart 2 -->}, which
 * other Markdown viewers do not show.
 *
 * @param name what stands behind "chart": the number of an entry of {@code charts:}, from 1
 * @param span the whole comment
 */
public record ChartPlace(String name, Span span) {

  private static final String START = "<!--";
  private static final String END = "-->";
  private static final String BRIEFING = "briefing:";
  private static final String CHART = "chart";

  public ChartPlace {
    Objects.requireNonNull(name);
    Objects.requireNonNull(span);
  }

  /** The place that a comment asks for, if it asks for one. */
  static Optional<ChartPlace> of(BasedSequence comment) {
    String text = comment.toString().strip();
    if (!text.startsWith(START) || !text.endsWith(END) || text.length() < 7) {
      return Optional.empty();
    }
    String inside = text.substring(START.length(), text.length() - END.length()).strip();
    if (!inside.startsWith(BRIEFING)) {
      return Optional.empty();
    }
    String order = inside.substring(BRIEFING.length()).strip();
    if (!order.equals(CHART) && !order.startsWith(CHART + " ")) {
      return Optional.empty();
    }
    int start = comment.getStartOffset() + comment.toString().indexOf(START);
    Span span = new Span(start, start + text.length());
    return Optional.of(new ChartPlace(order.substring(CHART.length()).strip(), span));
  }
}
