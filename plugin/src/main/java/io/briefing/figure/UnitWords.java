package io.briefing.figure;

import io.briefing.quantity.Scale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * What authors write for a unit or a scale that is called otherwise: "euros", „Mio.“. Such a word is
 * complained about, and taken for what it means, so that nothing else fails for it.
 */
record UnitWords(Map<String, String> units, Map<String, Scale> scales) {

  private static final String UNIT = "unit.";
  private static final String SCALE = "scale.";

  /** What {@code units.properties} lists. */
  static UnitWords read() {
    Properties words = new Properties();
    try (InputStream bytes = UnitWords.class.getResourceAsStream("units.properties")) {
      words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new UnitWords(
        words(words, UNIT, name -> name), words(words, SCALE, name -> Scale.of(name).orElseThrow()));
  }

  private static <T> Map<String, T> words(
      Properties all, String prefix, Function<String, T> meant) {
    Map<String, T> words = new HashMap<>();
    all.forEach(
        (key, said) -> {
          if (key.toString().startsWith(prefix)) {
            T name = meant.apply(key.toString().substring(prefix.length()));
            for (String word : said.toString().split("\\|")) {
              words.put(word, name);
            }
          }
        });
    return Map.copyOf(words);
  }

  /** The proper name of a unit, as YAML takes it. */
  Optional<String> unit(String written) {
    return Optional.ofNullable(units.get(written))
        .or(() -> Optional.ofNullable(units.get(written.toLowerCase(Locale.ROOT))))
        .map(name -> name.equals("%") ? "\"%\"" : name);
  }

  /** The scale of a word in small letters and without points. */
  Optional<Scale> scale(String written) {
    return Optional.ofNullable(scales.get(written));
  }
}
