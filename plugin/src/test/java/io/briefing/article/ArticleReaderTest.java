package io.briefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an article gives to those who read it further. */
class ArticleReaderTest {

  private static final String ARTICLE =
      """
            ---
            title: "The \\"cloud\\" that pays 😀"
            summary: >-
              folded
              text
            authors: [A, "B"]
            date: 2024-07-05
            period: 2023
            figures:
              a.b: {label: One, values: {2021: 469,822}, empty: }
            checks:
              - a.b = c # a note
            ---
            Words.
            """;

  @Test
  void theFrontMatterHasTypesAndPlaces() {
    Article article = read(ARTICLE);
    FrontMatter frontMatter = article.frontMatter();
    assertEquals("The \"cloud\" that pays 😀", frontMatter.title().orElseThrow().value());
    assertEquals("folded text", frontMatter.summary().orElseThrow().value());
    assertEquals(List.of("A", "B"), frontMatter.authors().stream().map(Yaml.Text::value).toList());
    assertEquals(Optional.of(LocalDate.of(2024, 7, 5)), frontMatter.date());
    assertEquals("2023", written(article, frontMatter.period().orElseThrow()));
    assertEquals(
        "- a.b = c", "- " + written(article, frontMatter.checks().orElseThrow().items().get(0)));
    assertEquals(List.of(), article.findings());
  }

  @Test
  void aQuoteOfFiveHundredCharactersIsLookedForAndALongerOneIsNot() {
    String words = "a".repeat(Quotes.LONGEST);
    assertEquals(List.of(), quoting(words).findings());
    assertEquals(1, quoting(words).prose().claims().size());
    assertEquals(
        List.of("a quote of 501 characters; at most 500 are looked for"),
        quoting(words + "a").findings().stream().map(Finding::message).toList());
  }

  private static Article quoting(String words) {
    return read("---\ntitle: T\nclaims:\n  - {quote: " + words + ", is: a}\n---\n" + words + "\n");
  }

  @Test
  void behindAnEmojiThePlacesStillCountInUtf16() {
    Article article = read(ARTICLE);
    Yaml.Mapping figure =
        (Yaml.Mapping) article.frontMatter().figures().orElseThrow().get("a.b").orElseThrow();
    assertEquals("{label: One, values: {2021: 469,822}, empty: }", written(article, figure));
    assertEquals("One", written(article, figure.get("label").orElseThrow()));
  }

  @Test
  void aBlockEndsWithItsLastValue() {
    Article article = read(ARTICLE);
    assertEquals(
        "a.b: {label: One, values: {2021: 469,822}, empty: }",
        written(article, article.frontMatter().figures().orElseThrow()));
    assertEquals("- a.b = c", written(article, article.frontMatter().checks().orElseThrow()));
  }

  @Test
  void aCommaInANumberLeavesAKeyWithoutAValue() {
    Yaml.Mapping figure =
        (Yaml.Mapping) read(ARTICLE).frontMatter().figures().orElseThrow().get("a.b").orElseThrow();
    Yaml.Mapping values = (Yaml.Mapping) figure.get("values").orElseThrow();
    assertEquals(
        List.of("2021", "822"),
        values.entries().stream().map(entry -> entry.key().value()).toList());
    assertTrue(((Yaml.Text) values.get("822").orElseThrow()).isAbsent());
    assertTrue(((Yaml.Text) figure.get("empty").orElseThrow()).isAbsent());
  }

  @Test
  void aPartOfATextHasItsPlace() {
    Article article =
        read(
            "---\ntitle: plain text\nsubtitle: \"quoted text\"\nsummary: \"an \\u0065scape\"\n---\n");
    assertEquals(
        "text", article.source().text(article.frontMatter().title().orElseThrow().part(6, 10)));
    assertEquals(
        "text", article.source().text(article.frontMatter().subtitle().orElseThrow().part(7, 11)));
    assertEquals(
        "\"an \\u0065scape\"",
        article.source().text(article.frontMatter().summary().orElseThrow().part(3, 9)));
  }

  @Test
  void aTableIsItsRowsOfCells() {
    Article article =
        read(
            "---\ntitle: T\n---\nBefore.\n\n| unit | *share* |\n|---|--:|\n| AWS | [15.8 %](=a/b) |\n| all |\n\nAfter.\n");
    Table table = article.prose().tables().get(0);
    assertEquals(3, table.rows().size());
    assertEquals(2, table.columns());
    assertEquals("share", table.cell(0, 1).orElseThrow().visible());
    assertEquals("15.8 %", table.cell(1, 1).orElseThrow().visible());
    assertEquals("", table.cell(2, 1).orElseThrow().visible());
    assertEquals(Optional.empty(), table.cell(3, 0));
    assertEquals(
        new Cell(0, 1, 1, false, Cell.Alignment.RIGHT),
        table.cell(1, 1).orElseThrow().cell().orElseThrow());
    assertTrue(table.cell(0, 0).orElseThrow().cell().orElseThrow().head());
    assertEquals(article.prose().claims().get(0).passage(), table.cell(1, 1).orElseThrow());
    assertEquals(
        "| unit | *share* |\n|---|--:|\n| AWS | [15.8 %](=a/b) |\n| all |",
        article.source().text(table.span()));
  }

  @Test
  void aPassageKnowsWhereItsWordsStand() {
    Article article = read("---\ntitle: T\n---\nSales *rose **12 %** to\n> $575\\* &amp; more.\n");
    Passage passage = article.prose().passages().get(0);
    int twelve = passage.text().indexOf("12 %");
    assertEquals("12 %", article.source().text(passage.span(twelve, twelve + 4)));
    Passage quote = article.prose().passages().get(1);
    assertEquals("$575* & more.", quote.text());
    assertEquals("575\\* &amp; m", article.source().text(quote.span(1, 9)));
    assertEquals(article.source().text().length() - 1, quote.offset(quote.text().length()));
  }

  @Test
  void anErrorInAFormulaHasItsPlace() {
    Article article = read("---\ntitle: T\n---\n[half](<= a /  b>) and [third](=a\\*b)\n");
    ClaimLink half = article.prose().claims().get(0);
    assertEquals(
        "b",
        article
            .source()
            .text(half.formulaPart(half.formula().indexOf('b'), half.formula().length())));
    ClaimLink third = article.prose().claims().get(1);
    assertEquals("a*b", third.formula());
    assertEquals("a\\*b", article.source().text(third.formulaPart(2, 3)));
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("..", "examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".md") && file.toString().contains("briefings"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesAreReadWithoutAFinding(Path example) {
    Article article = ArticleReader.read(example, example.getFileName().toString());
    assertEquals(List.of(), article.findings().stream().map(Finding::console).toList());
    assertTrue(article.prose().claims().size() >= 2);
    Invariants.check(article);
  }

  private static String written(Article article, Yaml value) {
    return article.source().text(value.span());
  }

  private static Article read(String text) {
    return ArticleReader.read(new Source("article.md", text));
  }
}
