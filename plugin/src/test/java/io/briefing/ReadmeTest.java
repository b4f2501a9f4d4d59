package io.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README shows is what a newcomer gets. */
class ReadmeTest {

  private static String readme;
  private static String article;

  @BeforeAll
  static void readBoth() throws IOException {
    readme = Files.readString(Path.of("../README.md"));
    article = Files.readString(Path.of("../examples/minimal/src/briefings/cloud.md"));
  }

  @Test
  void theQuickstartsArticleIsTheMinimalExample() {
    assertThat(readme).contains("```markdown\n" + article + "```");
  }

  @Test
  void theQuickstartsPomIsTheMinimalExamples() throws IOException {
    String pom = Files.readString(Path.of("../examples/minimal/pom.xml"));
    assertThat(readme).contains("```xml\n" + pom + "```");
  }

  @Test
  void theRedExampleIsWhatTheConsolePrints() {
    String wrong = article.replace("less than a sixth", "less than a seventh");
    assertThat(wrong).isNotEqualTo(article);
    CheckedArticle checked =
        new Checker(Language.ENGLISH)
            .check(ArticleReader.read(new Source("src/briefings/cloud.md", wrong)));
    assertThat(checked.findings()).hasSize(1);
    assertThat(readme)
        .contains("```text\n[ERROR] " + checked.findings().get(0).console() + "\n```");
  }

  @Test
  void theArticleOnOnePageIsRead() {
    String page = readme.substring(readme.indexOf("## The article"));
    String shown = page.substring(page.indexOf("```markdown\n") + 12, page.indexOf("\n```\n") + 1);
    assertThat(ArticleReader.read(new Source("shown.md", shown)).findings()).isEmpty();
  }
}
