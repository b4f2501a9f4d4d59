package io.briefing.formula;

import io.briefing.article.FrontMatter;
import io.briefing.figure.Period;
import io.briefing.figure.PeriodReader;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a formula may leave out.
 *
 * @param period the period of figures without {@code @}
 * @param date the article's date, {@code date} in a formula
 */
public record Context(Optional<Period> period, Optional<LocalDate> date) {

  public static final Context NONE = new Context(Optional.empty(), Optional.empty());

  /** What the front matter says; a period that cannot be read is reported with the figures. */
  public static Context of(FrontMatter frontMatter) {
    return new Context(frontMatter.period().flatMap(PeriodReader::of), frontMatter.date());
  }

  public Context at(Period other) {
    return new Context(Optional.of(other), date);
  }
}
