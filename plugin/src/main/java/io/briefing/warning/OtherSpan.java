package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.MoveSpan;
import io.briefing.claim.OwnNames;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Sentence;
import io.briefing.claim.YearMention;
import io.briefing.cue.Supposition;
import io.briefing.cue.Topic;
import io.briefing.cue.YearLead;
import io.briefing.figure.Figure.Nature;
import io.briefing.figure.Period;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A year that words give to a move, and that its formula does not: "<em>in 2021</em> sales fell",
 * over 2021 to 2022; "up 43 % <em>since 2019</em>", over 2020 to 2024.
 *
 * <p>Only a year that can be no other's counts: in the claim's words or right beside them, or
 * before them in the same clause with no number between.
 */
record OtherSpan(Source source, Language language) {

  /** From a year to the claim that it places in time there are no more words than this. */
  private static final int MOST_BEFORE = 6;

  /** From a claim's number to its year: "rose 3 % [to $575 million] in 2023". */
  private static final int MOST_WITHIN = 3;

  /** "The group's sales" beside the label "sales". */
  private static final int MOST_BESIDE_LABEL = 2;

  /** Behind a year only the next words are asked. */
  private static final int MOST_FOLLOWING = 60;

  private static final int HALF_YEAR = 6;

  Optional<Finding> of(Claim claim, Outcome.Value value, List<Phrase> around) {
    Optional<MoveSpan> span =
        claim.expression().flatMap(formula -> MoveSpan.orOfRate(formula, value));
    Optional<Period> rate = span.isPresent() ? Optional.empty() : ofRate(value);
    if (span.isEmpty() && rate.isEmpty() || !(claim.reading() instanceof Says says)) {
      return Optional.empty();
    }
    String text = claim.link().passage().text();
    Sentence sentence = claim.sentence();
    List<YearMention> mentions =
        YearMention.of(sentence, text, around, language).stream()
            .filter(year -> !OwnNames.hold(value, text, year.start(), year.end()))
            .toList();
    List<YearMention> beside =
        mentions.stream().filter(mention -> isBeside(claim, says.phrase(), mention)).toList();
    List<YearMention> meant = beside.isEmpty() ? before(claim, mentions, sentence, around) : beside;
    if (rate.isPresent()) {
      return meant.stream()
          .filter(mention -> mention.kind() == YearLead.Kind.END)
          .filter(mention -> isOfRate(claim, mention, sentence))
          .filter(mention -> !isOf(mention.year(), rate.get()))
          .findFirst()
          .map(mention -> find(claim, mention.year(), rate.get()));
    }
    boolean backwards =
        value.earlierMinusLater() && says.phrase().has(Note.SIDE)
            || says.phrase().direction() == Direction.NONE
                && MoveSpan.isEarlierOverLater(claim.expression().get(), value);
    MoveSpan told = backwards ? span.get().backwards() : span.get();
    return meant.stream().anyMatch(mention -> isOther(mention, told, value))
        ? Optional.of(find(claim, meant, told))
        : Optional.empty();
  }

  /** "In 2022 prices rose by [2.1 %](=inflation)": the period of a rate of change by itself. */
  private Optional<Period> ofRate(Outcome.Value value) {
    boolean rate =
        value.uses().size() == 1
            && value.sense() == Sense.RATIO
            && value.uses().get(0).figure().unit().equals(Unit.PERCENT)
            && value
                .uses()
                .get(0)
                .figure()
                .names()
                .anyMatch(name -> Topic.RATE_OF_CHANGE.isIn(name, language));
    return rate
        ? value.latest().filter(period -> period.kind() != Period.Kind.NAME)
        : Optional.empty();
  }

  /**
   * Not "in 2022 nobody expected inflation to reach [5.9 %]", nor "pensions rise by [5.9 %] in
   * 2024, as inflation did in 2023".
   */
  private boolean isOfRate(Claim claim, YearMention mention, Sentence sentence) {
    String text = claim.link().passage().text();
    String lead = text.substring(sentence.clause(text, claim.link().start()), claim.link().start());
    String rest = text.substring(mention.end(), Math.max(mention.end(), sentence.to()));
    boolean behind = mention.start() >= claim.link().end();
    return !Topic.DECISION.isIn(lead, language)
        && !Supposition.isNamed(lead, language)
        && !(behind && rest.chars().anyMatch(Character::isLetterOrDigit));
  }

  /** In the words, near the number that is judged, or right behind them. */
  private boolean isBeside(Claim claim, Phrase judged, YearMention mention) {
    String text = claim.link().passage().text();
    int start = claim.link().start();
    int end = claim.link().end();
    if (mention.isWithin(start, end)) {
      if (isNumberOf(judged, mention.start() - start, mention.end() - start)) {
        return false; // "a difference of [2091](=a-b)"
      }
      int from = Math.min(mention.end(), start + judged.end());
      int to = Math.max(mention.start(), start + judged.start());
      return from >= to
          || !Sentence.isParted(text, from, to) && words(text.substring(from, to)) <= MOST_WITHIN;
    }
    boolean led = mention.start() >= start && mention.start() < end; // "[10 % above](=…) that of"
    int last = claim.times().endOfPace(end); // "[10.4 %](=…) a year since 2020"
    boolean behind = mention.start() >= last && text.substring(last, mention.start()).isBlank();
    if (!led && !behind) {
      return false;
    }
    String following =
        text.substring(mention.end(), Math.min(text.length(), mention.end() + MOST_FOLLOWING));
    return YearLead.isClosedBy(following, language)
        && !PeriodsAround.headsNext(text, mention.end());
  }

  private static boolean isNumberOf(Phrase judged, int start, int end) {
    return judged.kind() == Phrase.Kind.AMOUNT
        && judged.numbers().stream().anyMatch(own -> own.start() < end && own.end() > start);
  }

  /** The last one before the claim, if nothing stands between that it could belong to. */
  private List<YearMention> before(
      Claim claim, List<YearMention> mentions, Sentence sentence, List<Phrase> around) {
    int start = claim.link().start();
    List<YearMention> earlier =
        mentions.stream().filter(mention -> mention.end() <= start).toList();
    if (earlier.isEmpty()) {
      return List.of();
    }
    YearMention last = earlier.get(earlier.size() - 1);
    boolean paired = earlier.size() > 1 && earlier.get(earlier.size() - 2).start() == last.start();
    List<YearMention> meant = earlier.subList(earlier.size() - (paired ? 2 : 1), earlier.size());
    String text = claim.link().passage().text();
    int clause = sentence.clause(text, last.start());
    boolean first = clause == sentence.from() || text.charAt(clause - 1) == ';';
    boolean opens = first && text.substring(clause, last.start()).isBlank();
    int from = opens && text.startsWith(",", last.end()) ? last.end() + 1 : last.end();
    boolean numbered =
        sentence.phrases(around).stream()
            .filter(phrase -> phrase.start() >= last.end() && phrase.end() <= start)
            .anyMatch(phrase -> phrase.kind().claimable() && !phrase.numbers().isEmpty());
    boolean near =
        !numbered
            && !Sentence.isParted(text, from, start)
            && words(text.substring(from, start)) <= MOST_BEFORE
            && isLedOnlyBySubject(claim, text, sentence, last)
            && !YearLead.looksBackBeforeNumber(text.substring(from, start), language);
    return near ? meant : List.of();
  }

  /** "In 2021", "sales in 2021"; but not "the strategy launched in 2021". */
  private static boolean isLedOnlyBySubject(
      Claim claim, String text, Sentence sentence, YearMention year) {
    String led = text.substring(sentence.clause(text, year.start()), year.start());
    return led.isBlank()
        || claim.outcome() instanceof Outcome.Value value
            && value.uses().stream()
                .map(use -> use.figure().label())
                .anyMatch(
                    label ->
                        WholeWords.of(led).has(label)
                            && words(led) <= words(label) + MOST_BESIDE_LABEL);
  }

  private static int words(String text) {
    return text.isBlank() ? 0 : text.strip().split("\\s+").length;
  }

  private static boolean isOther(YearMention mention, MoveSpan span, Outcome.Value value) {
    return switch (mention.kind()) {
      case END -> !isOf(mention.year(), span.to());
      case START ->
          !isOf(mention.year(), span.from())
              && !(mention.year() == nextDay(span.from()) && !isFlow(value));
      case LIKE, OPEN -> false;
    };
  }

  /** What ends in a year's first half may be called after the year before. */
  private static boolean isOf(int year, Period period) {
    boolean early =
        period.kind() == Period.Kind.FINANCIAL_YEAR
            || period.kind() == Period.Kind.DAY && period.lastDay().getMonthValue() <= HALF_YEAR;
    return year == period.year() || early && year == period.year() - 1;
  }

  /** What stands at the end of 2019 has stood there "since 2020". */
  private static int nextDay(Period period) {
    return period.lastDay().plusMonths(1).getYear();
  }

  /** Money of a stretch of time is one, unless it is said to be a stock. */
  private static boolean isFlow(Outcome.Value value) {
    return value.uses().stream()
        .anyMatch(
            use ->
                use.figure()
                    .nature()
                    .map(nature -> nature == Nature.FLOW)
                    .orElseGet(
                        () ->
                            use.figure().unit().kind() == Unit.Kind.MONEY
                                && use.period()
                                    .filter(period -> period.kind() != Period.Kind.DAY)
                                    .isPresent()));
  }

  private Finding find(Claim claim, List<YearMention> meant, MoveSpan span) {
    return Rule.PERIOD_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words speak of a move that "
                + meant.stream().map(OtherSpan::said).collect(Collectors.joining(" and "))
                + ", the formula of one from "
                + span.from()
                + " to "
                + span.to(),
            "name the periods that are meant in the formula, or mend the words")
        .telling(
            Terms.in(language).say("odd.other-span", span.from().toString(), span.to().toString()));
  }

  private Finding find(Claim claim, int year, Period period) {
    return Rule.PERIOD_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words speak of " + year + ", the formula of " + period,
            "name the period in the formula, or mend the words")
        .telling(
            Terms.in(language).say("odd.other-period", String.valueOf(year), period.toString()));
  }

  private static String said(YearMention mention) {
    return switch (mention.kind()) {
      case END -> "ended in " + mention.year();
      case START -> "began in " + mention.year();
      case LIKE, OPEN -> "passed " + mention.year();
    };
  }
}
