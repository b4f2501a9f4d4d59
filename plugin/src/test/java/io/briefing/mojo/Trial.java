package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.check.CoverageGate;
import io.briefing.language.Language;
import io.briefing.publish.Publisher.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/** A project on disk for one trial: its files, one run over them, and what the run left behind. */
final class Trial {

  /** Where an article stands that is given no other place. */
  static final String ARTICLE = "src/briefings/article.md";

  private final Path project;
  private Set<Format> formats = Set.of(Format.JSON);
  private Optional<Path> templates = Optional.empty();
  private List<String> includes = List.of("**/*.md");
  private List<String> excludes = List.of();
  private FailOn failOn = FailOn.ERROR;
  private int threads = 1;
  private CoverageGate gate = CoverageGate.NONE;
  private Optional<Path> baseline = Optional.empty();
  private boolean writesBaseline;
  private Path reactor;
  private Path source;
  private Path output;

  /** A project in a directory that exists and is empty. */
  Trial(Path project) {
    this.project = project;
    this.reactor = project;
    this.source = project.resolve("src/briefings");
    this.output = project.resolve("target/briefing");
  }

  Trial article(String text) throws IOException {
    return file(ARTICLE, text);
  }

  Trial file(String path, String text) throws IOException {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  Trial file(String path, byte[] bytes) throws IOException {
    Path file = project.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Trial formats(Format first, Format... more) {
    formats = EnumSet.of(first, more);
    return this;
  }

  /** Templates of the project's own, below {@code templates}. */
  Trial template(String name, String text) throws IOException {
    templates = Optional.of(project.resolve("templates"));
    formats(Format.HTML);
    return file("templates/" + name, text);
  }

  /** What share of its numbers each article must account for, in per cent. */
  Trial gate(CoverageGate asked) {
    gate = asked;
    return this;
  }

  /** A baseline, by its path in the project. */
  Trial baseline(String path) {
    baseline = Optional.of(project.resolve(path));
    return this;
  }

  Trial writingBaseline(boolean writes) {
    writesBaseline = writes;
    return this;
  }

  Trial source(Path directory, String... patterns) {
    source = directory;
    includes = List.of(patterns);
    return this;
  }

  /** The project around this one. */
  Trial reactor(Path directory) {
    reactor = directory;
    return this;
  }

  Trial excludes(String... patterns) {
    excludes = List.of(patterns);
    return this;
  }

  Trial failOn(FailOn level) {
    failOn = level;
    return this;
  }

  Trial threads(int number) {
    threads = number;
    return this;
  }

  Trial output(Path directory) {
    output = directory;
    return this;
  }

  Path project() {
    return project;
  }

  /** Runs the build once; what it throws is part of the outcome. */
  Outcome run() throws IOException {
    Settings settings =
        new Settings(
            project.getParent(),
            project,
            reactor,
            "trial",
            source,
            includes,
            excludes,
            output,
            formats,
            GenerateMojo.DEFAULT_THEME,
            templates,
            Language.ENGLISH,
            failOn,
            gate,
            baseline,
            writesBaseline,
            threads,
            "1.0");
    RecordedLog log = new RecordedLog();
    Exception thrown = null;
    try {
      new Build(settings, log).run();
    } catch (Exception e) {
      thrown = e;
    }
    return new Outcome(thrown, log.lines(), written());
  }

  private List<String> written() throws IOException {
    if (!Files.isDirectory(output)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(output)) {
      return files
          .filter(file -> !Files.isDirectory(file))
          .map(file -> output.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  /**
   * What came of a run.
   *
   * @param thrown {@code null} if nothing was
   * @param log what was said, each line with its level before it
   * @param written the files in the output directory
   */
  record Outcome(Exception thrown, List<String> log, List<String> written) {

    private static final Pattern FINDING =
        Pattern.compile(
            "^(?:error|warn) [^\\n"
                + "]*?:(\\d+:\\d+): ([a-z]+)(?:, reversed)?: [^\\n"
                + "]*\\[([a-z-]+)\\](?:\\n"
                + "|$)");

    private static final Pattern TRACE = Pattern.compile("\\tat |Exception|java\\.|Error:");

    /**
     * The findings as Maven prints them, no-break spaces as plain ones.
     *
     * @param notes whether notes are shown, as Maven does with -X
     */
    String console(boolean notes) {
      return log.stream()
          .filter(line -> !line.startsWith("info ") && (notes || !line.startsWith("debug ")))
          .map(Outcome::asPrinted)
          .collect(Collectors.joining("\n"))
          .replace('\u00a0', ' ')
          .replace('\u202f', ' ');
    }

    /** The place and the rule of each finding, {@code "4:12 yaml-syntax"}; notes are left out. */
    List<String> findings() {
      return log.stream()
          .map(FINDING::matcher)
          .filter(Matcher::find)
          .map(Outcome::placeAndRule)
          .toList();
    }

    /** A verdict is its own rule; other findings name theirs at the end. */
    private static String placeAndRule(Matcher finding) {
      String label = finding.group(2);
      boolean plain = label.equals("error") || label.equals("warning");
      return finding.group(1) + " " + (plain ? finding.group(3) : label);
    }

    /** The articles were looked at, something is wrong in them, and the reports are whole. */
    void isTheAuthorsMistake() {
      assertThat(thrown).isInstanceOf(MojoFailureException.class);
      assertThat(written).contains("briefing.json");
      hasNoTrace();
    }

    /** A parameter, a template or the disk stands in the way; the message says which. */
    void isTheBuildersMistake(String... parts) {
      assertThat(thrown).isInstanceOf(MojoExecutionException.class);
      assertThat(thrown).hasMessageContainingAll(parts);
      hasNoTrace();
    }

    /** Nothing stopped the build, though there may be warnings. */
    void isPublished() {
      assertThat(thrown).isNull();
      assertThat(written).isNotEmpty();
      hasNoTrace();
    }

    /** Nobody sees a stack trace or a class name, and no file is left half written. */
    private void hasNoTrace() {
      List<String> said = new ArrayList<>(log);
      said.add(thrown == null ? "" : thrown.getMessage());
      assertThat(said).noneMatch(line -> TRACE.matcher(line).find());
      assertThat(written).noneMatch(file -> file.endsWith(".part"));
    }

    private static String asPrinted(String line) {
      return line.replaceFirst("^error ", "[ERROR] ")
          .replaceFirst("^warn ", "[WARNING] ")
          .replaceFirst("^debug ", "[DEBUG] ");
    }
  }
}
