package io.briefing.render;

import io.briefing.figure.Citation;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says in a line where numbers come from. */
final class SourceLine {

  /** The table of figures has all of them. */
  private static final int MOST = 3;

  private SourceLine() {}

  /** The sources that most figures rest on, at most three, and how many more there are. */
  static String of(Figures figures, Labels labels) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      figure
          .source()
          .map(SourceLine::withoutAddress)
          .ifPresent(text -> uses.merge(text, 1, Integer::sum));
    }
    List<String> shown =
        uses.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    int more = uses.size() - shown.size();
    String line = of(shown, labels);
    return more == 0 ? line : labels.say("list", line, labels.count("more", more));
  }

  /** A web address is for the table of figures, where it is a link. */
  private static String withoutAddress(Citation source) {
    Map<String, String> parts = new LinkedHashMap<>(source.parts());
    parts.remove("url");
    return parts.isEmpty() ? source.text() : String.join(", ", parts.values());
  }

  /** All of these sources, or nothing if there are none. */
  static String of(List<String> sources, Labels labels) {
    return sources.stream()
        .reduce((before, next) -> labels.say("list", before, next))
        .map(all -> labels.say(sources.size() == 1 ? "source_of" : "sources_of", all))
        .orElse("");
  }
}
