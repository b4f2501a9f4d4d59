package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A page in another language than the console's can say what any finding is about. */
class SubjectsTest {

  private static final Path RULES = Path.of("src/site/markdown/rules");

  @Test
  void everyRuleHasASubjectAndEverySubjectASentence() throws IOException {
    Map<String, String> labels = SampleReport.draft().labels();
    assertThat(rules())
        .allSatisfy(
            rule ->
                assertThat(Subjects.of(rule).map(subject -> labels.get("subject_" + subject)))
                    .as(rule)
                    .isPresent());
  }

  private static List<String> rules() throws IOException {
    try (Stream<Path> pages = Files.list(RULES)) {
      return pages
          .map(page -> page.getFileName().toString().replace(".md", ""))
          .filter(name -> !name.equals("index"))
          .toList();
    }
  }
}
