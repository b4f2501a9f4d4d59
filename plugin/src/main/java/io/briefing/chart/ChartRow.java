package io.briefing.chart;

import io.briefing.article.Finding;
import io.briefing.article.Nearest;
import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.article.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An entry of {@code charts:} as written: one of the keys {@code bar}, {@code share}, {@code
 * change}, {@code line} with its figures, a title, and options.
 *
 * @param word the kind as written
 * @param figures the ids, at least one
 * @param options every other key that was understood
 */
record ChartRow(
    String word, List<Yaml.Text> figures, String title, Map<String, Yaml.Text> options, Span span) {

  /** No picture with more figures can be read. */
  static final int MOST_FIGURES = 12;

  /** As many colours as can be told apart beside each other. */
  static final int MOST_PARTS = 6;

  private static final List<String> KINDS = List.of("bar", "share", "change", "line");
  private static final List<String> KEYS =
      List.of(
          "bar",
          "share",
          "change",
          "line",
          "of",
          "by",
          "title",
          "subtitle",
          "period",
          "from",
          "to",
          "highlight");

  ChartRow {
    figures = List.copyOf(figures);
    options = Map.copyOf(options);
  }

  Optional<Yaml.Text> option(String key) {
    return Optional.ofNullable(options.get(key));
  }

  boolean byPeriod() {
    return option("by").map(Yaml.Text::value).filter("period"::equals).isPresent();
  }

  /** Reads an entry; what is wrong with it is added to the findings. */
  static Optional<ChartRow> of(Yaml row, Source source, List<Finding> findings) {
    return new Reading(source, findings).row(row);
  }

  private static final class Reading {

    private final Source source;
    private final List<Finding> findings;
    private boolean sound = true;

    private Reading(Source source, List<Finding> findings) {
      this.source = source;
      this.findings = findings;
    }

    private Optional<ChartRow> row(Yaml row) {
      if (!(row instanceof Yaml.Mapping mapping)) {
        complain(
            row.span(),
            "a chart is a mapping: its kind with the figures, and a title",
            "write - {bar: [sales, profit], title: \"…\"}");
        return Optional.empty();
      }
      List<Yaml.Entry> kinds =
          mapping.entries().stream().filter(e -> KINDS.contains(e.key().value())).toList();
      if (kinds.size() != 1) {
        complain(
            kinds.isEmpty() ? mapping.span() : kinds.get(1).key().span(),
            kinds.isEmpty() ? "this chart has no kind" : "a chart has one kind, this one has two",
            "write one of bar:, share:, change: and line:, with the ids of the figures");
        return Optional.empty();
      }
      Yaml.Entry kind = kinds.get(0);
      List<Yaml.Text> figures = figures(kind);
      Map<String, Yaml.Text> options = options(mapping);
      demand(mapping, kind.key(), figures, options);
      Yaml.Text title = options.get("title");
      return sound
          ? Optional.of(
              new ChartRow(
                  kind.key().value(), figures, title.value().strip(), options, mapping.span()))
          : Optional.empty();
    }

    private List<Yaml.Text> figures(Yaml.Entry kind) {
      List<Yaml> written =
          kind.value() instanceof Yaml.Sequence sequence ? sequence.items() : List.of(kind.value());
      List<Yaml.Text> figures = new ArrayList<>();
      for (Yaml item : written) {
        if (item instanceof Yaml.Text text && !text.value().isBlank()) {
          figures.add(text);
        }
      }
      int most = kind.key().value().equals("share") ? MOST_PARTS : MOST_FIGURES;
      if (figures.size() < written.size() || figures.isEmpty()) {
        complain(
            kind.value().span(),
            "the figures of a chart are ids of figures",
            "write " + kind.key().value() + ": [sales, profit]");
      } else if (figures.size() > most) {
        complain(
            kind.value().span(),
            "a chart of kind " + kind.key().value() + " shows at most " + most + " figures",
            "leave out the small ones, or add them up in a figure with a formula");
      }
      return figures;
    }

    private Map<String, Yaml.Text> options(Yaml.Mapping mapping) {
      Map<String, Yaml.Text> options = new TreeMap<>();
      for (Yaml.Entry entry : mapping.entries()) {
        String key = entry.key().value();
        if (!KEYS.contains(key)) {
          complain(
              entry.key().span(),
              "a chart has no key \"" + key + "\"",
              Nearest.to(key, KEYS)
                  .map(near -> "did you mean \"" + near + "\"?")
                  .orElse("the keys are " + String.join(", ", KEYS)));
        } else if (!KINDS.contains(key)) {
          if (entry.value() instanceof Yaml.Text text && !text.value().isBlank()) {
            options.put(key, text);
          } else {
            complain(entry.value().span(), key + " must be a text", "write " + key + ": \"…\"");
          }
        }
      }
      return options;
    }

    private void demand(
        Yaml.Mapping row, Yaml.Text kind, List<Yaml.Text> figures, Map<String, Yaml.Text> options) {
      String word = kind.value();
      if (row.get("title").isEmpty()) {
        complain(
            kind.span(), "this chart has no title", "add title: and, in a sentence, what it shows");
      }
      if (word.equals("share") && row.get("of").isEmpty()) {
        complain(kind.span(), "a share is a share of something", "add of: and the id of the whole");
      }
      Yaml.Text of = options.get("of");
      boolean parts = word.equals("share") || word.equals("change");
      if (of != null && !parts) {
        complain(
            of.span(),
            "a chart of kind " + word + " has no whole",
            "delete of:, or make it a share: or a change:");
      }
      Yaml.Text by = options.get("by");
      if (by != null && !List.of("period", "figure").contains(by.value())) {
        complain(
            by.span(),
            "bars stand by period or by figure, not by " + by.value().toLowerCase(Locale.ROOT),
            "write by: period or by: figure");
      }
      Yaml.Text highlight = options.get("highlight");
      if (highlight != null
          && figures.stream().noneMatch(figure -> figure.value().equals(highlight.value()))) {
        complain(
            highlight.span(),
            "what is highlighted is none of the chart's figures",
            "write one of the ids behind " + word + ":");
      }
    }

    private void complain(Span span, String message, String hint) {
      sound = false;
      findings.add(Finding.error("chart-shape", source, span, message, hint));
    }
  }
}
