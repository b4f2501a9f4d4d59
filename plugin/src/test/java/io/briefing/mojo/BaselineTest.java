package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.briefing.check.CoverageGate;
import io.briefing.publish.Publisher.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How an archive adopts the gate: what is wrong today goes into a baseline, what is new fails. */
class BaselineTest {

  private static final String BASELINE = "src/baseline.yaml";

  private static final String ARTICLE =
      """
      ---
      title: The shop
      period: 2023
      figures:
        sales: {label: Sales, unit: USD, values: {2022: 800, 2023: 1000}, source: cash book}
        rent: {label: Rent, unit: USD, values: {2023: 200}, source: cash book}
      checks:
        - sales = rent + rent
      ---
      We sold for [$1,040](=sales), and [a half](=rent/sales) went to the landlord. "Much", he said.
      """;

  @TempDir private Path project;

  private Trial trial;

  @BeforeEach
  void oneArticleWithThreeErrors() throws IOException {
    trial = new Trial(project).article(ARTICLE);
  }

  @Test
  void withoutABaselineTheArchiveFails() throws IOException {
    trial.run().isTheAuthorsMistake();
  }

  @Test
  void writingItTakesEverythingThatFails() throws IOException {
    Trial.Outcome outcome = trial.baseline(BASELINE).writingBaseline(true).run();
    outcome.isPublished();
    assertThat(outcome.log())
        .contains("info src/baseline.yaml: 3 entries in the baseline, 3 without a reason");
    assertThat(baseline())
        .contains("rule: \"inconsistent\"", "words: \"a half\"", "formula: \"rent/sales\"")
        .contains("words: \"sales = rent + rent for 2023\"", "because: \"\"")
        .doesNotContain("article.md:");
  }

  @Test
  void withItTheArchivePassesAndMissingReasonsAreReported() throws IOException {
    written();
    Trial.Outcome outcome = trial.run();
    outcome.isPublished();
    assertThat(outcome.console(false)).doesNotContain("[ERROR]");
    assertThat(outcome.console(false).split("\\[baseline-reason\\]", -1)).hasSize(4);
    assertThat(outcome.console(true)).contains("hint: in the baseline");
  }

  @Test
  void theLogSaysHowMuchIsHeldBack() throws IOException {
    written();
    assertThat(trial.run().log())
        .contains(
            "info src/briefings/article.md: 0 of 2 claims agree, 3 held back by the baseline");
  }

  @Test
  void aPageThatLivesWithItsSlipsIsNoDraftAndSaysWhy() throws IOException {
    written();
    reason("an old slip");
    trial.formats(Format.HTML).run().isPublished();
    String page = Files.readString(project.resolve("target/briefing/article.html"));
    assertThat(page)
        .doesNotContain("briefing-banner\"", "briefing-draft")
        .contains("briefing-verdict briefing-warn", "left as it is: an old slip");
  }

  @Test
  void aTestReportFailsForEveryReasonThatIsMissingIfWarningsFailTheBuild() throws IOException {
    written();
    trial.formats(Format.JUNIT).failOn(FailOn.WARNING).run().isTheAuthorsMistake();
    String report = Files.readString(project.resolve("target/briefing/TEST-briefing.xml"));
    assertThat(report.split("<failure type=\"baseline-reason\"", -1)).hasSize(4);
    assertThat(report).contains("<testsuite name=\"trial/src/baseline.yaml\" tests=\"3\"");
    trial.failOn(FailOn.ERROR).run().isPublished();
    report = Files.readString(project.resolve("target/briefing/TEST-briefing.xml"));
    assertThat(report).doesNotContain("<failure", "baseline.yaml");
  }

  @Test
  void whatItLetsStandIsSuppressedWithItsReason() throws IOException {
    written();
    reason("an old slip");
    trial.formats(Format.SARIF).run().isPublished();
    JsonNode results =
        new ObjectMapper()
            .readTree(Files.readString(project.resolve("target/briefing/briefing.sarif")))
            .at("/runs/0/results");
    assertThat(results).hasSizeGreaterThanOrEqualTo(3);
    assertThat(results)
        .filteredOn(result -> result.at("/ruleId").asText().equals("inconsistent"))
        .isNotEmpty()
        .allSatisfy(
            result ->
                assertThat(result.at("/suppressions").toString())
                    .isEqualTo("[{\"kind\":\"external\",\"justification\":\"an old slip\"}]"));
  }

  @Test
  void reasonsSilenceItAndSurviveAnotherWriting() throws IOException {
    written();
    reason("an old slip");
    assertThat(trial.run().console(false)).isEmpty();
    String before = baseline();
    trial.writingBaseline(true).run().isPublished();
    assertThat(baseline()).isEqualTo(before);
  }

  @Test
  void theArticleMayChangeAroundWhatIsInTheBaseline() throws IOException {
    written();
    reason("an old slip");
    trial.article(ARTICLE.replace("We sold", "A paragraph more.\n\nLast year we sold"));
    assertThat(trial.run().console(false)).isEmpty();
  }

  @Test
  void aClaimThatGetsWorseFails() throws Exception {
    String loose = ARTICLE.replace("[$1,040]", "[more than $600]");
    trial.article(loose.replace("[a half]", "[a fifth]").replace("rent + rent", "5 * rent"));
    Files.createDirectories(project.resolve("src"));
    trial.file(
        BASELINE,
        """
        - article: src/briefings/article.md
          rule: stretched
          fingerprint: %s
          verdict: stretched
          words: more than $600
          because: it was a boast
        """
            .formatted(fingerprint("more than $600\nsales")));
    trial.baseline(BASELINE);
    assertThat(trial.run().console(false)).isEmpty();

    trial.article(
        loose
            .replace("[a half]", "[a fifth]")
            .replace("rent + rent", "5 * rent")
            .replace("2023: 1000", "2023: 500")
            .replace("2023: 200", "2023: 100"));
    Trial.Outcome outcome = trial.run();
    outcome.isTheAuthorsMistake();
    assertThat(outcome.console(false))
        .contains("hint: worse than in the baseline, which has stretched");
  }

  @Test
  void aNewMistakeFailsBesideTheOldOnes() throws IOException {
    written();
    trial.article(ARTICLE + "\nWe paid [$900](=rent).\n");
    Trial.Outcome outcome = trial.run();
    outcome.isTheAuthorsMistake();
    assertThat(outcome.console(false).split("\\[ERROR\\]", -1)).hasSize(2);
  }

  @Test
  void aBrokenBaselineIsNotOverwritten() throws IOException {
    trial.file(BASELINE, "- rule: [inconsistent\n");
    trial.baseline(BASELINE).writingBaseline(true).run().isTheAuthorsMistake();
    assertThat(baseline()).isEqualTo("- rule: [inconsistent\n");
  }

  @Test
  void tooLowACoverageCanBeLivedWithAsWell() throws IOException {
    trial.article("---\ntitle: The shop\n---\nIt sold 340 bicycles.\n");
    trial.gate(new CoverageGate(OptionalInt.of(50), OptionalInt.empty()));
    Trial.Outcome refused = trial.run();
    refused.isTheAuthorsMistake();
    assertThat(refused.log())
        .contains(
            "info src/briefings/article.md: 0 of 0 claims agree, 1 error, 1 number unchecked");
    written();
    reason("the cash book burnt");
    trial.run().isPublished();
  }

  private void written() throws IOException {
    trial.baseline(BASELINE).writingBaseline(true).run().isPublished();
    trial.writingBaseline(false);
  }

  private void reason(String why) throws IOException {
    trial.file(BASELINE, baseline().replace("because: \"\"", "because: \"" + why + "\""));
  }

  private String baseline() throws IOException {
    return Files.readString(project.resolve(BASELINE));
  }

  private static String fingerprint(String text) throws NoSuchAlgorithmException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 5);
  }
}
