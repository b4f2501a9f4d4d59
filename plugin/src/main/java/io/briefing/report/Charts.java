package io.briefing.report;

import io.briefing.chart.Chart;
import io.briefing.chart.Chart.Series;
import io.briefing.chart.Chart.Value;
import io.briefing.drawing.Drawing;
import io.briefing.drawing.Svg;
import io.briefing.quantity.Rational;
import io.briefing.theme.Labels;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Makes the charts of a report: the words around the picture here, the picture itself in {@link
 * Pictures}. Every number shown is one that the author stated or that was computed exactly from
 * those.
 */
final class Charts {

  /** A description with more numbers is not listened to; the table beside the chart has them. */
  private static final int MOST_PERIODS_TOLD = 6;

  /** A table that needs more stands upright. */
  private static final int MOST_COLUMNS = 8;

  private final NumberText numbers;
  private final Wording wording;
  private final Labels labels;

  /** A table that needs more does not stand beside its chart on paper. */
  private static final int MOST_COLUMNS_BESIDE = 3;

  Charts(NumberText numbers, Wording wording, Labels labels) {
    this.numbers = numbers;
    this.wording = wording;
    this.labels = labels;
  }

  List<Report.Chart> of(List<Chart> charts) {
    return charts.stream().map(this::chart).toList();
  }

  private Report.Chart chart(Chart chart) {
    Pictures pictures = new Pictures(chart, numbers, wording, labels);
    Drawing wide = pictures.drawing(Pictures.WIDE);
    Drawing narrow = pictures.drawing(Pictures.NARROW);
    List<String> columns = columns(chart);
    List<Report.Row> rows = rows(chart, pictures);
    boolean upright = columns.size() > MOST_COLUMNS;
    boolean beside = isTall(chart) && (upright ? rows : columns).size() <= MOST_COLUMNS_BESIDE;
    return new Report.Chart(
        Integer.toString(chart.number()),
        chart.kind().name().toLowerCase(Locale.ROOT),
        chart.title(),
        chart.subtitle().orElseGet(() -> subtitle(chart)),
        description(chart, columns, rows),
        beside ? narrow : wide,
        beside,
        Svg.print(wide, "briefing-drawing"),
        Svg.print(narrow, "briefing-drawing briefing-narrow"),
        upright ? rows.stream().map(Report.Row::label).toList() : columns,
        upright ? turned(columns, rows) : rows,
        sources(chart));
  }

  /** Whether its height does not depend on how much it shows: a stack, or lines over time. */
  private static boolean isTall(Chart chart) {
    return chart.kind() == Chart.Kind.SHARE || chart.kind() == Chart.Kind.LINE;
  }

  /** A row for each column, so that years and months go down the paper instead of off it. */
  private static List<Report.Row> turned(List<String> columns, List<Report.Row> rows) {
    List<Report.Row> turned = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      turned.add(
          new Report.Row(
              columns.get(i), rows.stream().map(row -> row.cells().get(column)).toList()));
    }
    return turned;
  }

  /** Measure, unit and period. */
  private String subtitle(Chart chart) {
    String unit = numbers.unit(chart.unit(), chart.scale());
    List<String> periods = periods(chart);
    String first = periods.isEmpty() ? "" : periods.get(0);
    String last = periods.isEmpty() ? "" : periods.get(periods.size() - 1);
    String span = periods.size() < 2 ? first : labels.say("span", first, last);
    String measure =
        switch (chart.kind()) {
          case SHARE -> labels.say("share_of", chart.whole().orElseThrow().label());
          case GROWTH -> labels.say("move_in", "%");
          default -> unit;
        };
    return joined(measure, span);
  }

  private static String joined(String... parts) {
    return List.of(parts).stream()
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private List<String> periods(Chart chart) {
    return chart.periods().stream().map(period -> wording.period(period.text())).toList();
  }

  /**
   * The numbers behind the picture: a column for each period, and what is drawn if that differs.
   */
  private List<String> columns(Chart chart) {
    List<String> columns = new ArrayList<>(periods(chart));
    if (columns.isEmpty()) {
      columns.add(labels.say("value"));
    }
    switch (chart.kind()) {
      case SHARE -> columns.add(labels.say("share"));
      case BRIDGE, CONTRIBUTION -> columns.add(labels.say("move"));
      case GROWTH -> columns.add(labels.say("move_in", "%"));
      default -> {}
    }
    return columns;
  }

  private List<Report.Row> rows(Chart chart, Pictures pictures) {
    List<Report.Row> rows = new ArrayList<>();
    for (Series one : chart.series()) {
      rows.add(row(chart, one));
    }
    if (chart.kind() == Chart.Kind.SHARE) {
      pictures.rest().ifPresent(rest -> rows.add(row(chart, rest)));
    }
    chart.whole().ifPresent(whole -> rows.add(row(chart, whole)));
    return rows;
  }

  private Report.Row row(Chart chart, Series one) {
    List<String> cells = new ArrayList<>();
    one.values().forEach(value -> cells.add(numbers.number(value, chart.unit())));
    Rational last = one.last().number();
    switch (chart.kind()) {
      case SHARE -> {
        Rational whole = chart.whole().orElseThrow().last().number();
        cells.add(whole.isZero() ? "" : numbers.share(last.over(whole)));
      }
      case BRIDGE, CONTRIBUTION ->
          cells.add(numbers.move(one.first().to(one.last()), chart.unit()));
      case GROWTH -> cells.add(numbers.growth(one.first().number(), last));
      default -> {}
    }
    return new Report.Row(one.label(), cells);
  }

  /** What the picture shows, for those who listen: its kind, and its numbers in words. */
  private String description(Chart chart, List<String> columns, List<Report.Row> rows) {
    int most = columns.size();
    boolean many = chart.periods().size() > MOST_PERIODS_TOLD;
    List<String> told = new ArrayList<>();
    for (Report.Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < most; i++) {
        boolean inside = i > 0 && i < chart.periods().size() - 1;
        if (!(many && inside)) {
          cells.add(most == 1 ? row.cells().get(i) : columns.get(i) + " " + row.cells().get(i));
        }
      }
      told.add(labels.say("named", row.label(), String.join(", ", cells)));
    }
    String kind = labels.say("chart_" + chart.kind().name().toLowerCase(Locale.ROOT));
    return kind + ", " + subtitle(chart) + ". " + labels.list(told) + ".";
  }

  private String sources(Chart chart) {
    List<Series> all = new ArrayList<>(chart.series());
    chart.whole().ifPresent(all::add);
    return SourceLine.of(
        all.stream()
            .flatMap(one -> one.source().stream())
            .map(new CitationText(wording, labels)::of)
            .distinct()
            .toList(),
        labels);
  }

  /** The move from one number to the other, with its sign. */
  static Value between(Series one) {
    return one.first().to(one.last());
  }
}
