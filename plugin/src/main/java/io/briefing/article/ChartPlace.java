package io.briefing.article;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where in the prose the author wants a chart: a line {@code <!-- briefing: chart 2 -->}, which
 * other Markdown viewers do not show.
 *
 * @param name what stands behind "chart": the number of an entry of {@code charts:}, from 1
 * @param span the whole comment
 */
public record ChartPlace(String name, Span span) {

  private static final String CHART = "chart";

  public ChartPlace {
    Objects.requireNonNull(name);
    Objects.requireNonNull(span);
  }

  /** The number of the chart that is to stand here; empty if none is named. */
  public OptionalInt number() {
    boolean digits =
        !name.isEmpty() && name.length() <= 3 && name.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? OptionalInt.of(Integer.parseInt(name)) : OptionalInt.empty();
  }

  /** The place that a comment asks for, if it asks for one. */
  static Optional<ChartPlace> of(BasedSequence comment) {
    Optional<String> order =
        AuthorRemark.said(comment.toString())
            .filter(words -> words.equals(CHART) || words.startsWith(CHART + " "));
    if (order.isEmpty()) {
      return Optional.empty();
    }
    String text = comment.toString().strip();
    int start = comment.getStartOffset() + comment.toString().indexOf(text);
    Span span = new Span(start, start + text.length());
    return Optional.of(new ChartPlace(order.get().substring(CHART.length()).strip(), span));
  }
}
