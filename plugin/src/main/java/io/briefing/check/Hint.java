package io.briefing.check;

import java.util.List;

/**
 * A way out, or what probably happened; written by the terms of a language.
 *
 * @param key the term without {@code "hint."}
 */
record Hint(String key, List<String> filled) {

  Hint {
    filled = List.copyOf(filled);
  }

  static Hint of(String key, String... filled) {
    return new Hint(key, List.of(filled));
  }

  /** Whether it says what would be true, and not why the claim fails. */
  boolean saysWhatIsTrue() {
    return key.equals("wording") || key.equals("value");
  }

  /** Whether it tells readers what the reason of an incomparable claim tells authors. */
  boolean repeatsReason() {
    return key.equals("points") || key.equals("percent");
  }

  /** Whether it proposes words. */
  boolean isWording() {
    return key.equals("wording");
  }

  String say(Terms terms) {
    return terms.say("hint." + key, filled.toArray(String[]::new));
  }
}
