package io.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.Article;
import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures from other files: what is read, and what is refused. */
class UsedFilesTest {

  private static final String AMAZON =
      "figures:\n  amazon.revenue: {label: Net sales, source: S, value: 574785}\n";

  @TempDir Path directory;

  private Figures read(String use) throws IOException {
    return read(use, "");
  }

  private Figures read(String use, String figures) throws IOException {
    Path article =
        write("project/articles/a.md", "---\ntitle: A\nuse: " + use + "\n" + figures + "---\n");
    Article read = ArticleReader.read(article, "articles/a.md");
    assertThat(read.findings()).isEmpty();
    return FigureReader.read(read, article, directory.resolve("project"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static List<String> messages(Figures figures) {
    return figures.findings().stream()
        .map(
            finding ->
                finding.source().path()
                    + ":"
                    + finding.position()
                    + " "
                    + finding.rule()
                    + ": "
                    + finding.message())
        .toList();
  }

  @Test
  void yamlBesideTheArticleAndAboveIt() throws IOException {
    write("project/figures/amazon.yaml", AMAZON);
    write("project/articles/more.yml", "figures:\n  b: {label: B, source: S, value: 2}\n");
    Figures figures = read("[../figures/amazon.yaml, more.yml]");
    assertThat(figures.findings()).isEmpty();
    assertThat(figures.all()).extracting(Figure::id).containsExactly("amazon.revenue", "b");
    assertThat(figures.lookup("b").orElseThrow().file().path()).isEqualTo("articles/more.yml");
  }

  @Test
  void filesMayUseFilesAndEachIsReadOnce() throws IOException {
    write(
        "project/articles/one.yaml",
        "use: [base.yaml]\nfigures:\n  x: {label: X, source: S, value: 1}\n");
    write("project/articles/two.yaml", "use: base.yaml\n");
    write("project/articles/base.yaml", AMAZON);
    Figures figures = read("[one.yaml, two.yaml, base.yaml]");
    assertThat(figures.findings()).isEmpty();
    assertThat(figures.all()).extracting(Figure::id).containsExactly("x", "amazon.revenue");
  }

  @Test
  void csvGivesOneFigureForTheRowsOfAnId() throws IOException {
    write(
        "project/articles/segments.csv",
        "id,period,value,unit,scale,label,source\r\n"
            + "aws.revenue,2022,\"80,096\",USD,million,AWS net sales,10-K\r\n"
            + "aws.revenue,2023,90757,,,,\r\n"
            + "\r\n"
            + "loss,,\"(2,722)\",USD,million,\"A \"\"net\"\" loss, in all\",10-K\r\n"
            + "loss,,-2722,,,,\r\n");
    Figures figures = read("segments.csv");
    assertThat(messages(figures)).isEmpty();
    Figure aws = figures.lookup("aws.revenue").orElseThrow();
    assertThat(aws.values().keySet()).extracting(Period::text).containsExactly("2022", "2023");
    assertThat(aws.values().values())
        .extracting(known -> known.stated().exact())
        .containsExactly("80096000000", "90757000000");
    Figure loss = figures.lookup("loss").orElseThrow();
    assertThat(loss.label()).isEqualTo("A \"net\" loss, in all");
    assertThat(loss.value().orElseThrow().stated().exact()).isEqualTo("-2722000000");
  }

  @Test
  void csvMistakesHaveTheirPlace() throws IOException {
    write(
        "project/articles/x.csv",
        "id,value,unit,labl\n"
            + "a,12x,USD,A\n"
            + "a,13,EUR,A\n"
            + ",5,USD,B\n"
            + "c,469,822,USD,C\n"
            + "d,,USD,D\n");
    assertThat(messages(read("x.csv")))
        .containsExactly(
            "articles/x.csv:1:15 unknown-key: \"labl\" means nothing here",
            "articles/x.csv:3:6 duplicate-figure: a has another unit in line 2",
            "articles/x.csv:3:3 duplicate-figure: a has another value in line 2",
            "articles/x.csv:4:1 csv-syntax: the row has no id",
            "articles/x.csv:5:15 csv-syntax: the row has more cells than the first row has columns",
            "articles/x.csv:6:1 figure-value: the row has no value",
            "articles/x.csv:2:3 not-a-number: \"12x\" is not a number",
            "articles/x.csv:2:1 no-source: a names no source",
            "articles/x.csv:2:1 figure-label: a has no label");
  }

  @Test
  void csvWithoutItsColumnsOrWithBrokenQuotes() throws IOException {
    write("project/articles/semicolons.csv", "id;value\na;1\n");
    assertThat(messages(read("semicolons.csv")))
        .containsExactly(
            "articles/semicolons.csv:1:1 csv-header: the cells are separated by semicolons");
    write("project/articles/quotes.csv", "id,value,label\na,1,\"A\" label\nb,2,B\n");
    assertThat(messages(read("quotes.csv")))
        .anyMatch(message -> message.contains("csv-syntax: the rows from here on cannot be read"));
    write("project/articles/open.csv", "id,value,label\na,1,\"never closed\n");
    assertThat(messages(read("open.csv")))
        .anyMatch(message -> message.contains("csv-syntax: the rows from here on cannot be read"));
    write("project/articles/empty.csv", "");
    assertThat(messages(read("empty.csv")))
        .containsExactly("articles/empty.csv:1:1 csv-header: the file is empty");
  }

  @Test
  void csvBreaksInTheRowThatItBreaksIn() throws IOException {
    write("project/articles/late.csv", "id,value,label\n\na,1,A\nb,\"2,B\nc,3,C\n");
    assertThat(messages(read("late.csv")))
        .contains("articles/late.csv:4:1 csv-syntax: the rows from here on cannot be read as CSV");
  }

  @Test
  void aFigureFileWithNothingInItIsSaidToBeEmpty() throws IOException {
    write("project/articles/empty.yaml", "# to come\n");
    assertThat(messages(read("empty.yaml")))
        .containsExactly("articles/empty.yaml:1:1 wrong-type: the file is empty");
  }

  @Test
  void pathsOutOfTheProjectAreRefused() throws IOException {
    write("secret.yaml", AMAZON);
    for (String path :
        List.of(
            "../../secret.yaml",
            "../articles/../../secret.yaml",
            directory.resolve("secret.yaml").toString(),
            "/etc/passwd",
            "\"C:/x.yaml\"",
            "'..\\..\\secret.yaml'",
            "\"https://example.org/x.yaml\"")) {
      Figures figures = read(path);
      assertThat(figures.findings())
          .as(path)
          .extracting(Finding::rule)
          .containsExactly("use-outside");
      assertThat(figures.all()).isEmpty();
    }
  }

  @Test
  void linksOutOfTheProjectAreRefused() throws IOException {
    Path secret = write("secret.yaml", AMAZON);
    Files.createDirectories(directory.resolve("project/articles"));
    Files.createSymbolicLink(directory.resolve("project/articles/link.yaml"), secret);
    Files.createSymbolicLink(directory.resolve("project/articles/folder"), directory);
    assertThat(messages(read("[link.yaml, folder/secret.yaml]")))
        .containsExactly(
            "articles/a.md:3:7 use-outside: \"link.yaml\" is a link that leads outside the project",
            "articles/a.md:3:18 use-outside: \"folder/secret.yaml\" is a link that leads outside"
                + " the project");
  }

  @Test
  void missingFilesFoldersAndOtherKinds() throws IOException {
    Files.createDirectories(directory.resolve("project/articles/folder.yaml"));
    write("project/articles/notes.txt", AMAZON);
    assertThat(messages(read("[none.yaml, folder.yaml, notes.txt] ")))
        .containsExactly(
            "articles/a.md:3:7 use-file: there is no file \"none.yaml\"",
            "articles/a.md:3:18 use-file: \"folder.yaml\" is not a file",
            "articles/a.md:3:31 use-file: \"notes.txt\" is neither YAML nor CSV");
  }

  @Test
  void circlesAreReportedWhereTheyClose() throws IOException {
    write(
        "project/articles/one.yaml",
        "use: [two.yaml]\nfigures:\n  x: {label: X, source: S, value: 1}\n");
    write(
        "project/articles/two.yaml",
        "use: [one.yaml]\nfigures:\n  y: {label: Y, source: S, value: 2}\n");
    Figures figures = read("one.yaml");
    assertThat(messages(figures))
        .containsExactly(
            "articles/two.yaml:1:7 circular-use: the files use each other in a circle");
    assertThat(figures.all()).extracting(Figure::id).containsExactlyInAnyOrder("x", "y");
  }

  @Test
  void filesThatAreNoFigureFiles() throws IOException {
    write("project/articles/list.yaml", "- 1\n");
    write("project/articles/empty.yaml", "");
    write("project/articles/keys.yaml", "figurs: {}\n");
    write("project/articles/broken.yaml", "figures: {a: \n");
    Files.write(
        directory.resolve("project/articles/latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});
    Figures figures = read("[list.yaml, empty.yaml, keys.yaml, broken.yaml, latin.yaml]");
    assertThat(figures.all()).isEmpty();
    assertThat(figures.findings())
        .extracting(finding -> finding.source().path())
        .contains(
            "articles/list.yaml",
            "articles/keys.yaml",
            "articles/broken.yaml",
            "articles/latin.yaml");
  }

  @Test
  void aFigureInTwoPlacesMustBeEqual() throws IOException {
    write("project/articles/same.yaml", AMAZON);
    write("project/articles/other.yaml", AMAZON.replace("574785", "574875"));
    String own = "figures:\n  amazon.revenue: {label: Sales, source: S, value: \"574,785\"}\n";
    assertThat(messages(read("same.yaml", own))).isEmpty();
    Figures figures = read("other.yaml", own);
    assertThat(messages(figures))
        .containsExactly(
            "articles/a.md:5:3 duplicate-figure: amazon.revenue is defined otherwise in"
                + " articles/other.yaml:2");
    assertThat(figures.lookup("amazon.revenue").orElseThrow().label()).isEqualTo("Sales");
  }
}
