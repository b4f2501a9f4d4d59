package io.briefing.mojo;

import io.briefing.check.CoverageGate;
import io.briefing.publish.Publisher.Format;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** The parameters that every goal over articles has, and how they become settings. */
abstract class ArticlesMojo extends AbstractMojo {

  /** This plugin, for its version. */
  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  /** Where the project lies. */
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File project;

  /** The project with its parents. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject model;

  /** Where the first project of this build lies, if Maven says so. */
  @Parameter(defaultValue = "${session.topLevelProject.basedir}", readonly = true)
  private File top;

  /** Where Maven was started, if it says so: machine outputs name files from there. */
  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
  private File root;

  /** Where the articles are. A project without this directory is skipped. */
  @Parameter(
      property = "briefing.sourceDirectory",
      defaultValue = "${project.basedir}/src/briefings")
  private File sourceDirectory;

  /** Which files of the source directory are articles, as Ant patterns. */
  @Parameter(property = "briefing.includes", defaultValue = "**/*.md")
  private List<String> includes;

  /** Which of them are not. */
  @Parameter(property = "briefing.excludes")
  private List<String> excludes;

  /** Where the reports go. */
  @Parameter(
      property = "briefing.outputDirectory",
      defaultValue = "${project.build.directory}/briefing")
  private File outputDirectory;

  /** How articles and figure files are saved. Briefing reads UTF-8 and nothing else. */
  @Parameter(property = "briefing.encoding", defaultValue = "UTF-8")
  private String encoding;

  /** The language of articles that name none in their front matter, as a BCP 47 tag. */
  @Parameter(property = "briefing.lang", defaultValue = "en")
  private String lang;

  /**
   * What fails the build: {@code error} (a claim that the figures contradict, and every finding of
   * level error), {@code warning} (a warning as well), or {@code never}. Reports are written first.
   */
  @Parameter(property = "briefing.failOn", defaultValue = "error")
  private String failOn;

  /**
   * How many per cent of its numbers an article must claim, excused ones aside: from 0 to 100.
   * Where it is set, numbers that nothing vouches for are listed; otherwise they are only counted.
   */
  @Parameter(property = "briefing.minCoverage")
  private String minCoverage;

  /** How many per cent of its numbers an article may excuse: from 0 to 100. */
  @Parameter(property = "briefing.maxExcused")
  private String maxExcused;

  /**
   * A file of findings that an archive lives with, each with its reason: they do not fail the build
   * unless they get worse.
   */
  @Parameter(property = "briefing.baseline")
  private File baseline;

  /**
   * Writes the baseline: an entry for whatever would fail the build now. The reasons of entries
   * that are there already are kept.
   */
  @Parameter(property = "briefing.baseline.write", defaultValue = "false")
  private boolean baselineWrite;

  /**
   * How many articles are checked and printed at the same time; 0 stands for as many as the machine
   * has cores. The reports and the log are the same with any number.
   */
  @Parameter(property = "briefing.threads", defaultValue = "0")
  private String threads;

  /** Does nothing at all. */
  @Parameter(property = "briefing.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Briefing is skipped (briefing.skip).");
      return;
    }
    new Build(settings(), getLog()).run();
  }

  private Settings settings() throws MojoExecutionException {
    Parameters.requireUtf8(encoding);
    return new Settings(
        (root == null ? project : root).toPath(),
        project.toPath(),
        Reactor.of(model, project, top),
        model.getArtifactId(),
        sourceDirectory.toPath(),
        includes,
        excludes == null ? List.of() : excludes,
        outputDirectory(),
        formats(),
        theme(),
        templateDirectory(),
        Parameters.language(lang),
        Parameters.failOn(failOn),
        new CoverageGate(
            Parameters.percent("minCoverage", minCoverage),
            Parameters.percent("maxExcused", maxExcused)),
        Parameters.baseline(baseline, baselineWrite),
        baselineWrite,
        Parameters.threads(threads),
        plugin.getVersion());
  }

  /** Where this goal writes. */
  Path outputDirectory() {
    return outputDirectory.toPath();
  }

  /** What this goal writes. */
  abstract Set<Format> formats() throws MojoExecutionException;

  /** The theme of this goal's reports. */
  abstract String theme();

  /** The project's own templates, if this goal uses any. */
  abstract Optional<Path> templateDirectory() throws MojoExecutionException;
}
