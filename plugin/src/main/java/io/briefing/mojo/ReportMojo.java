package io.briefing.mojo;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks and publishes as {@code generate} does, into the folder {@code briefing} of the project's
 * site. A menu item of {@code site.xml} leads there: {@code briefing/index.html}.
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.SITE, threadSafe = true)
public final class ReportMojo extends GenerateMojo {

  /** Where the site is written; {@code outputDirectory} does not count here. */
  @Parameter(
      property = "briefing.siteDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File siteDirectory;

  @Override
  Path outputDirectory() {
    return siteDirectory.toPath().resolve("briefing");
  }
}
