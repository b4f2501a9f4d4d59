package io.briefing.article;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts XHTML together: tags, escaped text, and line ends where a block starts or ends. */
final class Xhtml {

  private final StringBuilder written = new StringBuilder();

  /** A tag without attributes; {@code /p} closes a paragraph. */
  void tag(String name) {
    tag(name, Map.of());
  }

  void tag(String name, Map<String, String> attributes) {
    open(name, attributes);
    written.append('>');
  }

  /** A tag that is its own end. */
  void emptyTag(String name) {
    open(name, Map.of());
    written.append(" />");
  }

  private void open(String name, Map<String, String> attributes) {
    written.append('<').append(name);
    attributes.forEach(
        (key, value) ->
            written
                .append(' ')
                .append(key)
                .append("=\"")
                .append(Escaping.escapeHtml(value, false))
                .append('"'));
  }

  /** Text, in which {@code &}, {@code <}, {@code >} and quotation marks are escaped. */
  void text(String text) {
    written.append(Escaping.escapeHtml(text, false));
  }

  /** Attributes in the order given: name, value, name, value. */
  static Map<String, String> attributes(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  /** What is XHTML already. */
  void raw(String xhtml) {
    written.append(xhtml);
  }

  /** Starts a line, unless one has just been started. */
  void line() {
    if (written.length() > 0 && written.charAt(written.length() - 1) != '\n') {
      written.append('\n');
    }
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
