package io.briefing.mojo;

import io.briefing.publish.Publisher.Format;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks every article, then publishes it as a web page and a PDF, with an index over all. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public class GenerateMojo extends ArticlesMojo {

  static final String DEFAULT_THEME = "default";

  /**
   * What is written: {@code html}, {@code pdf}, {@code json}, {@code sarif}, {@code junit}; and
   * {@code github}, which prints workflow commands.
   */
  @Parameter(property = "briefing.formats", defaultValue = "html,pdf,json")
  private List<String> formats;

  /**
   * How the reports look: {@code default}, {@code print} (paper first, with serifs), or the name of
   * a theme in a jar among the plugin's dependencies. An article's {@code template} comes first.
   */
  @Parameter(property = "briefing.theme", defaultValue = DEFAULT_THEME)
  private String theme;

  /** FreeMarker templates of your own; each replaces the one of the same name. */
  @Parameter(property = "briefing.templateDirectory")
  private File templateDirectory;

  @Override
  Set<Format> formats() throws MojoExecutionException {
    return Parameters.formats(formats);
  }

  @Override
  String theme() {
    return theme;
  }

  @Override
  Optional<Path> templateDirectory() throws MojoExecutionException {
    if (templateDirectory == null) {
      return Optional.empty();
    }
    if (!Files.isDirectory(templateDirectory.toPath())) {
      throw Parameters.wrong(
          "templateDirectory", templateDirectory.toString(), "there is no such directory");
    }
    return Optional.of(templateDirectory.toPath());
  }
}
