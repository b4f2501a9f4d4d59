package io.briefing.output;

import io.briefing.theme.RenderException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears whole or not at all: it is written piece by piece beside its place, and moved
 * there when it is {@link #finish finished}. One that is closed before is forgotten.
 */
final class OutputFile implements AutoCloseable {

  private final Path target;
  private final Path part;
  private final OutputStream out;
  private boolean finished;

  private OutputFile(Path target, Path part, OutputStream out) {
    this.target = target;
    this.part = part;
    this.out = out;
  }

  /**
   * @throws RenderException if the disk refuses, as from every method here
   */
  static OutputFile open(Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.createDirectories(target.getParent());
      return new OutputFile(target, part, Files.newOutputStream(part));
    } catch (IOException e) {
      forget(part);
      throw refused(target, e);
    }
  }

  void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  void write(byte[] bytes) {
    try {
      out.write(bytes);
    } catch (IOException e) {
      throw refused(target, e);
    }
  }

  /** Puts the file in its place and returns where that is. */
  Path finish() {
    try {
      out.close();
      move();
      finished = true;
      return target;
    } catch (IOException e) {
      throw refused(target, e);
    }
  }

  @Override
  public void close() {
    if (!finished) {
      try {
        out.close();
      } catch (IOException e) {
        // The failure that left the file unfinished is what gets reported.
      }
      forget(part);
    }
  }

  private void move() throws IOException {
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

  private static RenderException refused(Path target, IOException e) {
    return new RenderException(
        "cannot write "
            + target
            + " ("
            + reason(e)
            + "); free the place or choose another outputDirectory",
        e);
  }

  private static String reason(IOException e) {
    if (e instanceof FileAlreadyExistsException taken) {
      return taken.getFile() + " is a file";
    }
    if (e instanceof AccessDeniedException denied) {
      return "access to " + denied.getFile() + " is denied";
    }
    if (e instanceof NoSuchFileException missing) {
      return missing.getFile() + " cannot be made";
    }
    String said = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
    return said == null ? "the disk refuses" : said;
  }
}
