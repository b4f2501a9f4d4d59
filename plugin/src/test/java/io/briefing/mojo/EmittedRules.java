package io.briefing.mojo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of all rules, as the sources have them. */
final class EmittedRules {

  private static final Path SOURCES = Path.of("src/main/java/io/briefing");

  /**
   * In these rooms a text of words joined by hyphens names a rule, or a class, role or attribute of
   * the page.
   */
  private static final List<String> ROOMS =
      List.of("article", "figure", "formula", "table", "chart");

  private static final Pattern NAME = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");
  private static final Pattern OF_THE_PAGE = Pattern.compile("(?:briefing|doc|aria)-.*");

  /** Elsewhere it is the first argument where a finding is made, or a constant of Rule. */
  private static final Pattern FINDING =
      Pattern.compile("Finding\\.(?:error|warning|note)\\(\\s*\"([a-z-]+)\"");

  private static final Pattern CONSTANT = Pattern.compile("(?m)^  ([A-Z_]+)\\(Level\\.");
  private static final Pattern VERDICT =
      Pattern.compile("(?m)^  ([A-Z]+)\\(Colour\\.(?:WARN|FAIL)\\)");

  private EmittedRules() {}

  static Set<String> all() throws IOException {
    Set<String> rules = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String code = Files.readString(file);
        String room = SOURCES.relativize(file).getName(0).toString();
        collect(ROOMS.contains(room) ? NAME : FINDING, code, rules);
      }
    }
    collect(CONSTANT, Files.readString(SOURCES.resolve("verdict/Rule.java")), rules);
    collect(VERDICT, Files.readString(SOURCES.resolve("verdict/Verdict.java")), rules);
    rules.removeIf(name -> OF_THE_PAGE.matcher(name).matches());
    return rules;
  }

  private static void collect(Pattern pattern, String code, Set<String> rules) {
    Matcher matcher = pattern.matcher(code);
    while (matcher.find()) {
      rules.add(matcher.group(1).toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
  }
}
