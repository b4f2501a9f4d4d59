package io.briefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Articles made to keep the reader busy, to fill its memory or to overflow its stack: they end
 * within seconds, with a finding or none.
 */
@Timeout(10)
class HostileArticleTest {

  private static final String FRONT_MATTER = "---\ntitle: T\n---\n";
  private static final int SIZE = 100_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a](b",
        "[a](=b",
        "[a](=b ",
        "[a] (=b ",
        "[a](=b \"",
        "[a](= b) ",
        "[a](<= b",
        "[a](=(",
        "[a](=(b)",
        "](=",
        "[a]: =",
        "[ (](",
        "- ",
        "> ",
        "1. ",
        "[a]",
        "![",
        "*a **a ",
        "**",
        "_a __a ",
        "~~a ",
        "`",
        "a`b``",
        "<a ",
        "<b>",
        "</b>",
        "<!--",
        "<?",
        "<![CDATA[",
        "<a href=\"",
        "<div>\n\n",
        "<div>",
        "[a]: =b\n",
        "[a]: =b\n\n",
        "[a]: =b\n\n[a][a] ",
        "[^a]",
        "[^a]: b\n\n",
        "[^a]\n\n[^a]: b[^a]\n\n",
        "|a",
        "|a\n",
        "|a|\n|-|\n",
        "|\\|",
        "&amp;",
        "&",
        "\\",
        "(",
        "# ",
        "* a\n ",
        "[[",
        "]]",
        "[a][b]",
        "[a][",
        "![a](b",
        "a\n",
        "\t",
        "    ",
        "-\n",
        "a\n=\n",
        "```\n",
        "[x](=a/b)",
        "[x](=a/b \"t\") ",
        "*_",
        "[^",
        "<http://a",
        "<http://a>",
        "a\\\n",
        "`a\n` "
      })
  void repeatedMarkdownIsReadInTime(String part) {
    String prose = part.repeat(SIZE / part.length());
    Article article = ArticleReader.read(new Source("article.md", FRONT_MATTER + prose));
    Invariants.checkPage(article);
  }

  @Test
  void listsNestedTooDeepAreReported() {
    StringBuilder prose = new StringBuilder(FRONT_MATTER);
    for (int depth = 0; depth < 200; depth++) {
      prose.append("  ".repeat(depth)).append("- a\n");
    }
    assertRules(prose.toString(), "prose-limit");
  }

  @Test
  void quotesNestedTooDeepAreReported() {
    assertRules(FRONT_MATTER + "> ".repeat(5_000) + "a\n", "prose-limit");
  }

  @Test
  void emphasisNestedTooDeepIsReported() {
    assertRules(
        FRONT_MATTER + "*a **b ".repeat(100) + "c" + "** d*".repeat(100) + "\n", "prose-limit");
  }

  @Test
  void aParagraphOfTooManyLinesIsReported() {
    assertRules(FRONT_MATTER + "|a\n".repeat(3_000), "prose-limit");
  }

  @Test
  void tablesOfTooManyCellsAreReported() {
    assertRules(
        FRONT_MATTER
            + "|a".repeat(1_000)
            + "|\n"
            + "|-".repeat(1_000)
            + "|\n"
            + "|b\n".repeat(1_000),
        "prose-limit");
  }

  @Test
  void manyTablesOfFewCharactersAreReported() {
    String table = "|a".repeat(50) + "|\n" + "|-".repeat(50) + "|\n" + "|b\n".repeat(1_000) + "\n";
    assertRules(FRONT_MATTER + table.repeat(100), "prose-limit");
  }

  @Test
  void manyMarksBesideManyFootnotesThatTheyAreNotMeantForAreReadInTime() {
    StringBuilder text = new StringBuilder(FRONT_MATTER);
    for (int i = 0; i < 3_000; i++) {
      text.append("Words[^").append("a".repeat(30)).append(i).append("].\n\n");
      text.append("[^").append("b".repeat(30)).append(i).append("]: A footnote.\n\n");
    }
    assertRules(text.toString(), "unused-footnote", "too-many-findings");
  }

  @Test
  void ofTooManyFindingsTheFirstAreKept() {
    Article article =
        ArticleReader.read(new Source("article.md", FRONT_MATTER + "[a][b] ".repeat(10_000)));
    assertEquals(FindingList.MOST + 1, article.findings().size());
    assertEquals("too-many-findings", article.findings().get(FindingList.MOST).rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[", "{", "{a: ", "- ", "? ", "[{", "a: [", "\"", "'", "*a ", "&a ", "!a ", "a: b, ", "a\n",
        " a:\n", "#", "%", "@", "| ", "a: 1\n", "- a\n", "\u0085"
      })
  void repeatedYamlIsReadInTime(String part) {
    String yaml = "a: " + part.repeat(SIZE / part.length()) + "\n";
    Article article =
        ArticleReader.read(new Source("article.md", "---\n" + yaml + "---\nWords.\n"));
    Invariants.checkPage(article);
  }

  @Test
  void yamlNestedTooDeepIsReported() {
    assertRules(
        "---\ntitle: T\nchecks: " + "[".repeat(20_000) + "]".repeat(20_000) + "\n---\nWords.\n",
        "yaml-limit");
  }

  @Test
  void yamlIndentedTooDeepIsReported() {
    StringBuilder yaml = new StringBuilder("---\n");
    for (int depth = 0; depth < 100; depth++) {
      yaml.append(" ".repeat(depth)).append("a:\n");
    }
    assertRules(yaml + "---\nWords.\n", "yaml-limit");
  }

  @Test
  void oneLongWordIsRead() {
    Article article = ArticleReader.read(new Source("article.md", FRONT_MATTER + "a".repeat(SIZE)));
    assertEquals(SIZE, article.prose().passages().get(0).visible().length());
  }

  @Test
  void oneLongFormulaIsRead() {
    Article article =
        ArticleReader.read(
            new Source("article.md", FRONT_MATTER + "[a](=" + "b+".repeat(SIZE / 2) + "c)"));
    assertEquals(SIZE + 1, article.prose().claims().get(0).formula().length());
  }

  private static void assertRules(String text, String... rules) {
    Article article = ArticleReader.read(new Source("article.md", text));
    assertEquals(
        List.of(rules), article.findings().stream().map(Finding::rule).distinct().toList());
    assertTrue(article.findings().get(0).console().length() < 1_000);
    Invariants.checkPage(article);
  }
}
