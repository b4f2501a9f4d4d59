package io.briefing.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs are words only: well formed, short, explained, and no form twice in a role. */
class PackTest {

  private static final int MOST_LINES = 130;
  private static final int LONGEST_LINE = 140;
  private static final Path PAGE = Path.of("src/site/markdown/packs.md");

  /** Where a row of the page names its keys, and where one of them is. */
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]*) \\|");

  private static final Pattern KEY = Pattern.compile("`([^`]+)`");

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
    for (String pack : Language.packs(tag)) {
      assertThat(lines(pack)).as(pack).hasSizeLessThanOrEqualTo(MOST_LINES);
      assertThat(lines(pack)).as(pack).allMatch(line -> line.length() <= LONGEST_LINE);
    }
  }

  /**
   * When this fails, mend the page, or move the words to the pack that the page gives their key.
   */
  @ParameterizedTest
  @MethodSource("languages")
  void everyKeyStandsInThePackThatThePageGivesIt(String tag) throws IOException {
    for (String pack : Language.packs(tag)) {
      boolean whole = pack.indexOf('/') < 0;
      Set<String> told = whole ? told() : told(pack.substring(pack.indexOf('/') + 1));
      assertThat(told).as(pack).containsAll(keys(pack));
    }
  }

  @Test
  void thePageExplainsEveryRoleAndNothingElse() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String tag : Language.supported()) {
      for (String pack : Language.packs(tag)) {
        used.addAll(keys(pack));
      }
    }
    for (Role role : Role.values()) {
      used.add(role.key());
    }
    used.add("drop");
    assertThat(told()).isEqualTo(used);
  }

  /** The keys that the page explains, in all of it. */
  private static Set<String> told() throws IOException {
    Set<String> all = new TreeSet<>();
    for (String pack : Language.PACKS) {
      all.addAll(told(pack));
    }
    return all;
  }

  /** The keys that the page explains below the name of a pack. */
  private static Set<String> told(String pack) throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf("\n## " + pack + ".pack\n");
    assertThat(from).as("a section on " + pack + ".pack").isPositive();
    int to = page.indexOf("\n## ", from + 1);
    return ROW.matcher(page.substring(from, to < 0 ? page.length() : to))
        .results()
        .flatMap(row -> KEY.matcher(row.group(1)).results())
        .map(key -> key.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys of a pack, without what a point adds to those of forms, endings and multiples. */
  private static Set<String> keys(String pack) throws IOException {
    return lines(pack).stream()
        .filter(line -> line.matches("[a-z].*"))
        .map(line -> line.substring(0, line.indexOf(':')))
        .map(key -> key.replaceFirst("^(write\\.multiple(-growth)?)\\.\\d$", "$1"))
        .map(key -> key.startsWith("write.") ? key : key.split("\\.")[0])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noPackHoldsARegularExpression(String tag) throws IOException {
    assertThat(allLines(tag))
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
    for (String line : allLines(tag)) {
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

  /** What a tag has of its own: a language its packs, a region its one. */
  private static List<String> allLines(String tag) throws IOException {
    List<String> all = new ArrayList<>();
    for (String pack : Language.packs(tag)) {
      if (tag.indexOf('-') < 0 ? pack.startsWith(tag + "/") : pack.equals(tag)) {
        all.addAll(lines(pack));
      }
    }
    return all;
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = PackTest.class.getResourceAsStream(name + ".pack")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
