package io.briefing.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A file of this room with a line for each unit. */
final class UnitFile {

  private UnitFile() {}

  /** What its lines say, by the name before their equals sign. */
  static Map<String, String> read(String name) {
    Properties lines = new Properties();
    try (InputStream bytes = UnitFile.class.getResourceAsStream(name)) {
      lines.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    Map<String, String> said = new HashMap<>();
    lines.forEach((unit, line) -> said.put(unit.toString(), line.toString()));
    return said;
  }
}
