package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.article.Span;
import java.util.HashMap;
import java.util.Map;

/** Tells the findings of one article apart without their lines. */
final class BaselineMarks {

  private static final int MOST_WORDS = 200;

  /** Stands for the formula of a check, whose verdict may change. */
  private static final String CHECK = "check";

  private final Map<Finding, CheckedClaim> claims = new HashMap<>();
  private final Map<Finding, CheckedRelation> checks = new HashMap<>();
  private final Fingerprint fingerprint = new Fingerprint();

  BaselineMarks(CheckedArticle article) {
    article.claims().forEach(claim -> claim.findings().forEach(f -> claims.put(f, claim)));
    article.checks().forEach(check -> check.findings().forEach(f -> checks.put(f, check)));
  }

  /** The finding as an entry, its reason still empty; asked once for each, in their order. */
  BaselineEntry entry(Finding finding) {
    CheckedClaim claim = claims.get(finding);
    if (claim != null) {
      boolean judged = finding.rule().equals(claim.verdict().word());
      return entry(
          finding,
          claim.id(),
          judged ? claim.judgement().label() : finding.level().word(),
          claim.words(),
          claim.claim().link().formula());
    }
    CheckedRelation check = checks.get(finding);
    if (check != null) {
      String period = check.period().map(at -> " for " + at).orElse("");
      return entry(
          finding,
          fingerprint.of(check.relation() + period, CHECK),
          check.judgement().label(),
          check.relation() + period,
          "");
    }
    String words = words(finding.source(), finding.span());
    return entry(finding, fingerprint.of(words, finding.rule()), finding.level().word(), words, "");
  }

  private static BaselineEntry entry(
      Finding finding, String fingerprint, String verdict, String words, String formula) {
    return new BaselineEntry(
        finding.source().path(),
        finding.rule(),
        fingerprint,
        verdict,
        words.replaceAll("\\s+", " ").strip(),
        formula,
        "",
        Span.at(0));
  }

  /** What the finding points at; its line where it points at a place only. */
  private static String words(Source source, Span span) {
    boolean inside = !span.isEmpty() && span.end() <= source.text().length();
    String words = inside ? source.text(span) : line(source, span);
    return words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
  }

  private static String line(Source source, Span span) {
    return source.line(source.position(span.start()).line());
  }
}
