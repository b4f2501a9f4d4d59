package io.briefing.publish;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.check.CheckedArticle;
import io.briefing.language.Language;
import io.briefing.output.JsonOutput;
import io.briefing.output.JunitOutput;
import io.briefing.output.OutputFolder;
import io.briefing.output.SarifOutput;
import io.briefing.paper.Attachment;
import io.briefing.paper.Pdf;
import io.briefing.report.Report;
import io.briefing.report.Reporter;
import io.briefing.theme.Theme;
import io.briefing.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the reports of a build.
 *
 * <ol>
 *   <li>{@link Reporter} turns each checked article into a {@link Report}: finished texts in the
 *       article's language, with {@link Labels} from the {@link Theme}.
 *   <li>{@link Html} and {@link Pdf} fill the theme's {@link Templates} with it; the PDF is laid
 *       out from XHTML.
 *   <li>{@link Indexer} lists the articles, {@link JsonOutput} writes what machines read.
 *   <li>{@link OutputFolder} puts each file in its place, whole or not at all.
 * </ol>
 *
 * The same articles give the same bytes. Each article is printed by itself, in any thread; what
 * stands over all of them grows as they are collected one after the other, so that no article is
 * kept. Another format is one class and one line in {@link Format} and in {@link #print}.
 */
public final class Publisher implements AutoCloseable {

  /** What can be written. */
  public enum Format {
    HTML,
    PDF,
    JSON,
    SARIF,
    JUNIT,

    /** No file: {@link GithubOutput} is printed while a workflow runs. */
    GITHUB;

    /** By its name in the parameter {@code formats}, in small letters. */
    public static Optional<Format> of(String word) {
      for (Format format : values()) {
        if (format.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
          return Optional.of(format);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What to write, and where.
   *
   * @param theme the name of the theme of articles that name none, and of the index
   * @param templateDirectory files in here take the place of the theme's
   * @param language of the index
   * @param version of the plugin, as pages name it
   * @param module the name of the project, as the test report tells it; or empty
   * @param failing from which level on a finding fails the build
   */
  public record Settings(
      Path outputDirectory,
      Set<Format> formats,
      String theme,
      Optional<Path> templateDirectory,
      Language language,
      String version,
      String module,
      Level failing) {

    public Settings {
      formats = Set.copyOf(formats);
    }

    /** Of a build that only errors fail. */
    public Settings(
        Path outputDirectory,
        Set<Format> formats,
        String theme,
        Optional<Path> templateDirectory,
        Language language,
        String version) {
      this(outputDirectory, formats, theme, templateDirectory, language, version, "", Level.ERROR);
    }

    /** With the default theme. */
    public Settings(
        Path outputDirectory,
        Set<Format> formats,
        Optional<Path> templateDirectory,
        Language language,
        String version) {
      this(outputDirectory, formats, Theme.DEFAULT, templateDirectory, language, version);
    }
  }

  /**
   * An article to publish.
   *
   * @param name its path in the source directory without the extension, {@code /} between folders:
   *     {@code 2024/cloud} becomes {@code 2024/cloud.html}; absent if another article has it: this
   *     one gets no page
   * @param ledger what was found when this article was held against the build: against others, and
   *     what it asks of each
   */
  public record Page(CheckedArticle article, Optional<String> name, List<Finding> ledger) {
    public Page {
      ledger = List.copyOf(ledger);
    }

    public Page(CheckedArticle article, String name, List<Finding> ledger) {
      this(article, Optional.of(name), ledger);
    }
  }

  /**
   * What was written for one article.
   *
   * @param files its own files, in order
   * @param findings what the author should know: characters that no font of the PDF has
   * @param report for the index, if there is one
   * @param json its part of the machine output, or empty
   * @param suite its part of the test report, or empty
   */
  public record Printed(
      List<Path> files,
      List<Finding> findings,
      Optional<Report> report,
      String json,
      String suite) {
    public Printed {
      files = List.copyOf(files);
      findings = List.copyOf(findings);
    }
  }

  private final Settings settings;
  private final String indexName;
  private final OutputFolder folder;
  private final Looks looks;
  private final Look look;
  private final Optional<JsonOutput> json;
  private final Optional<JunitOutput> junit;
  private final Indexer indexer;

  /**
   * Reads the theme and the fonts, once for all articles.
   *
   * @param names of all articles, as in {@link Page}
   * @throws RenderException if a template or the disk stands in the way, as from every method here
   */
  public Publisher(Settings settings, List<String> names) {
    this.settings = settings;
    indexName = Indexer.name(names);
    folder = new OutputFolder(settings.outputDirectory());
    looks = new Looks(settings);
    look = looks.ofBuild();
    indexer =
        new Indexer(
            look.labels(settings.language().tag()),
            look.site().isPresent(),
            look.paper().isPresent());
    json =
        settings.formats().contains(Format.JSON)
            ? Optional.of(new JsonOutput(folder))
            : Optional.empty();
    junit =
        settings.formats().contains(Format.JUNIT)
            ? Optional.of(new JunitOutput(folder))
            : Optional.empty();
  }

  /** Writes an article's own files. Articles may be printed at the same time by many threads. */
  public Printed print(Page page) {
    List<Path> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Look look = looks.of(page, findings);
    boolean pages = look.site().isPresent() || look.paper().isPresent();
    Optional<Report> report =
        page.name().filter(name -> pages).map(name -> report(page, name, look));
    report.ifPresent(finished -> write(page, finished, look, files, findings));
    String text = json.isPresent() ? JsonOutput.article(page.article(), page.ledger()) : "";
    String suite =
        junit.isPresent()
            ? JunitOutput.suite(
                page.article(), page.ledger(), settings.module(), settings.failing())
            : "";
    return new Printed(files, findings, report, text, suite);
  }

  private void write(
      Page page, Report report, Look look, List<Path> files, List<Finding> findings) {
    look.site()
        .ifPresent(site -> files.add(folder.write(report.name() + ".html", site.page(report))));
    look.paper()
        .ifPresent(
            paper -> {
              Pdf.Paper pdf = paper.paper(report, attachments(page, look));
              files.add(folder.write(report.name() + ".pdf", pdf.bytes()));
              if (!pdf.missing().isEmpty()) {
                findings.add(
                    MissingLetters.finding(page.article().article().source(), pdf.missing()));
              }
            });
  }

  /** Takes a printed article into the documents over all; called in the order these have. */
  public void collect(Printed printed) {
    printed.report().ifPresent(indexer::add);
    json.ifPresent(document -> document.add(printed.json()));
    junit.ifPresent(document -> document.add(printed.suite()));
  }

  /** Takes in what was found outside of articles: in the baseline. */
  public void collect(List<Finding> elsewhere) {
    junit.ifPresent(
        document ->
            document.add(JunitOutput.suite(elsewhere, settings.module(), settings.failing())));
  }

  /**
   * Writes the documents over all articles and returns where they are.
   *
   * @param findings everything found in the build
   * @param base what stands before their paths, seen from where the build was started
   */
  public List<Path> finish(List<Finding> findings, String base) {
    List<Path> files = new ArrayList<>();
    look.site()
        .ifPresent(
            site -> {
              IndexView index = indexer.index(settings.language().tag(), settings.version());
              files.add(folder.write(indexName + ".html", site.index(index)));
            });
    json.ifPresent(document -> files.add(document.finish()));
    junit.ifPresent(document -> files.add(document.finish()));
    if (settings.formats().contains(Format.SARIF)) {
      String sarif = SarifOutput.document(findings, base, settings.version());
      files.add(folder.write(SarifOutput.NAME, sarif));
    }
    return files;
  }

  /** What in the themes' files seems to be misspelt, a sentence each; asked when all is printed. */
  public Set<String> misspelt() {
    return looks.misspelt();
  }

  /** Leaves nothing half written behind. */
  @Override
  public void close() {
    json.ifPresent(JsonOutput::close);
    junit.ifPresent(JunitOutput::close);
  }

  private List<Attachment> attachments(Page page, Look look) {
    return Attachment.of(page.article(), page.ledger(), look.labels(page.article()));
  }

  private Report report(Page page, String name, Look look) {
    Language language = page.article().language();
    Reporter reporter =
        new Reporter(look.labels(page.article()), Wording.in(language), settings.version());
    String data = json.isPresent() ? JsonOutput.linkFrom(name) : "";
    return reporter.report(page.article(), page.ledger(), name, data);
  }
}
