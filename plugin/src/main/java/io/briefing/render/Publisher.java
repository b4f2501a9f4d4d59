package io.briefing.render;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.check.CheckedArticle;
import io.briefing.phrase.Language;
import io.briefing.phrase.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

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
 * The same articles give the same bytes. Another format is one class and one line in {@link Format}
 * and in {@link #publish}.
 */
public final class Publisher {

  private static final String INDEX = "index";
  private static final String JSON_FILE = "briefing.json";

  /** What can be written. */
  public enum Format {
    HTML,
    PDF,
    JSON;

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
   * @param templateDirectory files in here take the place of the default theme's
   * @param language of the index
   * @param version of the plugin, as pages name it
   */
  public record Settings(
      Path outputDirectory,
      Set<Format> formats,
      Optional<Path> templateDirectory,
      Language language,
      String version) {

    public Settings {
      formats = Set.copyOf(formats);
    }
  }

  /**
   * An article to publish.
   *
   * @param name its path in the source directory without the extension, {@code /} between folders:
   *     {@code 2024/cloud} becomes {@code 2024/cloud.html}
   */
  public record Page(CheckedArticle article, String name) {}

  /**
   * What was done.
   *
   * @param files everything written, in order
   * @param findings what the author should know: characters that no font of the PDF has
   */
  public record Published(List<Path> files, List<Finding> findings) {
    public Published {
      files = List.copyOf(files);
      findings = List.copyOf(findings);
    }
  }

  private final Settings settings;
  private final Theme theme;
  private final Map<String, Labels> labels = new TreeMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private Publisher(Settings settings) {
    this.settings = settings;
    this.theme = Theme.of(settings.templateDirectory());
  }

  /**
   * Writes all formats of a build.
   *
   * @param ledger what was found between the articles
   * @throws RenderException if a template or the disk stands in the way
   */
  public static Published publish(List<Page> pages, List<Finding> ledger, Settings settings) {
    return new Publisher(settings).publish(pages, ledger);
  }

  private Published publish(List<Page> pages, List<Finding> ledger) {
    requireOwnPlaces(pages);
    OutputFolder folder = new OutputFolder(settings.outputDirectory());
    boolean html = settings.formats().contains(Format.HTML);
    boolean pdf = settings.formats().contains(Format.PDF);
    boolean json = settings.formats().contains(Format.JSON);
    if (html || pdf) {
      Templates templates = new Templates(theme);
      Optional<Pdf> paper = pdf ? Optional.of(new Pdf(theme, templates)) : Optional.empty();
      Html site = new Html(theme, templates);
      List<Report> reports = new ArrayList<>();
      for (Page page : pages) {
        Report report = report(page, json);
        reports.add(report);
        if (html) {
          folder.write(page.name() + ".html", site.page(report));
        }
        paper.ifPresent(p -> folder.write(page.name() + ".pdf", print(p, page, report)));
      }
      if (html) {
        folder.write(indexName(pages) + ".html", site.index(index(reports, pdf)));
      }
    }
    if (json) {
      List<CheckedArticle> articles = pages.stream().map(Page::article).toList();
      folder.write(JSON_FILE, JsonOutput.document(articles, ledger));
    }
    return new Published(folder.written(), findings);
  }

  private Report report(Page page, boolean json) {
    Language language = page.article().language();
    Reporter reporter = new Reporter(labels(language), Wording.in(language), settings.version());
    String data = json ? Links.up(page.name(), JSON_FILE) : "";
    return reporter.report(page.article(), page.name(), data);
  }

  private IndexView index(List<Report> reports, boolean pdf) {
    Language language = settings.language();
    return new Indexer(labels(language))
        .index(reports, language.tag(), settings.version(), true, pdf);
  }

  private Labels labels(Language language) {
    return labels.computeIfAbsent(language.tag(), tag -> Labels.of(theme, tag));
  }

  private byte[] print(Pdf pdf, Page page, Report report) {
    Pdf.Paper paper = pdf.paper(report);
    if (!paper.missing().isEmpty()) {
      findings.add(missing(page.article().article().source(), paper.missing()));
    }
    return paper.bytes();
  }

  private static Finding missing(Source source, SortedSet<Integer> characters) {
    List<String> names = new ArrayList<>();
    for (int character : characters.stream().limit(10).toList()) {
      names.add(
          Character.toString(character)
              + " (U+"
              + String.format(Locale.ROOT, "%04X", character)
              + ")");
    }
    int at = source.text().indexOf(Character.toString(characters.first()));
    int length = Character.charCount(characters.first());
    return Finding.warning(
        "letter-missing",
        source,
        at < 0 ? Span.at(0) : new Span(at, at + length),
        "the PDF's fonts cannot print " + String.join(", ", names),
        "a box stands in its place in the PDF; the HTML page shows it");
  }

  /** The index gives way to an article of that name. */
  private static String indexName(List<Page> pages) {
    boolean taken = pages.stream().anyMatch(page -> page.name().equalsIgnoreCase(INDEX));
    return taken ? "briefings" : INDEX;
  }

  /** Two articles must not overwrite each other, nor on a disk that takes A for a. */
  private static void requireOwnPlaces(List<Page> pages) {
    Set<String> taken = new HashSet<>();
    for (Page page : pages) {
      if (!taken.add(page.name().toLowerCase(Locale.ROOT))) {
        throw new RenderException(
            "two articles would be written to "
                + page.name()
                + ".html; rename "
                + page.article().article().source().path());
      }
    }
  }
}
