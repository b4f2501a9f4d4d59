package io.briefing.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.briefing.article.ArticleReader;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.publish.Publisher.Format;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The rules of WCAG 2.2, levels A and AA, as axe-core checks them in a browser: on the example
 * pages, on two with all that an article may hold, and on their index, wide and on a narrow phone,
 * light and dark. No page may scroll sideways. Runs with {@code -Paccessibility}, and is skipped
 * where there is no Chromium.
 */
@EnabledIfSystemProperty(named = "briefing.accessibility", matches = "true")
class AccessibilityTest {

  private static final Path EXAMPLES = Path.of("../examples");
  private static final List<String> ARTICLES =
      List.of(
          "amazon/src/briefings/amazon-2023.en.md",
          "amazon/src/briefings/amazon-2023.fr.md",
          "refuted-claim/src/briefings/amazon-2022.md",
          "excused-and-written/src/briefings/harvest.md",
          "adopted-archive/src/briefings/1998.md",
          "minimal/src/briefings/cloud.md",
          "../plugin/src/test/resources/spec/paper/every-element.md",
          "../plugin/src/test/resources/spec/paper/six-cents-mots.md");
  private static final List<Integer> WIDTHS = List.of(1440, 320);
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final String DARK = "--blink-settings=preferredColorScheme=0";

  @TempDir private Path folder;

  @Test
  void noPageBreaksARule() throws Exception {
    Optional<Path> browser = browser();
    assumeTrue(browser.isPresent(), "skipped: no Chromium was found on the PATH");
    for (String theme : List.of("default", "print")) {
      List<String> frames = frames(theme);
      for (String flag : List.of("--disable-extensions", DARK)) {
        JsonNode results = run(browser.get(), frames, flag);
        assertThat(results).as(theme + " " + flag).hasSize(frames.size());
        for (JsonNode result : results) {
          String page = theme + ", " + result.get("page").asText() + " " + flag;
          assertThat(result.get("rules").asInt()).as(page).isGreaterThan(20);
          assertThat(result.get("violations")).as(page).isEmpty();
          assertThat(result.get("overflow").asInt()).as(page).isLessThanOrEqualTo(0);
        }
      }
    }
  }

  private static Optional<Path> browser() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(place -> BROWSERS.stream().map(name -> Path.of(place, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The pages with the checker added to them; each in a frame of each width. */
  private List<String> frames(String theme) throws IOException {
    Path output = folder.resolve(theme);
    List<String> names = new ArrayList<>();
    Publisher.Settings settings =
        new Publisher.Settings(
            output, EnumSet.of(Format.HTML), theme, Optional.empty(), Language.ENGLISH, "1.0");
    try (Publisher publisher = new Publisher(settings, names)) {
      for (String path : ARTICLES) {
        Path file = EXAMPLES.resolve(path);
        CheckedArticle checked =
            new Checker(Language.ENGLISH).check(ArticleReader.read(file, path));
        String name = file.getFileName().toString().replace(".md", "");
        names.add(name);
        publisher.collect(publisher.print(new Publisher.Page(checked, name, List.of())));
      }
      publisher.finish(List.of(), "");
    }
    names.add("index");
    try (InputStream axe = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      Files.copy(axe, output.resolve("axe.js"));
    }
    List<String> frames = new ArrayList<>();
    for (String name : names) {
      Files.writeString(output.resolve(name + ".html"), checking(output.resolve(name + ".html")));
      for (int width : WIDTHS) {
        frames.add(
            "<iframe src='%s/%s.html?%d' style='width:%dpx;height:900px'></iframe>"
                .formatted(theme, name, width, width));
      }
    }
    return frames;
  }

  /** The page without its policy, which forbids scripts, and with the checker's. */
  private static String checking(Path page) throws IOException {
    return Files.readString(page)
        .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
        .replace(
            "</body>",
            """
            <script src="axe.js"></script>
            <script>
            axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(found => parent.postMessage({
                page: location.pathname.split('/').pop() + location.search,
                rules: found.passes.length,
                overflow: document.documentElement.scrollWidth - innerWidth,
                violations: found.violations.map(rule => rule.id + ': ' + rule.help + ' '
                  + rule.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(' | '))
              }, '*'));
            </script>
            </body>""");
  }

  private JsonNode run(Path browser, List<String> frames, String flag) throws Exception {
    Path all = folder.resolve("all.html");
    Files.writeString(
        all,
        """
        <!DOCTYPE html><pre id="results">[]</pre>
        <script>
        const results = [];
        addEventListener('message', event => {
          results.push(event.data);
          document.getElementById('results').textContent = JSON.stringify(results);
        });
        </script>
        """
            + String.join("\n", frames));
    Path dom = folder.resolve("dom.html");
    Process process =
        new ProcessBuilder(
                browser.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=1600,1000",
                "--virtual-time-budget=120000",
                flag,
                "--dump-dom",
                all.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    boolean ended = process.waitFor(10, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("the browser ended by itself").isTrue();
    String results = Jsoup.parse(Files.readString(dom)).select("#results").text();
    return new ObjectMapper().readTree(results);
  }
}
