package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.publish.Publisher.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However many threads share the work: the same files, byte by byte, and the same log. */
class ThreadsTest {

  @TempDir private Path folder;

  @Test
  void reportsAndLogAreTheSameWithAnyNumberOfThreads() throws IOException {
    Run alone = run("alone", 1, 10, Format.HTML, Format.PDF, Format.JSON);
    Run many = run("many", 4, 10, Format.HTML, Format.PDF, Format.JSON);
    assertThat(alone.files).hasSize(22);
    assertSame(alone, many);
  }

  @Test
  void moreArticlesThanAreInMemoryAtOnceStandInTheirOrder() throws IOException {
    Run alone = run("alone", 1, 70, Format.JSON);
    Run many = run("many", 3, 70, Format.JSON);
    assertThat(alone.outcome.log().subList(0, 70)).isSorted();
    assertSame(alone, many);
  }

  @Test
  void whatOneArticleSaysIsHeldAgainstTheOthersInTheirOrder() throws IOException {
    Run run = run("run", 4, 70, Format.JSON);
    assertThat(run.outcome.console(false))
        .contains("shop.sales for 2023 is 351 here and 350 in src/briefings/000.md");
    String json = new String(run.files.get("briefing.json"), StandardCharsets.UTF_8);
    assertThat(json.split("\"stated-twice\"", -1)).hasSize(70);
  }

  @Test
  void ofTwoArticlesOfOneNameTheSecondIsCheckedAsWellAndGetsNoPage() throws IOException {
    Trial trial = new Trial(folder).file("src/briefings/cloud.md", article(2));
    trial.file("src/briefings/Cloud.markdown", article(0));
    trial.file(
        "src/briefings/rain.md",
        article(0).replace("[Sales](=shop.sales) were [€350]", "Sales were [€351]"));
    trial.source(folder.resolve("src/briefings"), "**/*.md", "**/*.markdown");
    Trial.Outcome outcome = trial.formats(Format.HTML, Format.PDF, Format.JSON).run();
    outcome.isTheAuthorsMistake();
    assertThat(outcome.findings())
        .contains("1:1 name-taken", "7:67 stated-twice", "11:13 inconsistent");
    assertThat(outcome.written())
        .containsExactly(
            "Cloud.html", "Cloud.pdf", "briefing.json", "index.html", "rain.html", "rain.pdf");
    Path output = folder.resolve("target/briefing");
    assertThat(Files.readString(output.resolve("Cloud.html"))).contains("told for the 0th time");
    assertThat(Files.readString(output.resolve("briefing.json")))
        .contains(
            "\"src/briefings/Cloud.markdown\"", "\"src/briefings/cloud.md\"", "\"name-taken\"");
  }

  private record Run(Trial.Outcome outcome, Map<String, byte[]> files) {}

  private static void assertSame(Run one, Run other) {
    assertThat(other.outcome.log()).isEqualTo(one.outcome.log());
    assertThat(other.files.keySet()).isEqualTo(one.files.keySet());
    one.files.forEach((name, bytes) -> assertThat(other.files.get(name)).as(name).isEqualTo(bytes));
  }

  private Run run(String name, int threads, int articles, Format first, Format... more)
      throws IOException {
    Path project = Files.createDirectory(folder.resolve(name));
    Trial trial = new Trial(project).threads(threads).formats(first, more);
    for (int i = 0; i < articles; i++) {
      trial.file("src/briefings/%03d.md".formatted(i), article(i));
    }
    Trial.Outcome outcome = trial.run();
    return new Run(outcome, files(project.resolve("target/briefing")));
  }

  /** Each states the same figure with a value of its own, and claims what holds of the first. */
  private static String article(int number) {
    return """
        ---
        title: Sales, told for the %dth time
        lang: %s
        date: 2024-02-01
        period: 2023
        figures:
          shop.sales: {label: Sales, unit: EUR, values: {2022: 250, 2023: %d}}
        ---
        # %d

        [Sales](=shop.sales) were [€350](=shop.sales), which is [€100 more](=change(shop.sales)).
        """
        .formatted(number, number % 2 == 0 ? "en" : "fr", 350 + number, number);
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
