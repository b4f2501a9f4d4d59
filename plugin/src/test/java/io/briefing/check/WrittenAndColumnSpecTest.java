package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code spec/written.md} and {@code spec/column.md}. */
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

  private static CheckedClaim claim(String page, String lang, String prose) {
    String figures = page.split("```")[1].replace("figures\nperiod", "period");
    return VerdictPage.check("---\ntitle: Spec\nlang: " + lang + "\n" + figures + "---\n\n" + prose)
        .claims()
        .get(0);
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
