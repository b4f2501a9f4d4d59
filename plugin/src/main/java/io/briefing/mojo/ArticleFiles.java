package io.briefing.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * Finds the articles of a directory, in an order that is the same on every machine. Links are
 * followed as long as they stay inside the project; no folder is passed over in silence.
 *
 * @param articles in the order of their paths
 * @param outside links that lead out of the project: they are not read
 * @param trouble what cannot be read, if anything; it does not keep the others from being checked
 */
record ArticleFiles(
    List<Path> articles, List<Path> outside, Optional<MojoExecutionException> trouble) {

  ArticleFiles {
    articles = List.copyOf(articles);
    outside = List.copyOf(outside);
  }

  /**
   * Ant patterns, relative to the source directory; files that editors and version control leave
   * are never articles.
   *
   * @throws MojoExecutionException if the source directory cannot be walked
   */
  static ArticleFiles of(Settings settings) throws MojoExecutionException {
    try {
      Path directory = settings.sourceDirectory();
      Walk walk = new Walk(directory, settings.reactor().toRealPath(), new Patterns(settings));
      Files.walkFileTree(
          directory, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
      List<Path> articles =
          walk.names.stream()
              .map(name -> name.replace('\\', '/'))
              .sorted()
              .map(directory::resolve)
              .toList();
      return new ArticleFiles(
          articles,
          walk.outside.stream().sorted().toList(),
          walk.closed.stream()
              .min(Comparator.comparing(e -> String.valueOf(e.getMessage())))
              .map(e -> unreadable(settings, e)));
    } catch (IOException e) {
      throw unreadable(settings, e);
    }
  }

  private static MojoExecutionException unreadable(Settings settings, IOException e) {
    Path place = settings.sourceDirectory();
    String reason = e.getMessage();
    if (e instanceof FileSystemException trouble && trouble.getFile() != null) {
      place = Path.of(trouble.getFile());
      reason = reason(trouble);
    }
    return new MojoExecutionException(
        "cannot read "
            + settings.shown(place)
            + ": "
            + reason
            + "; let the build read it, or leave it out with briefing.excludes");
  }

  private static String reason(FileSystemException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return e.getReason() == null ? "input failed" : e.getReason();
  }

  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path directory;
    private final Path project;
    private final Patterns patterns;
    private final List<String> names = new ArrayList<>();
    private final List<Path> outside = new ArrayList<>();
    private final List<IOException> closed = new ArrayList<>();

    private Walk(Path directory, Path project, Patterns patterns) {
      this.directory = directory;
      this.project = project;
      this.patterns = patterns;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      if (patterns.excludeAllIn(directory.relativize(folder).toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (!folder.equals(directory) && leadsOutside(folder)) {
        outside.add(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = directory.relativize(file).toString();
      if (patterns.match(name)) {
        if (leadsOutside(file)) {
          outside.add(file);
        } else {
          names.add(name);
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      String name = directory.relativize(file).toString();
      if (!(e instanceof FileSystemLoopException) && !patterns.excludeAllIn(name)) {
        closed.add(e);
      }
      return FileVisitResult.CONTINUE;
    }

    /** A link to nowhere is read like a missing file, which is reported in its place. */
    private boolean leadsOutside(Path path) throws IOException {
      return Files.isSymbolicLink(path)
          && Files.exists(path)
          && !path.toRealPath().startsWith(project);
    }
  }

  /** The patterns that Maven users know, asked about names instead of a directory. */
  private static final class Patterns extends DirectoryScanner {

    private Patterns(Settings settings) {
      setIncludes(settings.includes().toArray(String[]::new));
      setExcludes(settings.excludes().toArray(String[]::new));
      addDefaultExcludes();
      setupDefaultFilters();
      setupMatchPatterns();
    }

    private boolean match(String name) {
      return isIncluded(name) && !isExcluded(name);
    }

    /** Whether a folder is left out with all that is in it. */
    private boolean excludeAllIn(String folder) {
      return isExcluded(folder + File.separator + "*") && isExcluded(folder);
    }
  }
}
