package io.briefing.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One section of a page under {@code spec/article}: an article and what is expected of it.
 *
 * @param name page and heading
 * @param text the article
 * @param expected the other blocks by name
 */
record ArticleSpec(String name, String text, Map<String, String> expected) {

  private static final Path PAGES = Path.of("src", "test", "resources", "spec", "article");

  /** What stands before the prose when a section gives the prose alone. */
  private static final String FRONT_MATTER = "---\ntitle: T\n---\n";

  static List<ArticleSpec> all() throws IOException {
    List<ArticleSpec> specs = new ArrayList<>();
    try (var pages = Files.list(PAGES)) {
      for (Path page : pages.sorted().toList()) {
        specs.addAll(read(page));
      }
    }
    return specs;
  }

  private static List<ArticleSpec> read(Path page) throws IOException {
    List<ArticleSpec> specs = new ArrayList<>();
    String name = null;
    boolean fenced = false;
    StringBuilder section = new StringBuilder();
    for (String line : (Files.readString(page) + "\n## ").split("\n", -1)) {
      if (line.startsWith("## ") && !fenced) {
        if (name != null) {
          specs.add(of(page.getFileName() + ": " + name, blocks(section.toString())));
        }
        name = line.substring(3);
        section.setLength(0);
      }
      fenced = line.startsWith("```") != fenced;
      section.append(line).append('\n');
    }
    return specs;
  }

  private static ArticleSpec of(String name, Map<String, String> blocks) {
    String prose = blocks.remove("prose");
    return new ArticleSpec(
        name, prose == null ? blocks.remove("article") : FRONT_MATTER + prose, blocks);
  }

  private static Map<String, String> blocks(String section) {
    Map<String, String> blocks = new LinkedHashMap<>();
    String name = null;
    StringBuilder block = new StringBuilder();
    for (String line : section.split("\n", -1)) {
      if (name == null && line.startsWith("```")) {
        name = line.substring(3);
        block.setLength(0);
      } else if (line.equals("```")) {
        blocks.put(name, block.toString());
        name = null;
      } else if (name != null) {
        block.append(line).append('\n');
      }
    }
    return blocks;
  }

  /** What a block expects; empty if there is none. */
  String expected(String block) {
    return expected.getOrDefault(block, "");
  }

  @Override
  public String toString() {
    return name;
  }
}
