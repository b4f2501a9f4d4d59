package io.briefing.table;

import io.briefing.quantity.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A table seen along one of its directions: positions that may add up, and lines across them in
 * which they do. Down a table positions are rows and lines are columns; across it, the other way.
 *
 * @param down whether positions are rows
 * @param labels of the positions
 * @param heads of the lines
 * @param measures what the label of each position says its numbers count: {@code "USD 1000"}; empty
 *     if nothing
 * @param lineMeasures what the head of each line says
 * @param setApart positions in bold among others that are not, or with numbers but without a label
 * @param amounts by position, then by line
 */
record Sheet(
    boolean down,
    List<String> labels,
    List<String> heads,
    List<String> measures,
    List<String> lineMeasures,
    Set<Integer> setApart,
    List<List<TableAmount>> amounts) {

  Sheet {
    labels = List.copyOf(labels);
    heads = List.copyOf(heads);
    measures = List.copyOf(measures);
    lineMeasures = List.copyOf(lineMeasures);
    setApart = Set.copyOf(setApart);
    amounts = amounts.stream().map(List::copyOf).toList();
  }

  int positions() {
    return labels.size();
  }

  int lines() {
    return heads.size();
  }

  /** The lines whose heads name a year. */
  List<Integer> periods(TableWords words) {
    return IntStream.range(0, lines())
        .filter(line -> words.isPeriod(heads.get(line)))
        .boxed()
        .toList();
  }

  /** Whether a position counts per cent, by its label or by any of its cells. */
  boolean isShare(int position) {
    return measures.get(position).startsWith(Unit.PERCENT.name())
        || amounts.get(position).stream()
            .anyMatch(cell -> cell.isNumber() && cell.unit().equals(Unit.PERCENT));
  }

  TableAmount amount(int position, int line) {
    return amounts.get(position).get(line);
  }

  /** What some positions come to in a line, beside the one that may be their total. */
  Optional<TableSum> sum(int line, int total, List<Integer> parts) {
    List<TableAmount> added = new ArrayList<>(parts.size());
    for (int part : parts) {
      added.add(amount(part, line));
    }
    return TableSum.of(line, added, amount(total, line), lineMeasures.get(line));
  }

  boolean hasNumbers(int position) {
    return numbers(position) > 0;
  }

  int numbers(int position) {
    int numbers = 0;
    for (TableAmount cell : amounts.get(position)) {
      numbers += cell.isNumber() ? 1 : 0;
    }
    return numbers;
  }

  /** The last position with numbers, −1 if there is none. */
  int lastNumbers() {
    int last = positions() - 1;
    while (last >= 0 && !hasNumbers(last)) {
      last--;
    }
    return last;
  }

  /** Whether a row holds words where a number could be: "n/a". */
  boolean isUnknown(int position) {
    return down
        && amounts.get(position).stream().anyMatch(cell -> cell.state() == TableAmount.State.WORDS);
  }

  /** Whether any number is written as negative. */
  boolean hasMinus() {
    return amounts.stream().flatMap(List::stream).anyMatch(cell -> cell.value().signum() < 0);
  }

  /** The same table along its other direction. */
  Sheet turned() {
    List<List<TableAmount>> turned =
        IntStream.range(0, lines())
            .mapToObj(
                line ->
                    IntStream.range(0, positions())
                        .mapToObj(position -> amount(position, line))
                        .toList())
            .toList();
    return new Sheet(!down, heads, labels, lineMeasures, measures, Set.of(), turned);
  }
}
