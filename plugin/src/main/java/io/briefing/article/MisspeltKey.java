package io.briefing.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A key of the front matter that is all but another one on which verdicts rest: without its period,
 * every claim would be judged of none. It is read as the one that it is nearest to, so that one
 * slip is reported once.
 */
final class MisspeltKey {

  /** What the values of such keys are like: the author's own {@code data:} is no date. */
  private static final Map<String, Predicate<Yaml>> WEIGHTY =
      Map.of(
          "period", Yaml.Text.class::isInstance,
          "lang", Yaml.Text.class::isInstance,
          "date", MisspeltKey::isDate,
          "use", value -> !(value instanceof Yaml.Mapping),
          "figures", Yaml.Mapping.class::isInstance,
          "checks", Yaml.Sequence.class::isInstance,
          "claims", Yaml.Sequence.class::isInstance);

  private MisspeltKey() {}

  /** The key that is meant, if it is not written and the value could be its own. */
  static Optional<String> meant(Yaml.Entry entry, Yaml.Mapping root) {
    String key = entry.key().value();
    return FrontMatterReader.KEYS.contains(key)
        ? Optional.empty()
        : Nearest.to(key, FrontMatterReader.KEYS)
            .filter(near -> root.get(near).isEmpty())
            .filter(near -> WEIGHTY.containsKey(near) && WEIGHTY.get(near).test(entry.value()));
  }

  /** The front matter with every such key as it is meant. */
  static Yaml.Mapping mended(Yaml.Mapping root) {
    List<Yaml.Entry> entries = root.entries().stream().map(entry -> mended(entry, root)).toList();
    return new Yaml.Mapping(entries, root.span());
  }

  private static Yaml.Entry mended(Yaml.Entry entry, Yaml.Mapping root) {
    return meant(entry, root)
        .map(key -> new Yaml.Entry(new Yaml.Text(key, false, entry.key().span()), entry.value()))
        .orElse(entry);
  }

  private static boolean isDate(Yaml value) {
    try {
      return value instanceof Yaml.Text text && LocalDate.parse(text.value()) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
