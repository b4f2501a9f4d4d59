package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules of one project share figures; nothing outside of it is read. */
class ReactorTest {

  private static final String ARTICLE =
      """
      ---
      title: The shop
      use: [USED]
      ---
      We sold for [$1,000](=sales).
      """;

  private static final String FIGURES =
      "figures:\n  sales: {label: Sales, unit: USD, source: cash book, value: 1000}\n";

  @TempDir private Path directory;

  private Path root;
  private Path module;

  @BeforeEach
  void aModuleInAProject() throws IOException {
    root = Files.createDirectories(directory.resolve("root"));
    module = Files.createDirectories(root.resolve("news"));
  }

  @Test
  void aModuleWithoutParentsIsTheProject() {
    assertThat(Reactor.of(project(module, null), module.toFile(), module.toFile()))
        .isEqualTo(module);
  }

  @Test
  void theParentAroundTheModuleIsTheProjectWhereverMavenWasStarted() {
    MavenProject parent = project(root, null);
    assertThat(Reactor.of(project(module, parent), module.toFile(), module.toFile()))
        .isEqualTo(root);
    assertThat(Reactor.of(project(module, parent), module.toFile(), null)).isEqualTo(root);
  }

  @Test
  void theFirstProjectOfTheBuildIsTheProjectOfModulesWithoutAParent() {
    assertThat(Reactor.of(project(module, null), module.toFile(), root.toFile())).isEqualTo(root);
  }

  @Test
  void aParentBesideTheModuleOrInARepositoryIsNot() throws IOException {
    Path beside = Files.createDirectories(directory.resolve("parent"));
    MavenProject away = project(null, project(beside, null));
    assertThat(Reactor.of(project(module, away), module.toFile(), beside.toFile()))
        .isEqualTo(module);
  }

  @Test
  void figuresAreSharedBetweenModules() throws IOException {
    Files.createDirectories(root.resolve("figures"));
    Files.writeString(root.resolve("figures/group.yaml"), FIGURES);
    String article = ARTICLE.replace("USED", "../../../figures/group.yaml");
    new Trial(module).reactor(root).article(article).run().isPublished();
    assertThat(new Trial(module).article(article).run().findings())
        .anyMatch(finding -> finding.endsWith("use-outside"));
  }

  @Test
  void outsideOfAllModulesNothingIsRead() throws IOException {
    Files.writeString(directory.resolve("group.yaml"), FIGURES);
    Trial.Outcome outcome =
        new Trial(module)
            .reactor(root)
            .article(ARTICLE.replace("USED", "../../../../group.yaml"))
            .run();
    outcome.isTheAuthorsMistake();
    assertThat(outcome.findings()).anyMatch(finding -> finding.endsWith("use-outside"));
  }

  private static MavenProject project(Path directory, MavenProject parent) {
    MavenProject project = new MavenProject(new Model());
    if (directory != null) {
      project.setFile(new File(directory.toFile(), "pom.xml"));
    }
    project.setParent(parent);
    return project;
  }
}
