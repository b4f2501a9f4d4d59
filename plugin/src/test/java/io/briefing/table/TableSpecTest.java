package io.briefing.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.Article;
import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the pages {@code spec/table/<language>.md}: tables, and what is said about each. */
class TableSpecTest {

  @TestFactory
  Stream<DynamicTest> whatIsSaidOfTables() {
    return Language.supported().stream()
        .map(tag -> new Language(tag).base())
        .distinct()
        .flatMap(language -> examples(language).stream())
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> holds(example)));
  }

  /**
   * A table of a page.
   *
   * @param said the lines of the quote below it
   */
  private record Example(
      String language, String section, int line, String table, List<String> said) {

    @Override
    public String toString() {
      return language + ", line " + line + ": " + section;
    }
  }

  private static void holds(Example example) {
    Article article =
        ArticleReader.read(
            new Source("table.md", "---\ntitle: A table\n---\n\n" + example.table()));
    Tables.Checked checked =
        Tables.check(article, new Language(example.language()), Map.of(), Map.of());
    assertThat(article.findings()).isEmpty();
    assertThat(checked.findings().stream().map(TableSpecTest::shown)).isEqualTo(example.said());
    if (example.section().equals("Foots")) {
      assertThat(checked.footed()).isNotEmpty();
    } else if (example.section().equals("Is not meant to")) {
      assertThat(checked.footed()).isEmpty();
    }
  }

  private static String shown(Finding finding) {
    String line = finding.level().word() + ": " + finding.message();
    return line.replace('\u00a0', ' ').replace('\u202f', ' ').replace('\u2212', '-');
  }

  private static String page(String language) {
    String page = "/spec/table/" + language + ".md";
    try (InputStream in = TableSpecTest.class.getResourceAsStream(page)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Example> examples(String language) {
    List<Example> examples = new ArrayList<>();
    String section = "";
    StringBuilder table = new StringBuilder();
    List<String> said = new ArrayList<>();
    int start = 0;
    String[] lines = (page(language) + "\n# End").split("\n");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      boolean ofTable = line.startsWith("|") || line.startsWith("<!--");
      boolean next =
          ofTable && (i == 0 || !lines[i - 1].startsWith("|")) && table.indexOf("|") >= 0;
      if (next || line.startsWith("#") && table.length() > 0) {
        examples.add(new Example(language, section, start, table.toString(), List.copyOf(said)));
        table.setLength(0);
        said.clear();
      }
      section = line.startsWith("## ") ? line.substring(3) : section;
      if (ofTable) {
        start = table.length() == 0 ? i + 1 : start;
        table.append(line).append('\n');
      } else if (line.startsWith("> ")) {
        said.add(line.substring(2));
      } else if (line.isEmpty() && table.indexOf("<!--") >= 0 && table.indexOf("|") < 0) {
        table.append('\n');
      }
    }
    return examples;
  }
}
