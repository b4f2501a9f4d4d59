package io.briefing.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs are words only: well formed, short, and no form twice in a role. */
class PackTest {

  private static final int LONGEST = 240;

  static List<String> languages() {
    return Language.supported();
  }

  @Test
  void aFormTwiceInARoleIsRefused() {
    assertThatThrownBy(() -> PackReader.read(List.of("twice")))
        .hasMessageContaining("twice.pack:4: 'january' is empty or twice in month");
  }

  @Test
  void allMistakesOfAPackAreNamedAtOnce() {
    assertThatThrownBy(() -> PackReader.read(List.of("wrong")))
        .hasMessageContaining("no endings.uary above jan~uary")
        .hasMessageContaining("a line is 'key: forms'");
  }

  @Test
  void aKeyThatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> PackReader.read(List.of("unknown"))).hasMessageContaining("[months]");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPackIsReadAndShort(String tag) throws IOException {
    assertThat(Language.of(tag).orElseThrow().pack()).isNotNull();
    assertThat(lines(tag).size()).isLessThan(LONGEST);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPackHoldsARegularExpression(String tag) throws IOException {
    assertThat(lines(tag))
        .noneMatch(line -> line.matches("[^#].*(\\.\\*|\\.\\+|\\\\[dws]|\\[[a-z]-[a-z]).*"));
  }

  /**
   * Not a rule: a word may be several things, and grammar chooses. The list is there to be read.
   */
  @ParameterizedTest
  @MethodSource("languages")
  void formsSharedByRolesAreListed(String tag, TestReporter reporter) throws IOException {
    Map<String, Set<String>> roles = new TreeMap<>();
    String key = "";
    for (String line : lines(tag)) {
      int colon = line.indexOf(": ");
      boolean isKey = !line.startsWith(" ") && !line.startsWith("#") && colon > 0;
      key = isKey ? line.substring(0, colon).split("\\.")[0] : key;
      if (!line.startsWith("#") && !key.equals("write") && !key.equals("endings")) {
        String role = key;
        for (String form : line.substring(isKey ? colon + 2 : 0).split("[|,]")) {
          String word = form.split(" = ")[0].strip();
          roles.computeIfAbsent(word, w -> new TreeSet<>()).add(role);
        }
      }
    }
    String shared =
        roles.entrySet().stream()
            .filter(entry -> entry.getValue().size() > 1 && !entry.getKey().isEmpty())
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining("\n"));
    reporter.publishEntry("forms with several roles in " + tag, shared.isEmpty() ? "–" : shared);
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = PackTest.class.getResourceAsStream(name + ".pack")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
