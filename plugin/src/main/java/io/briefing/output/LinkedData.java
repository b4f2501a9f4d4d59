package io.briefing.output;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.briefing.check.CheckedArticle;
import io.briefing.figure.Figure;
import io.briefing.figure.Known;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page says, for machines: the article, its figures as observations with their margin of
 * error, and its claims with their ratings, in the vocabulary of schema.org. It is data, not a
 * script: a browser runs nothing of it, and no sign in it can end the element it stands in.
 */
public final class LinkedData {

  private static final String WORST = "1";
  private static final String BEST = "5";
  private static final Map<String, String> RATINGS =
      Map.of("pass", BEST, "warn", "3", "fail", WORST);

  private LinkedData() {}

  /**
   * A claim with its rating.
   *
   * @param id of its anchor on the page
   * @param label the verdict in the page's words
   * @param colour of the verdict
   */
  public record Rated(String id, String words, String label, String colour) {}

  /**
   * As one line of JSON.
   *
   * @param date as {@code 2024-07-05}, or empty
   */
  public static String of(CheckedArticle checked, String date, String title, List<Rated> claims) {
    ObjectNode root = JsonText.object();
    root.put("@context", "https://schema.org");
    root.put("@type", "Article");
    root.put("headline", title);
    root.put("inLanguage", checked.language().tag());
    if (!date.isEmpty()) {
      root.put("datePublished", date);
    }
    ObjectNode dataset = root.putObject("isBasedOn");
    dataset.put("@type", "Dataset");
    dataset.put("name", title);
    ArrayNode observations = dataset.putArray("variableMeasured");
    checked.figures().all().forEach(figure -> figure(observations, figure));
    ArrayNode reviews = root.putArray("mentions");
    Map<String, String> rated = new HashMap<>();
    claims.forEach(claim -> claim(reviews.addObject(), claim, rated));
    return JsonText.line(root)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026");
  }

  private static void figure(ArrayNode observations, Figure figure) {
    figure.value().ifPresent(known -> observation(observations.addObject(), figure, "", known));
    figure
        .values()
        .forEach(
            (period, known) -> observation(observations.addObject(), figure, period.text(), known));
  }

  /**
   * Numbers in full, without scale, so that no reader of the data has to know it; dates as dates.
   */
  private static void observation(ObjectNode node, Figure figure, String period, Known known) {
    node.put("@type", "Observation");
    node.put("name", figure.label());
    if (!period.isEmpty()) {
      node.put("observationPeriod", period);
    }
    if (figure.unit().kind() == Unit.Kind.DATE) {
      node.put("value", dates(known.range()));
      return;
    }
    if (known.bound()) {
      bounds(node, known.range());
    } else {
      node.put("value", known.stated().exact());
    }
    JsonText.text(node, "unitText", figure.unit().toString());
    if (!known.isExact() && !known.bound() && known.range().isBounded()) {
      Rational half = known.range().high().minus(known.range().low()).over(Rational.of(2));
      node.put("marginOfError", half.exact());
    }
  }

  /** A figure that its source only bounds has no value, but ends. */
  private static void bounds(ObjectNode node, Interval range) {
    if (range.low() != null) {
      node.put("minValue", range.low().exact());
    }
    if (range.high() != null) {
      node.put("maxValue", range.high().exact());
    }
  }

  /** A day as in ISO 8601, or the first and the last it may be, as an interval of that standard. */
  private static String dates(Interval range) {
    String first = day(range.low());
    return range.isPoint() ? first : first + "/" + day(range.high());
  }

  private static String day(Rational days) {
    return LocalDate.ofEpochDay(days.floor().longValueExact()).toString();
  }

  /**
   * @param rated the ratings that have been told in full, by their words: from then on their name
   *     is enough
   */
  private static void claim(ObjectNode node, Rated claim, Map<String, String> rated) {
    node.put("@type", "ClaimReview");
    node.put("url", "#claim-" + claim.id());
    ObjectNode words = node.putObject("itemReviewed");
    words.put("@type", "Claim");
    words.put("text", claim.words());
    ObjectNode rating = node.putObject("reviewRating");
    boolean first = !rated.containsKey(claim.label());
    rated.putIfAbsent(claim.label(), "#rating-" + (rated.size() + 1));
    rating.put("@id", rated.get(claim.label()));
    if (first) {
      rating.put("@type", "Rating");
      rating.put("ratingValue", RATINGS.get(claim.colour()));
      rating.put("worstRating", WORST);
      rating.put("bestRating", BEST);
      rating.put("alternateName", claim.label());
    }
  }
}
