package io.briefing.mojo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page of a rule: what it means, an article that breaks it, what the console says, and the same
 * article mended.
 *
 * <p>A fenced block is an article unless a line before it names the file it is, as {@code
 * `src/briefings/shop.md`}. What a page cannot show as text, a comment says: {@code <!-- saved as:
 * ISO-8859-1 -->}, {@code <!-- line ends: CR -->}, {@code <!-- ␇ is: U+0007 -->}, {@code <!-- last
 * line: 30000 times -->}, {@code <!-- readable by: nobody -->}, {@code <!-- formats: pdf -->},
 * {@code <!-- minCoverage: 80 -->}, {@code <!-- maxExcused: 10 -->}, {@code <!-- baseline:
 * src/baseline.yaml -->}, {@code <!-- includes: *.md, *.markdown -->}.
 */
record RulePage(
    String name,
    String level,
    String summary,
    List<Block> wrong,
    String console,
    List<Block> right) {

  static final Path FOLDER = Path.of("src/site/markdown/rules");

  /** A file that a page shows. */
  record Block(String path, String text, List<String> remarks) {

    /** What comes behind the colon of a remark, empty if there is none. */
    String remark(String name) {
      return remarks.stream()
          .filter(remark -> remark.startsWith(name + ": "))
          .map(remark -> remark.substring(name.length() + 2))
          .findFirst()
          .orElse("");
    }

    /** The file's bytes, with what the remarks say of them. */
    byte[] bytes() {
      String written = text;
      for (String remark : remarks) {
        int is = remark.indexOf(" is: U+");
        if (is > 0) {
          int point = Integer.parseInt(remark.substring(is + 7), 16);
          written = written.replace(remark.substring(0, is), Character.toString(point));
        }
      }
      if (!remark("last line").isEmpty()) {
        int times = Integer.parseInt(remark("last line").replace(" times", ""));
        int last = written.lastIndexOf('\n', written.length() - 2) + 1;
        written = written.substring(0, last) + written.substring(last).repeat(times);
      }
      if (remark("line ends").equals("CR")) {
        written = written.replace('\n', '\r');
      }
      String saved = remark("saved as");
      return written.getBytes(saved.isEmpty() ? StandardCharsets.UTF_8 : Charset.forName(saved));
    }
  }

  static List<RulePage> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<RulePage> pages = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        if (!file.endsWith("index.md")) {
          pages.add(new Reader(Files.readAllLines(file)).page());
        }
      }
      return pages;
    }
  }

  /** Reads a page line by line. */
  private static final class Reader {
    private final List<String> lines;
    private final List<Block> wrong = new ArrayList<>();
    private final List<Block> right = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private String console = "";
    private String path = Trial.ARTICLE;
    private String section = "";

    Reader(List<String> lines) {
      this.lines = lines;
    }

    RulePage page() {
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (line.startsWith("## ")) {
          section = line.substring(3);
        } else if (line.startsWith("<!-- ")) {
          remarks.add(line.substring(5, line.length() - 4));
        } else if (line.startsWith("`") && line.endsWith("`") && !line.startsWith("```")) {
          path = line.substring(1, line.length() - 1);
        } else if (line.startsWith("```")) {
          String fence = line.replaceFirst("[a-z]*$", "");
          int end = i + 1;
          while (!lines.get(end).equals(fence)) {
            end++;
          }
          block(line.substring(fence.length()), lines.subList(i + 1, end));
          i = end;
        }
      }
      String level = lines.get(2).replaceFirst("\\*\\*Level:\\*\\* ([a-z]+).*", "$1");
      return new RulePage(lines.get(0).substring(2), level, lines.get(4), wrong, console, right);
    }

    private void block(String language, List<String> text) {
      if (language.equals("text") && section.equals("Wrong")) {
        console = String.join("\n", text);
      } else if (section.equals("Wrong") || section.equals("Right")) {
        String whole = text.isEmpty() ? "" : String.join("\n", text) + "\n";
        (section.equals("Wrong") ? wrong : right).add(new Block(path, whole, List.copyOf(remarks)));
      }
      path = Trial.ARTICLE;
      remarks.clear();
    }
  }
}
