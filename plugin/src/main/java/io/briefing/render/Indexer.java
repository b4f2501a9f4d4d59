package io.briefing.render;

import io.briefing.check.Verdict.Colour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the list of all articles of a build. */
final class Indexer {

  private final Labels labels;
  private final boolean html;
  private final boolean pdf;
  private final Map<String, List<IndexView.Entry>> byColour = new HashMap<>();
  private int articles;
  private int claims;

  /**
   * @param html whether the articles have pages
   * @param pdf whether the articles have PDFs
   */
  Indexer(Labels labels, boolean html, boolean pdf) {
    this.labels = labels;
    this.html = html;
    this.pdf = pdf;
  }

  /** Adds an article; of its report nothing is kept but what the list shows. */
  void add(Report report) {
    byColour
        .computeIfAbsent(report.verdict().colour(), colour -> new ArrayList<>())
        .add(entry(report));
    articles++;
    claims += report.claims().size();
  }

  /** The list of what has been added, in that order within each group. */
  IndexView index(String lang, String version) {
    List<IndexView.Group> groups = new ArrayList<>();
    List<Colour> worstFirst = new ArrayList<>(Arrays.asList(Colour.values()));
    Collections.reverse(worstFirst);
    for (Colour colour : worstFirst) {
      List<IndexView.Entry> entries = byColour.getOrDefault(colour.word(), List.of());
      if (!entries.isEmpty()) {
        groups.add(
            new IndexView.Group(
                colour.word(),
                labels.say(colour.word()),
                labels.count("index_count", entries.size()),
                entries));
      }
    }
    return new IndexView(
        lang,
        labels.say("index"),
        labels.count("index_count", articles) + " · " + labels.count("claim_count", claims),
        groups,
        labels.say("made", version),
        labels.all());
  }

  private IndexView.Entry entry(Report report) {
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
