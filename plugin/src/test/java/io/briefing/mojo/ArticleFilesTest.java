package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which files are articles, and that none is passed over in silence. */
class ArticleFilesTest {

  private static final Path MAKES_PIPES = Path.of("/usr/bin/mkfifo");

  private static final String ARTICLE = "---\ntitle: The shop\n---\nSales rose.\n";

  @TempDir private Path folder;
  private Path project;
  private Trial trial;

  @BeforeEach
  void openShop() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
    trial = new Trial(project).article(ARTICLE);
  }

  @Test
  void articlesAreTakenInTheOrderOfTheirPaths() throws IOException {
    trial.file("src/briefings/b/one.md", ARTICLE).file("src/briefings/a.md", ARTICLE);
    trial.file("src/briefings/notes.txt", ARTICLE).file("src/briefings/.git/x.md", ARTICLE);
    assertThat(articles(trial.run()))
        .containsExactly(
            "src/briefings/a.md", "src/briefings/article.md", "src/briefings/b/one.md");
  }

  @Test
  void linksInsideTheProjectAreFollowed() throws IOException {
    trial.file("shared/one.md", ARTICLE);
    link("src/briefings/two.md", project.resolve("shared/one.md"));
    link("src/briefings/all", project.resolve("shared"));
    link("src/briefings/round", project.resolve("src/briefings"));
    assertThat(articles(trial.run()))
        .containsExactly(
            "src/briefings/all/one.md", "src/briefings/article.md", "src/briefings/two.md");
  }

  @Test
  void aSourceDirectoryMayBeALink() throws IOException {
    link("linked", project.resolve("src/briefings"));
    assertThat(articles(trial.source(project.resolve("linked"), "**/*.md").run()))
        .containsExactly("linked/article.md");
  }

  @Test
  void linksOutOfTheProjectAreNamedAndNotRead() throws IOException {
    Files.writeString(folder.resolve("secret.md"), ARTICLE);
    link("src/briefings/secret.md", folder.resolve("secret.md"));
    link("src/briefings/all", folder);
    Trial.Outcome outcome = trial.run();
    assertThat(articles(outcome)).containsExactly("src/briefings/article.md");
    assertThat(outcome.log())
        .contains(
            "warn src/briefings/all is a link that leads outside the project: it is not read.",
            "warn src/briefings/secret.md is a link that leads outside the project: it is not"
                + " read.");
  }

  @Test
  void aLinkToNowhereIsAFileThatCannotBeRead() throws IOException {
    link("src/briefings/lost.md", project.resolve("nowhere.md"));
    Trial.Outcome outcome = trial.run();
    outcome.isTheAuthorsMistake();
    assertThat(outcome.console(false))
        .contains(
            "src/briefings/lost.md:1:1: error: the file cannot be read: there is no such file");
  }

  @Test
  @Timeout(60)
  void aPipeDoesNotKeepTheBuildWaiting() throws Exception {
    Path pipe = project.resolve("src/briefings/pipe.md");
    assumeTrue(Files.isExecutable(MAKES_PIPES));
    assertThat(new ProcessBuilder(MAKES_PIPES.toString(), pipe.toString()).start().waitFor())
        .isZero();
    Trial.Outcome outcome = trial.run();
    outcome.isTheAuthorsMistake();
    assertThat(outcome.console(false))
        .contains(
            "src/briefings/pipe.md:1:1: error: the file cannot be read: it is a pipe or a device");
  }

  @Test
  void aProjectThatIsGoneIsNamedWithTheReason() throws IOException {
    new Trial(project.resolve("gone"))
        .source(project.resolve("src/briefings"), "**/*.md")
        .run()
        .isTheBuildersMistake("cannot read ", "there is no such file; let the build");
  }

  @Test
  void aFolderThatCannotBeReadIsTheBuildersMistake() throws IOException {
    trial.file("src/briefings/closed/one.md", ARTICLE);
    Path closed = project.resolve("src/briefings/closed");
    assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
    try {
      Trial.Outcome outcome = trial.run();
      outcome.isTheBuildersMistake(
          "cannot read src/briefings/closed: access is denied; let the build");
      assertThat(outcome.log())
          .anyMatch(line -> line.startsWith("info src/briefings/article.md: "));
      assertThat(articles(trial.excludes("closed/**").run()))
          .containsExactly("src/briefings/article.md");
    } finally {
      assertThat(closed.toFile().setReadable(true)).isTrue();
    }
  }

  private void link(String from, Path to) throws IOException {
    Files.createSymbolicLink(project.resolve(from), to);
  }

  private static List<String> articles(Trial.Outcome outcome) {
    outcome.isPublished();
    return outcome.log().stream()
        .filter(line -> line.startsWith("info ") && line.contains(".md: "))
        .map(line -> line.substring(5, line.indexOf(": ")))
        .toList();
  }
}
