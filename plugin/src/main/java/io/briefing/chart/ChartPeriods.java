package io.briefing.chart;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.article.Yaml;
import io.briefing.chart.Chart.Kind;
import io.briefing.figure.Figure;
import io.briefing.figure.Period;
import io.briefing.figure.PeriodReader;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the periods that a chart shows. */
record ChartPeriods(Source source, Evaluator evaluator, Context context) {

  /** The longest row of bars, and the longest line. */
  static final int MOST_PERIODS = 60;

  /**
   * The periods of a chart, ascending: its own, or those that all its figures have; none if the
   * figures belong to no period.
   *
   * @throws UndrawableChart if there are too few or too many
   */
  List<Period> of(Kind kind, ChartRow row, List<Figure> all) {
    Optional<Period> period = period(row, "period").or(context::period);
    boolean timeless = all.stream().allMatch(one -> one.isTimeless());
    boolean several =
        kind == Kind.LINE
            || kind == Kind.BRIDGE
            || row.byPeriod()
            || row.option("from").isPresent();
    if (kind == Kind.CONTRIBUTION || kind == Kind.GROWTH) {
      return ends(row, period);
    }
    if (!several) {
      if (timeless) {
        return List.of();
      }
      return List.of(period.orElseThrow(() -> noPeriod(row)));
    }
    List<Period> shared = shared(all, row, period);
    if (shared.size() < 2) {
      throw undrawable(
          row.span(),
          "the figures of this chart have fewer than two periods in common",
          all.size() == 1
              ? all.get(0).id() + " needs values for several periods"
              : "leave out the figure with other periods than the rest");
    }
    return shared;
  }

  /** Where a move starts and ends: the period before, and the period. */
  private List<Period> ends(ChartRow row, Optional<Period> period) {
    Period to = period(row, "to").or(() -> period).orElseThrow(() -> noPeriod(row));
    Period from =
        period(row, "from")
            .or(to::previous)
            .orElseThrow(
                () ->
                    undrawable(
                        row.span(),
                        "nobody knows which period comes before " + to,
                        "add from: and the period where the move starts"));
    return List.of(from, to);
  }

  private UndrawableChart noPeriod(ChartRow row) {
    return undrawable(
        row.span(),
        "no period is named for this chart",
        "add period: 2023 to the chart, or to the front matter");
  }

  private Optional<Period> period(ChartRow row, String key) {
    Optional<Yaml.Text> text = row.option(key);
    Optional<Period> period = text.flatMap(PeriodReader::of);
    if (text.isPresent() && period.isEmpty()) {
      throw new UndrawableChart(
          List.of(
              Finding.error(
                  "unknown-period",
                  source,
                  text.get().span(),
                  "\"" + text.get().value() + "\" is not a period",
                  PeriodReader.wayOut(text.get().value()))));
    }
    return period;
  }

  /** The periods of one length that all figures have, between the two ends if they are named. */
  private List<Period> shared(List<Figure> all, ChartRow row, Optional<Period> period) {
    TreeSet<Period> shared = null;
    for (Figure one : all) {
      SortedSet<Period> own = evaluator.periods(one);
      if (shared == null) {
        shared = new TreeSet<>(own);
      } else {
        shared.retainAll(own);
      }
    }
    TreeSet<Period> common = Objects.requireNonNullElseGet(shared, TreeSet::new);
    if (common.isEmpty()) {
      return List.of();
    }
    Optional<Period> from = period(row, "from");
    Optional<Period> to = period(row, "to");
    Period.Kind length = length(common, from, to, period);
    List<Period> inside =
        common.stream()
            .filter(each -> each.kind() == length)
            .filter(each -> from.isEmpty() || isFrom(each, from.get()))
            .filter(each -> to.isEmpty() || each.compareTo(to.get()) <= 0)
            .toList();
    if (inside.size() > MOST_PERIODS) {
      throw undrawable(
          row.span(),
          "a chart shows at most "
              + MOST_PERIODS
              + " periods, these figures share "
              + inside.size(),
          "add from: and the first period to be shown");
    }
    return inside;
  }

  /** That of the ends where they are named; else that of the article's period, or of the latest. */
  private static Period.Kind length(
      TreeSet<Period> common, Optional<Period> from, Optional<Period> to, Optional<Period> period) {
    Predicate<Period.Kind> known = kind -> common.stream().anyMatch(each -> each.kind() == kind);
    return Stream.of(from.map(Period::kind), to.map(Period::kind))
        .flatMap(Optional::stream)
        .filter(known)
        .findFirst()
        .or(() -> period.filter(common::contains).map(Period::kind))
        .orElse(common.last().kind());
  }

  /** The first quarter of a year ends before that year does, and yet is from it. */
  private static boolean isFrom(Period each, Period from) {
    return each.compareTo(from) >= 0 || !each.firstDay().isBefore(from.firstDay());
  }

  private UndrawableChart undrawable(Span span, String message, String hint) {
    return UndrawableChart.because(source, span, message, hint);
  }
}
