package io.briefing.article;

import java.util.List;
import java.util.function.Consumer;

/** Looks over the keys of a row under {@code claims}, {@code checks} or {@code excused}. */
public final class RowKeys {

  private RowKeys() {}

  /**
   * Reports keys that nobody knows, and texts that a comma cuts.
   *
   * @param row what the row is, for the message: {@code "a claim"}
   * @return whether all texts are whole
   */
  public static boolean areWhole(
      Source source, String row, Yaml.Mapping keys, List<String> known, Consumer<Finding> report) {
    List<CutText> cuts = CutText.in(keys, known);
    cuts.forEach(cut -> report.accept(cut.finding(source)));
    for (Yaml.Entry entry : keys.entries()) {
      String key = entry.key().value();
      Span span = entry.key().span();
      if (!known.contains(key) && cuts.stream().noneMatch(cut -> cut.span().contains(span))) {
        report.accept(
            Finding.warning(
                "unknown-key",
                source,
                span,
                row + " has no key \"" + key + "\"",
                Nearest.to(key, known)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("the keys are " + String.join(", ", known))));
      }
    }
    return cuts.isEmpty();
  }
}
