package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Runs the page {@code spec/hard/articles.md}: articles that cannot be read as they are. */
@Timeout(60)
class HardInputTest {

  private static final Path PAGE = Path.of("src/test/resources/spec/hard/articles.md");

  @TempDir private Path folder;

  private record Example(String name, int line, String article, List<String> findings) {}

  @TestFactory
  Stream<DynamicTest> everythingWrongIsFoundInItsPlace() throws IOException {
    return examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.name(), () -> isFound(example)));
  }

  private void isFound(Example example) throws IOException {
    Path project = Files.createDirectory(folder.resolve("line-" + example.line()));
    Trial.Outcome outcome = new Trial(project).article(example.article()).run();
    assertThat(outcome.findings()).containsExactlyInAnyOrderElementsOf(example.findings());
    if (outcome.log().stream().anyMatch(line -> line.startsWith("error "))) {
      outcome.isTheAuthorsMistake();
    } else {
      outcome.isPublished();
    }
  }

  private static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    List<String> lines = Files.readAllLines(PAGE);
    String name = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("## ")) {
        name = line.substring(3);
      } else if (line.startsWith("```article")) {
        int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
        String article = String.join("\n", lines.subList(i + 1, end)) + "\n";
        examples.add(new Example(name, i + 1, article, new ArrayList<>()));
        i = end;
      } else if (line.startsWith("- ")) {
        examples.get(examples.size() - 1).findings().add(line.substring(2));
      }
    }
    return examples;
  }
}
