package io.briefing.article;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Changes the articles of the pages under {@code spec/article} at random, always in the same way:
 * whatever comes out keeps the invariants.
 */
@Timeout(120)
class ArticleMutationTest {

  private static final int MUTATIONS = Integer.getInteger("briefing.mutations", 2_000);

  /** What matters to a reader of Markdown and YAML. */
  private static final List<String> PARTS =
      List.of(
          "[",
          "]",
          "(",
          ")",
          "](=",
          "=",
          "<",
          ">",
          "*",
          "**",
          "_",
          "~~",
          "`",
          "```\n",
          "|",
          "\\",
          "\\|",
          "&amp;",
          "&#7;",
          "&",
          ";",
          "!",
          "^",
          "[^n]",
          "[^n]: ",
          "\n",
          "\n\n",
          "\r\n",
          "\r",
          " ",
          "    ",
          "\t",
          "- ",
          "> ",
          "# ",
          "1. ",
          "---\n",
          "|-|-|\n",
          "\"",
          "'",
          "#",
          ":",
          ": ",
          "{",
          "}",
          ",",
          "<b>",
          "</b>",
          "<br>",
          "<div>",
          "<!--",
          "-->",
          "<http://a\\*b>",
          "\uFEFF",
          "\u0000",
          "\u00A0",
          "\uD83D\uDE00",
          "\uD83D",
          "é",
          "5",
          "[a]: =b\n");

  @Test
  void anythingIsReadWithoutAccident() throws IOException {
    List<ArticleSpec> specs = ArticleSpec.all();
    Random random = new Random(2_024);
    for (int i = 0; i < MUTATIONS; i++) {
      String text = specs.get(random.nextInt(specs.size())).text();
      int changes = 1 + random.nextInt(4);
      for (int change = 0; change < changes; change++) {
        text = mutated(text, random);
      }
      try {
        Invariants.check(ArticleReader.read(new Source("article.md", text)));
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("mutation " + i + ":\n" + text, e);
      }
    }
  }

  private static String mutated(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(8));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, from) + text.substring(to);
      case 1 ->
          text.substring(0, from) + PARTS.get(random.nextInt(PARTS.size())) + text.substring(from);
      default ->
          text.substring(0, from)
              + text.substring(from, to).repeat(2 + random.nextInt(3))
              + text.substring(to);
    };
  }
}
