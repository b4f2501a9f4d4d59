package io.briefing.render;

import java.util.List;
import java.util.Map;

/**
 * The list of all articles of a build as the templates see it, in groups by verdict, worst first.
 *
 * @param labels the fixed words of the page
 */
public record IndexView(
    String lang,
    String title,
    String sentence,
    List<Group> groups,
    String made,
    Map<String, String> labels) {

  public IndexView {
    groups = List.copyOf(groups);
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
   */
  public record Entry(
      String title,
      String lang,
      String html,
      String pdf,
      Report.Day date,
      String sentence,
      List<Report.Tally> tallies) {
    public Entry {
      tallies = List.copyOf(tallies);
    }
  }
}
