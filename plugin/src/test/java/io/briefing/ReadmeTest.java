package io.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.figure.Figure;
import io.briefing.language.Language;
import io.briefing.output.Explanation;
import io.briefing.phrase.PhraseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void theSentenceThatIsExplainedIsReadSo() {
    String sentence = "profit fell by nearly two thirds to $1.2bn";
    String told = Explanation.console(sentence, PhraseReader.read(sentence, Language.ENGLISH));
    assertThat(readme).contains("-Dbriefing.text=\"" + sentence + "\"");
    assertThat(readme).contains("```text\n" + told.strip() + "\n```");
  }

  @Test
  void theFigureWithAllItsKeysIsReadAndItsBasisIsHeldAgainstTheWords() {
    String front =
        "---\ntitle: T\n"
            + block("yaml\nfigures:\n  sales.organic")
            + "  sales: {label: Net sales, unit: EUR, scale: million, source: Report,"
            + " values: {2022: 402.7, 2023: 429.7}}\n---\n";
    assertThat(
            findings(front + "It was [organic growth of 6.7%](=growth(sales.organic,2022,2023))."))
        .isEmpty();
    assertThat(findings(front + "It was [organic growth of 6.7%](=growth(sales,2022,2023))."))
        .containsExactly("basis-differs");
  }

  @Test
  void theFigureFileIsRead(@TempDir Path folder) throws IOException {
    Path article = folder.resolve("article.md");
    Files.writeString(folder.resolve("figures.csv"), block("csv\n"));
    Files.writeString(
        article,
        "---\ntitle: T\nuse: [figures.csv]\n---\n"
            + "Sales were [€1,429.7 million](=sales@2023), in [87 shops](=shops).\n");
    CheckedArticle checked =
        new Checker(Language.ENGLISH)
            .check(ArticleReader.read(article, "article.md"), article, folder);
    assertThat(checked.findings()).isEmpty();
    Figure sales = checked.figures().all().iterator().next();
    assertThat(sales.aliases()).containsExactly("turnover", "revenue");
    assertThat(sales.values()).hasSize(2);
  }

  /** The code that starts so, without its first and last line. */
  private static String block(String start) {
    int code = readme.indexOf("```" + start) + 3;
    return readme.substring(readme.indexOf('\n', code) + 1, readme.indexOf("```", code));
  }

  private static List<String> findings(String text) {
    return new Checker(Language.ENGLISH)
        .check(ArticleReader.read(new Source("shown.md", text))).findings().stream()
            .map(Finding::rule)
            .toList();
  }
}
