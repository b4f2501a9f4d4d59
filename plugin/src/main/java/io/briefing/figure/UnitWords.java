package io.briefing.figure;

import io.briefing.language.WordFile;
import io.briefing.quantity.Scale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What authors write for a unit or a scale that is called otherwise: "euros", „Mio.“. Such a word
 * is complained about, and taken for what it means, so that nothing else fails for it.
 */
record UnitWords(
    Map<String, String> units,
    Map<String, String> each,
    Map<String, Scale> scales,
    Set<String> counted) {

  private static final String UNIT = "unit.";
  private static final String EACH = "each.";
  private static final String SCALE = "scale.";

  /** What {@code units.properties} lists. */
  static UnitWords read() {
    Map<String, String> words = WordFile.read(UnitWords.class, "units.properties");
    return new UnitWords(
        words(words, UNIT, name -> name),
        words(words, EACH, name -> name),
        words(words, SCALE, name -> Scale.of(name).orElseThrow()),
        Set.of(words.get("counted").split("\\|")));
  }

  private static <T> Map<String, T> words(
      Map<String, String> all, String prefix, Function<String, T> meant) {
    Map<String, T> words = new HashMap<>();
    all.forEach(
        (key, said) -> {
          if (key.startsWith(prefix)) {
            T name = meant.apply(key.substring(prefix.length()));
            for (String word : said.split("\\|")) {
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

  /** The name of what there is an amount for each of: seconds, of one "second". */
  String eachOf(String written) {
    return each.getOrDefault(written, written);
  }

  /** Whether three capitals are what something is counted in: containers, jobs, seats. */
  boolean areCounted(String capitals) {
    return counted.contains(capitals);
  }

  /** The scale of a word in small letters and without points. */
  Optional<Scale> scale(String written) {
    return Optional.ofNullable(scales.get(written));
  }
}
