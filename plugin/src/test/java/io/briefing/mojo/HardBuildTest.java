package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.briefing.publish.Publisher.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Templates and disks that stand in the way: the builder is told which and where, in plain words,
 * and nothing is left half written.
 */
@Timeout(120)
class HardBuildTest {

  /** Every write to it fails as on a full disk. */
  private static final Path FULL = Path.of("/dev/full");

  /** Made by the system alone: not even its administrator can make a file there. */
  private static final Path CLOSED = Path.of("/proc/briefing");

  private static final String ARTICLE =
      """
      ---
      title: The shop
      figures:
        a: {label: A, value: 1, source: the till}
      ---
      We have [1](=a) shop.
      """;

  @TempDir private Path folder;
  private Trial trial;

  @BeforeEach
  void openShop() throws IOException {
    trial = new Trial(folder).article(ARTICLE);
  }

  @Test
  void aBrokenTemplateNamesItsLineAndColumn() throws IOException {
    broken("<html>\n  <h1>${title</h1>\n").isTheBuildersMistake("template article.ftl:2:15: ");
  }

  @Test
  void whateverBreaksInATemplateTheArticlesAreCheckedAndTheirFindingsPrinted() throws IOException {
    String wrong = ARTICLE.replace("[1](=a)", "[2](=a)");
    for (int i = 100; i < 200; i++) {
      trial.file("src/briefings/" + i + ".md", wrong);
    }
    for (String template : List.of("<h1>${title</h1>", "${report.titel}")) {
      Trial.Outcome outcome = broken(template);
      outcome.isTheBuildersMistake("template article.ftl:1:");
      assertThat(outcome.findings()).hasSize(100).containsOnly("6:10 inconsistent");
    }
  }

  @Test
  void aMisspeltNameInATemplateIsNamed() throws IOException {
    broken("<html>\n${report.titel}")
        .isTheBuildersMistake(
            "template article.ftl:2:3: report.titel has no value; check the name");
  }

  @Test
  void aTemplateThatIncludesItselfIsStopped() throws IOException {
    broken("<#include 'article.ftl'>").isTheBuildersMistake("article.ftl", "break the circle");
  }

  @Test
  void aTemplateThatWritesWithoutEndIsStopped() throws IOException {
    broken("<#list 1..1000000000 as x>${'x'?left_pad(1000)}</#list>")
        .isTheBuildersMistake("template article.ftl prints more than 20000000 characters");
  }

  @Test
  void aTemplateThatAsksForMoreThanTheMemoryIsStopped() throws IOException {
    broken("${''?left_pad(2147483647)}")
        .isTheBuildersMistake("template article.ftl asks for more memory than there is");
  }

  @Test
  void aTemplateCannotRunACommand() throws IOException {
    broken("<html>${'freemarker.template.utility.Execute'?new()('id')}")
        .isTheBuildersMistake(
            "template article.ftl:1:7: a template cannot reach into Java: leave ?new and ?api out");
  }

  @Test
  void aTemplateCannotAskForAnObjectsClass() throws IOException {
    broken("<html>${report?api.class}")
        .isTheBuildersMistake("template article.ftl:1:9: a template cannot reach into Java");
  }

  @Test
  void aTemplateCannotReadOutsideItsFolder() throws IOException {
    trial.file("secret.ftl", "secret");
    broken("<html>\n<#include '../secret.ftl'>")
        .isTheBuildersMistake("template article.ftl:2:1: the theme has no file ../secret.ftl");
  }

  @Test
  void aFileInThePlaceOfTheOutputDirectory() throws IOException {
    trial.file("out", "mine").output(folder.resolve("out"));
    trial.run().isTheBuildersMistake("cannot write ", "out is a file); free the place");
    assertThat(folder.resolve("out")).hasContent("mine");
  }

  @Test
  void aDirectoryInThePlaceOfAReport() throws IOException {
    trial.formats(Format.HTML).file("target/briefing/article.html/mine.txt", "mine");
    trial.run().isTheBuildersMistake("cannot write ", "article.html", "free the place");
    assertThat(folder.resolve("target/briefing/article.html/mine.txt")).hasContent("mine");
  }

  @Test
  @EnabledIf("nothingCanBeMadeIn")
  void aDiskThatNobodyCanWriteTo() throws IOException {
    trial
        .output(CLOSED)
        .run()
        .isTheBuildersMistake("cannot write ", "choose another outputDirectory");
    assertThat(CLOSED).doesNotExist();
  }

  @Test
  void anOutputDirectoryThatMayNotBeWrittenTo() throws IOException {
    Path out = Files.createDirectories(folder.resolve("target/briefing"));
    assumeTrue(out.toFile().setWritable(false) && !Files.isWritable(out));
    Trial.Outcome outcome = trial.run();
    outcome.isTheBuildersMistake("cannot write ", "is denied", "choose another outputDirectory");
    assertThat(outcome.written()).isEmpty();
  }

  @Test
  @EnabledIf("aDiskCanBeFull")
  void aFullDisk() throws IOException {
    Path out = Files.createDirectories(folder.resolve("target/briefing"));
    Files.createSymbolicLink(out.resolve("article.html.part"), FULL);
    Trial.Outcome outcome = trial.formats(Format.HTML).run();
    outcome.isTheBuildersMistake("article.html (No space left on device); free the place");
    assertThat(outcome.written()).isEmpty();
  }

  static boolean nothingCanBeMadeIn() {
    return Files.isDirectory(CLOSED.getParent());
  }

  static boolean aDiskCanBeFull() {
    return Files.isWritable(FULL);
  }

  private Trial.Outcome broken(String template) throws IOException {
    Trial.Outcome outcome = trial.template("article.ftl", template).run();
    assertThat(outcome.written()).isEmpty();
    return outcome;
  }
}
