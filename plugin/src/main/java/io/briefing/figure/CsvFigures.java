package io.briefing.figure;

import io.briefing.article.Span;
import io.briefing.article.Yaml;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads figures from CSV (RFC 4180): a header with {@code id}, {@code value} and any other key of a
 * figure, then a row for each value. The rows of one id make one figure, read like one in YAML; a
 * cell left empty says nothing, and what one row says of the figure the others need not repeat.
 */
final class CsvFigures {

  private static final String HEADER = "start with id,period,value,unit,scale,label,source";

  private final Complaints complaints;
  private final String text;
  private final List<String> columns = new ArrayList<>();
  private final Map<String, CsvFigure> byId = new LinkedHashMap<>();

  CsvFigures(Complaints complaints) {
    this.complaints = complaints;
    this.text = complaints.source().text();
  }

  List<Figure> read() {
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    CsvCells cells = new CsvCells(text);
    try (CSVParser parser = format.parse(new StringReader(text))) {
      for (CSVRecord row : parser) {
        read(row, places(row, cells));
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      Span place =
          complaints.source().lineSpan(complaints.source().position(cells.nextRow()).line());
      complaints.error(
          "csv-syntax",
          place,
          "the rows from here on cannot be read as CSV",
          "put quotes around a cell with commas, and double the quotes inside it");
    }
    if (columns.isEmpty()) {
      complaints.error("csv-header", Span.at(0), "the file is empty", HEADER);
    }
    return byId.values().stream()
        .filter(CsvFigure::hasValue)
        .flatMap(figure -> EntryReader.read(figure.entry(), complaints).stream())
        .toList();
  }

  /** The places of a row's cells; all the same where they cannot be told apart. */
  private static List<Span> places(CSVRecord row, CsvCells cells) {
    List<Span> places = cells.next();
    Span all = places.get(0).to(places.get(places.size() - 1));
    return places.size() == row.size() ? places : Collections.nCopies(row.size(), all);
  }

  private void read(CSVRecord row, List<Span> cells) {
    if (columns.isEmpty()) {
      header(row, cells);
    } else if (columns.contains("id") && columns.contains("value")) {
      figure(row, cells);
    }
  }

  private void header(CSVRecord row, List<Span> cells) {
    List<String> known = new ArrayList<>(EntryReader.KEYS);
    known.removeAll(List.of("values", "formula"));
    known.add(0, "id");
    known.add(1, "period");
    known.addAll(FigureFields.CITATION_KEYS);
    if (row.size() == 1 && row.get(0).indexOf(';') >= 0) {
      complaints.error(
          "csv-header",
          cells.get(0),
          "the cells are separated by semicolons",
          "separate them by commas: " + row.get(0).trim().replace(';', ','));
      columns.add("");
      return;
    }
    for (int i = 0; i < row.size(); i++) {
      String name = row.get(i).trim();
      Yaml.Text key = new Yaml.Text(name, false, cells.get(i));
      if (columns.contains(name)) {
        complaints.error(
            "csv-header",
            key.span(),
            "the column " + name + " is there twice",
            "remove one of them");
        name = "";
      } else {
        FigureFields.checkKey(key, known, complaints);
        name = known.contains(name) ? name : "";
      }
      columns.add(name);
    }
    for (String needed : List.of("id", "value")) {
      if (!columns.contains(needed)) {
        complaints.error(
            "csv-header",
            complaints.source().lineSpan(1),
            "the first row names no column " + needed,
            row.size() == 1 && row.get(0).indexOf(';') >= 0
                ? "separate the cells by commas"
                : HEADER);
      }
    }
  }

  private void figure(CSVRecord row, List<Span> cells) {
    Map<String, Yaml.Text> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      if (!row.get(i).isBlank() && !columns.get(i).isEmpty()) {
        boolean number = !columns.get(i).equals("period");
        values.put(columns.get(i), new Yaml.Text(row.get(i).trim(), number, cells.get(i)));
      }
    }
    if (row.size() > columns.size()) {
      Span rest = cells.get(columns.size()).to(cells.get(cells.size() - 1));
      complaints.error(
          "csv-syntax",
          rest,
          "the row has more cells than the first row has columns",
          "put quotes around a cell with commas: \"469,822\"");
      return;
    }
    Yaml.Text id = values.remove("id");
    if (id == null) {
      complaints.error(
          "csv-syntax", cells.get(0), "the row has no id", "fill in the id, or remove the row");
      return;
    }
    byId.computeIfAbsent(id.value(), unseen -> new CsvFigure(id, FigureFields.CITATION_KEYS))
        .add(values, complaints);
  }
}
