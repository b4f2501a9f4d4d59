package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.verdict.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code spec/written.md}, {@code spec/column.md} and {@code spec/cell.md}. */
class WrittenAndColumnSpecTest {

  @TestFactory
  Stream<DynamicTest> whatIsWrittenWhereAClaimHasNoWords() {
    String page = VerdictPage.text("written.md");
    return rows(page)
        .map(row -> DynamicTest.dynamicTest(String.join(" · ", row), () -> isWritten(page, row)));
  }

  @TestFactory
  Stream<DynamicTest> whatTheHeadOfAColumnLends() {
    String page = VerdictPage.text("column.md");
    return rows(page)
        .map(row -> DynamicTest.dynamicTest(String.join(" · ", row), () -> isLent(page, row)));
  }

  @TestFactory
  Stream<DynamicTest> whatTheHeadsOfACellLendAndWhatTheyForbid() {
    String page = VerdictPage.text("cell.md");
    return rows(page)
        .map(row -> DynamicTest.dynamicTest(String.join(" · ", row), () -> isHeaded(page, row)));
  }

  private static void isWritten(String page, List<String> row) {
    String title = row.get(2).isEmpty() ? "" : " \"" + row.get(2) + "\"";
    String target = "](<=" + row.get(1) + ">" + title + ")\n";
    CheckedClaim written = claim(page, row.get(0), "[" + target);
    assertThat(plain(written.words())).isEqualTo(row.get(3));
    assertThat(written.verdict()).isEqualTo(Verdict.VERIFIED);

    CheckedClaim put = claim(page, row.get(0), "[" + written.words() + target);
    assertThat(put.verdict().passes()).as(put.claim().reading().toString()).isTrue();
  }

  private static void isLent(String page, List<String> row) {
    String table =
        "| " + row.get(1) + " |\n|---|\n| [" + row.get(2) + "](<=" + row.get(3) + ">) |\n";
    CheckedClaim claim = claim(page, row.get(0), table);
    assertThat(claim.verdict().word()).as(claim.claim().reading().toString()).isEqualTo(row.get(4));
  }

  /** The row says: language, corner, head of the column, of the row, words, formula, verdict. */
  private static void isHeaded(String page, List<String> row) {
    String table =
        "| %s | %s |\n|---|---|\n| %s | [%s](<=%s>) |\n"
            .formatted(row.get(1), row.get(2), row.get(3), row.get(4), row.get(5));
    CheckedArticle article = article(page, row.get(0), table);
    boolean other =
        article.findings().stream().anyMatch(finding -> finding.rule().equals("period-differs"));
    String said = article.claims().get(0).verdict().word() + (other ? ", other period" : "");
    assertThat(said).as(article.claims().get(0).claim().reading().toString()).isEqualTo(row.get(6));
  }

  private static CheckedClaim claim(String page, String lang, String prose) {
    return article(page, lang, prose).claims().get(0);
  }

  private static CheckedArticle article(String page, String lang, String prose) {
    String figures = page.split("```")[1].replace("figures\nperiod", "period");
    return VerdictPage.check(
        "---\ntitle: Spec\nlang: " + lang + "\n" + figures + "---\n\n" + prose);
  }

  private static Stream<List<String>> rows(String page) {
    return page.lines()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| lang"))
        .map(VerdictPage::cells);
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
