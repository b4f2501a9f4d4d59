package io.briefing.diagnosis;

import io.briefing.quantity.Rational;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A way out, or what probably happened; written by the terms of a language.
 *
 * @param key the term without {@code "hint."}
 * @param times how many times too large or too small; empty if it does not say
 */
public record Hint(String key, List<String> filled, Optional<Rational> times) {

  public Hint {
    Objects.requireNonNull(key, "key");
    filled = List.copyOf(filled);
    Objects.requireNonNull(times, "times");
  }

  public static Hint of(String key, String... filled) {
    return new Hint(key, List.of(filled), Optional.empty());
  }

  /** So many times, written as the language that says it writes numbers. */
  static Hint times(String key, Rational times) {
    return new Hint(key, List.of(), Optional.of(times));
  }

  /** Whether it says what would be true, and not why the claim fails. */
  public boolean saysWhatIsTrue() {
    return isWording() || key.equals("value");
  }

  /** Whether it tells readers what the reason of an incomparable claim tells authors. */
  public boolean repeatsReason() {
    return key.equals("points") || key.equals("percent");
  }

  /** Whether it proposes words, be it with some around the claim's, or without them. */
  public boolean isWording() {
    return key.equals("wording")
        || key.equals("turned")
        || key.equals("beside")
        || key.equals("without");
  }

  public String say(Terms terms) {
    String[] texts = times.map(terms::number).map(List::of).orElse(filled).toArray(String[]::new);
    return terms.say("hint." + key, texts);
  }
}
