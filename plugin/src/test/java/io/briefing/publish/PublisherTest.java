package io.briefing.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.output.BriefingSchema;
import io.briefing.paper.PaperArticles;
import io.briefing.publish.Publisher.Format;
import io.briefing.report.SampleArticle;
import io.briefing.theme.RenderException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All files of a build. */
class PublisherTest {

  @TempDir private Path folder;

  private final List<Publisher.Page> pages =
      List.of(
          new Publisher.Page(SampleArticle.draft(), "2024/cloud & co", List.of()),
          new Publisher.Page(
              SampleArticle.clean("fr", "src/briefings/nuage.md"), "nuage", List.of()));

  @Test
  void everyFormatIsWritten() {
    List<Path> files = publish(folder, EnumSet.allOf(Format.class));
    assertThat(files)
        .extracting(file -> folder.relativize(file).toString().replace('\\', '/'))
        .containsExactly(
            "2024/cloud & co.html",
            "2024/cloud & co.pdf",
            "nuage.html",
            "nuage.pdf",
            "index.html",
            "briefing.json",
            "TEST-briefing.xml",
            "briefing.sarif");
    assertThat(files).allMatch(Files::isRegularFile);
  }

  @Test
  void theSameArticlesGiveTheSameBytes() throws IOException {
    publish(folder.resolve("one"), EnumSet.allOf(Format.class));
    publish(folder.resolve("two"), EnumSet.allOf(Format.class));
    Map<String, byte[]> one = files(folder.resolve("one"));
    Map<String, byte[]> two = files(folder.resolve("two"));
    assertThat(one.keySet()).isEqualTo(two.keySet()).hasSize(8);
    one.forEach((name, bytes) -> assertThat(two.get(name)).as(name).isEqualTo(bytes));
  }

  @Test
  void theIndexGroupsTheArticlesByVerdictTheWorstFirst() throws IOException {
    publish(folder, EnumSet.allOf(Format.class));
    Document index = Jsoup.parse(Files.readString(folder.resolve("index.html")));
    assertThat(index.select("h2").eachText())
        .containsExactly("To be corrected", "All claims agree", "Rules");
    assertThat(index.select("h3 a").eachAttr("href"))
        .containsExactly("2024/cloud%20%26%20co.html", "nuage.html");
    assertThat(index.select("h3").eachAttr("lang")).containsExactly("en", "fr");
    assertThat(index.text()).contains("2 articles · 6 claims");
    assertThat(index.select("script, [style]")).isEmpty();
  }

  @Test
  void theIndexNamesWhatIsWrongAndExplainsTheRule() throws IOException {
    publish(folder, EnumSet.allOf(Format.class));
    Document index = Jsoup.parse(Files.readString(folder.resolve("index.html")));
    assertThat(index.select(".briefing-problems li").text())
        .contains("contradicted", "less than a seventh of sales", "inconsistent");
    for (Element rule : index.select("a.briefing-rule")) {
      Element explained = index.getElementById(rule.attr("href").substring(1));
      assertThat(explained.select("dd p")).as(rule.text()).isNotEmpty();
    }
    assertThat(index.getElementById("rule-inconsistent").text())
        .contains("The figures contradict the words.");
    assertThat(index.select("dd").html()).doesNotContain("`", "## ");
  }

  @Test
  void aPageLinksToItsDataFromItsFolder() throws IOException {
    publish(folder, EnumSet.allOf(Format.class));
    Document page = Jsoup.parse(Files.readString(folder.resolve("2024/cloud & co.html")));
    assertThat(page.select(".briefing-data a").attr("href")).isEqualTo("../briefing.json");
    publish(folder, Set.of(Format.HTML));
    page = Jsoup.parse(Files.readString(folder.resolve("nuage.html")));
    assertThat(page.select(".briefing-data")).isEmpty();
  }

  @Test
  void onlyWhatIsAskedForIsWritten() {
    assertThat(publish(folder, Set.of(Format.JSON)))
        .containsExactly(folder.resolve("briefing.json"));
    assertThat(publish(folder.resolve("none"), Set.of())).isEmpty();
  }

  @Test
  void noUnfinishedFileIsLeftBehind() throws IOException {
    publish(folder, EnumSet.allOf(Format.class));
    assertThat(files(folder).keySet()).noneMatch(name -> name.endsWith(".part"));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsReportedWithAWayOut() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> publish(file, Set.of(Format.JSON)))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(file.resolve("briefing.json").toString())
        .hasMessageContaining("outputDirectory");
    Files.createDirectories(folder.resolve("briefing.json/x"));
    assertThatThrownBy(() -> publish(folder, Set.of(Format.JSON)))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("briefing.json");
  }

  @Test
  void theIndexGivesWayToAnArticleOfItsName() {
    Publisher.Page page = new Publisher.Page(SampleArticle.draft(), "index", List.of());
    assertThat(publish(List.of(page), settings(folder, Set.of(Format.HTML))))
        .containsExactly(folder.resolve("index.html"), folder.resolve("briefings.html"));
  }

  @Test
  void theIndexGivesWayToEveryArticle() {
    List<Publisher.Page> taken =
        List.of(
            new Publisher.Page(SampleArticle.draft(), "Index", List.of()),
            new Publisher.Page(SampleArticle.draft(), "briefings", List.of()));
    assertThat(publish(taken, settings(folder, Set.of(Format.HTML))))
        .containsExactly(
            folder.resolve("Index.html"),
            folder.resolve("briefings.html"),
            folder.resolve("briefings-index.html"));
  }

  @Test
  void theJsonHasTheShapeOfItsSchema() throws IOException {
    publish(folder, Set.of(Format.JSON));
    String json = Files.readString(folder.resolve("briefing.json"));
    assertThat(BriefingSchema.complaints(json)).isEmpty();
    JsonNode claim = new ObjectMapper().readTree(json).at("/articles/0/claims/1");
    assertThat(claim.get("line").asInt()).isEqualTo(19);
    assertThat(claim.get("column").asInt()).isEqualTo(2);
    assertThat(claim.get("endColumn").asInt()).isEqualTo(30);
    assertThat(claim.get("text").asText()).isEqualTo("less than a seventh of sales");
    assertThat(claim.get("value").asText()).isEqualTo("90757/574785");
    assertThat(claim.get("low").asText()).isEqualTo("0.1578");
    assertThat(claim.at("/says/ok").toString()).isEqualTo("[{\"high\":\"1/7\",\"highOpen\":true}]");
    assertThat(claim.has("unit")).isFalse();
  }

  @Test
  void theSchemaIsStrict() throws IOException {
    publish(folder, Set.of(Format.JSON));
    String json = Files.readString(folder.resolve("briefing.json"));
    for (String[] slip :
        new String[][] {
          {"\"version\" : 1", "\"version\" : 2"},
          {"\"verdict\" : \"verified\"", "\"verdict\" : \"fine\""},
          {"\"value\" : \"90757/574785\"", "\"value\" : 0.158"},
          {"\"line\" : 19", "\"line\" : 0"},
          {"\"highOpen\" : true", "\"open\" : true"},
          {"\"reversed\" : false,", ""}
        }) {
      assertThat(json).contains(slip[0]);
      assertThat(BriefingSchema.complaints(json.replace(slip[0], slip[1])))
          .as(slip[1])
          .isNotEmpty();
    }
  }

  @Test
  void theVerdictSaysWhyUnitsDiffer() throws IOException {
    String text =
        """
        ---
        title: The shop
        figures:
          a: {label: Sales, unit: USD, value: 1200, source: the till}
          b: {label: Cloud sales, unit: USD, value: 300, source: the till}
        ---
        The cloud [rose](=b/a).
        """;
    CheckedArticle article =
        new Checker(Language.ENGLISH).check(ArticleReader.read(new Source("a.md", text)));
    publish(
        List.of(new Publisher.Page(article, "a", List.of())),
        settings(folder, Set.of(Format.HTML)));
    assertThat(
            Jsoup.parse(Files.readString(folder.resolve("a.html")))
                .select(".briefing-verdict .briefing-correct li em")
                .eachText())
        .anyMatch(line -> line.contains("the formula gives a ratio"));
  }

  /** Six hundred words, two charts, a dozen claims: below 60 KB, with everything in it. */
  @ParameterizedTest
  @ValueSource(strings = {"six-hundred-words", "six-cents-mots"})
  void aPageStaysSmall(String name) throws IOException {
    CheckedArticle article = PaperArticles.check(PaperArticles.spec(name));
    assertThat(article.claims()).hasSize(12).allMatch(claim -> claim.verdict().passes());
    publish(
        List.of(new Publisher.Page(article, "coffee", List.of())),
        settings(folder, Set.of(Format.HTML)));
    Path page = folder.resolve("coffee.html");
    Document html = Jsoup.parse(Files.readString(page));
    assertThat(html.select("figure.briefing-chart")).hasSize(2);
    String prose = html.select(".briefing-block > p, article > p").text();
    assertThat(prose.split(" ")).hasSizeGreaterThan(600);
    assertThat(Files.size(page)).isLessThan(59_500);
  }

  private List<Path> publish(Path output, Set<Format> formats) {
    return publish(pages, settings(output, formats));
  }

  /** All files of a build in order: the articles' own, then those over all. */
  static List<Path> publish(List<Publisher.Page> pages, Publisher.Settings settings) {
    List<String> names = pages.stream().map(page -> page.name().orElseThrow()).toList();
    try (Publisher publisher = new Publisher(settings, names)) {
      List<Path> files = new ArrayList<>();
      for (Publisher.Page page : pages) {
        Publisher.Printed printed = publisher.print(page);
        files.addAll(printed.files());
        publisher.collect(printed);
      }
      files.addAll(publisher.finish(List.of(), ""));
      return files;
    }
  }

  private static Publisher.Settings settings(Path output, Set<Format> formats) {
    return new Publisher.Settings(output, formats, Optional.empty(), Language.ENGLISH, "0.1.0");
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(path).toString(), Files.readAllBytes(path));
      }
    }
    return files;
  }
}
