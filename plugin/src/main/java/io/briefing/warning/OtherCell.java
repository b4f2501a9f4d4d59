package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Passage;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.YearPart;
import io.briefing.claim.Years;
import io.briefing.figure.Figure;
import io.briefing.figure.Figure.Nature;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Unit;
import io.briefing.table.Tables;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A claim in a table whose row or column is headed by another year, or another part of one, than
 * its formula uses: the figures of 2022 below "2023".
 *
 * <p>Only a head that names a period and nothing else counts ("2023", "Q1 2023", "Year"), and only
 * if a figure of the formula has a value there: a loan may fall due in 2030, and nothing else of
 * that year be known.
 */
record OtherCell(Source source, Heads heads, Language language) {

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    Passage cell = claim.link().passage();
    Optional<String> row = heads.row(cell);
    if (row.isEmpty()) {
      return Optional.empty();
    }
    List<String> around = Stream.concat(row.stream(), heads.column(cell).stream()).toList();
    List<Period> used = value.used().stream().distinct().toList();
    boolean named = used.stream().anyMatch(period -> period.kind() == Period.Kind.NAME);
    if (used.isEmpty() || named) {
      return Optional.empty();
    }
    return said(around, used, value)
        .filter(said -> around.stream().noneMatch(head -> Tables.looksBack(head, language)))
        .map(said -> find(claim, said, text(used.stream().sorted())));
  }

  /** The other period that the heads name. */
  private Optional<String> said(List<String> around, List<Period> used, Outcome.Value value) {
    List<Phrase> periods = around.stream().flatMap(head -> periods(head).stream()).toList();
    List<YearPart> parts = YearPart.in(periods);
    Set<Integer> years = new TreeSet<>(Years.withFinancial(periods));
    parts.forEach(part -> part.year().ifPresent(years::add));
    boolean otherYear =
        !years.isEmpty() && used.stream().noneMatch(period -> years.contains(period.year()));
    if (otherYear) {
      return has(value, period -> isAlike(period, used) && years.contains(period.year()))
          ? Optional.of(text(years.stream()))
          : Optional.empty();
    }
    if (parts.isEmpty()) {
      return around.stream().anyMatch(this::isYear) ? wholeYear(used, value) : Optional.empty();
    }
    OptionalInt year = years.stream().mapToInt(Integer::intValue).findFirst();
    YearPart part = parts.get(0).orOf(year);
    boolean reckoned = used.stream().map(Period::kind).distinct().count() > 1;
    boolean other =
        parts.size() == 1
            && !reckoned
            && used.stream().noneMatch(part::mayBe)
            && has(value, part::mayBe);
    return other ? Optional.of(part.toString()) : Optional.empty();
  }

  /** Below "Year", the figure of a part of it. */
  private static Optional<String> wholeYear(List<Period> used, Outcome.Value value) {
    Period only = used.get(0);
    return used.size() == 1 && isPart(only) && has(value, isYearOf(only))
        ? Optional.of(String.valueOf(only.year()))
        : Optional.empty();
  }

  /** The period that a head names; none if it says anything else. */
  private List<Phrase> periods(String head) {
    List<Phrase> periods =
        PhraseReader.read(head, language).stream()
            .filter(phrase -> Years.areNamedBy(phrase) || YearPart.isNamedBy(phrase))
            .toList();
    StringBuilder rest = new StringBuilder(head);
    for (int i = periods.size() - 1; i >= 0; i--) {
      rest.delete(periods.get(i).start(), periods.get(i).end());
    }
    // "2023 (€ million)", "2023, € million": behind a mark stands what is counted.
    boolean alone =
        rest.chars().takeWhile(c -> c != '(' && c != ',').noneMatch(Character::isLetterOrDigit);
    return alone ? periods : List.of();
  }

  /** "Year", „Jahr“: what one of them is called. */
  private boolean isYear(String head) {
    List<Phrase> one = PhraseReader.read("1 " + head.strip(), language);
    return one.size() == 1
        && one.get(0).kind() == Phrase.Kind.DURATION
        && one.get(0).unit().equals(Unit.YEARS)
        && one.get(0).end() == head.strip().length() + 2;
  }

  private static boolean isPart(Period period) {
    return switch (period.kind()) {
      case QUARTER, HALF, NINE_MONTHS -> true;
      default -> false;
    };
  }

  private static Predicate<Period> isYearOf(Period part) {
    return period -> period.kind() == Period.Kind.YEAR && period.year() == part.year();
  }

  private static boolean isAlike(Period period, List<Period> used) {
    return used.stream().anyMatch(other -> other.kind() == period.kind());
  }

  /** Whether a figure that is no stock has a value at such a period. */
  private static boolean has(Outcome.Value value, Predicate<Period> meant) {
    return value.uses().stream()
        .map(FigureUse::figure)
        .filter(figure -> figure.nature().filter(nature -> nature == Nature.STOCK).isEmpty())
        .map(Figure::values)
        .anyMatch(values -> values.keySet().stream().anyMatch(meant));
  }

  private Finding find(Claim claim, String said, String used) {
    return Rule.PERIOD_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the heads in the table speak of " + said + ", the formula of " + used,
            "name the period in the formula, or move the number")
        .telling(Terms.in(language).say("odd.other-period", said, used));
  }

  private static String text(Stream<?> periods) {
    return periods.map(String::valueOf).collect(Collectors.joining(", "));
  }
}
