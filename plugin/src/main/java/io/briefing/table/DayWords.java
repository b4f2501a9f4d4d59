package io.briefing.table;

import java.util.List;

/**
 * Labels that name a day: "At 1 January 2023", „Zum 31. Dezember“.
 *
 * @param leads what stands before the day: "at"
 * @param periods months and what else is said of a time
 */
record DayWords(List<String> leads, List<String> periods) {

  private static final int SHORTEST_MONTH = 3;

  /** "As at 30 September 2023" and then some: no day is longer. */
  private static final int LONGEST = 40;

  /** Whether a label says what there was on a day, and not of what. */
  boolean are(String label) {
    List<String> runs = LabelRuns.of(label);
    return runs.size() > 2
        && leads.contains(runs.get(0))
        && runs.stream().anyMatch(run -> LabelRuns.isNumber(run) && !LabelRuns.isYear(run))
        && runs.stream().skip(1).anyMatch(this::isMonth)
        && runs.stream().allMatch(run -> LabelRuns.isNumber(run) || isOfTime(run));
  }

  /** What a label names on a day, "net debt"; empty if it names no day, or nothing else. */
  String before(String label) {
    if (label.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      return "";
    }
    int from = Math.max(0, label.length() - LONGEST);
    for (int at = label.indexOf(' ', from); at > 0; at = label.indexOf(' ', at + 1)) {
      if (are(label.substring(at + 1))) {
        return label.substring(0, at);
      }
    }
    return "";
  }

  private boolean isOfTime(String run) {
    return periods.contains(run) || leads.contains(run);
  }

  private boolean isMonth(String run) {
    return run.length() >= SHORTEST_MONTH && periods.contains(run);
  }
}
