package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.claim.ClaimReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every kind of claim has a page under {@code spec/claim}, named like it, and keeps to it. */
class KindSpecTest {

  @TestFactory
  Stream<DynamicTest> everyKindHasAPage() {
    return ClaimReader.kinds().stream()
        .map(
            kind ->
                DynamicTest.dynamicTest(
                    kind,
                    () -> {
                      assertThat(KindSpecTest.class.getResource("/spec/claim/" + kind + ".md"))
                          .as("spec/claim/%s.md", kind)
                          .isNotNull();
                      List<VerdictPage.Row> rows = VerdictPage.kind(kind);
                      assertThat(rows).anyMatch(row -> row.verdict().equals("verified"));
                      assertThat(rows).anyMatch(row -> row.verdict().startsWith("inconsistent"));
                      assertThat(rows).extracting(VerdictPage.Row::lang).contains("en", "fr");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyKindKeepsToItsPage() {
    return ClaimReader.kinds().stream()
        .flatMap(
            kind ->
                VerdictPage.kind(kind).stream()
                    .map(
                        row -> DynamicTest.dynamicTest(kind + ", " + row, () -> keeps(kind, row))));
  }

  private static void keeps(String kind, VerdictPage.Row row) {
    CheckedArticle article = VerdictPage.check(row.article());
    CheckedClaim claim = article.claims().get(0);
    String why = VerdictSpecTest.explanation(article);
    assertThat(VerdictSpecTest.verdict(claim)).as(why).isEqualTo(row.verdict());
    assertThat(claim.claim().kind()).as(why).isEqualTo(kind);
  }
}
