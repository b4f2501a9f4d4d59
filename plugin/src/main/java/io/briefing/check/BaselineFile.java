package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Yaml;
import io.briefing.article.YamlFile;
import io.briefing.verdict.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A baseline as it stands in its file: a YAML list of mappings, each key a line. */
final class BaselineFile {

  private static final String HEAD =
      "# What this archive lives with. Say under because why each may stay.\n"
          + "# -Dbriefing.baseline.write adds what is new and drops what is mended; reasons are"
          + " kept.\n";

  private BaselineFile() {}

  /** Reads the entries; what is wrong with one is added to the findings. */
  static List<BaselineEntry> read(YamlFile file, List<Finding> findings) {
    findings.addAll(file.findings());
    List<BaselineEntry> entries = new ArrayList<>();
    if (file.root().isEmpty()) {
      return entries;
    }
    if (!(file.root().get() instanceof Yaml.Sequence rows)) {
      findings.add(shape(file.source(), file.root().get(), "a baseline is a list of entries"));
      return entries;
    }
    for (Yaml row : rows.items()) {
      if (row instanceof Yaml.Mapping mapping && isWhole(mapping)) {
        entries.add(entry(mapping));
      } else {
        findings.add(
            shape(
                file.source(),
                row,
                "an entry needs the keys article, rule, fingerprint and verdict"));
      }
    }
    return entries;
  }

  private static Finding shape(Source source, Yaml where, String message) {
    return Rule.BASELINE_SHAPE.at(
        source,
        where.span(),
        message,
        "mend or delete it, then write the file anew with -Dbriefing.baseline.write");
  }

  private static boolean isWhole(Yaml.Mapping row) {
    return List.of("article", "rule", "fingerprint", "verdict").stream()
        .noneMatch(key -> text(row, key).isBlank());
  }

  private static BaselineEntry entry(Yaml.Mapping row) {
    return new BaselineEntry(
        text(row, "article"),
        text(row, "rule"),
        text(row, "fingerprint"),
        text(row, "verdict"),
        text(row, "words"),
        text(row, "formula"),
        text(row, "because"),
        row.span());
  }

  private static String text(Yaml.Mapping row, String key) {
    return row.text(key).map(Yaml.Text::value).map(String::strip).orElse("");
  }

  /** The file's text. */
  static String write(List<BaselineEntry> entries) {
    StringBuilder text = new StringBuilder(HEAD);
    if (entries.isEmpty()) {
      text.append("[]\n");
    }
    for (BaselineEntry entry : entries) {
      Map<String, String> keys = new LinkedHashMap<>();
      keys.put("article", entry.article());
      keys.put("rule", entry.rule());
      keys.put("fingerprint", entry.fingerprint());
      keys.put("verdict", entry.verdict());
      keys.put("words", entry.words());
      if (!entry.formula().isEmpty()) {
        keys.put("formula", entry.formula());
      }
      keys.put("because", entry.because());
      String start = "- ";
      for (Map.Entry<String, String> key : keys.entrySet()) {
        text.append(start).append(key.getKey()).append(": ").append(quoted(key.getValue()));
        text.append('\n');
        start = "  ";
      }
    }
    return text.toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n', '\r' -> quoted.append(' ');
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
