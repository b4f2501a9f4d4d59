package io.briefing.figure;

import io.briefing.article.Span;
import io.briefing.article.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of one id, put together as the entry that YAML would have. */
final class CsvFigure {

  private final Yaml.Text id;
  private final List<String> citationKeys;
  private final Map<String, Yaml.Text> fields = new LinkedHashMap<>();
  private final Map<String, Yaml.Entry> values = new LinkedHashMap<>();

  CsvFigure(Yaml.Text id, List<String> citationKeys) {
    this.id = id;
    this.citationKeys = citationKeys;
  }

  /** Adds a row; what it says otherwise than a row before is reported. */
  void add(Map<String, Yaml.Text> row, Complaints complaints) {
    Yaml.Text period = row.remove("period");
    Yaml.Text value = row.remove("value");
    row.forEach((key, text) -> same(fields.putIfAbsent(key, text), text, key, complaints));
    if (value == null) {
      complaints.error(
          "figure-value",
          id.span(),
          "the row has no value",
          "fill in the value, or remove the row");
    } else if (period == null) {
      same(fields.putIfAbsent("value", value), value, "value", complaints);
    } else {
      Yaml.Entry before = values.putIfAbsent(period.value(), new Yaml.Entry(period, value));
      same(
          before == null ? null : (Yaml.Text) before.value(),
          value,
          "value for " + period.value(),
          complaints);
    }
  }

  boolean hasValue() {
    return fields.containsKey("value") || !values.isEmpty();
  }

  private void same(Yaml.Text before, Yaml.Text now, String what, Complaints complaints) {
    if (before != null && !before.value().equals(now.value()) && !sameNumber(before, now)) {
      complaints.error(
          "duplicate-figure",
          now.span(),
          id.value()
              + " has another "
              + what
              + " in line "
              + complaints.source().position(before.span().start()).line(),
          "make them equal, or use another id");
    }
  }

  /** Two ways to write one number, {@code -2722} and {@code "(2,722)"}, are no contradiction. */
  private static boolean sameNumber(Yaml.Text a, Yaml.Text b) {
    Optional<WrittenNumber> number = number(a);
    return number.isPresent() && number.equals(number(b));
  }

  private static Optional<WrittenNumber> number(Yaml.Text text) {
    try {
      return Optional.of(WrittenNumber.read(text.value(), true));
    } catch (WrittenNumber.NotANumber e) {
      return Optional.empty();
    }
  }

  /** The entry as YAML would have it. */
  Yaml.Entry entry() {
    Span place = id.span();
    List<Yaml.Entry> keys = new ArrayList<>();
    List<Yaml.Entry> citation = new ArrayList<>();
    fields.forEach(
        (name, text) -> {
          Yaml.Text key = new Yaml.Text(name, false, text.span());
          Yaml value = name.equals("aliases") ? list(text) : text;
          (citationKeys.contains(name) ? citation : keys).add(new Yaml.Entry(key, value));
        });
    if (!citation.isEmpty() && !fields.containsKey("source")) {
      keys.add(
          new Yaml.Entry(new Yaml.Text("source", false, place), new Yaml.Mapping(citation, place)));
    }
    if (!values.isEmpty()) {
      Yaml.Mapping byPeriod = new Yaml.Mapping(new ArrayList<>(values.values()), place);
      keys.add(new Yaml.Entry(new Yaml.Text("values", false, place), byPeriod));
    }
    return new Yaml.Entry(id, new Yaml.Mapping(keys, place));
  }

  /** Several aliases in one cell are separated by semicolons. */
  private static Yaml list(Yaml.Text text) {
    List<Yaml> items =
        Arrays.stream(text.value().split(";"))
            .map(alias -> (Yaml) new Yaml.Text(alias.trim(), true, text.span()))
            .toList();
    return new Yaml.Sequence(items, text.span());
  }
}
