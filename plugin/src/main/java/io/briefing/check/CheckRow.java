package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.RowKeys;
import io.briefing.article.Source;
import io.briefing.article.Yaml;
import io.briefing.verdict.Rule;
import java.util.List;
import java.util.Optional;

/**
 * A row of {@code checks:} as written: a relation alone, or a mapping with the relation and more.
 *
 * @param complete whether no part is missing, so that what has no number counts as nothing
 */
record CheckRow(Yaml.Text that, Optional<String> because, boolean complete) {

  private static final List<String> KEYS = List.of("that", "because", "complete");

  /** Reads a row; what is wrong with it is added to the findings. */
  static Optional<CheckRow> read(Source source, Yaml row, List<Finding> findings) {
    if (row instanceof Yaml.Text text && !text.isAbsent()) {
      return Optional.of(new CheckRow(text, Optional.empty(), false));
    }
    Optional<Yaml.Text> that =
        row instanceof Yaml.Mapping keys ? keys.text("that") : Optional.empty();
    if (that.isEmpty()) {
      findings.add(
          Rule.CHECK_SHAPE.at(
              source,
              row.span(),
              "a check is a relation between figures, or a mapping with the key \"that\"",
              "write a line such as - total = part + part",
              "or - {that: part < total, because: a part is smaller than the whole}"));
      return Optional.empty();
    }
    Yaml.Mapping keys = (Yaml.Mapping) row;
    if (!RowKeys.areWhole(source, "a check", keys, KEYS, findings::add)) {
      return Optional.empty();
    }
    Optional<Yaml> complete = keys.get("complete");
    String said = keys.text("complete").map(Yaml.Text::value).orElse("");
    if (complete.isPresent() && !List.of("true", "false").contains(said)) {
      findings.add(
          Rule.CHECK_SHAPE.at(
              source,
              complete.get().span(),
              "complete must be true or false",
              "write complete: true if no part is missing, or leave the key out"));
    }
    Optional<String> because = keys.text("because").map(Yaml.Text::value);
    return Optional.of(new CheckRow(that.get(), because, said.equals("true")));
  }
}
