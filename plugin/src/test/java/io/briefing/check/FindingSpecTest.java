package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the pages under {@code spec/finding}: an article, what the console says about it, and, where
 * that matters, how grave each finding is.
 */
class FindingSpecTest {

  private static final Path PAGES = Path.of("src/test/resources/spec/finding");

  @TestFactory
  Stream<DynamicTest> whatTheConsoleSays() throws IOException {
    return pages().stream()
        .flatMap(page -> cases(page).stream())
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> holds(example)));
  }

  @TestFactory
  Stream<DynamicTest> everyPageHasExamples() throws IOException {
    return pages().stream()
        .map(page -> DynamicTest.dynamicTest(page, () -> assertThat(cases(page)).isNotEmpty()));
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.map(file -> file.getFileName().toString().replace(".md", "")).sorted().toList();
    }
  }

  private record Example(String name, Map<String, String> blocks) {

    String block(String block) {
      return blocks.getOrDefault(block, "").strip();
    }
  }

  private static void holds(Example example) {
    CheckedArticle article =
        new Checker(Language.ENGLISH)
            .check(ArticleReader.read(new Source("article.md", example.blocks().get("article"))));
    String console =
        article.findings().stream().map(Finding::console).collect(Collectors.joining("\n"));
    assertThat(console.replace('\u00a0', ' ').replace('\u202f', ' '))
        .isEqualTo(example.block("console"));
    if (example.blocks().containsKey("levels")) {
      String levels =
          article.findings().stream()
              .map(finding -> finding.level().word() + ": " + finding.message())
              .collect(Collectors.joining("\n"));
      assertThat(levels).isEqualTo(example.block("levels"));
    }
  }

  private static List<Example> cases(String page) {
    List<Example> cases = new ArrayList<>();
    String block = "";
    for (String line : VerdictPage.text("finding/" + page + ".md").split("\n")) {
      Map<String, String> blocks =
          cases.isEmpty() ? Map.of() : cases.get(cases.size() - 1).blocks();
      if (line.startsWith("````")) {
        block = block.isEmpty() ? line.substring(4).strip() : "";
        blocks.putIfAbsent(block, "");
      } else if (!block.isEmpty()) {
        blocks.merge(block, line + "\n", String::concat);
      } else if (line.startsWith("## ")) {
        cases.add(new Example(page + ": " + line.substring(3), new LinkedHashMap<>()));
      }
    }
    return cases;
  }
}
