package io.briefing.table;

import java.util.List;
import java.util.Set;

/**
 * What the head of a line says of numbers that have a total of their own, which is no sum.
 *
 * @param rates name what is no sum of its parts; with a hyphen in front they may end a compound
 * @param changes the same where the numbers are per cent
 */
record RateWords(List<String> rates, List<String> changes) {

  /** What joins a change to its unit and its years, in any of the languages. */
  private static final Set<String> JOINING = Set.of("in", "en", "em", "zu", "vs", "op", "di");

  /** "Margin %", „EBIT-Marge“, "Earnings per share": what is no sum of its parts. */
  boolean nameRate(String head) {
    return isNamed(head, rates);
  }

  /** "Growth", „Veränderung“: in per cent no sum either. */
  boolean nameChange(String head) {
    return isNamed(head, changes);
  }

  /** "Growth", „Veränderung“, "in" of "Change in %": a word that says nothing else. */
  boolean isChangeAlone(String word) {
    return changes.contains(word) || changes.contains("-" + word) || JOINING.contains(word);
  }

  private static boolean isNamed(String head, List<String> words) {
    String said = " " + String.join(" ", LabelRuns.of(TableWords.plain(head))) + " ";
    for (String word : words) {
      boolean end = word.startsWith("-"); // it may end a compound
      if (isIn(said, end ? word.substring(1) : word, end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word stands between spaces, or ends in front of one. */
  private static boolean isIn(String said, String word, boolean end) {
    for (int at = said.indexOf(word); at >= 0; at = said.indexOf(word, at + 1)) {
      boolean opens = end || at > 0 && said.charAt(at - 1) == ' ';
      if (opens && said.startsWith(" ", at + word.length())) {
        return true;
      }
    }
    return false;
  }

  /** "Debt / EBIT", and no "2022/23". */
  boolean nameQuotient(String head) {
    String said = TableWords.plain(head);
    int slash = said.indexOf('/');
    return slash > 0
        && said.chars().limit(slash).anyMatch(Character::isLetter)
        && said.chars().skip(slash).anyMatch(Character::isLetter);
  }
}
