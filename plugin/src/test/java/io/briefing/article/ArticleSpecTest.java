package io.briefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the pages under {@code spec/article}: each section is a small article with what is expected
 * of it.
 */
@Timeout(20)
class ArticleSpecTest {

  static List<ArticleSpec> specs() throws IOException {
    return ArticleSpec.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("specs")
  void readsAsThePageSays(ArticleSpec spec) {
    Article article = read(spec.text());
    assertEquals(spec.expected("findings"), findings(article));
    if (spec.expected().containsKey("claims") || !spec.expected().containsKey("xhtml")) {
      assertEquals(spec.expected("claims"), claims(article));
    }
    if (spec.expected().containsKey("passages")) {
      assertEquals(spec.expected("passages"), passages(article));
    }
    if (spec.expected().containsKey("xhtml")) {
      assertEquals(spec.expected("xhtml"), xhtml(article));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("specs")
  void keepsWhatHoldsOfEveryArticle(ArticleSpec spec) {
    Invariants.check(read(spec.text()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("specs")
  void readsTheSameWithCarriageReturns(ArticleSpec spec) {
    Article plain = read(spec.text());
    Article returned = read(spec.text().replace("\n", "\r\n"));
    assertEquals(findings(plain), findings(returned));
    assertEquals(claims(plain), claims(returned));
    assertEquals(passages(plain), passages(returned));
    assertEquals(xhtml(plain), xhtml(returned));
    Invariants.check(returned);
  }

  private static Article read(String text) {
    return ArticleReader.read(new Source("article.md", text));
  }

  private static String findings(Article article) {
    return lines(article.findings().stream().map(Finding::console).toList());
  }

  private static String claims(Article article) {
    return lines(
        article.prose().claims().stream()
            .map(
                claim ->
                    article.source().position(claim.words().start())
                        + " "
                        + claim.visible().replace('\u00A0', ' ')
                        + " → "
                        + claim.formula()
                        + claim.title().map(title -> " \"" + title + "\"").orElse(""))
            .toList());
  }

  private static String passages(Article article) {
    return lines(
        article.prose().passages().stream()
            .map(
                passage ->
                    passage.kind().name().toLowerCase(Locale.ROOT)
                        + ": "
                        + passage
                            .text()
                            .replace('\n', '⏎')
                            .replace('\u00A0', ' ')
                            .replace(Passage.HIDDEN, '□'))
            .toList());
  }

  private static String xhtml(Article article) {
    int[] number = {0};
    return article
        .prose()
        .xhtml(
            claim -> {
              number[0]++;
              return new ClaimMarkup(
                  "claim-" + number[0],
                  "claim",
                  "<i>before</i>",
                  "<b>after</b>",
                  "<aside>" + number[0] + "</aside>");
            });
  }

  private static String lines(List<String> lines) {
    return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
