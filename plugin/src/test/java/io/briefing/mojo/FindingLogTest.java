package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Errors are all printed, and before the warnings; of many warnings the first twenty. */
class FindingLogTest {

  private static final String FIGURES =
      """
      ---
      title: The shop
      figures:
        sales: {label: Sales, unit: USD, value: 1599, exact: true, source: the till}
      ---
      """;

  @TempDir private Path folder;

  @Test
  void twentyWarningsArePrintedAndTheRestIsACount() throws IOException {
    List<String> log = run("It sold for [more than $1,000](=sales).\n\n", 20);
    assertThat(log).filteredOn(line -> line.startsWith("warn ")).hasSize(20);
    log = run("It sold for [more than $1,000](=sales).\n\n", 23);
    assertThat(log)
        .filteredOn(line -> line.startsWith("warn "))
        .hasSize(21)
        .last()
        .isEqualTo("warn 3 more warnings are in the reports.");
  }

  @Test
  void errorsAreAllPrintedAndFirst() throws IOException {
    List<String> log =
        run("It [sold for more than $1,000](=sales), not for [$2,000](=sales).\n\n", 30);
    List<String> levels =
        log.stream()
            .map(line -> line.substring(0, line.indexOf(' ')))
            .filter(level -> level.equals("error") || level.equals("warn"))
            .toList();
    assertThat(levels).hasSize(51);
    assertThat(levels.subList(0, 30)).containsOnly("error");
    assertThat(levels.subList(30, 51)).containsOnly("warn");
  }

  private List<String> run(String paragraph, int times) throws IOException {
    return new Trial(folder).article(FIGURES + paragraph.repeat(times)).run().log();
  }
}
