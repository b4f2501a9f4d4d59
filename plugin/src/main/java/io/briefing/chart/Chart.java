package io.briefing.chart;

import io.briefing.figure.Citation;
import io.briefing.figure.Period;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A picture of figures as the front matter asks for it, with every number found.
 *
 * <p>All numbers are in one unit and scale: 574,785 where that is USD and million, 12.5 for per
 * cent. Each series has one number for each period, or a single number if there are no periods.
 *
 * @param number its place among the entries of {@code charts:}, from 1
 * @param title what the picture shows, in the author's words
 * @param subtitle the author's, if one is given
 * @param series what is drawn, in the author's order
 * @param whole what the series are parts of, for shares and contributions
 * @param periods ascending; empty if the figures belong to no period
 * @param highlighted the ids of the series that the chart is about; empty for all of them
 */
public record Chart(
    int number,
    Kind kind,
    String title,
    Optional<String> subtitle,
    List<Series> series,
    Optional<Series> whole,
    List<Period> periods,
    Unit unit,
    Scale scale,
    Set<String> highlighted) {

  /** What is drawn. */
  public enum Kind {
    /** A bar for each figure, or for each of its periods. */
    BAR,
    /** Parts stacked to their whole. */
    SHARE,
    /** One figure from its first period to its last, move by move. */
    BRIDGE,
    /** What each part added to the move of the whole, between two periods. */
    CONTRIBUTION,
    /** The move of each figure in per cent of where it started, between two periods. */
    GROWTH,
    /** A line for each figure over its periods. */
    LINE
  }

  /** A figure's numbers, one for each period of the chart. */
  public record Series(String id, String label, Optional<Citation> source, List<Value> values) {

    public Series {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(source, "source");
      values = List.copyOf(values);
    }

    public Value first() {
      return values.get(0);
    }

    public Value last() {
      return values.get(values.size() - 1);
    }
  }

  /** A number in the chart's unit and scale, and how many digits after its point are known. */
  public record Value(Rational number, int decimals) {

    public Value {
      Objects.requireNonNull(number, "number");
    }

    /** What leads from this number to another, known as far as the less known of the two. */
    public Value to(Value other) {
      return new Value(other.number.minus(number), Math.min(decimals, other.decimals));
    }
  }

  public Chart {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(subtitle, "subtitle");
    Objects.requireNonNull(whole, "whole");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(scale, "scale");
    series = List.copyOf(series);
    periods = List.copyOf(periods);
    highlighted = Set.copyOf(highlighted);
    int numbers = Math.max(1, periods.size());
    if (series.isEmpty() || series.stream().anyMatch(one -> one.values().size() != numbers)) {
      throw new IllegalArgumentException("each series of a chart has one number a period");
    }
  }

  /** Whether the chart is about this series. */
  public boolean highlights(Series one) {
    return highlighted.isEmpty() || highlighted.contains(one.id());
  }
}
