package io.briefing.render;

import io.briefing.check.Verdict.Colour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Makes the list of all articles of a build. */
final class Indexer {

  private final Labels labels;

  Indexer(Labels labels) {
    this.labels = labels;
  }

  /**
   * @param html whether the articles have pages
   * @param pdf whether the articles have PDFs
   */
  IndexView index(List<Report> reports, String lang, String version, boolean html, boolean pdf) {
    List<IndexView.Group> groups = new ArrayList<>();
    List<Colour> worstFirst = new ArrayList<>(Arrays.asList(Colour.values()));
    Collections.reverse(worstFirst);
    for (Colour colour : worstFirst) {
      List<IndexView.Entry> entries =
          reports.stream()
              .filter(report -> report.verdict().colour().equals(colour.word()))
              .map(report -> entry(report, html, pdf))
              .toList();
      if (!entries.isEmpty()) {
        groups.add(
            new IndexView.Group(
                colour.word(),
                labels.say(colour.word()),
                labels.count("index_count", entries.size()),
                entries));
      }
    }
    int claims = reports.stream().mapToInt(report -> report.claims().size()).sum();
    return new IndexView(
        lang,
        labels.say("index"),
        labels.count("index_count", reports.size()) + " · " + labels.count("claim_count", claims),
        groups,
        labels.say("made", version),
        labels.all());
  }

  private static IndexView.Entry entry(Report report, boolean html, boolean pdf) {
    String link = Links.to(report.name());
    return new IndexView.Entry(
        report.title(),
        report.lang(),
        html ? link + ".html" : "",
        pdf ? link + ".pdf" : "",
        report.date(),
        report.verdict().sentence(),
        report.verdict().tallies());
  }
}
