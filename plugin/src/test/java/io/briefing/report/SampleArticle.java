package io.briefing.report;

import io.briefing.article.Article;
import io.briefing.article.ArticleReader;
import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import io.briefing.check.CheckedRelation;
import io.briefing.check.Coverage;
import io.briefing.claim.Claim;
import io.briefing.claim.Reading;
import io.briefing.claim.Sentence;
import io.briefing.claim.Times;
import io.briefing.claim.Yardstick;
import io.briefing.diagnosis.Trail;
import io.briefing.figure.Figure;
import io.briefing.figure.FigureReader;
import io.briefing.figure.Figures;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Interval;
import io.briefing.quantity.NumberSet;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.table.TableLayout;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A small article whose claims were judged by hand, so that these tests ask about rendering alone.
 */
public final class SampleArticle {

  private static final String TEXT =
      """
      ---
      title: The cloud & the shop
      lang: %s
      date: 2024-07-05
      period: 2023
      authors: [Ada Example]
      figures:
        amazon.revenue:
          label: Amazon net sales
          unit: USD
          scale: million
          values: {2022: 513983, 2023: 574785}
          source: {document: Form 10-K 2023, url: "https://example.org/10-k"}
        aws.revenue:
          {label: AWS net sales, unit: USD, scale: million, values: {2022: 80096, 2023: 90757}}
        staff: {label: Staff, unit: people, value: 1608000, exact: true, source: {document: x, url: "javascript:alert(1)"}}
      ---
      AWS brings in [about a sixth of *sales*](=aws.revenue/amazon.revenue), and
      [less than a seventh of sales](=aws.revenue/amazon.revenue) it is not.<script>alert(1)</script>

      | Segment | Sales |
      |---|--:|
      | AWS | [90.8 billion](=aws.revenue) |
      """;

  private SampleArticle() {}

  /** With a claim that fails. */
  public static CheckedArticle draft() {
    return checked("en", "src/briefings/cloud.md", true);
  }

  /** With claims that all agree. */
  public static CheckedArticle clean(String lang, String path) {
    return checked(lang, path, false);
  }

  private static CheckedArticle checked(String lang, String path, boolean failing) {
    String text = TEXT.formatted(lang);
    Article article =
        ArticleReader.read(new Source(path, failing ? text : text.replace("seventh", "fifth")));
    Figures figures = FigureReader.read(article);
    List<ClaimLink> links = article.prose().claims();
    List<CheckedClaim> claims = new ArrayList<>();
    claims.add(share(1, article, figures, links.get(0), Verdict.CONSISTENT, "1/6"));
    Verdict second = failing ? Verdict.INCONSISTENT : Verdict.VERIFIED;
    claims.add(share(2, article, figures, links.get(1), second, failing ? "1/7" : "1/5"));
    claims.add(level(3, figures, links.get(2)));
    List<Finding> findings = new ArrayList<>(article.findings());
    claims.forEach(claim -> findings.addAll(claim.findings()));
    return new CheckedArticle(
        article,
        Language.of(lang).orElseThrow(),
        figures,
        claims,
        List.of(relation(article)),
        new Coverage(claims.size(), 0, 0, List.of()),
        List.of(),
        TableLayout.NONE,
        List.of(),
        findings);
  }

  private static CheckedClaim share(
      int number, Article article, Figures figures, ClaimLink link, Verdict verdict, String bound) {
    Rational stated = Rational.of(90_757, 574_785);
    Interval possible = Interval.closed(Rational.parse("0.1578"), Rational.parse("0.158"));
    Outcome.Value outcome =
        outcome(Sense.RATIO, Unit.NONE, stated, possible, figures, "aws.revenue", "amazon.revenue");
    NumberSet below = NumberSet.of(Interval.lessThan(Rational.parse(bound)));
    Reading reading = new Reading.Says(phrase(), below, below, stated, possible, Yardstick.PERCENT);
    List<String> hints =
        verdict == Verdict.INCONSISTENT
            ? List.of("\"less than a sixth\" would be true")
            : List.of();
    List<Finding> findings =
        hints.isEmpty()
            ? List.of()
            : List.of(
                Finding.error(
                    "inconsistent", article.source(), link.words(), "contradicted", hints.get(0)));
    return new CheckedClaim(
        number,
        "c0ffee0" + number,
        new Claim(
            link,
            "share",
            Optional.empty(),
            outcome,
            reading,
            Optional.empty(),
            Optional.empty(),
            Rational.ONE,
            Sentence.of(link, Language.ENGLISH),
            Times.of(link, Language.ENGLISH),
            List.of()),
        new Judgement(verdict, false, ""),
        "below " + bound,
        "15.79\u00a0%",
        new Trail(
            link.formula(),
            "AWS net sales / Amazon net sales",
            "90,757 / 574,785",
            "USD million, 2023"),
        hints,
        Optional.empty(),
        findings);
  }

  private static CheckedClaim level(int number, Figures figures, ClaimLink link) {
    Rational stated = Rational.of(90_757_000_000L);
    Outcome outcome =
        outcome(
            Sense.LEVEL, Unit.money("USD"), stated, Interval.point(stated), figures, "aws.revenue");
    return new CheckedClaim(
        number,
        "c0ffee0" + number,
        new Claim(
            link,
            "level",
            Optional.empty(),
            outcome,
            new Reading.Undecided("no scale is given", List.of()),
            Optional.empty(),
            Optional.empty(),
            Rational.ONE,
            Sentence.of(link, Language.ENGLISH),
            Times.of(link, Language.ENGLISH),
            List.of()),
        new Judgement(Verdict.VERIFIED, false, ""),
        "90.75 to 90.85 billion",
        "90.757 billion dollars",
        new Trail(link.formula(), "AWS net sales", "90,757", "USD million, 2023"),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static CheckedRelation relation(Article article) {
    return new CheckedRelation(
        "aws.revenue < amazon.revenue",
        article.frontMatter().figures().orElseThrow().span(),
        "relation",
        Optional.of("a part is smaller than the whole"),
        Period.parse("2023"),
        new Judgement(Verdict.VERIFIED, false, ""),
        "90,757 < 574,785",
        new Trail("aws.revenue < amazon.revenue", "", "90,757 < 574,785", "USD million, 2023"),
        List.of(),
        List.of());
  }

  private static Outcome.Value outcome(
      Sense sense, Unit unit, Rational stated, Interval possible, Figures figures, String... ids) {
    List<FigureUse> uses = new ArrayList<>();
    Period period = Period.parse("2023").orElseThrow();
    for (String id : ids) {
      Figure figure = figures.lookup(id).orElseThrow();
      uses.add(new FigureUse(figure, Optional.of(period), figure.at(period).orElseThrow()));
    }
    return new Outcome.Value(
        sense,
        unit,
        stated,
        possible,
        Optional.empty(),
        OptionalInt.empty(),
        0,
        false,
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        uses);
  }

  /** "rose" in "sales rose": a quantity without a number. */
  public static Phrase phrase() {
    return new Phrase(
        6,
        10,
        6,
        10,
        List.of(),
        Phrase.Kind.DIRECTION,
        Comparator.BARE,
        Direction.UP,
        Phrase.Preposition.NONE,
        null,
        null,
        Unit.NONE,
        null,
        null,
        Set.of(),
        List.of());
  }
}
