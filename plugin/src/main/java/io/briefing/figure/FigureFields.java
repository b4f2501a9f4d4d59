package io.briefing.figure;

import io.briefing.article.CutText;
import io.briefing.article.Level;
import io.briefing.article.Nearest;
import io.briefing.article.Span;
import io.briefing.article.Yaml;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The keys of one figure, each with the type it must have; a value of another type is reported
 * once.
 */
final class FigureFields {

  private static final String INFINITE = "INF";

  private static final int MOST_DECIMALS = 30;

  /** The parts of a source. */
  static final List<String> CITATION_KEYS =
      List.of("document", "page", "table", "accession", "retrieved", "url");

  private final Map<String, Yaml> values = new LinkedHashMap<>();
  private final Set<String> dropped = new HashSet<>();
  private final Yaml.Mapping mapping;
  private final Complaints complaints;

  FigureFields(Yaml.Mapping mapping, Complaints complaints) {
    this.mapping = mapping;
    this.complaints = complaints;
    mapping.entries().forEach(entry -> values.putIfAbsent(entry.key().value(), entry.value()));
  }

  /** Reports keys that mean nothing, and values that a comma cut in two. */
  void checkKeys(List<String> known) {
    List<CutText> cuts =
        CutText.in(mapping, known).stream()
            .filter(cut -> !cut.key().value().equals("value"))
            .toList();
    for (CutText cut : cuts) {
      complaints.findings().add(cut.finding(complaints.source()));
      values.remove(cut.key().value());
      dropped.add(cut.key().value());
    }
    Yaml.Entry before = null;
    for (Yaml.Entry entry : mapping.entries()) {
      Span span = entry.key().span();
      if (!cuts.isEmpty() && cuts.stream().anyMatch(cut -> cut.span().contains(span))) {
        continue;
      }
      if (CommaTrap.report(before, entry, complaints)) {
        values.remove(before.key().value());
        dropped.add(before.key().value());
        continue;
      }
      before = entry;
      checkKey(entry.key(), known, complaints);
    }
  }

  static void checkKey(Yaml.Text key, List<String> known, Complaints complaints) {
    if (!known.contains(key.value())) {
      complaints.add(
          "unknown-key",
          Level.WARNING,
          key.span(),
          Complaints.quoted(key.value()) + " means nothing here",
          Nearest.to(key.value(), known)
              .map(near -> List.of("did you mean " + near + "?"))
              .orElse(List.of("known here: " + String.join(", ", known))));
    }
  }

  /** Whether the key is there, readable or not. */
  boolean has(String key) {
    return values.containsKey(key) || dropped.contains(key);
  }

  Optional<Yaml> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The key itself, as the place of a message. */
  Yaml.Text key(String key) {
    return mapping.entries().stream()
        .map(Yaml.Entry::key)
        .filter(text -> text.value().equals(key))
        .findFirst()
        .orElseThrow();
  }

  Optional<Yaml.Text> text(String key) {
    Yaml value = values.get(key);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Yaml.Text text && !text.isAbsent()) {
      return Optional.of(text);
    }
    values.remove(key);
    dropped.add(key);
    boolean absent = value instanceof Yaml.Text;
    boolean number = key.equals("value");
    complaints.error(
        "wrong-type",
        absent ? key(key).span() : value.span(),
        key + (absent ? " has no value" : number ? " takes one number" : " takes one line of text"),
        number
            ? "write value: 574785, or values: {2022: 513983, 2023: 574785} for several periods"
            : "write " + key + ": and what it is, or remove the key");
    return Optional.empty();
  }

  Optional<String> string(String key) {
    return text(key).map(Yaml.Text::value);
  }

  /** One text or a list of texts. */
  List<Yaml.Text> texts(String key) {
    Optional<Yaml> value = get(key);
    if (value.isPresent() && value.get() instanceof Yaml.Sequence sequence) {
      if (sequence.items().stream().allMatch(Yaml.Text.class::isInstance)) {
        return sequence.items().stream().map(Yaml.Text.class::cast).toList();
      }
      complaints.error(
          "wrong-type",
          sequence.span(),
          key + " takes a list of texts",
          "write " + key + ": [one, another]");
      return List.of();
    }
    return text(key).map(List::of).orElse(List.of());
  }

  List<String> strings(String key) {
    return texts(key).stream().map(Yaml.Text::value).toList();
  }

  boolean flag(String key) {
    Optional<Yaml.Text> text = text(key);
    if (text.isPresent() && !List.of("true", "false").contains(text.get().value())) {
      complaints.error(
          "wrong-type",
          text.get().span(),
          key + " is either true or false",
          "write " + key + ": true");
    }
    return text.isPresent() && text.get().value().equals("true");
  }

  /** Whether a number is known without end, as XBRL writes what this format calls exact. */
  boolean hasAllDecimals() {
    return text("decimals").filter(text -> text.value().equals(INFINITE)).isPresent();
  }

  OptionalInt decimals() {
    Optional<Yaml.Text> text = text("decimals");
    if (text.isEmpty() || hasAllDecimals()) {
      return OptionalInt.empty();
    }
    String written = text.get().value().replace('\u2212', '-');
    if (written.matches("[+-]?\\d{1,3}") && Math.abs(Integer.parseInt(written)) <= MOST_DECIMALS) {
      return OptionalInt.of(Integer.parseInt(written));
    }
    complaints.error(
        "wrong-type",
        text.get().span(),
        "decimals is a whole number from -" + MOST_DECIMALS + " to " + MOST_DECIMALS,
        "write decimals: -6 for a number known to the million, or exact: true");
    return OptionalInt.empty();
  }

  /** A line of text, or its parts. */
  Optional<Citation> citation() {
    if (!(values.get("source") instanceof Yaml.Mapping parts)) {
      return string("source").map(Citation::line);
    }
    Map<String, String> known = new LinkedHashMap<>();
    for (Yaml.Entry part : parts.entries()) {
      checkKey(part.key(), CITATION_KEYS, complaints);
      if (part.value() instanceof Yaml.Text text && !text.isAbsent()) {
        known.put(part.key().value(), text.value());
      } else {
        complaints.error(
            "wrong-type",
            part.value().span(),
            part.key().value() + " takes one line of text",
            "write it, or remove the key");
      }
    }
    return known.isEmpty() ? Optional.empty() : Optional.of(Citation.of(known));
  }
}
