package io.briefing.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.article.ArticleReader;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.drawing.Drawing.Ink;
import io.briefing.drawing.Drawing.Rect;
import io.briefing.drawing.Drawing.Text;
import io.briefing.language.Language;
import io.briefing.publish.FilledPage;
import io.briefing.theme.Labels;
import io.briefing.theme.Theme;
import io.briefing.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Charts: what they say, what they draw, and where they stand. */
class ChartsTest {

  private static final String ARTICLE =
      """
      ---
      title: The shop
      lang: LANG
      period: 2023
      figures:
        shop: {label: Shop, unit: EUR, scale: million, values: {2021: 1200, 2022: 1500, 2023: 1800}, source: Books}
        web: {label: Web & app, unit: EUR, scale: million, values: {2021: 300, 2022: 250, 2023: 600}, source: Books}
        all: {label: All sales, unit: EUR, scale: million, values: {2021: 1500, 2022: 1750, 2023: 2500}, source: Ledger}
        kiosk: {label: Kiosk, unit: EUR, scale: million, values: {2023: 1}, source: Books}
        old: {label: Stalls, unit: EUR, scale: million, values: {2015: 1, 2016: 2, 2017: 3, 2018: 4, 2019: 5, 2020: 6, 2021: 7, 2022: 8, 2023: 9}}
        seasons: {label: Seasons, unit: EUR, values: {2022: 9, 2023: 10, 2022-Q4: 2, 2023-Q1: 2, 2023-Q2: 3, 2023-Q3: 1, 2023-Q4: 4}}
        quarters: {label: Quarters, unit: EUR, values: {2022-Q4: 2, 2023-Q1: 2, 2023-Q2: 3}}
      charts:
        - CHART
      ---
      The first paragraph.

      <!-- briefing: chart 1 -->

      The last one.[^1]

      [^1]: A note.
      """;

  @Test
  void barsAreInOrderOfSizeFromZeroWithTheirNumbers() {
    Report.Chart chart = chart("{bar: [web, shop], title: The shop leads}");
    assertThat(texts(chart)).containsExactly("Shop", "1,800", "Web & app", "600");
    List<Rect> bars = rects(chart);
    assertThat(bars).extracting(Rect::x).containsOnly(bars.get(0).x());
    assertThat(bars.get(0).width())
        .isBetween(3 * bars.get(1).width() - 2, 3 * bars.get(1).width() + 2);
    assertThat(chart.title()).isEqualTo("The shop leads");
    assertThat(chart.subtitle()).isEqualTo("EUR million, 2023");
    assertThat(chart.description())
        .isEqualTo("Bar chart, EUR million, 2023. Web & app: 600; Shop: 1,800.");
    assertThat(chart.source()).isEqualTo("Source: Books");
  }

  @Test
  void barsByPeriodHighlightTheLatest() {
    Report.Chart chart = chart("{bar: shop, by: period, title: t}");
    assertThat(texts(chart)).containsExactly("2021", "1,200", "2022", "1,500", "2023", "1,800");
    assertThat(rects(chart))
        .extracting(Rect::fill)
        .containsExactly(Ink.MUTED, Ink.MUTED, Ink.ACCENT);
    assertThat(chart.columns()).containsExactly("2021", "2022", "2023");
    assertThat(chart.rows())
        .containsExactly(new Report.Row("Shop", List.of("1,200", "1,500", "1,800")));
  }

  @Test
  void theEndsSayHowLongItsPeriodsAre() {
    assertThat(texts(chart("{bar: seasons, by: period, from: 2023-Q2, to: 2023-Q4, title: t}")))
        .containsExactly("Q2 2023", "3", "Q3 2023", "1", "Q4 2023", "4");
    assertThat(texts(chart("{bar: seasons, by: period, to: 2023-Q2, title: t}")))
        .containsExactly("Q4 2022", "2", "Q1 2023", "2", "Q2 2023", "3");
    assertThat(texts(chart("{bar: seasons, by: period, title: t}")))
        .containsExactly("2022", "9", "2023", "10");
    assertThat(texts(chart("{bar: quarters, by: period, from: 2023, to: 2023, title: t}")))
        .containsExactly("Q1 2023", "2", "Q2 2023", "3");
  }

  @Test
  void aTableOfManyPeriodsStandsUpright() {
    Report.Chart chart = chart("{line: old, title: t}");
    assertThat(chart.columns()).containsExactly("Stalls");
    assertThat(chart.rows()).hasSize(9);
    assertThat(chart.rows().get(8)).isEqualTo(new Report.Row("2023", List.of("9")));
    assertThat(chart.description()).contains("Stalls: 2015 1, 2023 9");
  }

  @Test
  void sharesNameTheirPartsAndWhatIsLeft() {
    Report.Chart chart = chart("{share: [web, shop], of: all, title: t}");
    assertThat(texts(chart))
        .containsExactly(
            "72.0\u00a0%", "Shop", "24.0\u00a0%", "Web & app", "4.0\u00a0%", "the rest");
    assertThat(chart.subtitle()).isEqualTo("Share of All sales, 2023");
    assertThat(rects(chart)).extracting(Rect::fill).doesNotHaveDuplicates();
  }

  @Test
  void aPartTooSmallToShowIsNotNoneAndTheRestStandsInTheTable() {
    Report.Chart chart = chart("{share: [kiosk, shop], of: all, title: Hardly any kiosk}");
    assertThat(texts(chart)).contains("<0.1\u00a0%", "Kiosk", "28.0\u00a0%", "the rest");
    assertThat(chart.rows())
        .extracting(Report.Row::label)
        .containsExactly("Kiosk", "Shop", "the rest", "All sales");
  }

  @Test
  void aBridgeLeadsFromTheFirstLevelToTheLast() {
    Report.Chart chart = chart("{change: web, title: t}");
    assertThat(texts(chart))
        .containsExactly(
            "2021", "300", "change in 2022", "−50", "change in 2023", "+350", "2023", "600");
    List<Rect> bars = rects(chart);
    assertThat(bars.get(1).x() + bars.get(1).width())
        .isEqualTo(bars.get(0).x() + bars.get(0).width());
    assertThat(bars.get(1).fill()).isEqualTo(Ink.FALL);
    assertThat(bars.get(2).x()).isEqualTo(bars.get(1).x());
  }

  @Test
  void contributionsAddUpToTheMoveOfTheWhole() {
    Report.Chart chart = chart("{change: [shop, web], of: all, title: t}");
    assertThat(texts(chart))
        .containsExactly(
            "All sales, 2022",
            "1,750",
            "Shop",
            "+300",
            "Web & app",
            "+350",
            "the rest",
            "+100",
            "All sales, 2023",
            "2,500");
    assertThat(chart.subtitle()).isEqualTo("EUR million, 2022 to 2023");
  }

  @Test
  void movesInPerCentAreInOrderOfSize() {
    Report.Chart chart = chart("{change: [shop, web], title: t}");
    assertThat(texts(chart)).containsExactly("Web & app", "+140.0\u00a0%", "Shop", "+20.0\u00a0%");
  }

  @Test
  void aLineIsNamedAtItsEndAndItsAxisBeginsAtZero() {
    Report.Chart chart = chart("{line: [shop, web], title: t}");
    assertThat(texts(chart))
        .containsSubsequence("0", "500", "1,000", "1,500", "2,000")
        .containsSubsequence("1,800", "Shop", "600", "Web & app");
  }

  @Test
  void theSameNumbersStandInTheLanguageOfTheArticle() {
    Report report = report("fr", "{share: [web, shop], of: all, title: t}");
    Report.Chart chart = report.charts().get(0);
    assertThat(texts(chart)).contains("72,0\u00a0%", "le reste");
    assertThat(chart.subtitle()).isEqualTo("Part de\u00a0: All sales, 2023");
  }

  @Test
  void aNarrowScreenGetsADrawingOfItsOwn() {
    Report.Chart chart = chart("{bar: [web, shop], title: t}");
    assertThat(chart.wide().xhtml()).contains("viewBox=\"0 0 608 ");
    assertThat(chart.narrow().xhtml()).contains("viewBox=\"0 0 320 ").contains("briefing-narrow");
  }

  @Test
  void aChartStandsAtItsPlaceOrBeforeTheFootnotes() {
    Document placed = page("{bar: [web, shop], title: t}");
    assertThat(placed.select("p + figure.briefing-chart + p")).hasSize(1);
    Document behind =
        Jsoup.parse(
            html(ARTICLE.replace("<!-- briefing: chart 1 -->", ""), "en", "{bar: web, title: t}"));
    assertThat(behind.select("figure.briefing-chart + .briefing-footnotes")).hasSize(1);
  }

  @Test
  void aChartIsReadAloudAndItsNumbersStandInATable() {
    Document page = page("{bar: [web, shop], title: The <b> shop}");
    assertThat(page.select("figure figcaption b").text()).isEqualTo("The <b> shop");
    assertThat(page.select("figure [role=img]").attr("aria-label"))
        .contains("Web & app: 600", "Shop: 1,800");
    assertThat(page.select("figure table th[scope=row]").eachText())
        .containsExactly("Web & app", "Shop");
    assertThat(page.select("[role=img] > svg.briefing-drawing")).hasSize(2);
  }

  private static Report.Chart chart(String chart) {
    return report("en", chart).charts().get(0);
  }

  private static Report report(String lang, String chart) {
    return report(ARTICLE, lang, chart);
  }

  private static Report report(String text, String lang, String chart) {
    String article = text.replace("LANG", lang).replace("CHART", chart);
    CheckedArticle checked =
        new Checker(Language.ENGLISH)
            .check(ArticleReader.read(new Source("src/briefings/shop.md", article)));
    Language language = Language.of(lang).orElseThrow();
    Labels labels = Labels.of(Theme.of(Optional.empty()), lang);
    return new Reporter(labels, Wording.in(language), "1").report(checked, List.of(), "shop", "");
  }

  private static Document page(String chart) {
    return Jsoup.parse(html(ARTICLE, "en", chart));
  }

  private static String html(String text, String lang, String chart) {
    Theme theme = Theme.of(Optional.empty());
    return FilledPage.of(theme, report(text, lang, chart));
  }

  private static List<String> texts(Report.Chart chart) {
    return shapes(chart, Text.class).map(Text::text).toList();
  }

  private static List<Rect> rects(Report.Chart chart) {
    return shapes(chart, Rect.class).toList();
  }

  private static <T> Stream<T> shapes(Report.Chart chart, Class<T> kind) {
    return chart.drawing().shapes().stream().filter(kind::isInstance).map(kind::cast);
  }
}
