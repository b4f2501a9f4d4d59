package io.briefing.language;

import io.briefing.quantity.Rational;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words and settings of one language. */
public final class Pack {

  private static final Set<String> SETTINGS =
      Set.of(
          "decimal",
          "groups",
          "denominator-ending",
          "codes",
          "scaled-codes",
          "glued",
          "bare-years",
          "capitals",
          "inverts",
          "compounds",
          "spelled",
          "street-endings",
          "part-heads",
          "vowels",
          "drop");

  private final Lexicon lexicon;
  private final Map<String, String> settings;
  private final Map<String, Map<String, String>> choices;
  private final Map<Role, Map<Rational, String>> words;

  Pack(Lexicon lexicon, Map<String, String> settings, Map<Role, Map<Rational, String>> words) {
    this.words = words;
    this.lexicon = lexicon;
    this.settings = Map.copyOf(settings);
    this.choices = new HashMap<>();
    settings.forEach((key, value) -> choices.put(key, readChoices(value)));
    Set<String> unknown = new TreeSet<>(settings.keySet());
    unknown.removeAll(SETTINGS);
    unknown.removeIf(key -> key.startsWith("endings.") || key.startsWith("write"));
    if (!unknown.isEmpty()) {
      throw new IllegalStateException("keys that no pack has: " + unknown);
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** A setting that every pack has. */
  public String setting(String key) {
    String value = settings.get(key);
    if (value == null) {
      throw new IllegalStateException("the pack says nothing of " + key);
    }
    return value;
  }

  /** A list of {@code value = words}, in the pack's order; empty if the pack has none. */
  public Map<String, String> choices(String key) {
    return choices.getOrDefault(key, Map.of());
  }

  private static Map<String, String> readChoices(String list) {
    Map<String, String> read = new LinkedHashMap<>();
    for (String choice : list.split(", ")) {
      int equals = choice.indexOf(" = ");
      if (equals > 0) {
        read.put(choice.substring(0, equals), choice.substring(equals + 3));
      }
    }
    return Collections.unmodifiableMap(read);
  }

  /** A mark, which may be written as its code point: {@code U+202F}. */
  public String character(String key) {
    String value = setting(key);
    return value.startsWith("U+")
        ? Character.toString(Integer.parseInt(value, 2, value.length(), 16))
        : value;
  }

  /** The first form that a role gives to a number, if it has one of a single sense. */
  public Optional<String> word(Role role, Rational number) {
    return Optional.ofNullable(words.getOrDefault(role, Map.of()).get(number));
  }

  public String setting(String key, String otherwise) {
    return settings.getOrDefault(key, otherwise);
  }
}
