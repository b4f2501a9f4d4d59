package io.briefing.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Gives each key of the front matter its type. What has another type is reported and left out; a
 * key nobody knows is a warning, and an error if it is one of the {@link MisspeltKeys}; a key
 * without a value counts as not written.
 */
final class FrontMatterReader {

  /** Every key there is, in the order of the documentation. */
  static final List<String> KEYS =
      List.of(
          "title",
          "subtitle",
          "summary",
          "authors",
          "tags",
          "lang",
          "date",
          "period",
          "figures",
          "use",
          "checks",
          "claims",
          "excused",
          "charts",
          "tiles",
          "template");

  private static final String COLON =
      "a colon and a space make a key of what stands before them: put the line in quotes";

  private final Yaml.Mapping written;
  private final MisspeltKeys misspelt;
  private final Yaml.Mapping root;
  private final FindingList findings;

  private FrontMatterReader(Yaml.Mapping root, FindingList findings) {
    this.written = root;
    this.misspelt = MisspeltKeys.among(root);
    this.root = misspelt.mended();
    this.findings = findings;
  }

  /** Nothing at all, for an article whose front matter is missing or broken. */
  static FrontMatter empty() {
    return new FrontMatter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        new Yaml.Mapping(List.of(), Span.at(0)));
  }

  static FrontMatter read(Yaml.Mapping root, FindingList findings) {
    return new FrontMatterReader(root, findings).read();
  }

  private FrontMatter read() {
    written.entries().forEach(this::checkKey);
    return new FrontMatter(
        title(),
        text("subtitle"),
        isListed("summary") ? Optional.empty() : text("summary"),
        isListed("summary") ? texts("summary") : List.of(),
        texts("authors"),
        texts("tags"),
        lang(),
        date(),
        text("period"),
        mapping("figures"),
        texts("use"),
        sequence("checks"),
        sequence("claims"),
        sequence("excused"),
        sequence("charts"),
        texts("tiles"),
        text("template"),
        root);
  }

  private void checkKey(Yaml.Entry entry) {
    String key = entry.key().value();
    if (KEYS.contains(key)) {
      return;
    }
    Optional<String> meant = misspelt.meant(entry);
    if (meant.isPresent()) {
      findings.error(
          "unknown-key",
          entry.key().span(),
          "the front matter has no key \"" + key + "\"; it is read as " + meant.get(),
          "write " + meant.get() + ":");
      return;
    }
    String hint =
        Nearest.to(key, KEYS)
            .map(near -> "did you mean \"" + near + "\"?")
            .orElse("the keys are " + String.join(", ", KEYS));
    findings.warning(
        "unknown-key", entry.key().span(), "the front matter has no key \"" + key + "\"", hint);
  }

  private Optional<Yaml.Text> title() {
    boolean written = root.get("title").isPresent();
    Optional<Yaml.Text> title = text("title").filter(text -> !text.value().isBlank());
    if (title.isEmpty() && !written) {
      findings.warning(
          "no-title",
          Span.at(root.span().start()),
          "the article has no title",
          "write title: and a line of text");
    }
    return title;
  }

  private Optional<Yaml.Text> lang() {
    Optional<Yaml.Text> lang = text("lang");
    return lang.filter(text -> isLanguageTag(text));
  }

  private boolean isLanguageTag(Yaml.Text text) {
    try {
      new Locale.Builder().setLanguageTag(text.value());
      return true;
    } catch (IllformedLocaleException e) {
      findings.error(
          "front-matter-value",
          text.span(),
          "\"" + text.value() + "\" is not a language tag",
          "write it as fr, fr-BE or en-GB: letters and hyphens");
      return false;
    }
  }

  private Optional<LocalDate> date() {
    Optional<Yaml.Text> text = text("date");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text.get().value()));
    } catch (DateTimeParseException e) {
      findings.error(
          "front-matter-value",
          text.get().span(),
          "\"" + text.get().value() + "\" is not a date of the calendar",
          "write year-month-day: 2024-07-05");
      return Optional.empty();
    }
  }

  private Optional<Yaml.Text> text(String key) {
    return value(key).flatMap(value -> asText(key, value));
  }

  private Optional<Yaml.Text> asText(String key, Yaml value) {
    if (value instanceof Yaml.Text text) {
      return Optional.of(text);
    }
    reportType(key, value, "a text", "write " + key + ": \"…\"");
    return Optional.empty();
  }

  private boolean isListed(String key) {
    return value(key).filter(Yaml.Sequence.class::isInstance).isPresent();
  }

  /** A list of texts; a single text is a list of one. */
  private List<Yaml.Text> texts(String key) {
    Optional<Yaml> value = value(key);
    List<Yaml.Text> texts = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof Yaml.Sequence sequence) {
      for (Yaml item : sequence.items()) {
        if (item instanceof Yaml.Text text && !text.isAbsent()) {
          texts.add(text);
        } else {
          String hint = "write " + key + ": [\"…\", \"…\"]";
          reportType(key, item, "a list of texts", isKeyed(item) ? COLON : hint);
        }
      }
    } else if (value.isPresent() && value.get() instanceof Yaml.Text text) {
      texts.add(text);
    } else {
      value.ifPresent(
          other -> reportType(key, other, "a list of texts", "write " + key + ": [\"…\", \"…\"]"));
    }
    return texts;
  }

  /** Whether a text became a mapping by its colon, and not by braces. */
  private static boolean isKeyed(Yaml item) {
    return item instanceof Yaml.Mapping keys
        && !keys.entries().isEmpty()
        && keys.entries().get(0).key().span().start() == keys.span().start();
  }

  private Optional<Yaml.Mapping> mapping(String key) {
    Optional<Yaml> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Yaml.Mapping)) {
      reportType(
          key,
          value.get(),
          "a mapping from ids to figures",
          "below " + key + ":, indent one line per figure: id: {label: …}");
    }
    return value.filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
  }

  private Optional<Yaml.Sequence> sequence(String key) {
    Optional<Yaml> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Yaml.Sequence)) {
      reportType(
          key,
          value.get(),
          "a list",
          "start each line below " + key + ": with a hyphen and a space");
    }
    return value.filter(Yaml.Sequence.class::isInstance).map(Yaml.Sequence.class::cast);
  }

  private Optional<Yaml> value(String key) {
    return root.get(key).filter(value -> !(value instanceof Yaml.Text text && text.isAbsent()));
  }

  private void reportType(String key, Yaml value, String wanted, String hint) {
    String found =
        value instanceof Yaml.Text
            ? "a text"
            : value instanceof Yaml.Sequence ? "a list" : "a mapping";
    boolean absent = value instanceof Yaml.Text text && text.isAbsent();
    findings.error(
        "front-matter-type",
        value.span(),
        key + " must be " + wanted + ", here stands " + (absent ? "nothing" : found),
        hint);
  }
}
