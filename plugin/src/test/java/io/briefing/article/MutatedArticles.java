package io.briefing.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Articles of the specifications, of the rule pages and of the examples, each changed in one to
 * four places. The same number gives the same article, on every machine.
 */
final class MutatedArticles {

  private static final List<Path> PAGES =
      List.of(
          Path.of("src", "test", "resources", "spec"),
          Path.of("src", "site", "markdown", "rules"),
          Path.of("..", "examples"));

  /** Another one ({@code -Dbriefing.seed=…}) gives other articles. */
  private static final long SEED = Long.getLong("briefing.seed", 2_024);

  /** What matters to a reader of Markdown, YAML, formulas and number words. */
  private static final List<String> PARTS =
      """
      [ ] ( ) ]( ](= = < > * ** _ ~~ ` `` | \\ \\| \\` &amp; &#7; & ; ! ^ [^n] " ' # : { } , + - / @
      <b> </b> <br> <div> <!-- --> <http://a\\*b> \uFEFF \u0000 \u00A0 \uD83D\uDE00 \uD83D é 5 0 . .. 2023 % $ m
      million twice half not fell rose third loss per growth( sum( rank( date years(\
      """
          .lines()
          .flatMap(line -> Stream.of(line.strip().split(" ")))
          .toList();

  /** The same, with blanks and line ends in them. */
  private static final List<String> SPACED =
      List.of(
          " ",
          "    ",
          "\t",
          "\n",
          "\n\n",
          "\n\t",
          "\r\n",
          "\r",
          "  \n",
          "\\\n  ",
          "- ",
          "> ",
          "# ",
          "1. ",
          "[^n]: ",
          "```\n",
          "---\n",
          "|-|-|\n",
          ": ",
          "[a]: =b\n",
          "a: 1\n",
          "  b: {c: d}\n",
          " to ",
          " by ",
          " of the ");

  private final List<String> originals = new ArrayList<>();

  MutatedArticles() throws IOException {
    ArticleSpec.all().forEach(spec -> originals.add(spec.text()));
    for (Path folder : PAGES) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(MutatedArticles::isPage).sorted().toList()) {
          addArticles(Files.readString(file));
        }
      }
    }
  }

  private static boolean isPage(Path file) {
    return file.toString().endsWith(".md") && !file.toString().contains("target");
  }

  /** The page itself if it is an article, and every fenced block that is one. */
  private void addArticles(String page) {
    if (page.startsWith("---\n")) {
      originals.add(page);
    }
    String fence = "```\n---\n";
    String plain = page.replaceAll("(?m)^```\\w+$", "```");
    for (int at = plain.indexOf(fence); at >= 0; at = plain.indexOf(fence, at + 1)) {
      int end = plain.indexOf("\n```\n", at + fence.length());
      originals.add(plain.substring(at + 4, end < 0 ? plain.length() : end + 1));
    }
  }

  /** The articles that are changed. */
  List<String> originals() {
    return List.copyOf(originals);
  }

  String get(int number) {
    Random random = new Random(SEED + number);
    String text = any(originals, random);
    int changes = 1 + random.nextInt(4);
    for (int change = 0; change < changes; change++) {
      text = changed(text, random);
    }
    return text;
  }

  private String changed(String text, Random random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(8));
    String before = text.substring(0, from);
    return switch (random.nextInt(6)) {
      case 0 -> before + text.substring(to);
      case 1, 2 -> before + any(PARTS, random) + text.substring(from);
      case 3 -> before + any(SPACED, random) + text.substring(from);
      case 4 ->
          before + text.substring(from, to).repeat(2 + random.nextInt(3)) + text.substring(to);
      default -> before + piece(any(originals, random), random) + text.substring(to);
    };
  }

  private static String piece(String text, Random random) {
    int from = random.nextInt(text.length());
    return text.substring(from, Math.min(text.length(), from + 1 + random.nextInt(40)));
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
