package io.briefing.paper;

import io.briefing.article.ArticleReader;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.publish.Publisher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whole articles, checked and printed as a build would: the examples and those made for paper. */
public final class PaperArticles {

  private static final Path EXAMPLES = Path.of("../examples");
  private static final Path SPEC = Path.of("src/test/resources/spec/paper");

  private PaperArticles() {}

  public static List<Path> all() {
    try (Stream<Path> examples = Files.walk(EXAMPLES, 4);
        Stream<Path> spec = Files.walk(SPEC)) {
      return Stream.concat(examples.filter(PaperArticles::isArticle), spec)
          .filter(path -> path.toString().endsWith(".md"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isArticle(Path path) {
    return path.getParent().getFileName().toString().equals("briefings");
  }

  public static Path spec(String name) {
    return SPEC.resolve(name + ".md");
  }

  public static CheckedArticle check(Path file) {
    return new Checker(Language.ENGLISH)
        .check(ArticleReader.read(file, file.getFileName().toString()), file, project(file));
  }

  public static byte[] print(Path file, Path output) {
    return print(file, output, Optional.empty());
  }

  public static byte[] print(Path file, Path output, Optional<Path> templates) {
    Publisher.Settings settings =
        new Publisher.Settings(
            output, EnumSet.of(Publisher.Format.PDF), templates, Language.ENGLISH, "0.1.0");
    CheckedArticle article = check(file);
    try (Publisher publisher = new Publisher(settings, List.of("paper"))) {
      publisher.print(new Publisher.Page(article, "paper", List.of()));
      return Files.readAllBytes(output.resolve("paper.pdf"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder that an article's figure files must be in: an example's {@code src}. */
  private static Path project(Path file) {
    return file.toAbsolutePath().normalize().getParent().getParent();
  }
}
