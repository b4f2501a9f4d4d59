package io.briefing.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.briefing.phrase.Phrase;
import java.util.List;

/** How a sentence was read: a line of JSON for machines, or a few lines for the console. */
public final class Explanation {

  private static final String INDENT = "  ";

  private Explanation() {}

  /**
   * One line of JSON Lines, without a line end. {@code value}, {@code low} and {@code high} are
   * what the number's own words say; that it is a fall or a loss turns {@code ok} and {@code warn}.
   *
   * @param number of the line in the input, from 1
   */
  public static String json(int number, String sentence, List<Phrase> phrases) {
    ObjectNode node = JsonText.object();
    node.put("line", number);
    ArrayNode list = node.putArray("phrases");
    phrases.forEach(phrase -> phrase(list.addObject(), sentence, phrase));
    return JsonText.line(node);
  }

  private static void phrase(ObjectNode node, String sentence, Phrase phrase) {
    node.put("start", phrase.start());
    node.put("end", phrase.end());
    node.put("text", phrase.words(sentence));
    ObjectNode quantity = node.putObject("quantity");
    quantity.put("start", phrase.quantityStart());
    quantity.put("end", phrase.quantityEnd());
    ArrayNode numbers = node.putArray("numbers");
    phrase
        .numbers()
        .forEach(
            numeral -> {
              ObjectNode number = numbers.addObject();
              number.put("start", numeral.start());
              number.put("end", numeral.end());
              JsonText.number(number, "value", numeral.value());
            });
    JsonText.number(node, "value", phrase.ownValue());
    if (phrase.said() != null) {
      JsonText.ends(node, phrase.ownSaid());
    }
    JsonText.text(node, "unit", phrase.unit().toString());
    node.put("comparator", phrase.comparator().word());
    node.put("direction", phrase.direction().word());
    node.put("kind", phrase.kind().word());
    node.set("ok", JsonText.set(phrase.ok()));
    node.set("warn", JsonText.set(phrase.warn()));
  }

  /**
   * The sentence, its phrases underlined ({@code ^} the quantity, {@code ~} what belongs to it),
   * and below how each was read. No line end at the end.
   */
  public static String console(String sentence, List<Phrase> phrases) {
    StringBuilder out = new StringBuilder(sentence.replace('\t', ' '));
    if (phrases.isEmpty()) {
      return out.append('\n').append(INDENT).append("no quantity").toString();
    }
    out.append('\n').append(underline(sentence.length(), phrases));
    phrases.forEach(phrase -> read(out, sentence, phrase));
    return out.toString();
  }

  private static void read(StringBuilder out, String sentence, Phrase phrase) {
    PlainReading reading = new PlainReading(phrase);
    out.append('\n').append(INDENT).append(phrase.words(sentence).replace('\t', ' '));
    row(out, "read as", reading.line());
    if (!phrase.kind().claimable()) {
      row(out, "", "a number that needs no figure");
    } else if (reading.hasNumbers()) {
      row(out, "true for", reading.set(phrase.ok()));
      if (!phrase.warn().equals(phrase.ok())) {
        row(out, "loosely", reading.set(phrase.warn()));
      }
      row(out, "rule", phrase.rule());
    }
    reading.notes().forEach(note -> row(out, "note", note));
    for (Phrase other : phrase.alternatives()) {
      row(out, "or", new PlainReading(other).line());
    }
  }

  private static void row(StringBuilder out, String name, String text) {
    out.append('\n').append(INDENT.repeat(2)).append(name).append(" ".repeat(10 - name.length()));
    out.append(text);
  }

  private static String underline(int length, List<Phrase> phrases) {
    char[] marks = " ".repeat(length).toCharArray();
    for (Phrase phrase : phrases) {
      for (int i = phrase.start(); i < Math.min(phrase.end(), length); i++) {
        boolean quantity = i >= phrase.quantityStart() && i < phrase.quantityEnd();
        marks[i] = quantity ? '^' : '~';
      }
    }
    return new String(marks).stripTrailing();
  }
}
