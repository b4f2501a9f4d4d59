package io.briefing.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.language.Language;
import io.briefing.publish.Publisher.Format;
import io.briefing.report.SampleArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a project lays over a theme: labels of a region, colours, rules. */
class LookTest {

  @Test
  void aRegionWithoutWordsOfItsOwnMayHaveLabels(@TempDir Path project) throws IOException {
    Files.createDirectory(project.resolve("labels"));
    Files.writeString(project.resolve("labels/de-AT.properties"), "figures = Zahlen\n");
    Files.writeString(project.resolve("labels/en-GB.properties"), "figures = Numbers\n");
    for (String[] row :
        new String[][] {
          {"de-AT", "Zahlen"}, {"de-at", "Zahlen"}, {"de", "Kennzahlen"}, {"en-GB", "Numbers"}
        }) {
      Path output = project.resolve("out-" + row[0]);
      PublisherTest.publish(
          List.of(new Publisher.Page(SampleArticle.clean(row[0], "src/a.md"), "a", List.of())),
          new Publisher.Settings(
              output, Set.of(Format.HTML), Optional.of(project), Language.ENGLISH, "1"));
      assertThat(Jsoup.parse(Files.readString(output.resolve("a.html"))).select("h2").eachText())
          .as(row[0])
          .contains(row[1]);
    }
  }

  @Test
  void aLabelOrATokenThatIsMisspeltIsReportedWithItsFile(@TempDir Path project) throws IOException {
    Files.createDirectory(project.resolve("labels"));
    Files.writeString(
        project.resolve("labels/de.properties"), "figrues = Kennzahlen\nour_own_word = x\n");
    Files.writeString(
        project.resolve("tokens.css"), ":root { --acent: #123456; --stripe: 2px; --ink: #000; }");
    Look look = Look.of("default", Optional.of(project), true, false);
    assertThat(look.labels("de").say("verified")).isEqualTo("stimmt überein");
    assertThat(look.misspelt())
        .containsExactly(
            "the theme's labels/de.properties says figrues, which no page asks for; did you mean"
                + " figures?",
            "the theme's tokens.css says --acent, which no page asks for; did you mean --accent?");
  }

  @Test
  void whatAThemeUsesItselfIsNotMisspelt(@TempDir Path project) throws IOException {
    Files.writeString(project.resolve("tokens.css"), ":root { --part-7: #123456; }");
    Files.writeString(project.resolve("page-more.css"), "h3 { color: var(--part-7, red); }");
    assertThat(Look.of("default", Optional.of(project), true, false).misspelt()).isEmpty();
    assertThat(Look.of("print", Optional.empty(), true, false).misspelt()).isEmpty();
  }
}
