package io.briefing.figure;

import io.briefing.article.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts figures from several files together; of two with one id the first stays. */
final class Definitions {

  private final Map<String, Figure> byId = new LinkedHashMap<>();

  /** Adds figures; one that is there already must be equal, or the complaint names both places. */
  void add(List<Figure> figures, List<Finding> findings) {
    for (Figure figure : figures) {
      Figure first = byId.putIfAbsent(figure.id(), figure);
      if (first != null && !same(first, figure)) {
        new Complaints(first.file(), findings)
            .error(
                "duplicate-figure",
                first.span(),
                figure.id()
                    + " is defined otherwise in "
                    + figure.file().path()
                    + ":"
                    + figure.file().position(figure.span().start()).line(),
                "keep one of the two, or make them equal");
      }
    }
  }

  List<Figure> figures() {
    return List.copyOf(byId.values());
  }

  /** Whether both say the same numbers in the same unit; notes and sources may differ. */
  private static boolean same(Figure a, Figure b) {
    return a.unit().equals(b.unit())
        && a.values().keySet().equals(b.values().keySet())
        && a.values().keySet().stream()
            .allMatch(period -> same(a.values().get(period), b.values().get(period)))
        && a.value().isPresent() == b.value().isPresent()
        && (a.value().isEmpty() || same(a.value().get(), b.value().get()))
        && Objects.equals(
            a.formula().map(text -> text.value().replaceAll("\\s", "")),
            b.formula().map(text -> text.value().replaceAll("\\s", "")));
  }

  private static boolean same(Known a, Known b) {
    return a.stated().equals(b.stated()) && a.range().equals(b.range());
  }
}
