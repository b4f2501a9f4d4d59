package io.briefing.article;

import java.util.List;
import java.util.Optional;

/**
 * A YAML value with its place. Nothing is interpreted: a scalar is the text as written, so that
 * {@code 4,9}, {@code 010} and {@code 2023-12-31} stay what the author typed.
 */
public sealed interface Yaml {

  Span span();

  /**
   * A scalar. An absent value ({@code key:} and nothing behind it) is an empty, unquoted text.
   *
   * @param value the text, without quotes and with escapes resolved
   * @param quoted whether it stands in quotes or in a block ({@code |}, {@code >})
   * @param verbatim whether the source has the same characters between the quotes: no escapes, and
   *     all on one line
   * @param span with the quotes
   */
  record Text(String value, boolean quoted, boolean verbatim, Span span) implements Yaml {

    /** A text that was put together, of which no part can be pointed at. */
    public Text(String value, boolean quoted, Span span) {
      this(value, quoted, false, span);
    }

    public boolean isAbsent() {
      return value.isEmpty() && !quoted;
    }

    /**
     * Where a part of {@link #value()} stands in the source, for messages that point inside: exact
     * for a text without escapes on one line, otherwise the span of the whole text.
     */
    public Span part(int from, int to) {
      int start = span.start() + (quoted ? 1 : 0);
      return verbatim ? new Span(from, to).shifted(start) : span;
    }
  }

  /** A list. */
  record Sequence(List<Yaml> items, Span span) implements Yaml {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Keys and values, in the order written. No key occurs twice: the reader reports the second one
   * and keeps the first.
   */
  record Mapping(List<Entry> entries, Span span) implements Yaml {

    public Mapping {
      entries = List.copyOf(entries);
    }

    public Optional<Yaml> get(String key) {
      return entries.stream()
          .filter(entry -> entry.key().value().equals(key))
          .map(Entry::value)
          .findFirst();
    }

    /** The value of a key that holds a text, and not nothing. */
    public Optional<Text> text(String key) {
      return get(key)
          .filter(value -> value instanceof Text text && !text.isAbsent())
          .map(Text.class::cast);
    }
  }

  /** One line of a mapping. */
  record Entry(Text key, Yaml value) {}
}
