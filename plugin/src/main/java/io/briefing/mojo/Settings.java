package io.briefing.mojo;

import io.briefing.check.CoverageGate;
import io.briefing.language.Language;
import io.briefing.publish.Publisher;
import io.briefing.publish.Publisher.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a build was asked to do, fixed before it starts.
 *
 * @param root where Maven was started
 * @param project the directory of the project, to which shown paths are relative
 * @param reactor the directory of the outermost project it belongs to; figure files and links may
 *     not lie outside
 * @param module the project's artifactId
 * @param includes which files of the source directory are articles, as Ant patterns
 * @param formats what is written
 * @param theme of articles that name none, and of the index
 * @param templateDirectory templates that replace the theme's, file by file
 * @param language of articles that name none, and of the index
 * @param gate what share of its numbers each article must account for
 * @param baseline the file of findings that the archive lives with
 * @param writesBaseline whether that file is written anew
 * @param threads how many articles are checked and printed at the same time
 * @param version of the plugin
 */
record Settings(
    Path root,
    Path project,
    Path reactor,
    String module,
    Path sourceDirectory,
    List<String> includes,
    List<String> excludes,
    Path outputDirectory,
    Set<Format> formats,
    String theme,
    Optional<Path> templateDirectory,
    Language language,
    FailOn failOn,
    CoverageGate gate,
    Optional<Path> baseline,
    boolean writesBaseline,
    int threads,
    String version) {

  Settings {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    formats = Set.copyOf(formats);
  }

  /** What of it the reports depend on. */
  Publisher.Settings publisher() {
    return new Publisher.Settings(
        outputDirectory,
        formats,
        theme,
        templateDirectory,
        language,
        version,
        module,
        failOn.failing());
  }

  /** What leads from where Maven was started to the project, with a slash behind it; or nothing. */
  String base() {
    Path start = root.toAbsolutePath().normalize();
    Path whole = project.toAbsolutePath().normalize();
    boolean below = whole.startsWith(start) && !whole.equals(start);
    return below ? start.relativize(whole).toString().replace('\\', '/') + "/" : "";
  }

  /** A path as messages show it: relative to the project if it lies inside, always with slashes. */
  String shown(Path path) {
    Path whole = path.toAbsolutePath().normalize();
    Path root = project.toAbsolutePath().normalize();
    return (whole.startsWith(root) ? root.relativize(whole) : whole).toString().replace('\\', '/');
  }
}
