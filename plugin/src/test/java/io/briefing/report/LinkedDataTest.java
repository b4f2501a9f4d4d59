package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.theme.Labels;
import io.briefing.theme.Theme;
import io.briefing.wording.Wording;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a page says for machines. */
class LinkedDataTest {

  private static final Wording WORDING = Wording.in(Language.ENGLISH);

  @Test
  void everyObservationSaysHowFarItIsKnown() throws Exception {
    JsonNode data = data(SampleArticle.draft());
    assertThat(data.at("/isBasedOn/@type").asText()).isEqualTo("Dataset");
    JsonNode first = data.at("/isBasedOn/variableMeasured/0");
    assertThat(first.get("@type").asText()).isEqualTo("Observation");
    assertThat(first.get("name").asText()).isEqualTo("Amazon net sales");
    assertThat(first.get("observationPeriod").asText()).isEqualTo("2022");
    assertThat(first.get("value").asText()).isEqualTo("513983000000");
    assertThat(first.get("marginOfError").asText()).isEqualTo("500000");
    JsonNode exact = data.at("/isBasedOn/variableMeasured/4");
    assertThat(exact.get("value").asText()).isEqualTo("1608000");
    assertThat(exact.has("marginOfError")).isFalse();
  }

  @Test
  void aDateIsADateAndWhatIsOnlyBoundedHasEnds() throws Exception {
    String text =
        """
        ---
        title: Northwind
        lang: en
        figures:
          day: {label: First sale, unit: date, value: 1994-07-05, source: Charter}
          year: {label: Founded, unit: date, value: 1994, source: Charter}
          more: {label: Staff, unit: people, scale: thousand, value: ">18", source: Report}
          most: {label: Sites, unit: sites, value: "<=7", source: Report}
          between: {label: Margin, unit: "%", value: "4..6", source: Report}
        ---
        Northwind sells.
        """;
    CheckedArticle checked =
        new Checker(Language.ENGLISH).check(ArticleReader.read(new Source("a.md", text)));
    JsonNode figures = data(checked).at("/isBasedOn/variableMeasured");
    assertThat(figures)
        .extracting(LinkedDataTest::amount)
        .containsExactly(
            "1994-07-05 .. ",
            "1994-01-01/1994-12-31 .. ",
            " 18000.. people",
            " ..7 sites",
            " 4..6 percent");
  }

  private static String amount(JsonNode figure) {
    return figure.path("value").asText()
        + " "
        + figure.path("minValue").asText()
        + ".."
        + figure.path("maxValue").asText()
        + " "
        + figure.path("unitText").asText();
  }

  @Test
  void everyClaimHasItsRatingWhichIsToldInFullOnce() throws Exception {
    JsonNode reviews = data(SampleArticle.clean("en", "cloud.md")).get("mentions");
    assertThat(reviews).hasSize(3);
    assertThat(reviews.at("/0/itemReviewed/@type").asText()).isEqualTo("Claim");
    assertThat(reviews.at("/0/itemReviewed/text").asText()).isEqualTo("about a sixth of sales");
    assertThat(reviews.at("/0/reviewRating/alternateName").asText())
        .isEqualTo("agrees within rounding");
    assertThat(reviews.at("/1/reviewRating/alternateName").asText()).isEqualTo("agrees");
    assertThat(reviews.at("/2/reviewRating").toString()).isEqualTo("{\"@id\":\"#rating-2\"}");
    assertThat(reviews.at("/1/reviewRating/@id").asText()).isEqualTo("#rating-2");
  }

  private static JsonNode data(CheckedArticle checked) throws Exception {
    Labels labels = Labels.of(Theme.of(Optional.empty()), "en");
    Report report = new Reporter(labels, WORDING, "0.1.0").report(checked, List.of(), "cloud", "");
    return new ObjectMapper().readTree(report.linkedData().xhtml());
  }
}
