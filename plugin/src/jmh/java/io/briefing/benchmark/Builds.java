package io.briefing.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times whole builds: {@code mvn briefing:generate} and {@code mvn briefing:check} as processes of
 * their own, cold, over generated projects. A row gives the wall time, the processor time and the
 * most memory that the process held; {@code start} is the same command with {@code briefing.skip},
 * which is what Maven itself takes. Each runs twice, {@code lean} with the JVM options that the
 * README advises.
 */
final class Builds {

  /** What to run: a goal with its formats over so many articles, in a heap of so many megabytes. */
  private record Run(String goal, String formats, int articles, int heap) {}

  private static final String LEAN = " -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private static final List<Run> RUNS =
      List.of(
          new Run("start", "", 1, 1024),
          new Run("generate", "html", 1, 1024),
          new Run("generate", "html", 10, 1024),
          new Run("generate", "html", 100, 1024),
          new Run("generate", "html", 1_000, 1024),
          new Run("generate", "html,pdf", 1, 1024),
          new Run("generate", "html,pdf", 10, 1024),
          new Run("generate", "html,pdf", 100, 1024),
          new Run("generate", "html,pdf", 1_000, 1024),
          new Run("check", "json", 100, 512),
          new Run("check", "json", 1_000, 512),
          new Run("check", "json", 10_000, 512));

  private final Path folder;

  private Builds(Path folder) {
    this.folder = folder;
  }

  static void run() throws IOException, InterruptedException {
    Builds builds = new Builds(Files.createTempDirectory("briefing-builds"));
    System.out.println("goal      formats   articles   heap  lean     wall      cpu   memory");
    for (Run run : RUNS) {
      builds.print(run, "");
      builds.print(run, LEAN);
    }
  }

  private void print(Run run, String options) throws IOException, InterruptedException {
    Path project = project(run.articles());
    List<String> command = new ArrayList<>(List.of("mvn", "-B", "-o", "-q"));
    command.add("-Dmaven.repo.local=" + System.getProperty("benchmark.repository"));
    if (run.goal().equals("start")) {
      command.addAll(List.of("briefing:generate", "-Dbriefing.skip"));
    } else {
      command.addAll(List.of("briefing:" + run.goal(), "-Dbriefing.formats=" + run.formats()));
    }
    Measured measured = Measured.process(command, project, "-Xmx" + run.heap() + "m" + options);
    System.out.printf(
        Locale.ROOT,
        "%-9s %-9s %8d %5dm %5s %6d.%ds %6d.%ds %7dM%s%n",
        run.goal(),
        run.formats(),
        run.articles(),
        run.heap(),
        options.isEmpty() ? "" : "lean",
        measured.wallMillis() / 1000,
        measured.wallMillis() / 100 % 10,
        measured.cpuMillis() / 1000,
        measured.cpuMillis() / 100 % 10,
        measured.memoryKilobytes() / 1024,
        measured.exit() == 0 ? "" : "  FAILED: see " + project.resolve("build.log"));
  }

  /** A project of so many articles, kept for the next run over it. */
  private Path project(int articles) throws IOException {
    Path project = folder.resolve(articles + "-articles");
    Path briefings = Files.createDirectories(project.resolve("src/briefings"));
    Files.writeString(
        project.resolve("pom.xml"),
        AnnualReport.resource("pom.xml")
            .replace("{version}", System.getProperty("benchmark.version")));
    for (int i = 0; i < articles; i++) {
      Path file = briefings.resolve("results-" + i + ".md");
      if (!Files.exists(file)) {
        Files.writeString(file, SampleArticle.text(i));
      }
    }
    return project;
  }
}
