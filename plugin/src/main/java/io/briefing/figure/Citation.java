package io.briefing.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a figure comes from: one line of text, or parts such as {@code document} and {@code page}.
 *
 * @param parts the parts in the order written, by their key ({@code document}, {@code page}, {@code
 *     table}, {@code accession}, {@code retrieved}, {@code url}); empty for one line of text
 */
public record Citation(String text, Map<String, String> parts) {

  public Citation {
    parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
  }

  /** From its parts. */
  static Citation of(Map<String, String> parts) {
    return new Citation(String.join(", ", parts.values()), parts);
  }

  public static Citation line(String text) {
    return new Citation(text, Map.of());
  }
}
