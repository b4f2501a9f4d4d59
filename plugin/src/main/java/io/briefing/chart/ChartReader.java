package io.briefing.chart;

import io.briefing.article.Article;
import io.briefing.article.ChartPlace;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Yaml;
import io.briefing.figure.Figures;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the charts of an article, so that whatever a picture would trip over is found with its
 * place: {@link ChartRow} says what an entry asks for, {@link ChartNumbers} finds its numbers, and
 * the places in the prose are compared with the entries.
 */
public final class ChartReader {

  /** An article with more pictures is a gallery. */
  static final int MOST_CHARTS = 20;

  private final Article article;
  private final List<Finding> findings = new ArrayList<>();

  private ChartReader(Article article) {
    this.article = article;
  }

  /** The charts that can be drawn, in the order of the front matter, and what is wrong. */
  public record Charts(List<Chart> charts, List<Finding> findings) {
    public Charts {
      charts = List.copyOf(charts);
      findings = List.copyOf(findings);
    }
  }

  public static Charts read(
      Article article, Figures figures, Evaluator evaluator, Context context) {
    return new ChartReader(article).read(figures, evaluator, context);
  }

  private Charts read(Figures figures, Evaluator evaluator, Context context) {
    Source source = article.source();
    List<Yaml> rows = article.frontMatter().charts().map(Yaml.Sequence::items).orElse(List.of());
    List<Chart> charts = new ArrayList<>();
    for (int i = 0; i < Math.min(rows.size(), MOST_CHARTS); i++) {
      int number = i + 1;
      Optional<ChartRow> row = ChartRow.of(rows.get(i), source, findings);
      row.flatMap(
              asked ->
                  new ChartNumbers(source, figures, evaluator, context, findings)
                      .chart(number, asked))
          .ifPresent(charts::add);
    }
    if (rows.size() > MOST_CHARTS) {
      findings.add(
          Finding.error(
              "chart-shape",
              source,
              rows.get(MOST_CHARTS).span(),
              "an article has at most "
                  + MOST_CHARTS
                  + " charts; this one and those behind it are"
                  + " left out",
              "keep the charts that the text discusses"));
    }
    checkPlaces(rows.size());
    return new Charts(charts, findings);
  }

  private void checkPlaces(int charts) {
    Set<Integer> taken = new HashSet<>();
    for (ChartPlace place : article.prose().chartPlaces()) {
      int number = place.number().orElse(0);
      if (number < 1 || number > charts) {
        findings.add(
            Finding.warning(
                "chart-place",
                article.source(),
                place.span(),
                charts == 0
                    ? "a chart is to stand here, but the front matter has none"
                    : "no chart has the number \"" + place.name() + "\"",
                charts == 0
                    ? "add charts: to the front matter, or delete this line"
                    : "write <!-- briefing: chart 1 -->"
                        + (charts == 1 ? "" : ", or another number up to " + charts)));
      } else if (!taken.add(number)) {
        findings.add(
            Finding.warning(
                "chart-place",
                article.source(),
                place.span(),
                "chart " + number + " has a place already; it stands there alone",
                "delete one of the two lines"));
      }
    }
  }
}
