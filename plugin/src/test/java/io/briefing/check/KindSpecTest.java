package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.claim.ClaimReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages under {@code spec/claim}: what can be claimed, with claims that hold, that are loose,
 * that break. Every kind of claim has a page named like it; the other pages show what several kinds
 * do together.
 */
class KindSpecTest {

  private static final Path PAGES = Path.of("src/test/resources/spec/claim");

  @Test
  void everyKindHasAPage() throws IOException {
    assertThat(pages()).containsAll(ClaimReader.kinds());
  }

  @TestFactory
  Stream<DynamicTest> everyPageShowsWhatHoldsAndWhatBreaksInEveryLanguage() throws IOException {
    return pages().stream().map(page -> DynamicTest.dynamicTest(page, () -> isWhole(page)));
  }

  private static void isWhole(String page) {
    List<VerdictPage.Row> rows = VerdictPage.kind(page);
    assertThat(rows)
        .extracting(VerdictPage.Row::lang)
        .containsAll(VerdictPage.LANGUAGES.values())
        .doesNotContain("");
    for (String lang : List.of("en", "fr")) {
      List<String> verdicts =
          rows.stream()
              .filter(row -> row.lang().equals(lang))
              .map(VerdictPage.Row::verdict)
              .toList();
      assertThat(verdicts).anyMatch(verdict -> verdict.matches("verified|consistent"));
      assertThat(verdicts).anyMatch(verdict -> verdict.startsWith("inconsistent"));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyPageIsKept() throws IOException {
    return pages().stream()
        .flatMap(
            page ->
                VerdictPage.kind(page).stream()
                    .map(
                        row -> DynamicTest.dynamicTest(page + ", " + row, () -> keeps(page, row))));
  }

  private static void keeps(String page, VerdictPage.Row row) {
    CheckedArticle article = VerdictPage.check(row.article());
    CheckedClaim claim = article.claims().get(0);
    String why = VerdictSpecTest.explanation(article);
    assertThat(VerdictSpecTest.verdict(claim)).as(why).isEqualTo(row.verdict());
    if (ClaimReader.kinds().contains(page)) {
      assertThat(claim.claim().kind()).as(why).isEqualTo(page);
    }
  }

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.map(file -> file.getFileName().toString().replace(".md", "")).sorted().toList();
    }
  }
}
