package io.briefing.publish;

import io.briefing.output.Links;
import io.briefing.output.RuleText;
import io.briefing.report.Report;
import io.briefing.report.Signs;
import io.briefing.theme.Labels;
import io.briefing.verdict.Verdict.Colour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the list of all articles of a build. */
final class Indexer {

  /** An article with more is not mended from the index. */
  private static final int MOST_PROBLEMS = 10;

  private static final String NAME = "index";

  private final Labels labels;
  private final boolean html;
  private final boolean pdf;
  private final Map<String, List<IndexView.Entry>> byColour = new HashMap<>();
  private final Set<String> broken = new TreeSet<>();
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
        broken.stream().flatMap(name -> rule(name).stream()).toList(),
        labels.say("made", version),
        labels.all());
  }

  private Optional<IndexView.Rule> rule(String name) {
    return RuleText.of(name, broken).map(text -> new IndexView.Rule(name, text));
  }

  private IndexView.Entry entry(Report report) {
    String link = Links.to(report.name());
    List<IndexView.Problem> problems = problems(report, html ? link + ".html" : "");
    List<IndexView.Problem> shown = problems.subList(0, Math.min(MOST_PROBLEMS, problems.size()));
    shown.forEach(problem -> broken.add(problem.rule()));
    int more = problems.size() - shown.size();
    return new IndexView.Entry(
        report.title(),
        report.subtitle(),
        report.lang(),
        html ? link + ".html" : "",
        pdf ? link + ".pdf" : "",
        report.date(),
        report.verdict().sentence(),
        report.verdict().tallies(),
        shown,
        more == 0 ? "" : labels.count("more", more));
  }

  /** What fails first, then what is only to be looked at. */
  private static List<IndexView.Problem> problems(Report report, String page) {
    List<IndexView.Problem> problems = new ArrayList<>();
    for (String colour : List.of(Colour.FAIL.word(), Colour.WARN.word())) {
      for (Report.Claim claim : report.claims()) {
        // A warning about a claim that agrees is a finding of its own, below.
        if (claim.colour().equals(colour) && !claim.verdict().equals(Signs.DOUBTED)) {
          // Reasons stand on pages in the console's language alone.
          String hint =
              Stream.concat(claim.hints().stream(), claim.reasons().stream())
                  .findFirst()
                  .orElse("");
          String link = link(page, "claim-" + claim.id());
          problems.add(
              new IndexView.Problem(
                  claim.verdict(), colour, claim.label(), "", claim.words(), hint, link));
        }
      }
      for (Report.Check check : report.checks()) {
        if (check.colour().equals(colour)) {
          String hint = check.hints().stream().findFirst().orElse("");
          String link = link(page, "briefing-checks");
          problems.add(
              new IndexView.Problem(
                  check.verdict(), colour, check.label(), "", check.formula(), hint, link));
        }
      }
      for (Report.Finding finding : report.findings()) {
        boolean fails = finding.level().equals("error");
        if (fails == colour.equals(Colour.FAIL.word())) {
          String link = finding.anchor().isEmpty() ? "" : link(page, finding.anchor());
          problems.add(
              new IndexView.Problem(
                  finding.rule(),
                  colour,
                  finding.label(),
                  finding.lang(),
                  finding.message(),
                  "",
                  link));
        }
      }
    }
    return problems;
  }

  private static String link(String page, String anchor) {
    return page.isEmpty() ? "" : page + "#" + anchor;
  }

  /** What the index is called; it gives way to articles of that name. */
  static String name(List<String> articles) {
    String name = NAME;
    while (articles.stream().anyMatch(name::equalsIgnoreCase)) {
      name = name.equals(NAME) ? "briefings" : name + "-index";
    }
    return name;
  }
}
