package io.briefing.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article as an archive of results has many: some 600 words, twelve figures of its own, a table
 * of eight rows that foots, eight claims that hold, a chart and two footnotes. Even numbers are in
 * English, odd ones in French; the same number gives the same article.
 */
public final class SampleArticle {

  private static final List<String> LINES =
      List.of("Pumps", "Valves", "Seals", "Drives", "Sensors", "Service", "Licences");

  private final int number;
  private final String language;
  private final AnnualReport report;
  private final Map<String, String> values = new HashMap<>();
  private final StringBuilder figures = new StringBuilder();

  private SampleArticle(int number) {
    this.number = number;
    this.language = number % 2 == 0 ? "en" : "fr";
    this.report = new AnnualReport(language, number);
  }

  /** The article of a number, as Markdown with its front matter. */
  public static String text(int number) {
    return new SampleArticle(number).text();
  }

  private String text() {
    values.put("id", "company_" + number);
    values.put("company", "Company " + number);
    sales();
    figure("costs", "EUR", report.between(700, 900), report.between(700, 900));
    figure("net_income", "EUR", 90, report.between(81, 119));
    figure("people", "people", report.between(2_000, 9_000), report.between(2_000, 9_000));
    for (String other : List.of("debt", "equity", "investment", "dividends")) {
      figure(other, "EUR", report.between(100, 900), report.between(100, 900));
    }
    percent("growth", value("sales", 2023) - value("sales", 2022), value("sales", 2022));
    percent("north_share", value("north", 2023), value("sales", 2023));
    percent("margin", value("net_income", 2023), value("sales", 2023));
    values.put(
        "per_head",
        shown(
            BigDecimal.valueOf(value("sales", 2023))
                .movePointRight(6)
                .divide(BigDecimal.valueOf(value("people", 2023)), 0, RoundingMode.HALF_UP)));
    table();
    values.put("figures", figures.toString().stripTrailing());
    return Template.fill(
        AnnualReport.resource("article." + language + ".md"),
        name -> name.equals("prose") ? report.sentences(3) : values.get(name));
  }

  /** Four regions and their sum; the north is the largest. */
  private void sales() {
    long[] sums = {0, 0};
    for (String region : List.of("north", "south", "east", "west")) {
      long more = region.equals("north") ? 300 : 0;
      long before = more + report.between(150, 250);
      long now = more + report.between(251, 350);
      figure(region, "EUR", before, now);
      sums[0] += before;
      sums[1] += now;
    }
    figure("sales", "EUR", sums[0], sums[1]);
  }

  private void figure(String name, String unit, long before, long now) {
    values.put(name + "_2022", Long.toString(before));
    values.put(name + "_2023", Long.toString(now));
    values.put(name, shown(BigDecimal.valueOf(now)));
    figures
        .append("  company_" + number + "." + name + ":\n")
        .append("    label: " + name.replace('_', ' ') + " of Company " + number + "\n")
        .append("    unit: " + unit + "\n")
        .append(unit.equals("EUR") ? "    scale: million\n" : "    exact: true\n")
        .append("    values: {2022: " + before + ", 2023: " + now + "}\n")
        .append("    source: Annual report 2023, page " + report.between(3, 190) + "\n");
  }

  private long value(String name, int year) {
    return Long.parseLong(values.get(name + "_" + year));
  }

  private void percent(String name, long part, long whole) {
    BigDecimal hundredfold = BigDecimal.valueOf(part).movePointRight(2);
    values.put(name, shown(hundredfold.divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)));
  }

  /** Seven lines and their total. */
  private void table() {
    StringBuilder rows = new StringBuilder();
    long[] totals = {0, 0};
    for (String line : LINES) {
      long before = report.between(20, 400);
      long now = report.between(20, 400);
      rows.append("| " + line + " | " + before + " | " + now + " |\n");
      totals[0] += before;
      totals[1] += now;
    }
    values.put("rows", rows.toString().stripTrailing());
    values.put("total_2022", shown(BigDecimal.valueOf(totals[0])));
    values.put("total_2023", shown(BigDecimal.valueOf(totals[1])));
  }

  private String shown(BigDecimal number) {
    return report.number(number);
  }
}
