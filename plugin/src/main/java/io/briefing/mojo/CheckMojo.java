package io.briefing.mojo;

import io.briefing.publish.Publisher.Format;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks every article and writes what was found for machines; no pages. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends ArticlesMojo {

  private static final Set<Format> PAGES = Set.of(Format.HTML, Format.PDF);

  /** What is written; pages ({@code html}, {@code pdf}) are left to {@code generate}. */
  @Parameter(property = "briefing.formats", defaultValue = "json")
  private List<String> formats;

  @Override
  Set<Format> formats() throws MojoExecutionException {
    Set<Format> machines = Parameters.formats(formats);
    machines.removeAll(PAGES);
    return machines;
  }

  @Override
  String theme() {
    return GenerateMojo.DEFAULT_THEME;
  }

  @Override
  Optional<Path> templateDirectory() {
    return Optional.empty();
  }
}
