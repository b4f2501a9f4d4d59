package io.briefing.report;

import io.briefing.figure.Citation;
import io.briefing.figure.Figures;
import io.briefing.theme.Labels;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in a line where numbers come from. */
final class SourceLine {

  /** The table of figures has all of them. */
  private static final int MOST = 3;

  private static final int DIGITS_OF_YEAR = 4;

  private SourceLine() {}

  /**
   * The documents that the figures rest on, each once and in the order of the figures; of more than
   * three only their number: the table of figures has them all.
   */
  static String of(Figures figures, Labels labels) {
    List<String> documents =
        figures.all().stream()
            .flatMap(figure -> figure.source().stream())
            .map(SourceLine::document)
            .distinct()
            .toList();
    return documents.size() > MOST
        ? labels.say("sources_count", Integer.toString(documents.size()))
        : of(documents, labels);
  }

  /**
   * The document, or of a line of text what stands before the comma behind its first year: "Annual
   * report 2023, page 12". Page and table, and a web address, are for the table of figures.
   */
  private static String document(Citation source) {
    String document = source.parts().getOrDefault("document", "").strip();
    if (!document.isEmpty()) {
      return document;
    }
    Map<String, String> parts = new LinkedHashMap<>(source.parts());
    parts.remove("url");
    return parts.isEmpty() ? dated(source.text()) : String.join(", ", parts.values());
  }

  private static String dated(String text) {
    int digits = 0;
    boolean year = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' && (year || digits == DIGITS_OF_YEAR)) {
        return text.substring(0, i);
      }
      boolean digit = c >= '0' && c <= '9';
      year |= !digit && digits == DIGITS_OF_YEAR;
      digits = digit ? digits + 1 : 0;
    }
    return text;
  }

  /** All of these sources, or nothing if there are none. */
  static String of(List<String> sources, Labels labels) {
    return sources.isEmpty()
        ? ""
        : labels.say(sources.size() == 1 ? "source_of" : "sources_of", labels.list(sources));
  }
}
