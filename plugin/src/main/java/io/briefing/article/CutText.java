package io.briefing.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that its author did not put in quotes, and that a comma cut in two: to YAML, {@code {is:
 * growth(x, 2021, 2022)}} is the text {@code growth(x} and two keys without a value.
 *
 * @param key the key of the text
 * @param span the whole of it, as it was meant
 */
public record CutText(Yaml.Text key, Span span) {

  /** The texts of a mapping that are cut. */
  public static List<CutText> in(Yaml.Mapping mapping, List<String> known) {
    List<CutText> cuts = new ArrayList<>();
    Yaml.Entry text = null;
    Span whole = null;
    for (Yaml.Entry entry : mapping.entries()) {
      boolean rest =
          !known.contains(entry.key().value())
              && entry.value() instanceof Yaml.Text value
              && value.isAbsent();
      if (rest && text != null) {
        whole = whole.to(entry.key().span());
        continue;
      }
      add(text, whole, cuts);
      boolean plain = entry.value() instanceof Yaml.Text value && !value.quoted();
      text = plain && known.contains(entry.key().value()) ? entry : null;
      whole = entry.value().span();
    }
    add(text, whole, cuts);
    return cuts;
  }

  private static void add(Yaml.Entry text, Span whole, List<CutText> cuts) {
    if (text != null && !whole.equals(text.value().span())) {
      cuts.add(new CutText(text.key(), whole));
    }
  }

  public Finding finding(Source source) {
    String meant = source.text(span).replace("\"", "\\\"");
    return Finding.error(
        "comma-in-text",
        source,
        span,
        "between braces, a comma ends a text; the rest is taken for keys",
        "put it in quotes: " + key.value() + ": \"" + meant + "\"");
  }
}
