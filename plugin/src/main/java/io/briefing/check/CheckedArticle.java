package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.chart.Chart;
import io.briefing.figure.Figures;
import io.briefing.language.Language;
import io.briefing.table.CheckedSum;
import io.briefing.table.TableLayout;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An article with its figures, and every claim and check judged.
 *
 * @param language how the words were read and the report is labelled
 * @param claims in the order of the article
 * @param checks in the order of the front matter, the periods ascending
 * @param coverage how many numbers of the prose are claimed, excused, or neither
 * @param sums of the tables, those that come out and those that do not
 * @param layout how the tables are to be set
 * @param charts those that can be drawn, in the order of the front matter
 * @param findings everything about this article, those of its claims and checks included, the worst
 *     first
 */
public record CheckedArticle(
    Article article,
    Language language,
    Figures figures,
    List<CheckedClaim> claims,
    List<CheckedRelation> checks,
    Coverage coverage,
    List<CheckedSum> sums,
    TableLayout layout,
    List<Chart> charts,
    List<Finding> findings) {

  public CheckedArticle {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(figures, "figures");
    Objects.requireNonNull(coverage, "coverage");
    Objects.requireNonNull(layout, "layout");
    claims = List.copyOf(claims);
    checks = List.copyOf(checks);
    sums = List.copyOf(sums);
    charts = List.copyOf(charts);
    findings = List.copyOf(findings);
  }

  /**
   * The same, with each finding, also of its claims and checks, replaced by what is given for it.
   */
  CheckedArticle with(UnaryOperator<Finding> settled) {
    return new CheckedArticle(
        article,
        language,
        figures,
        claims.stream().map(claim -> claim.with(each(claim.findings(), settled))).toList(),
        checks.stream().map(check -> check.with(each(check.findings(), settled))).toList(),
        coverage,
        sums,
        layout,
        charts,
        each(findings, settled));
  }

  private static List<Finding> each(List<Finding> findings, UnaryOperator<Finding> settled) {
    return findings.stream().map(settled).toList();
  }

  public long count(Level level) {
    return findings.stream().filter(finding -> finding.level() == level).count();
  }
}
