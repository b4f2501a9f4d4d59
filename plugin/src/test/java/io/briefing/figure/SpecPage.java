package io.briefing.figure;

import io.briefing.article.Article;
import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A page of specifications: under each heading a block of front matter and a table of cases. */
public final class SpecPage {

  /**
   * One row of a table.
   *
   * @param section the heading above it
   * @param frontMatter the fenced block above it
   * @param cells by column
   */
  public record Row(String section, int line, String frontMatter, Map<String, String> cells) {

    public String cell(String column) {
      String cell = cells.get(column);
      return cell.equals("–") ? "" : cell;
    }

    /** An article with this row's front matter and no prose. */
    public Article article() {
      return ArticleReader.read(
          new Source("spec.md", "---\ntitle: Spec\n" + frontMatter + "---\n"));
    }

    @Override
    public String toString() {
      return section + ", line " + line + ": " + cells.values();
    }
  }

  /** A heading with the fenced blocks below it: a front matter, and what the console shows. */
  public record Section(String title, List<String> blocks) {

    /** An article with this section's front matter and no prose. */
    public Article article() {
      return SpecPage.article(blocks.get(0));
    }

    /** What the console is to show. */
    public String console() {
      return blocks.get(1).stripTrailing();
    }
  }

  private SpecPage() {}

  static Article article(String frontMatter) {
    return ArticleReader.read(new Source("a.md", "---\ntitle: T\n" + frontMatter + "---\n"));
  }

  /** The sections that hold two blocks. */
  public static List<Section> sections(String resource) {
    List<Section> sections = new ArrayList<>();
    StringBuilder block = null;
    for (String line : text(resource).lines().toList()) {
      if (line.startsWith("```")) {
        if (block != null) {
          sections.get(sections.size() - 1).blocks.add(block.toString());
        }
        block = block == null ? new StringBuilder() : null;
      } else if (block != null) {
        block.append(line).append('\n');
      } else if (line.startsWith("#")) {
        sections.add(new Section(line.replace("#", "").trim(), new ArrayList<>()));
      }
    }
    return sections.stream().filter(section -> section.blocks.size() == 2).toList();
  }

  public static List<Row> rows(String resource) {
    List<Row> rows = new ArrayList<>();
    String section = "";
    StringBuilder block = new StringBuilder();
    boolean inBlock = false;
    List<String> columns = List.of();
    String[] lines = text(resource).split("\r?\n");
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      if (inBlock) {
        inBlock = !line.startsWith("```");
        if (inBlock) {
          block.append(line).append('\n');
        }
      } else if (line.startsWith("```")) {
        inBlock = true;
        block = new StringBuilder();
      } else if (line.startsWith("#")) {
        section = line.replace("#", "").trim();
      } else if (!line.startsWith("|")) {
        columns = List.of();
      } else if (columns.isEmpty()) {
        columns = cells(line);
      } else if (!line.startsWith("|--")) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> row = cells(line);
        for (int c = 0; c < columns.size(); c++) {
          cells.put(columns.get(c), row.get(c));
        }
        rows.add(new Row(section, i + 1, block.toString(), cells));
      }
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.trim().replace("\\|", "|"));
    }
    return cells;
  }

  static String text(String resource) {
    try (InputStream in = SpecPage.class.getResourceAsStream("/spec/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
