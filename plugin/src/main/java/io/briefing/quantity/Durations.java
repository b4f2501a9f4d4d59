package io.briefing.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words by which a figure's unit names a stretch of time: {@code years}, {@code ans}. */
final class Durations {

  private static final Map<String, Unit> UNITS = read();

  private Durations() {}

  static Optional<Unit> named(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  private static Map<String, Unit> read() {
    Properties words = new Properties();
    try (InputStream bytes = Durations.class.getResourceAsStream("durations.properties")) {
      words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, Unit> units = new HashMap<>();
    words.forEach(
        (name, said) -> {
          for (String word : said.toString().split("\\|")) {
            units.put(word, new Unit(Unit.Kind.DURATION, name.toString(), null));
          }
        });
    return Map.copyOf(units);
  }
}
