package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Source;
import io.briefing.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The amazon example is true, and each single edit listed beside it is caught at its place. */
class AmazonTest {

  private static final Path EXAMPLE = Path.of("../examples/amazon");

  @TestFactory
  Stream<DynamicTest> theArticlesAreTrue() {
    return Stream.of("en", "fr")
        .map(lang -> "src/briefings/amazon-2023." + lang + ".md")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () -> {
                      CheckedArticle article = check(file, read(file));
                      assertThat(article.claims()).hasSizeGreaterThanOrEqualTo(15);
                      assertThat(article.findings())
                          .as(console(article))
                          .noneMatch(finding -> finding.level() == Level.ERROR);
                      assertThat(article.claims())
                          .as(console(article))
                          .allMatch(claim -> claim.verdict().passes());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyEditIsCaught() {
    return read("edits.md")
        .lines()
        .filter(line -> line.startsWith("| ") && line.contains("`src/briefings"))
        .map(VerdictPage::cells)
        .map(row -> DynamicTest.dynamicTest(row.get(0) + ", " + row.get(1), () -> isCaught(row)));
  }

  private static void isCaught(List<String> row) {
    String file = bare(row.get(1));
    String text = read(file);
    String replace = bare(row.get(2));
    assertThat(text.split(Pattern.quote(replace), -1)).as(replace).hasSize(2);
    CheckedArticle article = check(file, text.replace(replace, bare(row.get(3))));
    String expected = bare(row.get(5));
    assertThat(article.findings())
        .as(console(article))
        .anyMatch(
            finding ->
                finding.level() == Level.ERROR
                    && (finding.label() + " [" + finding.tag() + "]").equals(expected)
                    && finding.source().text(finding.span()).contains(bare(row.get(4))));
  }

  private static String bare(String cell) {
    return cell.replace("`", "");
  }

  private static CheckedArticle check(String file, String text) {
    return new Checker(Language.ENGLISH).check(ArticleReader.read(new Source(file, text)));
  }

  private static String console(CheckedArticle article) {
    return String.join("\n", article.findings().stream().map(Finding::console).toList());
  }

  private static String read(String file) {
    try {
      return Files.readString(EXAMPLE.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
