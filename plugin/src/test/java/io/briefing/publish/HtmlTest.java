package io.briefing.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.report.Report;
import io.briefing.report.SampleReport;
import io.briefing.theme.Markup;
import io.briefing.theme.Templates;
import io.briefing.theme.Theme;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page of an article. */
class HtmlTest {

  private static final Path GOLDEN = Path.of("src/test/resources/publish/draft.html");
  private static final String EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>&";

  private final Theme theme = Theme.of(Optional.empty());
  private final Html html = new Html(theme, new Templates(theme));
  private final Document page = Jsoup.parse(html.page(SampleReport.draft()));

  /**
   * The whole page but its style sheet. After a change that is meant: read the page written to
   * target/draft.html and copy it.
   */
  @Test
  void thePageIsAsItWasReviewed() throws IOException {
    String written = html.page(SampleReport.draft());
    String body =
        written.substring(0, written.indexOf("<style>"))
            + written.substring(written.indexOf("</style>") + "</style>".length());
    body = body.replaceFirst("sha256-[A-Za-z0-9+/=]+", "sha256-…");
    Files.writeString(Path.of("target/draft.html"), body);
    assertThat(body).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void thePageNeedsNothingElse() {
    assertThat(
            page.select(
                "script:not([type=application/ld+json]), link, iframe, object, embed, base, form,"
                    + " audio, video, img"))
        .isEmpty();
    assertThat(page.select("[style]")).isEmpty();
    assertThat(page.select("[src], [srcset], [background]")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
      }
    }
    assertThat(page.select("style").get(0).data()).doesNotContain("url(", "@import");
  }

  @Test
  void thePolicyAllowsItsOwnStyleAndNothingElse() throws Exception {
    byte[] style = page.select("style").get(0).data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .isEqualTo(
            "default-src 'none'; style-src 'sha256-"
                + hash
                + "'; base-uri 'none'; form-action 'none'");
  }

  @Test
  void everyLinkInThePageLeadsSomewhere() {
    assertThat(page.select("a[href^=#], use[href^=#]")).isNotEmpty();
    for (Element link : page.select("a[href^=#], use[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.toString())
          .isNotNull();
    }
    for (Element button : page.select("[popovertarget]")) {
      assertThat(page.getElementById(button.attr("popovertarget"))).isNotNull();
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(page.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everyClaimIsLinkedWithItsRowBothWays() {
    for (Report.Claim claim : SampleReport.draft().claims()) {
      Element row = page.getElementById("tie-" + claim.id());
      assertThat(row.select("th a").attr("href")).isEqualTo("#claim-" + claim.id());
      Element words = page.getElementById("claim-" + claim.id());
      assertThat(words.select("a").attr("href")).isEqualTo("#tie-" + claim.id());
      assertThat(words.text()).startsWith(claim.words());
    }
  }

  @Test
  void theSourceOfAProofLeadsToTheFigureThatRestsOnIt() {
    Element source = page.select(".briefing-note dt:last-of-type + dd a").first();
    assertThat(source.text()).isEqualTo("Form 10-K 2023");
    assertThat(page.getElementById(source.attr("href").substring(1)).text())
        .startsWith("AWS net sales");
  }

  @Test
  void theStyleSheetSaysNothingInVain() {
    assertThat(page.select("style").get(0).data()).doesNotContain(";}", "/*", "  ");
  }

  @Test
  void aVerdictIsNeverToldByColourAlone() {
    for (Element mark : page.select(".briefing-mark")) {
      assertThat(mark.select("use").attr("href")).startsWith("#briefing-");
      assertThat(mark.attr("aria-label")).startsWith("Claim ");
    }
  }

  @Test
  void headingsAreInOrderAndTablesHaveCaptionsAndScopes() {
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int own = heading.tagName().charAt(1) - '0';
      assertThat(own).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = own;
    }
    assertThat(page.select("h1")).hasSize(1);
    for (Element table : page.select(".briefing-section table")) {
      assertThat(table.select("caption")).hasSize(1);
      assertThat(table.select("th:not([scope])")).isEmpty();
    }
  }

  @Test
  void aDraftIsVisiblyADraft() {
    assertThat(page.select(".briefing-banner").text()).startsWith("Draft");
    assertThat(page.select(".briefing-correct").text())
        .contains(
            "less than a seventh of sales", "contradicted", "“less than a sixth” would be true");
  }

  /** Each with its words, what is wrong, what would be true, and a way to its place. */
  @Test
  void whatIsToBeMendedBeginsWithTheClaims() {
    Element list = page.selectFirst(".briefing-findings tbody");
    List<String> failing =
        SampleReport.draft().verdict().toCorrect().stream().map(Report.Claim::id).toList();
    assertThat(failing).isNotEmpty();
    for (int i = 0; i < failing.size(); i++) {
      Element row = list.child(i);
      assertThat(row.selectFirst("a").attr("href")).isEqualTo("#claim-" + failing.get(i));
    }
    assertThat(list.child(0).text())
        .contains("error “less than a seventh of sales” contradicted – the words say below 14.3")
        .endsWith("“less than a sixth” would be true");
    assertThat(list.select(".briefing-warn ~ .briefing-fail")).isEmpty();
  }

  @Test
  void thePageSaysWhatATickMarkMeans() {
    assertThat(page.select(".briefing-meaning").text()).contains("their sources were not checked");
    assertThat(page.select(".briefing-legend dt")).hasSize(7);
  }

  @Test
  void noTextOfAnAuthorBecomesMarkup() throws Exception {
    Report evil = (Report) poisoned(SampleReport.draft());
    Document page = Jsoup.parse(html.page(evil));
    assertThat(page.select("script:not([type=application/ld+json]), img")).isEmpty();
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").doesNotContain("<", "'", "\"");
      }
    }
    assertThat(page.select("h1").text()).isEqualTo(EVIL);
  }

  /** The same value with every text in it replaced, but for those that only ever are names. */
  private static Object poisoned(Object value) throws ReflectiveOperationException {
    if (value instanceof String) {
      return EVIL;
    }
    if (value instanceof List<?> list) {
      List<Object> all = new ArrayList<>();
      for (Object item : list) {
        all.add(poisoned(item));
      }
      return all;
    }
    if (value instanceof Markup || value instanceof Map || !(value instanceof Record)) {
      return value;
    }
    Set<String> names = Set.of("verdict", "colour", "trend", "level", "labels");
    RecordComponent[] components = value.getClass().getRecordComponents();
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      components[i].getAccessor().setAccessible(true);
      Object old = components[i].getAccessor().invoke(value);
      boolean name = names.contains(components[i].getName()) && !(old instanceof Record);
      arguments[i] = name ? old : poisoned(old);
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(arguments);
  }
}
