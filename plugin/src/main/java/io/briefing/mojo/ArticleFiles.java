package io.briefing.mojo;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/** Finds the articles of a directory, in an order that is the same on every machine. */
final class ArticleFiles {

  private ArticleFiles() {}

  /**
   * Ant patterns, relative to the directory; files that editors and version control leave are never
   * articles.
   */
  static List<Path> in(Path directory, List<String> includes, List<String> excludes) {
    DirectoryScanner scanner = new DirectoryScanner();
    scanner.setBasedir(directory.toFile());
    scanner.setIncludes(includes.toArray(String[]::new));
    scanner.setExcludes(excludes.toArray(String[]::new));
    scanner.addDefaultExcludes();
    scanner.setFollowSymlinks(false);
    scanner.scan();
    return Arrays.stream(scanner.getIncludedFiles())
        .map(name -> name.replace('\\', '/'))
        .sorted()
        .map(directory::resolve)
        .toList();
  }
}
