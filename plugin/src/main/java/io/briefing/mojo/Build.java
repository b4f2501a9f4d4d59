package io.briefing.mojo;

import io.briefing.article.Article;
import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.check.Ledger;
import io.briefing.render.Publisher;
import io.briefing.render.RenderException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * One run over a directory of articles.
 *
 * <ol>
 *   <li>{@link ArticleFiles} finds the articles.
 *   <li>{@link ArticleReader} reads and {@link Checker} judges each; {@link Ledger} compares the
 *       figures of all.
 *   <li>{@link Publisher} writes the reports, whatever was found: an author mends a draft more
 *       easily when it can be looked at.
 *   <li>{@link FindingLog} prints the findings, the worst first, and only then the build fails.
 * </ol>
 */
final class Build {

  private final Settings settings;
  private final Log log;
  private final Checker checker;

  Build(Settings settings, Log log) {
    this.settings = settings;
    this.log = log;
    this.checker = new Checker(settings.language());
  }

  /**
   * Checks and publishes.
   *
   * @throws MojoFailureException if something is wrong in the articles
   * @throws MojoExecutionException if a parameter or the disk stands in the way
   */
  void run() throws MojoExecutionException, MojoFailureException {
    Path directory = settings.sourceDirectory();
    if (!Files.exists(directory)) {
      log.info("No briefings here: there is no " + settings.shown(directory) + ".");
      return;
    }
    if (!Files.isDirectory(directory)) {
      throw Parameters.wrong(
          "sourceDirectory", settings.shown(directory), "it is a file; name the folder it is in");
    }
    List<Path> files = ArticleFiles.in(directory, settings.includes(), settings.excludes());
    if (files.isEmpty()) {
      log.warn(
          "No article in "
              + settings.shown(directory)
              + " matches "
              + String.join(", ", settings.includes())
              + ".");
      return;
    }
    List<Publisher.Page> pages = files.stream().map(this::check).toList();
    report(pages);
  }

  private Publisher.Page check(Path file) {
    Article article = ArticleReader.read(file, settings.shown(file));
    CheckedArticle checked = checker.check(article, file, settings.project());
    log.info(Summary.of(checked));
    return new Publisher.Page(checked, name(file));
  }

  /** The path in the source directory without its extension: where the reports will be. */
  private String name(Path file) {
    String path = settings.sourceDirectory().relativize(file).toString().replace('\\', '/');
    int point = path.lastIndexOf('.');
    return point > path.lastIndexOf('/') + 1 ? path.substring(0, point) : path;
  }

  private void report(List<Publisher.Page> pages)
      throws MojoExecutionException, MojoFailureException {
    List<CheckedArticle> articles = pages.stream().map(Publisher.Page::article).toList();
    List<Finding> ledger = Ledger.findings(articles);
    List<Finding> findings = new ArrayList<>(ledger);
    articles.forEach(article -> findings.addAll(article.findings()));
    findings.addAll(publish(pages, ledger));
    new FindingLog(log).print(findings);
    long failing =
        findings.stream().filter(finding -> settings.failOn().fails(finding.level())).count();
    if (failing > 0) {
      throw new MojoFailureException(failure(findings, failing));
    }
  }

  private List<Finding> publish(List<Publisher.Page> pages, List<Finding> ledger)
      throws MojoExecutionException {
    try {
      Publisher.Published published =
          Publisher.publish(
              pages,
              ledger,
              new Publisher.Settings(
                  settings.outputDirectory(),
                  settings.formats(),
                  settings.templateDirectory(),
                  settings.language(),
                  settings.version()));
      log.info(
          published.files().size()
              + " files written to "
              + settings.shown(settings.outputDirectory()));
      return published.findings();
    } catch (RenderException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  private static String failure(List<Finding> findings, long failing) {
    long errors = findings.stream().filter(finding -> finding.level() == Level.ERROR).count();
    return errors == failing
        ? Summary.count(errors, "error") + " to correct; the reports show each in its place."
        : Summary.count(failing, "error or warning", "errors and warnings")
            + " to look at (failOn is warning); the reports show each in its place.";
  }
}
