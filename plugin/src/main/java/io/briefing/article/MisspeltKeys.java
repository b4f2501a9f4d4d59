package io.briefing.article;

import io.briefing.language.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The keys of a front matter that are all but ones on which verdicts rest: without its period,
 * every claim would be judged of none. Each is read as the one that it is nearest to, so that one
 * slip is reported once.
 *
 * @param meant the key that is meant, where it is not written, not meant before, and the value is
 *     such as its own
 */
record MisspeltKeys(Yaml.Mapping root, Map<Yaml.Entry, String> meant) {

  private static final Pattern PERIOD =
      Pattern.compile("(?i)(?:FY[ -]?)?\\d{4}(?:-\\w{1,3}){0,2}|[QH]\\d[ -]\\d{4}");

  /** What the values of such keys are like: the author's own {@code land: Belgium} is no lang. */
  private static final Map<String, Predicate<Yaml>> WEIGHTY =
      Map.of(
          "period", value -> isText(value, text -> PERIOD.matcher(text).matches()),
          "lang", value -> isText(value, MisspeltKeys::isLanguage),
          "date", value -> isText(value, MisspeltKeys::isDate),
          "use", MisspeltKeys::areFiles,
          "figures", Yaml.Mapping.class::isInstance,
          "checks", Yaml.Sequence.class::isInstance,
          "claims", Yaml.Sequence.class::isInstance);

  static MisspeltKeys among(Yaml.Mapping root) {
    Map<Yaml.Entry, String> meant = new IdentityHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Yaml.Entry entry : root.entries()) {
      nearest(entry)
          .filter(near -> root.get(near).isEmpty() && taken.add(near))
          .ifPresent(near -> meant.put(entry, near));
    }
    return new MisspeltKeys(root, meant);
  }

  Optional<String> meant(Yaml.Entry entry) {
    return Optional.ofNullable(meant.get(entry));
  }

  /** The front matter with every such key as it is meant. */
  Yaml.Mapping mended() {
    List<Yaml.Entry> entries = root.entries().stream().map(this::mended).toList();
    return new Yaml.Mapping(entries, root.span());
  }

  private Yaml.Entry mended(Yaml.Entry entry) {
    return meant(entry)
        .map(key -> new Yaml.Entry(new Yaml.Text(key, false, entry.key().span()), entry.value()))
        .orElse(entry);
  }

  private static Optional<String> nearest(Yaml.Entry entry) {
    String key = entry.key().value();
    return FrontMatterReader.KEYS.contains(key)
        ? Optional.empty()
        : Nearest.to(key, FrontMatterReader.KEYS)
            .filter(near -> WEIGHTY.containsKey(near) && WEIGHTY.get(near).test(entry.value()));
  }

  private static boolean isText(Yaml value, Predicate<String> like) {
    return value instanceof Yaml.Text text && like.test(text.value().strip());
  }

  /** A language's tag starts small; {@code DE} is the tag of a country. */
  private static boolean isLanguage(String text) {
    return !text.isEmpty()
        && Character.isLowerCase(text.charAt(0))
        && Language.of(text).isPresent();
  }

  private static boolean isDate(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean areFiles(Yaml value) {
    return value instanceof Yaml.Sequence files
        ? !files.items().isEmpty() && files.items().stream().allMatch(MisspeltKeys::isFile)
        : isFile(value);
  }

  private static boolean isFile(Yaml value) {
    return isText(value, text -> text.toLowerCase(Locale.ROOT).matches(".+\\.(yaml|yml|csv)"));
  }
}
