package io.briefing.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.briefing.check.CoverageGate;
import io.briefing.mojo.RulePage.Block;
import io.briefing.publish.Publisher.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the pages of the rules, {@code src/site/markdown/rules}: the wrong article makes the console
 * say exactly what the page shows, and nothing else; the right one leaves it silent. Every rule has
 * a page.
 */
class RulePagesTest {

  private static final List<String> LEVELS = List.of("error", "warning", "note");

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> theConsoleSaysWhatThePageShows() throws IOException {
    return RulePage.all().stream()
        .map(page -> DynamicTest.dynamicTest(page.name() + ", wrong", () -> isWrong(page)));
  }

  @TestFactory
  Stream<DynamicTest> theMendedArticleIsInOrder() throws IOException {
    return RulePage.all().stream()
        .map(page -> DynamicTest.dynamicTest(page.name() + ", right", () -> isRight(page)));
  }

  @Test
  void everyRuleHasAPageAndEveryPageARule() throws IOException {
    Set<String> pages =
        RulePage.all().stream().map(RulePage::name).collect(Collectors.toCollection(TreeSet::new));
    assertThat(pages).isEqualTo(EmittedRules.all());
  }

  @Test
  void theIndexListsEveryPage() throws IOException {
    String rows =
        RulePage.all().stream()
            .sorted(
                Comparator.comparing((RulePage page) -> LEVELS.indexOf(page.level()))
                    .thenComparing(RulePage::name))
            .map(
                page ->
                    "| [%1$s](%1$s.md) | %2$s | %3$s |\n"
                        .formatted(page.name(), page.level(), page.summary()))
            .collect(Collectors.joining());
    assertThat(Files.readString(RulePage.FOLDER.resolve("index.md")))
        .endsWith("|---|---|---|\n" + rows);
  }

  private void isWrong(RulePage page) throws IOException {
    Trial.Outcome outcome = run(page, page.wrong(), "wrong");
    assertThat(withListsCut(shown(page, outcome), page.console())).isEqualTo(page.console());
    assertThat(page.console()).contains("[" + mark(page)).contains(page.name());
  }

  /** A list that grows with Briefing may end with "…" on the page. */
  private static String withListsCut(String shown, String page) {
    String cut = shown;
    for (String line : page.lines().filter(line -> line.endsWith(" …")).toList()) {
      String start = line.substring(0, line.length() - 1);
      cut =
          cut.lines()
              .map(other -> other.startsWith(start) ? line : other)
              .collect(Collectors.joining("\n"));
    }
    return cut;
  }

  private void isRight(RulePage page) throws IOException {
    Trial.Outcome outcome = run(page, page.right(), "right");
    assertThat(outcome.thrown()).isNull();
    assertThat(outcome.console(page.level().equals("note"))).isEmpty();
  }

  private static String mark(RulePage page) {
    return switch (page.level()) {
      case "error" -> "ERROR]";
      case "warning" -> "WARNING]";
      default -> "DEBUG]";
    };
  }

  /** Maven shows notes with -X only. */
  static String shown(RulePage page, Trial.Outcome outcome) {
    String console = outcome.console(page.level().equals("note"));
    Optional<String> part =
        page.wrong().stream()
            .map(block -> block.remark("shown"))
            .filter(r -> !r.isEmpty())
            .findFirst();
    return part.isPresent() ? console.substring(console.lastIndexOf("[ERROR] ")) : console;
  }

  Trial.Outcome run(RulePage page, List<Block> blocks, String name) throws IOException {
    return run(blocks, Files.createDirectories(folder.resolve(page.name() + "-" + name)));
  }

  static Trial.Outcome run(List<Block> blocks, Path project) throws IOException {
    Trial trial = new Trial(project);
    for (Block block : blocks) {
      trial.file(block.path(), block.bytes());
      if (block.remark("readable by").equals("nobody")) {
        Path file = project.resolve(block.path());
        assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
      }
      if (!block.remark("formats").isEmpty()) {
        trial.formats(Format.of(block.remark("formats")).orElseThrow());
      }
      if (!block.remark("minCoverage").isEmpty() || !block.remark("maxExcused").isEmpty()) {
        trial.gate(
            new CoverageGate(
                percent(block.remark("minCoverage")), percent(block.remark("maxExcused"))));
      }
      if (!block.remark("baseline").isEmpty()) {
        trial.baseline(block.remark("baseline"));
      }
      if (!block.remark("includes").isEmpty()) {
        trial.source(
            project.resolve(Trial.ARTICLE).getParent(), block.remark("includes").split(", "));
      }
    }
    return trial.run();
  }

  private static OptionalInt percent(String remark) {
    return remark.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(remark));
  }
}
