package io.briefing.mojo;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the parameters do, and which exception stops the build: the author's or the builder's. */
@MojoTest
class ArticlesMojoTest {

  private static final String PROJECTS = "src/test/resources/mojo/";
  private static final String OUT = "target/mojo-tests";

  /** The same place, seen from a project. */
  private static final String OUT_THERE = "../../../../../" + OUT;

  private final RecordedLog log = new RecordedLog();

  @BeforeEach
  void startWithoutReports() throws IOException {
    if (Files.exists(Path.of(OUT))) {
      try (Stream<Path> files = Files.walk(Path.of(OUT))) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  void generatePublishesEveryFormat(GenerateMojo goal) throws Exception {
    run(goal);
    assertThat(written()).containsExactly("briefing.json", "index.html", "shop.html", "shop.pdf");
    assertThat(log.lines())
        .hasSize(2)
        .startsWith("info src/briefings/shop.md: 1 of 1 claim agrees")
        .last(as(InstanceOfAssertFactories.STRING))
        .startsWith("info 4 files written to ")
        .endsWith(OUT);
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  @MojoParameter(name = "formats", value = "html, JSON")
  void formatsChooseWhatIsWritten(GenerateMojo goal) throws Exception {
    run(goal);
    assertThat(written()).containsExactly("briefing.json", "index.html", "shop.html");
  }

  @Test
  @InjectMojo(goal = "report")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "siteDirectory", value = OUT_THERE)
  void reportPublishesInsideTheSite(ReportMojo goal) throws Exception {
    run(goal);
    assertThat(written()).containsExactly("briefing");
    assertThat(Path.of(OUT, "briefing"))
        .isDirectoryContaining("glob:**/index.html")
        .isDirectoryContaining("glob:**/shop.html")
        .isDirectoryContaining("glob:**/shop.pdf");
  }

  @Test
  @InjectMojo(goal = "check")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  @MojoParameter(name = "formats", value = "html,pdf,json")
  void checkWritesForMachinesOnly(CheckMojo goal) throws Exception {
    run(goal);
    assertThat(written()).containsExactly("briefing.json");
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "refuted")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  void aRefutedClaimFailsTheBuildAfterTheReportsAreWritten(GenerateMojo goal) throws Exception {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("1 error to correct; the reports show each in its place.");
    assertThat(written()).containsExactly("briefing.json", "index.html", "shop.html", "shop.pdf");
    assertThat(log.lines())
        .anyMatch(
            line ->
                line.startsWith(
                    "error src/briefings/shop.md:8:8: inconsistent, reversed: \"fell\""));
  }

  @Test
  @InjectMojo(goal = "check")
  @Basedir(PROJECTS + "refuted")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  @MojoParameter(name = "failOn", value = "never")
  void failOnNeverOnlyReports(CheckMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).anyMatch(line -> line.startsWith("error "));
  }

  @Test
  @InjectMojo(goal = "check")
  @Basedir(PROJECTS + "loose")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  void aWarningFailsNothingByDefault(CheckMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).anyMatch(line -> line.startsWith("warn src/briefings/shop.md:8:8: "));
  }

  @Test
  @InjectMojo(goal = "check")
  @Basedir(PROJECTS + "loose")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  @MojoParameter(name = "failOn", value = "warning")
  void failOnWarningMakesItFail(CheckMojo goal) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith("1 error or warning to look at");
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "refuted")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  @MojoParameter(name = "skip", value = "true")
  void skipDoesNothing(GenerateMojo goal) throws Exception {
    run(goal);
    assertThat(written()).isEmpty();
    assertThat(log.lines()).containsExactly("info Briefing is skipped (briefing.skip).");
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "bare")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  void aProjectWithoutArticlesIsSkipped(GenerateMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines()).containsExactly("info No briefings here: there is no src/briefings.");
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  @MojoParameter(name = "excludes", value = "**/shop.md")
  void aDirectoryWithoutArticlesIsAWarning(GenerateMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines())
        .containsExactly(
            "warn No article in src/briefings matches **/*.md without **/shop.md"
                + " (briefing.includes, briefing.excludes).");
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "sourceDirectory", value = "src/briefings/shop.md")
  void aFileForTheSourceDirectoryIsTheBuildersMistake(GenerateMojo goal) {
    assertBuildersMistake(goal, "briefing.sourceDirectory", "it is a file");
  }

  @Test
  @InjectMojo(goal = "check")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "lang", value = "tlh")
  void anUnknownLanguageIsTheBuildersMistake(CheckMojo goal) {
    assertBuildersMistake(goal, "briefing.lang cannot be \"tlh\"", "en, ", "fr");
  }

  @Test
  @InjectMojo(goal = "check")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "failOn", value = "panic")
  void anUnknownFailOnIsTheBuildersMistake(CheckMojo goal) {
    assertBuildersMistake(goal, "briefing.failOn", "error, warning, never");
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "formats", value = "html,docx")
  void anUnknownFormatIsTheBuildersMistake(GenerateMojo goal) {
    assertBuildersMistake(goal, "briefing.formats cannot be \"docx\"", "html, pdf, json");
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "templateDirectory", value = "nowhere")
  void aMissingTemplateDirectoryIsTheBuildersMistake(GenerateMojo goal) {
    assertBuildersMistake(goal, "briefing.templateDirectory", "there is no such directory");
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "broken-template")
  @MojoParameter(name = "outputDirectory", value = OUT_THERE)
  @MojoParameter(name = "templateDirectory", value = "templates")
  void aBrokenTemplateIsTheBuildersMistakeAndNamesItsLine(GenerateMojo goal) throws Exception {
    assertBuildersMistake(goal, "template article.ftl:2:");
    assertThat(written()).isEmpty();
  }

  @Test
  @InjectMojo(goal = "generate")
  @Basedir(PROJECTS + "sound")
  @MojoParameter(name = "outputDirectory", value = "pom.xml/out")
  void anUnusableDiskIsTheBuildersMistake(GenerateMojo goal) {
    assertBuildersMistake(goal, "cannot write", "pom.xml");
  }

  private void run(ArticlesMojo goal) throws MojoExecutionException, MojoFailureException {
    goal.setLog(log);
    goal.execute();
  }

  private void assertBuildersMistake(ArticlesMojo goal, String... parts) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContainingAll(parts);
  }

  private static List<String> written() throws IOException {
    if (!Files.exists(Path.of(OUT))) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(OUT))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
