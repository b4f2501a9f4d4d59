package io.briefing.phrase;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words and settings of one language. */
final class Pack {

  private static final Set<String> SETTINGS =
      Set.of("decimal", "group", "denominator-ending", "codes", "scaled-codes", "glued", "drop");

  private final Lexicon lexicon;
  private final Map<String, String> settings;

  Pack(Lexicon lexicon, Map<String, String> settings) {
    this.lexicon = lexicon;
    this.settings = Map.copyOf(settings);
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
  String setting(String key) {
    String value = settings.get(key);
    if (value == null) {
      throw new IllegalStateException("the pack says nothing of " + key);
    }
    return value;
  }

  String setting(String key, String otherwise) {
    return settings.getOrDefault(key, otherwise);
  }
}
