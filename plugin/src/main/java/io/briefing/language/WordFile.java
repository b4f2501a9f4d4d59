package io.briefing.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Words by their keys in a {@code .properties} file of UTF-8, which stands beside a class. */
public final class WordFile {

  private WordFile() {}

  /** The words of a file that is there. */
  public static Map<String, String> read(Class<?> beside, String file) {
    return find(beside, file).orElseThrow(() -> new IllegalStateException("there is no " + file));
  }

  /** The words of a file, if it is there. */
  public static Optional<Map<String, String>> find(Class<?> beside, String file) {
    try (InputStream bytes = beside.getResourceAsStream(file)) {
      if (bytes == null) {
        return Optional.empty();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return Optional.of(
          words.stringPropertyNames().stream()
              .collect(Collectors.toUnmodifiableMap(key -> key, words::getProperty)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
