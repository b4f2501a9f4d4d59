package io.briefing.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the reports are written. A file appears whole or not at all: it is written beside its place
 * and moved there.
 */
public final class OutputFolder {

  private final Path folder;
  private final List<Path> written = new ArrayList<>();

  public OutputFolder(Path folder) {
    this.folder = folder;
  }

  /** Everything written so far, in order. */
  List<Path> written() {
    return List.copyOf(written);
  }

  public void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @throws RenderException if the disk refuses
   */
  public void write(String name, byte[] bytes) {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder.normalize())) {
      throw new RenderException(target + " lies outside the output directory " + folder);
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.getParent());
      Files.write(part, bytes);
      move(part, target);
      written.add(target);
    } catch (IOException e) {
      forget(part);
      throw new RenderException(
          "cannot write "
              + target
              + " ("
              + reason(e)
              + "); free the place or choose another outputDirectory",
          e);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void forget(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // The failure to write is what gets reported.
    }
  }

  /** The kind of failure without "Exception", and what the system says. */
  private static String reason(IOException e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    return e.getMessage() == null ? kind : kind + ": " + e.getMessage();
  }
}
