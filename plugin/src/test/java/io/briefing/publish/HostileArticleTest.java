package io.briefing.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.output.BriefingSchema;
import io.briefing.publish.Publisher.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An article whose author means harm: nothing of it runs, nothing is fetched, and it is published.
 */
class HostileArticleTest {

  private static final String ARTICLE =
      """
      ---
      title: "<script>alert(1)</script>${7*7}<#include '/etc/passwd'>"
      subtitle: "\\"><img src=x onerror=alert(1)>"
      summary: "</title></style><script>alert(1)</script>]]>"
      authors: ["<b onclick=alert(1)>Eve</b>"]
      tags: ["' onmouseover='alert(1)", "a\\x01b\\ud800c"]
      date: 2024-07-05
      period: "2023\\"><script>alert(1)</script>"
      figures:
        a:
          label: "<img src=x onerror=alert(1)>"
          unit: "<i>people</i>"
          value: 12
          source: {document: "<u>x</u>", url: "javascript:alert(1)"}
          note: "<svg onload=alert(1)>"
      checks:
        - {that: a < 13, because: "<script>alert(1)</script>"}
      ---
      We have [12 <script>alert(1)</script> *people*](=a "within 2% <b>").

      <style>body { display: none }</style>
      <div style="background: url(https://example.org/x)" onclick="alert(1)">x</div>
      <iframe src="https://example.org"></iframe> <button popovertarget="note">x</button>

      [link](javascript:alert(1)) ![picture](https://example.org/x.png) <img src="http://example.org/y.png" alt="y">
      <a href="data:text/html,<script>alert(1)</script>" target="_blank">z</a> ${7*7} <#list 1.. as x></#list> &#x202e;

      | <script>alert(1)</script> | b |
      |---|---|
      | [12](=a) | ]]&gt; |
      """;

  @TempDir private Path folder;

  @Test
  void nothingOfItRunsAndItIsPublished() throws IOException {
    CheckedArticle checked =
        new Checker(Language.ENGLISH)
            .check(ArticleReader.read(new Source("src/briefings/evil.md", ARTICLE)));
    Publisher.Settings settings =
        new Publisher.Settings(
            folder, EnumSet.allOf(Format.class), Optional.empty(), Language.ENGLISH, "0.1.0");
    Publisher.Page page = new Publisher.Page(checked, "evil", List.of());
    assertThat(PublisherTest.publish(List.of(page), settings)).hasSize(6);
    for (String file : List.of("evil.html", "index.html")) {
      String text = Files.readString(folder.resolve(file));
      assertThat(text).doesNotContain("{7*7}\">49", ">49<");
      requireHarmless(Jsoup.parse(text));
    }
    assertThat(Files.size(folder.resolve("evil.pdf"))).isGreaterThan(1000);
    String data =
        Jsoup.parse(Files.readString(folder.resolve("evil.html"))).select("script").first().data();
    assertThat(new ObjectMapper().readTree(data).get("headline").asText())
        .contains("<script>alert(1)</script>");
    assertThat(data).doesNotContain("<");
    String json = Files.readString(folder.resolve("briefing.json"));
    assertThat(BriefingSchema.complaints(json)).isEmpty();
  }

  private static void requireHarmless(Document page) {
    assertThat(
            page.select(
                "script:not([type=application/ld+json]), iframe, object, embed, form, img, link, base"))
        .isEmpty();
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("h1, h3").text()).contains("<script>alert(1)</script>${7*7}");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).matches("(#|https?://|[\\w./-]+).*");
          assertThat(attribute.getValue()).doesNotContain("javascript:", "data:");
        }
      }
    }
  }
}
