package io.briefing.check;

import io.briefing.article.Span;
import java.util.Objects;

/**
 * A finding that an archive lives with. No line number is in it, so that it stays when the article
 * around it changes.
 *
 * @param article the path of the file, as messages show it
 * @param rule of the finding; for a claim or a check its verdict
 * @param fingerprint of the claim's words and formula, or of what else the finding points at
 * @param verdict how bad it was: the verdict of a claim or check, else the level
 * @param words what the finding points at, for whoever reads the file
 * @param formula of a claim; empty for anything else
 * @param because why it may stay; empty until the author says so
 * @param span of the entry in the baseline file
 */
record BaselineEntry(
    String article,
    String rule,
    String fingerprint,
    String verdict,
    String words,
    String formula,
    String because,
    Span span) {

  BaselineEntry {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(formula, "formula");
    Objects.requireNonNull(because, "because");
    Objects.requireNonNull(span, "span");
  }

  /** What two entries about one thing share: a claim may change its verdict and stay the same. */
  record Key(String article, String rule, String fingerprint) {}

  Key key() {
    boolean judged = Badness.ofVerdict(verdict).isPresent();
    return new Key(article, judged ? "" : rule, fingerprint);
  }

  boolean isWorseThan(BaselineEntry other) {
    return Badness.of(verdict) > Badness.of(other.verdict());
  }

  BaselineEntry because(String reason) {
    return new BaselineEntry(article, rule, fingerprint, verdict, words, formula, reason, span);
  }
}
