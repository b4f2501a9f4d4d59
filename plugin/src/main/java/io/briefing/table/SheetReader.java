package io.briefing.table;

import io.briefing.article.Passage;
import io.briefing.article.Source;
import io.briefing.article.Table;
import io.briefing.claim.ColumnHead;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.LikelyYears;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads the cells of a table as amounts, and its labels. */
final class SheetReader {

  /** Signs without which a label names no unit. */
  private static final String OF_UNITS = "%‰(,[$€£¥";

  private static final int FEWEST_PLAIN = 2;

  private final Source source;
  private final Language language;
  private final Map<Passage, List<Phrase>> phrases;
  private final Map<Passage, String> written;

  /**
   * @param phrases of the passages that have been read already
   * @param written the words of cells that Briefing writes
   */
  SheetReader(
      Source source,
      Language language,
      Map<Passage, List<Phrase>> phrases,
      Map<Passage, String> written) {
    this.source = source;
    this.language = language;
    this.phrases = phrases;
    this.written = written;
  }

  /** The table with its rows as positions, the head aside. */
  Sheet read(Table table) {
    List<List<TableAmount>> rows = new ArrayList<>();
    for (List<Passage> row : table.rows().subList(1, table.rows().size())) {
      rows.add(row.stream().map(this::amount).toList());
    }
    List<String> labels =
        IntStream.range(0, rows.size()).mapToObj(r -> label(rows.get(r))).toList();
    List<List<TableAmount>> amounts =
        isLabels(rows) ? rows.stream().map(SheetReader::withoutLabel).toList() : rows;
    List<String> heads = table.rows().get(0).stream().map(Passage::text).toList();
    return new Sheet(
        true,
        labels,
        heads,
        labels.stream().map(this::measure).toList(),
        heads.stream().map(this::measure).toList(),
        setApart(rows, labels),
        amounts);
  }

  /** Rows in bold are set apart from others that are not; what is bold throughout is mere style. */
  private Set<Integer> setApart(List<List<TableAmount>> rows, List<String> labels) {
    Set<Integer> bold = new HashSet<>();
    Set<Integer> unnamed = new HashSet<>();
    int plain = 0;
    for (int row = 0; row < rows.size(); row++) {
      if (rows.get(row).stream().noneMatch(TableAmount::isNumber)) {
        continue;
      }
      if (CellMarks.isBold(rows.get(row).get(0).passage(), source)) {
        bold.add(row);
      } else if (labels.get(row).isBlank()) {
        unnamed.add(row);
      } else {
        plain++;
      }
    }
    if (plain >= FEWEST_PLAIN) {
      unnamed.addAll(bold);
    }
    return unnamed;
  }

  private TableAmount amount(Passage cell) {
    String text = CellMarks.without(written.getOrDefault(cell, cell.text()));
    return TableAmount.read(
        cell,
        text,
        words ->
            words.equals(cell.text()) && phrases.containsKey(cell)
                ? phrases.get(cell)
                : PhraseReader.read(words, language));
  }

  /** What stands in words before the first number behind the first column, or the first cell. */
  private static String label(List<TableAmount> row) {
    for (int column = 0; column < row.size(); column++) {
      TableAmount cell = row.get(column);
      if (cell.state() == TableAmount.State.WORDS) {
        return cell.passage().text();
      }
      if (column > 0 && cell.isNumber()) {
        break;
      }
    }
    return row.isEmpty() ? "" : row.get(0).passage().text();
  }

  /** Whether the first column names the rows: words, years, or numbers from 1 on. */
  private static boolean isLabels(List<List<TableAmount>> rows) {
    boolean years = true;
    boolean running = true;
    for (int row = 0; row < rows.size(); row++) {
      TableAmount cell = rows.get(row).get(0);
      if (cell.state() == TableAmount.State.WORDS) {
        return true;
      }
      years &= isYear(cell);
      running &= cell.value().equals(Rational.of(row + 1));
    }
    return years || running;
  }

  private static boolean isYear(TableAmount cell) {
    return !cell.isNumber() || cell.unit().isNone() && LikelyYears.have(cell.value());
  }

  private static List<TableAmount> withoutLabel(List<TableAmount> row) {
    List<TableAmount> amounts = new ArrayList<>(row);
    amounts.set(0, row.get(0).asLabel());
    return amounts;
  }

  private String measure(String label) {
    if (label.chars().noneMatch(c -> OF_UNITS.indexOf(c) >= 0)) {
      return "";
    }
    return ColumnHead.measure(label, language)
        .map(one -> (one.unit() + " " + one.value()).strip())
        .orElse("");
  }
}
