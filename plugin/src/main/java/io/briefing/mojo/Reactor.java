package io.briefing.mojo;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.project.MavenProject;

/**
 * The outermost project that a module lies in: its parents on this disk, and the project that the
 * build starts from. It is the same wherever Maven was started, as long as modules name their
 * parent.
 */
final class Reactor {

  private Reactor() {}

  /**
   * @param project where the module lies
   * @param top where the first project of the build lies, or {@code null}
   * @return the directory of the outermost project around the module, or the module's own
   */
  static Path of(MavenProject model, File project, File top) {
    Path module = whole(project);
    Path outermost = around(module, module, top);
    MavenProject parent = model.getParent();
    while (parent != null) {
      outermost = around(module, outermost, parent.getBasedir());
      parent = parent.getParent();
    }
    return outermost;
  }

  /** A parent from a repository lies nowhere, and one beside the module is not around it. */
  private static Path around(Path module, Path outermost, File other) {
    if (other == null) {
      return outermost;
    }
    Path wider = whole(other);
    return module.startsWith(wider) && outermost.startsWith(wider) ? wider : outermost;
  }

  private static Path whole(File directory) {
    return directory.toPath().toAbsolutePath().normalize();
  }
}
