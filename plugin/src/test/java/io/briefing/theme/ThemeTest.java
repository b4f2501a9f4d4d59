package io.briefing.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.briefing.publish.FilledPage;
import io.briefing.report.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Themes, and what a project lays over them. */
class ThemeTest {

  @TempDir private Path project;

  @Test
  void thePrintThemeKeepsThePartsOfTheDefaultTheme() {
    String print = page(Theme.of("print", Optional.empty()));
    assertThat(print).contains("--sans:\"Libertinus Serif\"").contains("briefing-tie-out");
    assertThat(page(Theme.of(Optional.empty()))).doesNotContain("Libertinus");
  }

  @Test
  void aThemeThatThereIsNotIsReportedWithAWayOut() {
    for (String name : new String[] {"nowhere", "../default", "", "a/b", "default/parts"}) {
      assertThatThrownBy(() -> Theme.of(name, Optional.empty()))
          .isInstanceOf(RenderException.class)
          .hasMessageContaining("there is no theme \"" + name + "\"")
          .hasMessageContaining("default and print");
    }
  }

  @Test
  void aThemeForAnotherContractIsRefused() throws IOException {
    Files.writeString(project.resolve("theme.properties"), "contract = 7\n");
    assertThatThrownBy(() -> Theme.of(Optional.of(project)))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining(
            "was written for contract 7, this version of Briefing has contract 1");
    Files.writeString(project.resolve("theme.properties"), "contract = " + Theme.CONTRACT + "\n");
    assertThat(page(Theme.of(Optional.of(project)))).contains("<h1>");
  }

  @Test
  void aProjectAddsRulesAndALogo() throws IOException {
    Files.writeString(project.resolve("page-more.css"), "h1 { color: teal; }");
    Files.writeString(
        project.resolve("logo.svg"),
        "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><title>Northwind</title><path d=\"M0 0h9v9z\"/></svg>");
    String text = page(Theme.of(Optional.of(project)));
    assertThat(text).contains("h1{color:teal}");
    Document page = Jsoup.parse(text);
    assertThat(page.select("svg.briefing-logo title").text()).isEqualTo("Northwind");
  }

  @Test
  void aLogoThatRunsOrLoadsSomethingIsRefused() throws IOException {
    for (String inside :
        new String[] {
          "<script>x</script>",
          "<image href=\"http://e.example/x\"/>",
          "<path onclick=\"x\"/>",
          "<rect fill=\"url(http://e.example)\"/>",
          "<g style=\"color:red\"/>"
        }) {
      Files.writeString(project.resolve("logo.svg"), "<svg>" + inside + "</svg>");
      Theme theme = Theme.of(Optional.of(project));
      assertThatThrownBy(() -> page(theme))
          .as(inside)
          .isInstanceOf(RenderException.class)
          .hasMessageContaining("logo.svg cannot be shown: it has an");
    }
  }

  private static String page(Theme theme) {
    return FilledPage.of(theme, SampleReport.draft());
  }
}
