package io.briefing.report;

import io.briefing.article.ClaimMarkup;
import io.briefing.theme.Labels;
import io.briefing.theme.Markup;
import io.briefing.theme.Theme;
import java.util.List;
import java.util.Map;

/** A report made by hand, of every kind of thing a report can hold. */
public final class SampleReport {

  private SampleReport() {}

  public static Report draft() {
    Theme theme = Theme.of(java.util.Optional.empty());
    Map<String, String> labels = Labels.of(theme, "en").all();
    List<Report.Claim> claims = SampleClaims.all();
    List<Sign> legend =
        java.util.stream.Stream.of(
                "verified",
                "consistent",
                "stretched",
                "rounding",
                "undecidable",
                "incomparable",
                "inconsistent")
            .map(v -> new Sign(v, SampleClaims.colour(v), labels.get(v), labels.get(v + "_means")))
            .toList();
    return new Report(
        "en",
        "cloud",
        "src/briefings/cloud.md",
        "The cloud that pays for the shop",
        "Amazon sells groceries, films and parcels. It lives off renting computers",
        "",
        List.of("Ada Example"),
        "By Ada Example",
        List.of("Retail", "Cloud"),
        new Report.Day("2024-07-05", "5 July 2024"),
        "2023",
        "Source: Form 10-K 2023",
        new Report.Summary(
            "fail",
            true,
            "One claim contradicts the figures. This page is not for publication until it is"
                + " mended.",
            "5 of 7 claims agree with the figures. 1 to correct. 1 to look at.",
            List.of(claims.get(4)),
            List.of(
                new Pointer(
                    "claim-" + claims.get(3).id(),
                    "warn",
                    "4. " + claims.get(3).words(),
                    "",
                    "loosely worded",
                    new Remark("", ""))),
            "",
            List.of(
                new Report.Tally("verified", "pass", "agrees", "4"),
                new Report.Tally("consistent", "pass", "agrees within rounding", "1"),
                new Report.Tally("stretched", "warn", "loosely worded", "1"),
                new Report.Tally("inconsistent", "fail", "contradicted", "1")),
            ""),
        List.of(
            new Report.Tile(
                "Amazon net sales",
                "574.8",
                "billion dollars",
                "2023",
                "up",
                "+11.8 %",
                "from 2022"),
            new Report.Tile(
                "Amazon operating income",
                "36.9",
                "billion dollars",
                "2023",
                "up",
                "+200.9 %",
                "from 2022"),
            new Report.Tile(
                "AWS net sales", "90.8", "billion dollars", "2023", "up", "+13.3 %", "from 2022"),
            new Report.Tile(
                "AWS operating income",
                "24.6",
                "billion dollars",
                "2023",
                "up",
                "+7.8 %",
                "from 2022")),
        new Report.Block(new Markup(""), List.of(), List.of()),
        blocks(claims),
        claims,
        List.of(),
        figures(),
        List.of(
            new Reference("1", "Amazon.com, Form 10-K 2023, segment note", ""),
            new Reference("2", "Amazon.com, Form 10-K 2023", "https://example.org/10-k")),
        List.of(
            new Report.Check(
                "18:5",
                "amazon.revenue = na.revenue + intl.revenue + aws.revenue",
                "2023",
                "verified",
                "pass",
                "agrees",
                "574,785 = 352,828 + 131,200 + 90,757",
                "",
                List.of(),
                List.of(),
                List.of())),
        List.of(new Report.Excuse("two pizzas", "a saying")),
        List.of(new Report.Unchecked("24:3", "It has", "340 shops", " in all.", "")),
        List.of(
            new Report.Finding(
                "inconsistent",
                "error",
                "contradicted",
                "21:16",
                "",
                "",
                "“less than a seventh of sales”",
                List.of("“less than a sixth” would be true"))),
        legend,
        new Method(
            "0.1.0",
            "Made by Briefing 0.1.0 from src/briefings/cloud.md",
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            "briefing.json"),
        new Markup("{\"@type\":\"Article\"}"),
        labels);
  }

  /** The same report with another text. */
  public static Report withProse(String xhtml) {
    Report r = draft();
    return new Report(
        r.lang(),
        r.name(),
        r.path(),
        r.title(),
        r.subtitle(),
        r.summary(),
        r.authors(),
        r.byline(),
        r.tags(),
        r.date(),
        r.period(),
        r.sources(),
        r.verdict(),
        r.tiles(),
        r.points(),
        List.of(new Report.Block(new Markup(xhtml), List.of(), List.of())),
        r.claims(),
        r.charts(),
        r.figures(),
        r.references(),
        r.checks(),
        r.excused(),
        r.unchecked(),
        r.findings(),
        r.legend(),
        r.method(),
        r.linkedData(),
        r.labels());
  }

  private static List<Report.Block> blocks(List<Report.Claim> c) {
    return List.of(
        block(
            "<p>Ask what Amazon does and most people answer: it sells things. The accounts tell"
                + " another story. Its cloud division, AWS, brings in "
                + mark(c.get(0))
                + " but "
                + mark(c.get(1))
                + ". The rest – warehouses, vans, shops and studios on four continents – shares"
                + " what is left, and in some years there is nothing left to share.</p>",
            c.get(0),
            c.get(1)),
        block(
            "<p>Group operating income had "
                + mark(c.get(2))
                + ", when two divisions out of three lost money; a year later it was "
                + mark(c.get(3))
                + ", a record. It would be wrong to say that AWS is "
                + mark(c.get(4))
                + " and leave it there.</p>",
            c.get(2),
            c.get(3),
            c.get(4)),
        block("<h2>Advertising, the quiet engine</h2>"),
        block(
            "<p>The company is also the "
                + mark(c.get(5))
                + " seller of advertising among the three giants, far behind Alphabet and Meta. Net"
                + " sales as a whole "
                + mark(c.get(6))
                + " and show no sign of <em>slowing</em>.</p>",
            c.get(5),
            c.get(6)),
        block(
            "<table><thead><tr><th>Segment</th><th class=\"briefing-right\">2022</th><th"
                + " class=\"briefing-right\">2023</th></tr></thead><tbody><tr><td>North"
                + " America</td><td class=\"briefing-right\">315,880</td><td"
                + " class=\"briefing-right\">352,828</td></tr><tr><td>International</td><td"
                + " class=\"briefing-right\">118,007</td><td"
                + " class=\"briefing-right\">131,200</td></tr><tr><td>AWS</td><td"
                + " class=\"briefing-right\">80,096</td><td"
                + " class=\"briefing-right\">90,757</td></tr></tbody></table>"),
        block(
            "<ul><li>A list item with a point to make.</li><li>Another one, which is a little"
                + " longer than the first and wraps to a second line on most screens.</li></ul>"),
        block("<blockquote><p>It is always day one.</p></blockquote>"));
  }

  private static Report.Block block(String xhtml, Report.Claim... claims) {
    return new Report.Block(new Markup(xhtml), List.of(claims), List.of());
  }

  private static String mark(Report.Claim claim) {
    ClaimMarkup mark =
        ClaimMark.of(claim, "Claim " + claim.number() + ": " + claim.label() + ". Show the proof");
    return "<span id=\""
        + mark.id()
        + "\" class=\""
        + mark.cssClass()
        + "\">"
        + mark.before()
        + Markup.escape(claim.words())
        + mark.after()
        + "</span>";
  }

  private static List<Report.Figure> figures() {
    return List.of(
        new Report.Figure(
            "amazon.revenue",
            "amazon-revenue",
            "Amazon net sales",
            "USD million",
            List.of(
                new Report.Value("2021", "469,822", "± 0.5"),
                new Report.Value("2022", "513,983", "± 0.5"),
                new Report.Value("2023", "574,785", "± 0.5")),
            "Amazon.com, Form 10-K 2023, segment note",
            "",
            "1",
            ""),
        new Report.Figure(
            "amazon.operating_income",
            "amazon-operating_income",
            "Amazon operating income",
            "USD million",
            List.of(
                new Report.Value("2021", "24,879", "± 0.5"),
                new Report.Value("2022", "12,248", "± 0.5"),
                new Report.Value("2023", "36,852", "± 0.5")),
            "Amazon.com, Form 10-K 2023",
            "https://example.org/10-k",
            "2",
            "before tax"),
        new Report.Figure(
            "aws.revenue",
            "aws-revenue",
            "AWS net sales",
            "USD million",
            List.of(new Report.Value("2023", "90,757", "± 0.5")),
            "",
            "",
            "",
            ""));
  }
}
