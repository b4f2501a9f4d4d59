package io.briefing.report;

import io.briefing.theme.Markup;
import java.util.ArrayList;
import java.util.List;

/** The claims of a report made by hand, of every verdict. */
final class SampleClaims {

  private SampleClaims() {}

  static String colour(String verdict) {
    return switch (verdict) {
      case "verified", "consistent" -> "pass";
      case "inconsistent", "incomparable" -> "fail";
      default -> "warn";
    };
  }

  static List<Report.Claim> all() {
    List<Report.Claim> claims = new ArrayList<>();
    claims.add(
        claim(
            claims,
            "about a sixth of sales",
            "consistent",
            "agrees within rounding",
            "16.67 % ± 0.83",
            "15.79 %",
            "aws.revenue/amazon.revenue",
            "AWS net sales / Amazon net sales",
            "90,757 / 574,785",
            "USD million, 2023"));
    claims.add(
        claim(
            claims,
            "two thirds of operating income",
            "verified",
            "agrees",
            "63.3–70 %",
            "66.84 %",
            "aws.operating_income/amazon.operating_income",
            "AWS operating income / Amazon operating income",
            "24,631 / 36,852",
            "USD million, 2023"));
    claims.add(
        claim(
            claims,
            "halved in 2022",
            "verified",
            "agrees",
            "a ratio of 0.475 to 0.525",
            "−50.77 %",
            "growth(amazon.operating_income,2021,2022)",
            "growth of Amazon operating income",
            "12,248 / 24,879 − 1",
            "USD million, 2021 to 2022"));
    claims.add(
        claim(
            claims,
            "more than 30 billion dollars",
            "stretched",
            "loosely worded",
            "above 30 billion",
            "36,852",
            "amazon.operating_income",
            "Amazon operating income",
            "36,852",
            "USD million, 2023"));
    claims.add(
        claim(
            claims,
            "less than a seventh of sales",
            "inconsistent",
            "contradicted",
            "below 14.3 %  (1/7)",
            "15.79 %",
            "aws.revenue/amazon.revenue",
            "AWS net sales / Amazon net sales",
            "90,757 / 574,785",
            "USD million, 2023",
            "“less than a sixth” would be true"));
    claims.add(
        claim(
            claims,
            "third-largest",
            "verified",
            "agrees",
            "rank 3",
            "3 of 3",
            "rank(amazon.ads, [amazon.ads, alphabet.ads, meta.ads])",
            "",
            "46.906, 237.855, 131.948",
            "USD billion, 2023"));
    claims.add(
        claim(
            claims,
            "rose 12 %",
            "verified",
            "agrees",
            "11.5 to 12.5 %",
            "+11.83 %",
            "growth(amazon.revenue)",
            "growth of Amazon net sales",
            "574,785 / 513,983 − 1",
            "USD million, 2022 to 2023"));
    return claims;
  }

  private static Report.Claim claim(
      List<Report.Claim> before,
      String words,
      String verdict,
      String label,
      String says,
      String gives,
      String formula,
      String named,
      String values,
      String units,
      String... hints) {
    int number = before.size() + 1;
    return new Report.Claim(
        Integer.toString(number),
        "c" + (number * 7919 + 100_000),
        20 + number + ":7",
        words,
        verdict,
        colour(verdict),
        label,
        says,
        gives,
        gives.contains(" of ") ? "rank" : "ratio",
        formula,
        named,
        values,
        units,
        List.of(
            new Report.Use(
                "aws.revenue", "AWS net sales", "2023", "90,757 USD million", "Form 10-K 2023"),
            new Report.Use(
                "amazon.revenue",
                "Amazon net sales",
                "2023",
                "574,785 USD million",
                "Form 10-K 2023")),
        List.of("Form 10-K 2023"),
        "1, 2",
        List.of(hints),
        List.of(),
        List.of(),
        "",
        new Markup(""));
  }
}
