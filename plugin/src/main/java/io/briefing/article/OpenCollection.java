package io.briefing.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;

/** A list or a mapping whose end {@link YamlReader} has not come to yet. */
final class OpenCollection {

  private final CollectionStartEvent event;
  private final int start;
  private final int valuesBefore;
  private final List<Yaml> items = new ArrayList<>();
  private final Map<String, Yaml.Entry> entries = new LinkedHashMap<>();
  private final Set<String> joined = new HashSet<>();
  private Yaml.Text key;
  private Yaml last;

  /**
   * @param valuesBefore how many values had been read when it began
   */
  OpenCollection(CollectionStartEvent event, int start, int valuesBefore) {
    this.event = event;
    this.start = start;
    this.valuesBefore = valuesBefore;
  }

  CollectionStartEvent event() {
    return event;
  }

  int valuesBefore() {
    return valuesBefore;
  }

  /** Whether what comes next must be a key. */
  boolean awaitsKey() {
    return isMapping() && key == null;
  }

  void setKey(Yaml.Text text) {
    key = text;
  }

  /**
   * Adds an item, or the value of the key that was set.
   *
   * @return the key that stands there already, with this one
   */
  Optional<Duplicate> add(Yaml value) {
    last = value;
    if (!isMapping()) {
      items.add(value);
      return Optional.empty();
    }
    Yaml.Text written = key;
    key = null;
    Yaml.Entry first = entries.putIfAbsent(written.value(), new Yaml.Entry(written, value));
    if (first != null && joined.add(written.value())) {
      entries.put(written.value(), new Yaml.Entry(first.key(), both(first.value(), value)));
    }
    return Optional.ofNullable(first).map(entry -> new Duplicate(entry.key(), written));
  }

  /**
   * What stands below a key that stands twice: two lists of figures are likely both meant, and what
   * names one of the second's is not wrong as well. Of a third, and of anything else, the first.
   */
  private static Yaml both(Yaml first, Yaml second) {
    if (!(first instanceof Yaml.Mapping one && second instanceof Yaml.Mapping other)) {
      return first;
    }
    Map<String, Yaml.Entry> all = new LinkedHashMap<>();
    one.entries().forEach(entry -> all.put(entry.key().value(), entry));
    other.entries().forEach(entry -> all.putIfAbsent(entry.key().value(), entry));
    return new Yaml.Mapping(List.copyOf(all.values()), one.span());
  }

  /** The value, when its end has come. */
  Yaml close(int placed) {
    // A block ends with its last value; the library places its end on the line after.
    int end = event.isFlow() || last == null ? placed : last.span().end();
    Span span = new Span(start, Math.max(start, end));
    return isMapping()
        ? new Yaml.Mapping(List.copyOf(entries.values()), span)
        : new Yaml.Sequence(items, span);
  }

  private boolean isMapping() {
    return event.getEventId() == Event.ID.MappingStart;
  }

  /** A key that stands twice. */
  record Duplicate(Yaml.Text first, Yaml.Text second) {}
}
