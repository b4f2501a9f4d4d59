package io.briefing.report;

import io.briefing.article.Span;
import io.briefing.table.CheckedSum;
import io.briefing.theme.Labels;
import io.briefing.theme.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The totals of tables that were added up. One that comes out gets a tick, with what its cells come
 * to for those who point at it or listen; a total that is summed down and across must come out both
 * ways.
 */
final class Sums {

  private final NavigableMap<Integer, List<CheckedSum>> byPlace = new TreeMap<>();
  private final Set<Integer> claims;
  private final Labels labels;

  /**
   * @param claims where cells with claims start: these have a tick mark of their own
   */
  Sums(List<CheckedSum> sums, Set<Integer> claims, Labels labels) {
    this.claims = Set.copyOf(claims);
    this.labels = labels;
    sums.forEach(
        sum -> byPlace.computeIfAbsent(sum.cell().start(), unseen -> new ArrayList<>()).add(sum));
  }

  /** What is said of a total that does not come out, in the page's language. */
  Optional<String> message(Span total) {
    return byPlace.getOrDefault(total.start(), List.of()).stream()
        .filter(sum -> !sum.foots())
        .findFirst()
        .map(this::amiss);
  }

  private String amiss(CheckedSum sum) {
    String said = labels.say("foots_not", sum.sum(), sum.said());
    return sum.line().isEmpty()
        ? said
        : labels.say("foots_not_in", labels.say("quoted", sum.line()), said);
  }

  /** The tick of a cell, or nothing. */
  String tick(Span cell) {
    return Optional.ofNullable(byPlace.ceilingEntry(cell.start()))
        .filter(entry -> entry.getKey() <= cell.end() && !claims.contains(cell.start()))
        .map(NavigableMap.Entry::getValue)
        .filter(sums -> sums.stream().allMatch(CheckedSum::foots))
        .map(sums -> tick(sums.get(0)))
        .orElse("");
  }

  private String tick(CheckedSum sum) {
    String told =
        sum.sum().equals(sum.said())
            ? labels.say("foots", sum.sum())
            : labels.say("foots_rounded", sum.sum(), sum.said());
    String note = Markup.escape(told);
    return "<span class=\"briefing-foots briefing-pass\" title=\""
        + note
        + "\"><svg aria-hidden=\"true\"><use href=\"#briefing-verified\"/></svg>"
        + "<span class=\"briefing-hidden\"> "
        + note
        + "</span></span>";
  }
}
