package io.briefing.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What tools are told of one article: a claim that holds, one that does not, one that is loose. */
class MachineOutputsTest {

  private static final String ARTICLE =
      """
      ---
      title: The shop
      figures:
        a: {label: Sales, unit: USD, value: 1200, source: the till}
        b: {label: Cloud sales, unit: USD, value: 300, source: the till}
        c: {label: Cloud & co, vlue: 5}
      ---
      Of [$1,200](=a), [less than 20%](=b/a) came from the cloud: [more than $100](=b).
      """;

  private final CheckedArticle article =
      new Checker(Language.ENGLISH)
          .check(ArticleReader.read(new Source("src/briefings/50% off, now.md", ARTICLE)));

  @Test
  void sarifHasARuleAndAPlaceForEveryFinding() throws IOException {
    String text = SarifOutput.document(article.findings(), "site/", "1.0");
    assertThat(complaints(text)).isEmpty();
    JsonNode run = new ObjectMapper().readTree(text).at("/runs/0");
    assertThat(run.at("/results")).hasSameSizeAs(article.findings());
    JsonNode refuted = result(run, "inconsistent");
    assertThat(refuted.at("/level").asText()).isEqualTo("error");
    assertThat(refuted.at("/message/text").asText())
        .startsWith("inconsistent: \"less than 20%\"\n")
        .contains("\nfigures give    25\u00a0%")
        .contains("\nhint: ");
    JsonNode place = refuted.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText())
        .isEqualTo("site/src/briefings/50%25%20off%2C%20now.md");
    assertThat(place.at("/region").toString())
        .isEqualTo("{\"startLine\":8,\"startColumn\":19,\"endLine\":8,\"endColumn\":32}");
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
      assertThat(rule.at("/id")).isEqualTo(result.at("/ruleId"));
    }
  }

  @Test
  void sarifOfNoFindingsIsARunWithoutResults() throws IOException {
    String text = SarifOutput.document(List.of(), "", "1.0");
    assertThat(complaints(text)).isEmpty();
    assertThat(new ObjectMapper().readTree(text).at("/runs/0/results")).isEmpty();
  }

  @Test
  void junitHasACaseForEveryClaimAndEveryOtherError() {
    Document suite =
        Jsoup.parse(
            JunitOutput.suite(article, List.of(), "site", Level.ERROR), "", Parser.xmlParser());
    assertThat(suite.select("testcase").eachAttr("name"))
        .startsWith("8:5 $1,200", "8:19 less than 20%", "8:62 more than $100")
        .hasSize(4)
        .last()
        .asString()
        .startsWith("6:");
    assertThat(suite.select("testsuite").attr("tests")).isEqualTo("4");
    assertThat(suite.select("testsuite").attr("failures")).isEqualTo("2");
    assertThat(suite.select("failure").get(0).attr("type")).isEqualTo("inconsistent");
    assertThat(suite.select("failure").get(0).wholeText())
        .startsWith("src/briefings/50% off, now.md:8:19: inconsistent: \"less than 20%\"")
        .contains("hint: ");
  }

  @Test
  void junitFailsWhateverFailsTheBuildAndNamesTheProject() {
    String strict = JunitOutput.suite(article, List.of(), "site", Level.WARNING);
    Document suite = Jsoup.parse(strict, "", Parser.xmlParser());
    assertThat(suite.select("testcase:has(failure)").eachAttr("name"))
        .contains("8:19 less than 20%", "8:62 more than $100");
    assertThat(suite.select("testsuite").attr("failures"))
        .isEqualTo(String.valueOf(suite.select("failure").size()));
    assertThat(suite.select("testcase").eachAttr("classname"))
        .containsOnly("site/src/briefings/50% off, now.md");
  }

  @Test
  void aFailureHasTheNameOfTheRuleThatIsBroken() {
    String text =
        """
        ---
        title: The shop
        period: 2023
        figures:
          a: {label: Sales, unit: USD, values: {2022: 1200, 2023: 1200}, source: the till}
        ---
        In 2022, sales were [$1,200](=a).
        """;
    CheckedArticle doubtful =
        new Checker(Language.ENGLISH).check(ArticleReader.read(new Source("a.md", text)));
    String suite = JunitOutput.suite(doubtful, List.of(), "", Level.WARNING);
    assertThat(Jsoup.parse(suite, "", Parser.xmlParser()).select("failure").eachAttr("type"))
        .containsExactly("period-differs");
  }

  @Test
  void sarifExplainsEachRule() throws IOException {
    String text = SarifOutput.document(article.findings(), "", "1.0");
    assertThat(new ObjectMapper().readTree(text).at("/runs/0/tool/driver/rules"))
        .isNotEmpty()
        .allSatisfy(
            rule ->
                assertThat(rule.at("/help/text").asText())
                    .as(rule.at("/id").asText())
                    .isNotBlank()
                    .doesNotContain(".md)", "## "));
  }

  @Test
  void sarifTellsEachRuleInASentence() throws IOException {
    String text = SarifOutput.document(article.findings(), "", "1.0");
    assertThat(new ObjectMapper().readTree(text).at("/runs/0/tool/driver/rules"))
        .anyMatch(
            rule ->
                rule.at("/id").asText().equals("inconsistent")
                    && rule.at("/shortDescription/text")
                        .asText()
                        .equals("The figures contradict the words."));
  }

  @Test
  void githubIsToldOfErrorsAndWarningsOneALine() {
    List<String> commands = GithubOutput.commands(article.findings(), "site/").lines().toList();
    long told = article.findings().stream().filter(f -> !f.level().word().equals("note")).count();
    assertThat(commands).hasSize((int) told);
    assertThat(commands)
        .anyMatch(
            line ->
                line.startsWith(
                    "::error file=site/src/briefings/50%25 off%2C now.md,line=8,col=19,"
                        + "endColumn=32,title=inconsistent::inconsistent: \"less than 20%25\"%0A"))
        .anyMatch(line -> line.startsWith("::warning ") && line.contains("title=stretched"));
  }

  @Test
  void aFindingOverSeveralLinesHasNoColumns() {
    Source source = new Source("a.md", "one\ntwo\n");
    Finding finding =
        Finding.error("x", source, new io.briefing.article.Span(1, 6), "y", "mend it");
    assertThat(GithubOutput.commands(List.of(finding), ""))
        .isEqualTo("::error file=a.md,line=1,title=x::y%0Ahint: mend it\n");
  }

  private static JsonNode result(JsonNode run, String rule) {
    for (JsonNode result : run.at("/results")) {
      if (result.at("/ruleId").asText().equals(rule)) {
        return result;
      }
    }
    throw new AssertionError("no result of " + rule + " in " + run);
  }

  private static List<String> complaints(String sarif) throws IOException {
    try (var in = MachineOutputsTest.class.getResourceAsStream("sarif-shape.schema.json")) {
      String shape = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(shape, InputFormat.JSON)
          .validate(sarif, InputFormat.JSON)
          .stream()
          .map(Object::toString)
          .toList();
    }
  }
}
