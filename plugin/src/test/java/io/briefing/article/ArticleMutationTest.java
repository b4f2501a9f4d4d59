package io.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.publish.Publisher;
import io.briefing.publish.Publisher.Format;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks {@link MutatedArticles} the whole way, from text to page: none breaks it, every finding
 * keeps to its file and shows a way out, the result is the same the second time, with CR+LF. Of
 * each batch the first article is printed as well. {@code -Pfuzz} walks 100,000.
 */
class ArticleMutationTest {

  private static final int MUTATIONS = Integer.getInteger("briefing.mutations", 2_000);
  private static final int BATCH = 100;

  private static final MutatedArticles ARTICLES = articles();

  @TempDir private static Path folder;

  private static final Map<Format, Publisher> PUBLISHERS = new EnumMap<>(Format.class);

  /** Theme and fonts are read once. */
  @BeforeAll
  static void openPublishers() {
    for (Format format : List.of(Format.HTML, Format.PDF, Format.JSON)) {
      Publisher.Settings settings =
          new Publisher.Settings(folder, Set.of(format), Optional.empty(), Language.ENGLISH, "1.0");
      PUBLISHERS.put(format, new Publisher(settings, List.of("article")));
    }
  }

  @AfterAll
  static void closePublishers() {
    PUBLISHERS.values().forEach(Publisher::close);
  }

  private static MutatedArticles articles() {
    try {
      return new MutatedArticles();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static List<Integer> batches() {
    return IntStream.range(0, MUTATIONS / BATCH).mapToObj(i -> i * BATCH).toList();
  }

  @ParameterizedTest(name = "mutations from {0} on")
  @MethodSource("batches")
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
  void nothingBreaksTheWalk(int first) {
    assertThat(ARTICLES.originals()).hasSizeGreaterThan(300);
    walk(first, first + BATCH);
  }

  /** All at once; if something breaks, half of them, until one is left to be named. */
  private void walk(int from, int to) {
    List<String> texts = IntStream.range(from, to).mapToObj(ARTICLES::get).toList();
    try {
      walk(texts);
    } catch (RuntimeException | AssertionError e) {
      if (to - from == 1) {
        throw new AssertionError("mutation " + from + ":\n" + texts.get(0), e);
      }
      int middle = (from + to) / 2;
      walk(from, middle);
      walk(middle, to);
      throw e;
    }
  }

  private void walk(List<String> texts) {
    List<CheckedArticle> articles = new ArrayList<>();
    for (String text : texts) {
      Article article = read(text);
      Invariants.check(article);
      CheckedArticle checked = check(article);
      checked.findings().forEach(Invariants::check);
      articles.add(checked);
    }
    print(articles, Format.HTML);
    print(articles.subList(0, 1), Format.PDF);
    List<CheckedArticle> again =
        texts.stream().map(ArticleMutationTest::returned).map(text -> check(read(text))).toList();
    assertThat(print(again, Format.JSON)).isEqualTo(print(articles, Format.JSON));
  }

  /** With CR+LF; a text with a CR of its own stays as it is. */
  private static String returned(String text) {
    return text.indexOf('\r') < 0 ? text.replace("\n", "\r\n") : text;
  }

  private static Article read(String text) {
    return ArticleReader.read(new Source("article.md", text));
  }

  private static CheckedArticle check(Article article) {
    return new Checker(Language.ENGLISH).check(article);
  }

  /** Prints articles, and gives what machines are told of them. */
  private static String print(List<CheckedArticle> articles, Format format) {
    StringBuilder json = new StringBuilder();
    for (CheckedArticle article : articles) {
      Publisher.Page page = new Publisher.Page(article, "article", List.of());
      json.append(PUBLISHERS.get(format).print(page).json());
    }
    return json.toString();
  }
}
