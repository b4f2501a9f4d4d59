package io.briefing.report;

import io.briefing.language.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each rule is about, for pages that do not speak the console's language. */
final class Subjects {

  private static final String FILE = "subjects.properties";

  /** Read once; it does not change afterwards. */
  private static final Map<String, String> BY_RULE = read();

  private Subjects() {}

  /** The name of a rule's subject: {@code "formula"} for {@code "unknown-figure"}. */
  static Optional<String> of(String rule) {
    return Optional.ofNullable(BY_RULE.get(rule));
  }

  private static Map<String, String> read() {
    Map<String, String> byRule = new HashMap<>();
    WordFile.read(Subjects.class, FILE)
        .forEach(
            (subject, rules) -> {
              for (String rule : rules.split(" ")) {
                byRule.put(rule, subject);
              }
            });
    return Map.copyOf(byRule);
  }
}
