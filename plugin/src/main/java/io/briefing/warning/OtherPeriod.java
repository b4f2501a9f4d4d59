package io.briefing.warning;

import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Earlier;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.YearPart;
import io.briefing.claim.Years;
import io.briefing.figure.Period;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Phrase;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A year or a part of one in the words, or else the only one in the sentence, that no figure has.
 */
record OtherPeriod(Source source, PeriodsAround inSentence) {

  /**
   * @param strays claims before this one whose words name another period; a number of theirs takes
   *     no year away
   */
  Optional<Finding> of(
      Claim claim, Outcome.Value value, List<Phrase> around, List<ClaimLink> strays) {
    List<Period> used = value.used();
    if (used.isEmpty() || used.stream().anyMatch(period -> period.kind() == Period.Kind.NAME)) {
      return Optional.empty();
    }
    return strayYear(claim, value, used, around, strays)
        .or(() -> strayPart(claim, value, used, around, strays))
        .map(
            stray ->
                Rule.PERIOD_DIFFERS
                    .at(
                        source,
                        claim.link().words(),
                        "the words speak of " + stray.said() + ", the formula of " + stray.used(),
                        hint(stray, used, firstWithPeriod(value)))
                    .telling(
                        Terms.in(inSentence.language())
                            .say("odd.other-period", stray.said(), stray.used())));
  }

  /** What the words speak of, what the formula speaks of, and what would be the words' in it. */
  private record Stray(String said, String used, Optional<String> meant) {}

  private static String hint(Stray stray, List<Period> used, FigureUse first) {
    boolean one = used.stream().distinct().count() == 1;
    return one && stray.meant().isPresent()
        ? "name the period in the formula: " + first.figure().id() + "@" + stray.meant().get()
        : "name the periods that are meant in the formula, or mend the words";
  }

  private static FigureUse firstWithPeriod(Outcome.Value value) {
    return value.uses().stream().filter(use -> use.period().isPresent()).findFirst().orElseThrow();
  }

  private Optional<Stray> strayYear(
      Claim claim,
      Outcome.Value value,
      List<Period> used,
      List<Phrase> around,
      List<ClaimLink> strays) {
    Set<Integer> said = Years.withFinancial(ownPeriods(claim));
    boolean calendar =
        used.stream().noneMatch(period -> period.kind() == Period.Kind.FINANCIAL_YEAR);
    if (calendar) {
      said.addAll(Years.ofDays(claim.phrases()));
    }
    if (said.isEmpty()) {
      Predicate<Phrase> ends =
          phrase ->
              calendar
                  && Years.areEndedBy(phrase)
                  && new DayOfLevel(claim, inSentence.language()).is(phrase, around);
      List<Phrase> beside = inSentence.of(claim, around, strays, ends.or(Years::areNamedBy));
      said = Years.withFinancial(beside);
      said.addAll(Years.ofDays(beside));
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> years =
        Stream.concat(used.stream(), claim.start().map(Earlier::period).stream())
            .map(Period::year)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> stray = new TreeSet<>(said);
    stray.removeAll(years);
    if (looksBack(value)) {
      stray.removeIf(year -> year < used.stream().mapToInt(Period::year).max().orElseThrow());
    }
    return stray.size() < said.size() || stray.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Stray(
                text(stray.stream()),
                text(years.stream()),
                Optional.of(inYear(used.get(0), Collections.max(stray)))));
  }

  /** "The highest since 2008", "rising every year since 2019": the year is only where it began. */
  private static boolean looksBack(Outcome.Value value) {
    return value.sense() == Sense.RANK || value.sense() == Sense.TREND;
  }

  /** The same part of another year; a financial year is called after the one it ends in. */
  private static String inYear(Period period, int year) {
    return period.text().replace(String.valueOf(period.year()), String.valueOf(year));
  }

  private Optional<Stray> strayPart(
      Claim claim,
      Outcome.Value value,
      List<Period> used,
      List<Phrase> around,
      List<ClaimLink> strays) {
    List<YearPart> said = new OtherPart(inSentence).of(claim, value, around, strays);
    boolean parts = said.stream().anyMatch(part -> part.kind() == used.get(0).kind());
    List<YearPart> called =
        said.isEmpty() || parts ? List.of() : OtherPart.called(value, inSentence.language());
    return said.stream()
        .findFirst()
        .map(
            first ->
                called.isEmpty()
                    ? new Stray(
                        text(said.stream().distinct()),
                        text(used.stream().distinct().sorted()),
                        first.of(first.year().orElse(used.get(0).year())))
                    : new Stray(
                        text(said.stream().distinct()),
                        text(called.stream().distinct()),
                        Optional.empty()));
  }

  /**
   * Without those that head another number, "£112 million (2023: £87 million)", and without four
   * digits that are judged as an amount: "a difference of [2091](=a-b)".
   */
  private static List<Phrase> ownPeriods(Claim claim) {
    List<Phrase> own = new ArrayList<>();
    for (Phrase phrase : claim.phrases()) {
      if (!isJudged(claim, phrase) && !PeriodsAround.headsNext(claim.words(), phrase.end())) {
        own.add(phrase);
      }
    }
    return own;
  }

  private static boolean isJudged(Claim claim, Phrase period) {
    return claim.reading() instanceof Says says
        && says.phrase().kind() == Phrase.Kind.AMOUNT
        && says.phrase().numbers().stream()
            .anyMatch(number -> number.start() < period.end() && number.end() > period.start());
  }

  private static String text(Stream<?> periods) {
    return periods.map(String::valueOf).collect(Collectors.joining(", "));
  }
}
