package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** Both ways to ask how words are read. */
@MojoTest
class ExplainMojoTest {

  private static final String SENTENCES = "src/test/resources/mojo/sentences.txt";
  private static final String READ = "target/mojo-tests-explain/read.jsonl";

  private final RecordedLog log = new RecordedLog();

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "input", value = SENTENCES)
  @MojoParameter(name = "output", value = READ)
  @MojoParameter(name = "lang", value = "fr")
  void everyLineOfTheInputGivesOneLineOfJson(ExplainMojo goal) throws Exception {
    run(goal);
    List<String> lines = Files.readAllLines(Path.of(READ));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0))
        .startsWith("{\"line\":1,\"phrases\":[{\"start\":12,")
        .contains("\"value\":\"2/3\"");
    assertThat(lines.get(1)).isEqualTo("{\"line\":2,\"phrases\":[]}");
    assertThat(lines.get(2)).contains("\"unit\":\"EUR\"", "\"value\":\"1500000000\"");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "text", value = "less than a sixth of sales")
  void aSentenceIsShownWithItsPhraseUnderlined(ExplainMojo goal) throws Exception {
    run(goal);
    assertThat(log.lines().get(0)).contains("less than a sixth of sales", "~~~~~~~~~~^^^^^^^");
  }

  @Test
  @InjectMojo(goal = "explain")
  void nothingToExplainIsTheBuildersMistake(ExplainMojo goal) {
    assertMistake(goal, "-Dbriefing.text", "-Dbriefing.input");
  }

  @Test
  @InjectMojo(goal = "explain")
  @MojoParameter(name = "input", value = "src/test/resources/mojo/nowhere.txt")
  void aMissingInputIsTheBuildersMistake(ExplainMojo goal) {
    assertMistake(goal, "nowhere.txt", "it cannot be read");
  }

  private void assertMistake(ExplainMojo goal, String... parts) {
    assertThatThrownBy(() -> run(goal))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContainingAll(parts);
  }

  private void run(ExplainMojo goal) throws MojoExecutionException {
    goal.setLog(log);
    goal.execute();
  }
}
