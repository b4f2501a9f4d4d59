package io.briefing.figure;

import io.briefing.article.Finding;
import io.briefing.article.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of an article by their ids, in the order written, and what was wrong with them. */
public final class Figures {

  private final Map<String, Figure> byId;
  private final List<Finding> findings;

  /** Of two figures with one id the first stays. */
  public Figures(Collection<Figure> figures, List<Finding> findings) {
    Map<String, Figure> map = new LinkedHashMap<>();
    figures.forEach(figure -> map.putIfAbsent(figure.id(), figure));
    this.byId = Collections.unmodifiableMap(map);
    this.findings = List.copyOf(findings);
  }

  public Optional<Figure> lookup(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<Figure> all() {
    return byId.values();
  }

  /** Everything that was wrong with the figures, in the order found. */
  public List<Finding> findings() {
    return findings;
  }

  /** The id most like this one, for a hint, if one is like it at all. */
  public Optional<String> nearest(String id) {
    return Nearest.to(id, new ArrayList<>(byId.keySet()));
  }
}
