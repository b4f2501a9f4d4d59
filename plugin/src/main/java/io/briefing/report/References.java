package io.briefing.report;

import io.briefing.figure.Citation;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.FigureUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sources of all figures, each once, numbered in the order of the figures. */
final class References {

  private final CitationText citations;
  private final Map<String, Reference> byKey = new LinkedHashMap<>();

  References(Figures figures, CitationText citations) {
    this.citations = citations;
    figures.all().stream()
        .filter(figure -> figure.source().isPresent())
        .forEach(
            figure ->
                byKey.computeIfAbsent(
                    key(figure),
                    unseen ->
                        new Reference(
                            Integer.toString(byKey.size() + 1),
                            citations.of(figure),
                            url(figure))));
  }

  List<Reference> all() {
    return new ArrayList<>(byKey.values());
  }

  /** The number of a figure's source; empty if it has none. */
  String of(Figure figure) {
    return figure.source().isPresent() ? byKey.get(key(figure)).number() : "";
  }

  /** The numbers of the sources of some figures, each once and in order: "1, 3". */
  String of(List<FigureUse> uses) {
    return uses.stream()
        .map(use -> of(use.figure()))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /** Only what a browser opens as a page: no other scheme becomes a link. */
  static String url(Figure figure) {
    String url = figure.source().map(References::address).orElse("");
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }

  private static String address(Citation source) {
    return source.parts().getOrDefault("url", "").strip();
  }

  private String key(Figure figure) {
    return citations.of(figure) + "\n" + url(figure);
  }
}
