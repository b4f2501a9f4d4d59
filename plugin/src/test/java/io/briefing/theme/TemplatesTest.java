package io.briefing.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.TemplateScalarModel;
import io.briefing.publish.FilledPage;
import io.briefing.report.Report;
import io.briefing.report.SampleReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may do, and what is said when it does anything else. */
class TemplatesTest {

  @TempDir private Path project;

  @Test
  void everythingPrintedIsEscapedUnlessItIsMarkup() throws Exception {
    String page =
        fill("${text} ${markup}", Map.of("text", "<b>\"'&", "markup", new Markup("<b/>")));
    assertThat(page).isEqualTo("&lt;b&gt;&quot;&#39;&amp; <b/>");
  }

  @Test
  void aRecordIsShownByItsComponents() throws Exception {
    Map<String, Object> model =
        Map.of("tally", new Report.Tally("verified", "pass", "agrees", "3"));
    assertThat(fill("${tally.count} ${tally.label}", model)).isEqualTo("3 agrees");
  }

  @Test
  void aRecordIsListedByItsComponents() throws Exception {
    Map<String, Object> model =
        Map.of("tally", new Report.Tally("verified", "pass", "agrees", "3"));
    String names = "<#list tally?keys as name>${name}<#sep>,</#list>";
    String values = "<#list tally?values as value>${value}<#sep>,</#list>";
    String both = "<#list tally as name, value>${name}=${value}<#sep>,</#list>";
    assertThat(fill(names, model)).isEqualTo("verdict,colour,label,count");
    assertThat(fill(values, model)).isEqualTo("verified,pass,agrees,3");
    assertThat(fill(both, model)).startsWith("verdict=verified,").endsWith("=3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/\")}",
        "${\"freemarker.template.utility.JythonRuntime\"?new()}",
        "${tally?api.class}",
        "${tally.class}",
        "${tally.getClass()}",
        "${tally.hashCode()}",
        "${tally.label.getBytes()}",
        "${tally.label?api.bytes}",
        "<#assign x = tally.label?eval>${x}",
        "<#include \"/../../outside.txt\">",
        "<#include \"../outside.txt\">",
        "<#include \"file:///etc/passwd\">",
        "<#import \"https://example.org/x.ftl\" as x>",
        "${file}",
        "${thread}"
      })
  void aTemplateCannotLeaveItsSandbox(String escape) throws Exception {
    Files.writeString(project.resolve("outside.txt"), "secret");
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("tally", new Report.Tally("verified", "pass", "agrees", "3"));
    model.put("file", project.toFile());
    model.put("thread", Thread.currentThread());
    assertThatThrownBy(() -> fill(escape, model))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("test.ftl");
  }

  @Test
  void aLinkOutOfTheTemplateDirectoryIsNotFollowed() throws Exception {
    Files.writeString(project.resolve("outside.txt"), "secret");
    Path theme = Files.createDirectories(project.resolve("theme"));
    Files.createSymbolicLink(theme.resolve("link.txt"), project.resolve("outside.txt"));
    assertThatThrownBy(() -> fill("<#include \"link.txt\">", Map.of()))
        .isInstanceOf(RenderException.class);
  }

  @Test
  void aSyntaxErrorNamesTemplateLineAndColumn() {
    assertThatThrownBy(() -> fill("line one\n  <#if>", Map.of()))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("template test.ftl:2:");
  }

  @Test
  void aMissingValueNamesTemplateLineAndColumn() {
    assertThatThrownBy(() -> fill("line one\n  ${nothing.there}", Map.of()))
        .isInstanceOf(RenderException.class)
        .hasMessageStartingWith("template test.ftl:2:5: ")
        .hasMessageContaining("nothing");
  }

  @Test
  void anErrorInAPartNamesThePart() throws Exception {
    Files.createDirectories(project.resolve("theme"));
    Files.writeString(project.resolve("theme/part.ftl"), "\n\n<#if>");
    assertThatThrownBy(() -> fill("<#include \"part.ftl\">", Map.of()))
        .hasMessageStartingWith("template part.ftl:3:");
  }

  @Test
  void macrosThatCallEachOtherForEverAreStopped() {
    assertThatThrownBy(() -> fill("<#macro again><@again/></#macro><@again/>", Map.of()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("without end");
  }

  @Test
  void aLoopWithoutEndIsStoppedAtTheDeadline() {
    String loop = "<#list 1.. as i><#if i lt 0>never</#if></#list>";
    assertThatThrownBy(() -> assertTimeout(() -> fill(loop, Map.of(), 1)))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("did not end within 1 s");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void aTemplateThatHeedsNoInterruptIsLeftBehindAtTheDeadline() {
    CountDownLatch end = new CountDownLatch(1);
    TemplateScalarModel deaf =
        () -> {
          boolean waiting = true;
          while (waiting) {
            try {
              end.await();
              waiting = false;
            } catch (InterruptedException e) {
              // Like a regular expression that tries and tries.
            }
          }
          return "";
        };
    try {
      assertThatThrownBy(() -> assertTimeout(() -> fill("${deaf}", Map.of("deaf", deaf), 1)))
          .isInstanceOf(RenderException.class)
          .hasMessageContaining("test.ftl did not end within 1 s");
    } finally {
      end.countDown();
    }
  }

  @Test
  void aPartThatIsTooLongByFarIsRefusedToo() throws Exception {
    LimitedWriter writer = new LimitedWriter(10);
    writer.write("12345");
    assertThatThrownBy(() -> writer.write("", 0, Integer.MAX_VALUE))
        .isInstanceOf(LimitedWriter.TooLong.class);
    writer.write("67890");
    assertThat(writer.toString()).isEqualTo("1234567890");
  }

  @Test
  void aPageWithoutEndIsStoppedAtTheLimit() {
    assertThatThrownBy(() -> fill("<#list 1.. as i>${\"x\"?left_pad(100000)}</#list>", Map.of()))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("more than");
  }

  @Test
  void aProjectReplacesOneFileAndKeepsTheRest() throws Exception {
    Path theme = Files.createDirectories(project.resolve("theme/parts"));
    Files.writeString(theme.resolve("footer.ftl"), "<footer>Ours, ${report.title}</footer>");
    Theme mixed = Theme.of(Optional.of(project.resolve("theme")));
    String page = FilledPage.of(mixed, SampleReport.draft());
    assertThat(page).contains("<footer>Ours, The cloud that pays for the shop</footer>");
    assertThat(page).contains("briefing-tie-out");
  }

  @Test
  void aTemplateDirectoryThatIsNotThereIsReported() {
    assertThatThrownBy(() -> Theme.of(Optional.of(project.resolve("nowhere"))))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("nowhere")
        .hasMessageContaining("templateDirectory");
  }

  @Test
  void aStyleSheetThatEndsItsElementIsRefused() throws Exception {
    Path theme = Files.createDirectories(project.resolve("theme"));
    Files.writeString(theme.resolve("page.css"), "a{} </style><script>alert(1)</script>");
    Theme evil = Theme.of(Optional.of(theme));
    assertThatThrownBy(() -> StyleSheet.page(evil))
        .isInstanceOf(RenderException.class)
        .hasMessageContaining("page.css");
  }

  private static void assertTimeout(org.junit.jupiter.api.function.Executable run) {
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), run);
  }

  /** With a deadline that only a template without end can miss, however busy the machine. */
  private String fill(String template, Map<String, Object> model) throws Exception {
    return fill(template, model, 60);
  }

  private String fill(String template, Map<String, Object> model, int seconds) throws Exception {
    Path theme = Files.createDirectories(project.resolve("theme"));
    Files.writeString(theme.resolve("test.ftl"), template);
    return new Templates(Theme.of(Optional.of(theme)), seconds).fill("test.ftl", model);
  }
}
