package io.briefing.output;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;

/**
 * How exact numbers and sets are written in the machine outputs: as texts, an absent end is
 * unbounded.
 */
final class JsonText {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private JsonText() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  /** Both ends, each with whether it is open; an unbounded end is left out. */
  static void ends(ObjectNode node, Interval interval) {
    if (interval.low() != null) {
      node.put("low", interval.low().exact());
      node.put("lowOpen", interval.lowOpen());
    }
    if (interval.high() != null) {
      node.put("high", interval.high().exact());
      node.put("highOpen", interval.highOpen());
    }
  }

  static ArrayNode set(NumberSet set) {
    ArrayNode parts = JsonNodeFactory.instance.arrayNode();
    set.parts().forEach(part -> ends(parts.addObject(), part));
    return parts;
  }

  static void number(ObjectNode node, String name, Rational number) {
    if (number != null) {
      node.put(name, number.exact());
    }
  }

  static void text(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  static ArrayNode texts(Iterable<String> texts) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    texts.forEach(array::add);
    return array;
  }

  /** On one line. */
  static String line(JsonNode node) {
    return node.toString();
  }

  /** Indented, lines ended by LF on every system. */
  static String pretty(JsonNode node) {
    try {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT);
      printer.indentArraysWith(INDENT);
      return MAPPER.writer(printer).writeValueAsString(node) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree of texts can always be written
    }
  }
}
