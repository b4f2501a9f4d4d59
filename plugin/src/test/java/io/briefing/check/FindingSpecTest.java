package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.phrase.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the pages under {@code spec/finding}: an article, and what the console says about it. */
class FindingSpecTest {

  private static final List<String> PAGES = List.of("verdicts", "slips", "checks", "warnings");

  @TestFactory
  Stream<DynamicTest> whatTheConsoleSays() {
    return PAGES.stream()
        .flatMap(page -> cases(page).stream())
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> holds(example)));
  }

  private record Example(String name, String article, String console) {}

  private static void holds(Example example) {
    CheckedArticle article =
        new Checker(Language.ENGLISH)
            .check(ArticleReader.read(new Source("article.md", example.article())));
    String console =
        article.findings().stream().map(Finding::console).collect(Collectors.joining("\n"));
    assertThat(console.replace('\u00a0', ' ').replace('\u202f', ' '))
        .isEqualTo(example.console().strip());
  }

  private static List<Example> cases(String page) {
    List<Example> cases = new ArrayList<>();
    String name = "";
    String block = "";
    StringBuilder article = new StringBuilder();
    StringBuilder console = new StringBuilder();
    for (String line : VerdictPage.text("finding/" + page + ".md").split("\n")) {
      if (line.startsWith("````")) {
        boolean closes = !block.isEmpty();
        if (closes && block.equals("console")) {
          cases.add(new Example(page + ": " + name, article.toString(), console.toString()));
          article = new StringBuilder();
          console = new StringBuilder();
        }
        block = closes ? "" : line.substring(4).strip();
      } else if (block.equals("article")) {
        article.append(line).append('\n');
      } else if (block.equals("console")) {
        console.append(line).append('\n');
      } else if (line.startsWith("## ")) {
        name = line.substring(3);
      }
    }
    return cases;
  }
}
