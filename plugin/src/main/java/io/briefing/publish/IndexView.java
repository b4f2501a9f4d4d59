package io.briefing.publish;

import io.briefing.report.Report;
import io.briefing.theme.Markup;
import io.briefing.theme.View;
import java.util.List;
import java.util.Map;

/**
 * The list of all articles of a build as the templates see it, in groups by verdict, worst first.
 *
 * @param rules those that some article breaks, explained
 * @param labels the fixed words of the page
 */
public record IndexView(
    String lang,
    String title,
    String sentence,
    List<Group> groups,
    List<Rule> rules,
    String made,
    Map<String, String> labels)
    implements View {

  public IndexView {
    groups = List.copyOf(groups);
    rules = List.copyOf(rules);
    labels = Map.copyOf(labels);
  }

  /** The articles of one colour. */
  public record Group(String colour, String label, String count, List<Entry> entries) {
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * An article.
   *
   * @param html a link to its page, or empty
   * @param pdf a link to its PDF, or empty
   * @param lang the language its title is in
   * @param subtitle the article's, or empty
   * @param problems what is wrong with it, the first of them
   * @param more how many problems are not shown, or empty
   */
  public record Entry(
      String title,
      String subtitle,
      String lang,
      String html,
      String pdf,
      Report.Day date,
      String sentence,
      List<Report.Tally> tallies,
      List<Problem> problems,
      String more) {
    public Entry {
      tallies = List.copyOf(tallies);
      problems = List.copyOf(problems);
    }
  }

  /**
   * A claim that fails, or a finding.
   *
   * @param rule the rule it breaks, which is explained under that name
   * @param colour {@code fail} or {@code warn}
   * @param label the verdict or the level in plain words
   * @param lang of the text, where it is not the article's: the console's English, or empty
   * @param text the claim's words, or what was found
   * @param hint what would be true, or empty
   * @param link to its place on the article's page, or empty
   */
  public record Problem(
      String rule,
      String colour,
      String label,
      String lang,
      String text,
      String hint,
      String link) {}

  /**
   * A rule in its own words.
   *
   * @param text paragraphs and lists
   */
  public record Rule(String name, Markup text) {}
}
