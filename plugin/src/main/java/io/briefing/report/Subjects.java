package io.briefing.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

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
    Properties subjects = new Properties();
    try (InputStream bytes = Subjects.class.getResourceAsStream(FILE)) {
      subjects.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> byRule = new HashMap<>();
    for (String subject : subjects.stringPropertyNames()) {
      for (String rule : subjects.getProperty(subject).split(" ")) {
        byRule.put(rule, subject);
      }
    }
    return Map.copyOf(byRule);
  }
}
