package io.briefing.chart;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.article.Yaml;
import io.briefing.chart.Chart.Kind;
import io.briefing.chart.Chart.Series;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the numbers that an entry of {@code charts:} asks for, or says why it cannot be drawn. */
final class ChartNumbers {

  private final Source source;
  private final Figures figures;
  private final Evaluator evaluator;
  private final Context context;
  private final List<Finding> findings;

  ChartNumbers(
      Source source,
      Figures figures,
      Evaluator evaluator,
      Context context,
      List<Finding> findings) {
    this.source = source;
    this.figures = figures;
    this.evaluator = evaluator;
    this.context = context;
    this.findings = findings;
  }

  Optional<Chart> chart(int number, ChartRow row) {
    try {
      return Optional.of(drawn(number, row));
    } catch (UndrawableChart wrong) {
      findings.addAll(wrong.findings());
      return Optional.empty();
    }
  }

  private Chart drawn(int number, ChartRow row) {
    List<Drawn> parts = figures(row.figures());
    Optional<Drawn> whole = row.option("of").map(id -> figures(List.of(id)).get(0));
    List<Drawn> all = new ArrayList<>(parts);
    whole.ifPresent(all::add);
    Kind kind = kind(row, parts.size(), whole.isPresent());
    List<Period> periods =
        new ChartPeriods(source, evaluator, context)
            .of(kind, row, all.stream().map(Drawn::figure).toList());
    ChartUnit unit =
        ChartUnit.of(
            all.stream().map(Drawn::figure).toList(), periods.stream().findFirst(), evaluator);
    List<Series> series = new ArrayList<>();
    for (Drawn one : all) {
      series.add(series(one, periods, unit));
    }
    Optional<Series> total = whole.map(one -> series.remove(series.size() - 1));
    Chart chart =
        new Chart(
            number,
            kind,
            row.title(),
            row.option("subtitle").map(Yaml.Text::value).map(String::strip),
            series,
            total,
            periods,
            unit.unit(),
            unit.scale(),
            row.option("highlight").map(id -> Set.of(id.value())).orElse(Set.of()));
    demandSense(chart, row);
    return chart;
  }

  /** A figure and where the chart names it. */
  private record Drawn(Figure figure, Span span) {}

  private List<Drawn> figures(List<Yaml.Text> ids) {
    List<Drawn> found = new ArrayList<>();
    List<Finding> wrong = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Yaml.Text id : ids) {
      Optional<Figure> figure = figures.lookup(id.value());
      if (figure.isEmpty()) {
        wrong.add(unknown(id));
      } else if (!seen.add(id.value())) {
        wrong.add(
            Finding.error(
                "chart-value",
                source,
                id.span(),
                id.value() + " is named twice",
                "name each figure of a chart once"));
      } else {
        found.add(new Drawn(figure.get(), id.span()));
      }
    }
    if (!wrong.isEmpty()) {
      throw new UndrawableChart(wrong);
    }
    return found;
  }

  private Finding unknown(Yaml.Text id) {
    return Finding.error(
        "unknown-figure",
        source,
        id.span(),
        "there is no figure " + id.value(),
        figures
            .nearest(id.value())
            .map(near -> "did you mean " + near + "?")
            .orElse("declare it under figures: in the front matter"));
  }

  private static Kind kind(ChartRow row, int figures, boolean whole) {
    return switch (row.word()) {
      case "bar" -> Kind.BAR;
      case "share" -> Kind.SHARE;
      case "line" -> Kind.LINE;
      default -> whole ? Kind.CONTRIBUTION : figures == 1 ? Kind.BRIDGE : Kind.GROWTH;
    };
  }

  private Series series(Drawn drawn, List<Period> periods, ChartUnit unit) {
    Figure figure = drawn.figure();
    List<Chart.Value> values = new ArrayList<>();
    List<Optional<Period>> moments = new ArrayList<>();
    periods.forEach(period -> moments.add(Optional.of(period)));
    if (moments.isEmpty()) {
      moments.add(Optional.empty());
    }
    for (Optional<Period> moment : moments) {
      ChartUnit.Found found = unit.value(figure, moment, evaluator);
      if (found.value() == null) {
        throw undrawable(drawn.span(), found.reason(), found.hint());
      }
      values.add(found.value());
    }
    return new Series(figure.id(), figure.label(), figure.source(), values);
  }

  /** What a picture of this kind cannot show. */
  private void demandSense(Chart chart, ChartRow row) {
    if (chart.kind() == Kind.SHARE) {
      demandParts(chart, row);
    }
    if (chart.kind() == Kind.GROWTH) {
      for (Series one : chart.series()) {
        if (one.first().number().signum() <= 0) {
          throw undrawable(
              row.span(),
              one.id() + " starts from zero or below, so its move has no size in per cent",
              "add of: and the whole, or draw one figure alone");
        }
      }
    }
  }

  private void demandParts(Chart chart, ChartRow row) {
    Series whole = chart.whole().orElseThrow();
    for (int i = 0; i < whole.values().size(); i++) {
      Rational sum = Rational.ZERO;
      for (Series part : chart.series()) {
        Rational number = part.values().get(i).number();
        if (number.signum() < 0) {
          throw undrawable(
              row.span(),
              part.id() + " is negative, and a negative part has no place in a whole",
              "draw the figures as bars");
        }
        sum = sum.plus(number);
      }
      // Each part may be off by half of its last digit, and so may the whole.
      int places = whole.values().get(i).decimals();
      Rational slack =
          Rational.powerOfTen(-places).times(Rational.of(chart.series().size() + 1, 2));
      if (sum.compareTo(whole.values().get(i).number().plus(slack)) > 0) {
        throw undrawable(
            row.span(),
            "the parts add up to more than " + whole.id(),
            "name parts that do not overlap, or another whole behind of:");
      }
    }
  }

  private UndrawableChart undrawable(Span span, String message, String hint) {
    return UndrawableChart.because(source, span, message, hint);
  }
}
