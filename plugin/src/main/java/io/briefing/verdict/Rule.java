package io.briefing.verdict;

import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Source;
import io.briefing.article.Span;
import java.util.List;
import java.util.Locale;

/** What a check finds beside verdicts. The name is stable: builds and baselines refer to it. */
public enum Rule {
  /** A claim whose words name no quantity, rank, direction or vague quantity. */
  NO_QUANTITY(Level.ERROR),
  /** A claim whose words are too long, or one of too many. */
  CLAIM_LIMIT(Level.ERROR),
  /** The article's language has no words, so its claims cannot be read. */
  UNKNOWN_LANGUAGE(Level.ERROR),
  /** The claims name no quantity in the article's language, and do in another. */
  OTHER_LANGUAGE(Level.ERROR),
  /** A row of {@code checks:} that is neither a relation nor a mapping with {@code that}. */
  CHECK_SHAPE(Level.ERROR),
  /** A row of {@code excused:} without quote or reason. */
  EXCUSE_SHAPE(Level.ERROR),
  /** An entry of the baseline that cannot be read. */
  BASELINE_SHAPE(Level.ERROR),
  /** Fewer numbers are claimed than the build asks for. */
  LOW_COVERAGE(Level.ERROR),
  /** More numbers are excused than the build allows. */
  MANY_EXCUSED(Level.ERROR),
  /** A key figure that cannot be shown: unknown, without a value, one too many. */
  KEY_FIGURE(Level.WARNING),
  /** An option of a claim that does nothing. */
  UNKNOWN_OPTION(Level.WARNING),
  /** A claim with two quantities, of which only one is judged. */
  TWO_QUANTITIES(Level.WARNING),
  /** The words, or the sentence, name a year that the formula does not use. */
  PERIOD_DIFFERS(Level.WARNING),
  /** The front matter names a period, and most claims that fail are true of another. */
  STALE_PERIOD(Level.WARNING),
  /** The words name a figure that the formula does not use. */
  FIGURE_DIFFERS(Level.WARNING),
  /** The words name a basis ("organic") that the figures do not have. */
  BASIS_DIFFERS(Level.WARNING),
  /** "On average" of a sum, "in total" of an average. */
  AVERAGE_OR_TOTAL(Level.WARNING),
  /** "The largest" of what shares its place. */
  SHARED_RANK(Level.WARNING),
  /** "Soared" by half a per cent, "edged up" by a third. */
  STRONG_WORDS(Level.NOTE),
  /** "Between 30 and 20 %". */
  RANGE_BACKWARDS(Level.WARNING),
  /** "Three times more" is read as three times. */
  TIMES_MORE(Level.WARNING),
  /** A number that is neither claimed nor excused. */
  UNCHECKED(Level.NOTE),
  /** An entry of the baseline that no finding matches. */
  BASELINE_UNUSED(Level.WARNING),
  /** An entry of the baseline without a reason. */
  BASELINE_REASON(Level.WARNING),
  /** A check that holds because the number typed in it lacks the scale of its figures. */
  TYPED_SCALE(Level.WARNING),
  /** A figure is a thousand times the same figure a period earlier. */
  SCALE_SLIP(Level.WARNING),
  /** A figure has the opposite sign of its neighbours, and their size. */
  SIGN_SLIP(Level.WARNING),
  /** A part is larger than its whole. */
  PART_ABOVE_WHOLE(Level.WARNING),
  /** Two articles state one figure with different values. */
  STATED_TWICE(Level.WARNING);

  private final Level level;

  Rule(Level level) {
    this.level = level;
  }

  Level level() {
    return level;
  }

  /** {@code "two-quantities"} */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isOf(Finding finding) {
    return finding.rule().equals(word());
  }

  public Finding at(Source source, Span span, String message, String... hints) {
    return Finding.of(word(), level, source, span, message, hints);
  }

  public Finding at(Source source, Span span, String message, List<String> hints) {
    return at(source, span, message, hints.toArray(String[]::new));
  }
}
