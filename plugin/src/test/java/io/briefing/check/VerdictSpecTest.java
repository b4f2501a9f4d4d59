package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.Finding;
import io.briefing.language.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Runs the pages under {@code spec/verdict}: words and figures, and how they stand to each other.
 * There is a page of stories for each language, and one for each verdict with what gets it and what
 * just does not.
 */
class VerdictSpecTest {

  private static final List<String> VERDICTS =
      List.of(
          "verified",
          "consistent",
          "stretched",
          "rounding",
          "undecidable",
          "incomparable",
          "inconsistent",
          "reversed");

  @TestFactory
  Stream<DynamicTest> howWordsStandToFigures() {
    return VerdictPage.LANGUAGES.values().stream()
        .sorted()
        .flatMap(lang -> VerdictPage.rows(lang).stream())
        .map(row -> DynamicTest.dynamicTest(row.lang() + " " + row, () -> holds(row)));
  }

  @Test
  void everyLanguageHasItsPage() {
    assertThat(VerdictPage.LANGUAGES.values())
        .containsAll(Language.supported().stream().map(tag -> tag.split("-")[0]).toList());
  }

  @TestFactory
  Stream<DynamicTest> whatGetsAVerdictAndWhatJustDoesNot() {
    return VERDICTS.stream()
        .flatMap(verdict -> VerdictPage.verdict(verdict).stream())
        .map(row -> DynamicTest.dynamicTest(row.verdict() + ": " + row, () -> holds(row)));
  }

  @ParameterizedTest
  @FieldSource("VERDICTS")
  void everyVerdictIsShownFromBothSides(String verdict) {
    Map<Boolean, Long> sides =
        VerdictPage.verdict(verdict).stream()
            .collect(
                Collectors.partitioningBy(
                    row -> row.verdict().endsWith(verdict), Collectors.counting()));
    assertThat(sides.values()).allMatch(rows -> rows >= 20);
  }

  private static void holds(VerdictPage.Row row) {
    CheckedArticle article = VerdictPage.check(row.article());
    assertThat(article.claims()).as(row.article()).hasSize(1);
    CheckedClaim claim = article.claims().get(0);
    assertThat(verdict(claim)).as(explanation(article)).isEqualTo(row.verdict());

    CheckedArticle again = VerdictPage.check(row.article());
    assertThat(console(again)).as("the same twice").isEqualTo(console(article));
    CheckedArticle crlf = VerdictPage.check(row.article().replace("\n", "\r\n"));
    assertThat(verdict(crlf.claims().get(0))).as("with CR+LF").isEqualTo(verdict(claim));
    assertThat(crlf.claims().get(0).id()).isEqualTo(claim.id());
    for (Finding finding : article.findings()) {
      assertThat(finding.span().end()).isLessThanOrEqualTo(finding.source().text().length());
    }
  }

  static String verdict(CheckedClaim claim) {
    return claim.verdict().word() + (claim.judgement().reversed() ? " reversed" : "");
  }

  static String explanation(CheckedArticle article) {
    CheckedClaim claim = article.claims().get(0);
    return claim.claim().reading()
        + "\n"
        + claim.claim().phrases()
        + "\n"
        + String.join("\n", console(article));
  }

  private static List<String> console(CheckedArticle article) {
    return article.findings().stream().map(Finding::console).collect(Collectors.toList());
  }
}
