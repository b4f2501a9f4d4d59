package io.briefing.mojo;

import io.briefing.article.Article;
import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.YamlFile;
import io.briefing.article.YamlReader;
import io.briefing.check.Baseline;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.check.Coverage;
import io.briefing.check.Ledger;
import io.briefing.output.GithubOutput;
import io.briefing.output.OutputFolder;
import io.briefing.publish.Publisher;
import io.briefing.theme.RenderException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * One run over a directory of articles.
 *
 * <ol>
 *   <li>{@link ArticleFiles} finds the articles.
 *   <li>{@link ArticleReader} reads and {@link Checker} judges each; {@link Ledger} compares the
 *       figures of all, the {@link io.briefing.check.CoverageGate} counts its numbers, and the
 *       {@link Baseline} settles what the archive lives with.
 *   <li>{@link Publisher} writes the reports, whatever was found: an author mends a draft more
 *       easily when it can be looked at.
 *   <li>Some articles are on this way at the same time: {@link Workers} share them, and of what is
 *       done only the findings are kept.
 *   <li>{@link FindingLog} prints the findings, the worst first, and only then the build fails,
 *       also when a template or the disk stood in the way.
 * </ol>
 */
final class Build {

  /** So many articles are in memory at the same time, or two for each of many threads. */
  private static final int AT_ONCE = 16;

  private final Settings settings;
  private final Log log;
  private final Checker checker;
  private final Ledger ledger = new Ledger();
  private final Baseline baseline;
  private final FoundOnce findings = new FoundOnce();

  /** What printing found; told behind all that checking did. */
  private final List<Finding> ofPages = new ArrayList<>();

  private final List<Finding> unchecked = new ArrayList<>();
  private int uncheckedNumbers;
  private int entered;
  private int written;

  Build(Settings settings, Log log) {
    this.settings = settings;
    this.log = log;
    this.checker = new Checker(settings.language());
    this.baseline = baseline(settings);
  }

  private static Baseline baseline(Settings settings) {
    Optional<YamlFile> file =
        settings
            .baseline()
            .filter(Files::exists)
            .map(path -> YamlReader.read(path, settings.shown(path)));
    return settings.writesBaseline()
        ? Baseline.rewriting(file, settings.failOn()::fails)
        : file.map(Baseline::of).orElseGet(Baseline::none);
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
    ArticleFiles found = ArticleFiles.of(settings);
    for (Path link : found.outside()) {
      log.warn(settings.shown(link) + " is a link that leads outside the project: it is not read.");
    }
    if (found.articles().isEmpty()) {
      requireWhole(found);
      log.warn("No article in " + settings.shown(directory) + " matches " + patterns() + ".");
      return;
    }
    Optional<RenderException> trouble = publish(OutputNames.of(found.articles(), settings));
    print();
    if (trouble.isPresent()) {
      throw Parameters.refused(trouble.get(), log);
    }
    requireWhole(found);
    writeBaseline();
    long failing =
        findings.all().stream().filter(finding -> settings.failOn().fails(finding.level())).count();
    if (failing > 0) {
      throw new MojoFailureException(failure(failing));
    }
  }

  private static void requireWhole(ArticleFiles found) throws MojoExecutionException {
    if (found.trouble().isPresent()) {
      throw found.trouble().get();
    }
  }

  private void print() {
    FindingLog findingLog = new FindingLog(log);
    findingLog.print(findings.all());
    findingLog.printUnchecked(unchecked, uncheckedNumbers);
    if (settings.formats().contains(Publisher.Format.GITHUB)) {
      // Not through the log: a workflow command starts its line.
      System.out.print(GithubOutput.commands(findings.all(), settings.base()));
    }
  }

  private String patterns() {
    String includes = String.join(", ", settings.includes());
    return settings.excludes().isEmpty()
        ? includes + " (briefing.includes)"
        : includes
            + " without "
            + String.join(", ", settings.excludes())
            + " (briefing.includes, briefing.excludes)";
  }

  /**
   * Checks and publishes; what stands in the way of publishing is returned, and does not keep the
   * articles behind from being checked.
   */
  private Optional<RenderException> publish(OutputNames names) {
    List<Path> files = names.articles();
    int atOnce = Math.max(AT_ONCE, 2 * settings.threads());
    try (Workers workers = new Workers(settings.threads())) {
      try (Publisher publisher = new Publisher(settings.publisher(), names.taken())) {
        workers.walk(
            files,
            atOnce,
            file -> check(file, names),
            this::entered,
            publisher::print,
            printed -> collect(printed, publisher));
        findings.addAll(ofPages);
        List<Finding> ofBaseline = baseline.findings();
        findings.addAll(ofBaseline);
        publisher.collect(ofBaseline);
        written += publisher.finish(findings.all(), settings.base()).size();
        publisher.misspelt().forEach(log::warn);
      } catch (RenderException e) {
        List<Path> others = files.subList(entered, files.size());
        workers.walk(
            others, atOnce, file -> check(file, names), this::entered, page -> page, page -> {});
        findings.addAll(baseline.findings());
        return Optional.of(e);
      }
    }
    log.info(
        Summary.count(written, "file")
            + " written to "
            + settings.shown(settings.outputDirectory()));
    return Optional.empty();
  }

  private void collect(Publisher.Printed printed, Publisher publisher) {
    publisher.collect(printed);
    ofPages.addAll(printed.findings());
    written += printed.files().size();
  }

  private Publisher.Page check(Path file, OutputNames names) {
    Article article = ArticleReader.read(file, settings.shown(file));
    CheckedArticle checked = checker.check(article, file, settings.project(), settings.reactor());
    return new Publisher.Page(checked, names.own(file), names.findings(file, article.source()));
  }

  /** Called in the order of the articles: each is held against those before. */
  private Publisher.Page entered(Publisher.Page page) {
    entered++;
    List<Finding> others = new ArrayList<>(page.ledger());
    others.addAll(ledger.enter(page.article()));
    others.addAll(settings.gate().findings(page.article()));
    Baseline.Settled settled = baseline.settle(page.article(), others);
    log.info(Summary.of(settled.article(), settled.others()));
    findings.addAll(settled.others());
    findings.addAll(settled.article().findings());
    if (settings.gate().minCoverage().isPresent()) {
      list(page.article().coverage());
    }
    return new Publisher.Page(settled.article(), page.name(), settled.others());
  }

  /** Only as many are kept as are printed: an archive may have a million. */
  private void list(Coverage coverage) {
    uncheckedNumbers += coverage.unchecked();
    coverage.findings().stream()
        .limit(FindingLog.MOST_WARNINGS - unchecked.size())
        .map(finding -> finding.at(Level.WARNING))
        .forEach(unchecked::add);
  }

  private void writeBaseline() throws MojoExecutionException {
    if (!baseline.isWritable()) {
      return;
    }
    Path file = settings.baseline().orElseThrow().toAbsolutePath();
    try {
      new OutputFolder(file.getParent()).write(file.getFileName().toString(), baseline.text());
    } catch (RenderException e) {
      throw Parameters.refused(e, log);
    }
    log.info(
        settings.shown(file)
            + ": "
            + Summary.count(baseline.size(), "entry", "entries")
            + " in the baseline, "
            + baseline.unexplained()
            + " without a reason");
  }

  private String failure(long failing) {
    long errors = findings.all().stream().filter(finding -> finding.level() == Level.ERROR).count();
    return errors == failing
        ? Summary.count(errors, "error") + " to correct; the reports show each in its place."
        : Summary.count(failing, "error or warning", "errors and warnings")
            + " to look at (failOn is warning); the reports show each in its place.";
  }
}
