package io.briefing.output;

import io.briefing.theme.RenderException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the reports are written; nothing is written outside of it. */
public final class OutputFolder {

  private final Path folder;

  /** The folder need not exist yet. */
  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes a text in UTF-8, as a whole file, and returns where it is. */
  public Path write(String name, String text) {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a whole file and returns where it is.
   *
   * @throws RenderException if the disk refuses
   */
  public Path write(String name, byte[] bytes) {
    try (OutputFile file = open(name)) {
      file.write(bytes);
      return file.finish();
    }
  }

  /**
   * Starts a file that grows.
   *
   * @throws RenderException if the disk refuses
   */
  OutputFile open(String name) {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder.normalize())) {
      throw new RenderException(target + " lies outside the output directory " + folder);
    }
    return OutputFile.open(target);
  }
}
